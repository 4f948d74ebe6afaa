"""Residents who never touch the glass: each enrols at the real window, with a real sandbox, on a screen of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_ROBOT = Path(__file__).with_name("enrol.py")
_SYSTEM_PYTHON = "/usr/bin/python3"
_NEEDED = ("xvfb-run", "dbus-run-session", "xdotool", _SYSTEM_PYTHON)


def resident(provider: str) -> str:
    listed = subprocess.run(
        [sys.executable, "-m", "kiosk", "sample", "--json"], check=True, capture_output=True, text=True
    ).stdout
    found = next(each for each in json.loads(listed) if each["provider"] == provider)
    return json.dumps({**found, "pin": "1234"})


@pytest.mark.parametrize(("how", "provider"), [("atspi", "P01"), ("keyboard", "P04"), ("pad", "P04")])
def test_a_robot_enrols(tmp_path, how, provider):
    missing = [each for each in _NEEDED if shutil.which(each) is None]
    if missing:
        pytest.skip(f"not installed: {' '.join(missing)}")
    slips = tmp_path / "slips"
    kiosk = [sys.executable, "-m", "kiosk", "run", "--simulator", "valid", "--windowed"]
    kiosk += ["--slip-dir", str(slips), "--state-dir", str(tmp_path / "state")]
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x1000x24", "dbus-run-session", "--"]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    played = subprocess.run(
        [*screen, _SYSTEM_PYTHON, str(_ROBOT), how, resident(provider), *kiosk],
        env=environment,
        capture_output=True,
        text=True,
    )
    assert played.returncode == 0, played.stderr
    assert len(list(slips.glob("*.pdf"))) == 1
