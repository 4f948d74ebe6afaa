"""Residents who never touch the glass: each enrols at the real window, with a real sandbox, on a screen of its own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

_ROBOTS = Path(__file__).parent
_SYSTEM_PYTHON = "/usr/bin/python3"
_NEEDED = ("xvfb-run", "dbus-run-session", "xdotool", _SYSTEM_PYTHON)


def resident(provider: str) -> str:
    listed = subprocess.run(
        [sys.executable, "-m", "kiosk", "sample", "--json"], check=True, capture_output=True, text=True
    ).stdout
    found = next(each for each in json.loads(listed) if each["provider"] == provider)
    return json.dumps({**found, "pin": "1234"})


def on_a_screen(robot: str, *words: str, state: Path, more: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
    """A robot with a kiosk of its own, in an X server and a session of their own."""
    missing = [each for each in _NEEDED if shutil.which(each) is None]
    if missing:
        pytest.skip(f"not installed: {' '.join(missing)}")
    kiosk = [
        sys.executable,
        "-m",
        "kiosk",
        "run",
        "--simulator",
        "valid",
        "--windowed",
        "--state-dir",
        str(state),
        *more,
    ]
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x1000x24", "dbus-run-session", "--"]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_RUNTIME_DIR": str(state.parent),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [*screen, _SYSTEM_PYTHON, str(_ROBOTS / robot), *words, *kiosk]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.early
@pytest.mark.parametrize(("how", "provider"), [("atspi", "P01"), ("keyboard", "P04"), ("pad", "P04")])
def test_a_robot_enrols(tmp_path, how, provider):
    slips = tmp_path / "slips"
    played = on_a_screen("enrol.py", how, resident(provider), state=tmp_path / "state", more=["--slip-dir", str(slips)])
    assert played.returncode == 0, played.stderr
    assert len(list(slips.glob("*.pdf"))) == 1
