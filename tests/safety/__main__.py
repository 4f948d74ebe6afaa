"""`make safety`: `python -m tests.safety [--long]`.

What it runs stands in another module, since processes that are spawned find nothing in a package's `__main__`.
"""

import sys

from tests.safety.table import main

if __name__ == "__main__":
    sys.exit(main())
