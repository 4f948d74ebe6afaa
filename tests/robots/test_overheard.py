"""What another program hears on the accessibility bus while a PIN is typed; and what the window's kiosk writes down."""

import json
import re
from pathlib import Path

import pytest

from kiosk.visit import event
from tests.robots.test_robots import on_a_screen, resident
from tests.safety.canaries import Canaries
from tests.safety.places import of_files

PIN = "8659"  # none of the digits that say how many were typed
MARK = 'string "Description"'  # as overhear.py sets it
STRING = re.compile(r'string "(.*)"')


def events(heard: str) -> list[tuple[str, list[str]]]:
    """Whose they are, and what they say."""
    messages = re.split(r"^(?=signal |method |error )", heard, flags=re.MULTILINE)
    told = [each for each in messages if "interface=org.a11y.atspi.Event" in each.partition("\n")[0]]
    return [(re.search(r"path=([^;]*)", each)[1], STRING.findall(each)) for each in told]


@pytest.mark.long
def test_no_digit_of_a_pin_passes_the_accessibility_bus(tmp_path: Path) -> None:
    somebody = {**json.loads(resident("P04")), "pin": PIN}
    heard, state = tmp_path / "heard", tmp_path / "state"
    played = on_a_screen("overhear.py", json.dumps(somebody), str(heard), state=state)
    assert played.returncode == 0, played.stderr
    bus = heard.read_text(errors="replace")
    told = events(bus.partition(MARK)[2])
    words = [word for _, said in told for word in said]
    assert "●●●●" in words
    assert not [each for each in words if any(digit in each for digit in PIN)]
    assert len({whose for whose, _ in told}) == 1, "only the field speaks, and no key says that it was pressed"
    assert "NotifyListeners" not in bus.partition(MARK)[2], "nor is anybody asked about a key"
    canaries = Canaries()
    canaries.hear(event.SubmitAccount(somebody["account"], tuple(somebody["codes"])))
    assert canaries.found_in(of_files(state) + (played.stdout + played.stderr).encode()) == set()
