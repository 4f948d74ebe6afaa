"""Prints the table of the guards and who noticed; 1 if another story noticed than the one named, or none.

python -m tests.guards
"""

import sys
import time

from tests.guards.matrix import run_matrix
from tests.guards.table import STORIES


def main() -> int:
    """Print it."""
    began = time.monotonic()
    rows = run_matrix()
    print(f"{'guard switched off':32} | {'story named for it':46} | noticed by")
    print("\n".join(each.line() for each in rows))
    wrong = sum(not each.is_right for each in rows)
    took = time.monotonic() - began
    print(f"{len(rows) - 1} guards x {len(STORIES)} stories in {took:.0f} s; {wrong} not as named")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
