"""What importing the screens leaves behind."""

import subprocess
import sys

CHECK = """
import linecache, ui.window, ui.app
read = [name for name in linecache.cache if name.endswith('.py') and isinstance(linecache.cache[name][0], int)]
print(*[name for name in read if '/ui/' in name])
"""


def test_no_source_text_is_read_for_the_modules_of_the_screens() -> None:
    done = subprocess.run([sys.executable, "-c", CHECK], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
