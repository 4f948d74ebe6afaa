import subprocess
import sys

import pytest

LIGHT = [
    "card.connection",
    "card.errors",
    "card.meter",
    "card.monitor",
    "card.pin",
    "card.simulator.profiles",
]


@pytest.mark.parametrize("heavy", ["cryptography", "smartcard", "filelock"])
def test_what_the_first_page_needs_imports_nothing_heavy(heavy):
    program = f"import sys, {', '.join(LIGHT)}; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
