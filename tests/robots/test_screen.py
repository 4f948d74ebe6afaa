"""The real window on a real X screen: it fills it when it is turned or unplugged, is not closed, and ends when told."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pytest

from tests.robots.xvfb import x_server

_NEEDED = ("Xvfb", "xdotool", "xrandr")
_MODES = {"wide": ("1280", "800"), "tall": ("800", "1280")}
_PATIENCE = 30.0


class Screen:
    """An X server whose one monitor can be turned and unplugged."""

    def __init__(self, display: str, folder: str) -> None:
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": folder}

    def run(self, *words: str) -> str:
        return subprocess.run(words, env=self.environment, capture_output=True, text=True, check=False).stdout

    def plug(self, mode: str) -> None:
        self.run("xrandr", "--output", "screen", "--mode", mode)

    def unplug(self) -> None:
        self.run("xrandr", "--output", "screen", "--off")

    def windows(self) -> list[str]:
        return self.run("xdotool", "search", "--onlyvisible", "--name", "MyKey Kiosk").split()

    def size_of_window(self) -> tuple[str, ...]:
        told = self.run("xdotool", "search", "--onlyvisible", "--name", "MyKey Kiosk", "getwindowgeometry", "--shell")
        found = dict(line.split("=") for line in told.splitlines() if "=" in line)
        return found.get("X", ""), found.get("Y", ""), found.get("WIDTH", ""), found.get("HEIGHT", "")


@pytest.fixture
def screen(tmp_path) -> Iterator[Screen]:
    missing = [each for each in _NEEDED if shutil.which(each) is None]
    if missing:
        pytest.skip(f"not installed: {' '.join(missing)}")
    with x_server("1280x1280x24") as display:
        made = Screen(display, str(tmp_path))
        for name, (width, height) in _MODES.items():
            across, down = ([str(int(each) + more) for more in (0, 10, 20, 30)] for each in (width, height))
            made.run("xrandr", "--newmode", name, "100", *across, *down)
            made.run("xrandr", "--addmode", "screen", name)
        made.plug("wide")
        yield made


@pytest.fixture
def kiosk(screen, tmp_path) -> Iterator[subprocess.Popen]:
    command = [sys.executable, "-m", "kiosk", "run", "--simulator", "valid", "--state-dir", str(tmp_path / "state")]
    with subprocess.Popen(command, env=screen.environment, start_new_session=True) as process:
        yield process
        process.kill()


def wait_for(look: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + _PATIENCE
    while not look():
        assert time.monotonic() < until, what
        time.sleep(0.05)


def test_the_window_follows_the_screen_stays_and_ends_when_told(screen, kiosk, tmp_path):
    wait_for(lambda: screen.size_of_window() == ("0", "0", "1280", "800"), "the window on the whole screen")
    screen.plug("tall")
    wait_for(lambda: screen.size_of_window() == ("0", "0", "800", "1280"), "the window turned with the screen")
    screen.unplug()
    screen.plug("wide")
    wait_for(lambda: screen.size_of_window() == ("0", "0", "1280", "800"), "the window back on the screen")
    window = screen.windows()[0]
    screen.run("xdotool", "windowfocus", "--sync", window, "key", "alt+F4", "ctrl+q", "alt+Tab", "Menu")
    screen.run("xdotool", "windowquit", window)
    screen.plug("tall")
    wait_for(lambda: screen.size_of_window() == ("0", "0", "800", "1280"), "the window still there and alive")
    assert kiosk.poll() is None
    kiosk.send_signal(signal.SIGTERM)
    assert kiosk.wait(_PATIENCE) == 0
    trail = (tmp_path / "state" / "audit").glob("*")
    assert any("kiosk.stopped" in each.read_text() for each in trail), "it ended in order, and its trail says so"
    wait_for(lambda: not _left_of(kiosk.pid), "the end of the sandbox behind it")


def _left_of(session: int) -> str:
    return subprocess.run(["ps", "-o", "args=", "-s", str(session)], capture_output=True, text=True).stdout.strip()
