"""How long until somebody can begin, and how much memory it takes, beside Debian's AusweisApp2 in the same run.

Everything is seen from outside, on a real X screen: the start button's colour appears, it is clicked, and the page
changes. AusweisApp2 is given the easier mark: its first mapped window.
"""

import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from kiosk.cli import exit as ending

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

ROUNDS = 7
STEP = 16
LOOK_EVERY = 0.003
SETTLED = 2.0
GIVE_UP = 60.0
OTHER = "AusweisApp2"
T = TypeVar("T")


def measure() -> dict[str, object]:
    """Start the two programs in turn, a few times each; medians, and the two ratios."""
    for needed in ("Xvfb", "xdotool"):
        if shutil.which(needed) is None:
            ending.usage(f"bench start needs {needed} (Debian package {needed.lower()})")
    with _screen() as display, tempfile.TemporaryDirectory() as folder:
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb", XDG_RUNTIME_DIR=folder, HOME=folder)
        from PySide6.QtGui import QGuiApplication

        eye = Eye(QGuiApplication([]))
        with Hand() as hand:
            place = _place_of_start(eye, Path(folder))
            kiosk, other = [], []
            for _ in range(ROUNDS + 1):
                kiosk.append(_kiosk(eye, hand, place, Path(folder)))
                other += [_other()] if shutil.which(OTHER) else []
        del eye
    # The first start of each reads the disk; it is not counted.
    return _figures(kiosk[1:], other[1:])


def _figures(kiosk: list[tuple[float, float]], other: list[tuple[float, float]]) -> dict[str, object]:
    seconds, megabytes = (statistics.median(each) for each in zip(*kiosk, strict=True))
    figures: dict[str, object] = {"rounds": ROUNDS, "kiosk_seconds": round(seconds, 3), "kiosk_mb": round(megabytes, 1)}
    if not other:
        return {**figures, "other": f"{OTHER} is not installed here (Debian package ausweisapp2): no ratio"}
    other_seconds, other_megabytes = (statistics.median(each) for each in zip(*other, strict=True))
    return {
        **figures,
        "other": OTHER,
        "other_seconds": round(other_seconds, 3),
        "other_mb": round(other_megabytes, 1),
        "seconds_ratio": round(seconds / other_seconds, 2),
        "seconds_ratio_bar": 1.5,
        "memory_ratio": round(megabytes / other_megabytes, 2),
        "memory_ratio_bar": 0.7,
    }


class Eye:
    """Looks at the screen, at as little of it as will do: looking costs the X server's time, and so the kiosk's."""

    def __init__(self, application: "QGuiApplication") -> None:
        self._application = application
        self._start_colour = _start_colour()

    def find(self) -> tuple[int, int] | None:
        """The middle of the start button, or None."""
        image = self._application.primaryScreen().grabWindow(0).toImage()
        found = [
            (x, y)
            for y in range(0, image.height(), STEP)
            for x in range(0, image.width(), STEP)
            if image.pixelColor(x, y).name() == self._start_colour
        ]
        return found[len(found) // 2] if found else None

    def start_stands_at(self, place: tuple[int, int]) -> bool:
        """Whether the start button is to be seen there."""
        image = self._application.primaryScreen().grabWindow(0, *place, 1, 1).toImage()
        return image.pixelColor(0, 0).name() == self._start_colour


class Hand:
    """Clicks on the screen; one xdotool for all clicks, since starting it takes longer than the click."""

    def __enter__(self) -> Self:
        self._xdotool = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True)  # noqa: S607
        return self

    def __exit__(self, *_failure: object) -> None:
        self._xdotool.communicate()

    def click(self, place: tuple[int, int]) -> None:
        """Click there."""
        if self._xdotool.stdin is not None:
            self._xdotool.stdin.write(f"mousemove {place[0]} {place[1]} mousedown 1 mouseup 1\n")
            self._xdotool.stdin.flush()


def _place_of_start(eye: Eye, folder: Path) -> tuple[int, int]:
    process = _start_kiosk(folder)
    try:
        return _until(eye.find)
    finally:
        _end(process)


def _kiosk(eye: Eye, hand: Hand, place: tuple[int, int], folder: Path) -> tuple[float, float]:
    begin = time.monotonic()
    process = _start_kiosk(folder)
    try:
        _until(lambda: eye.start_stands_at(place) or None)
        hand.click(place)
        _until(lambda: not eye.start_stands_at(place) or None)
        seconds = time.monotonic() - begin
        return seconds, _memory_when_settled(process.pid)
    finally:
        _end(process)
        _until(lambda: _session_is_over(process.pid) or None)


def _session_is_over(leader: int) -> bool:
    """Whether the embedded sandbox has ended too; it would compete with the next round."""
    try:
        os.killpg(leader, 0)
    except ProcessLookupError:
        return True
    return False


def _start_kiosk(folder: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "kiosk", "run", "--simulator", "valid", "--windowed"]
    state = str(folder / "state")
    # As it is installed: with its modules compiled.
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.Popen([*command, "--state-dir", state], start_new_session=True, env=compiled)  # noqa: S603


def _other() -> tuple[float, float]:
    begin = time.monotonic()
    process = subprocess.Popen([OTHER, "--show"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
    try:
        _until(lambda: _xdotool("search", "--onlyvisible", "--pid", str(process.pid)) or None)
        seconds = time.monotonic() - begin
        return seconds, _memory_when_settled(process.pid)
    finally:
        _end(process)


def _start_colour() -> str:
    from PySide6.QtCore import QSize

    from ui.theme import Theme

    return Theme.fitting(QSize(1280, 800)).colour("action").name()


def _until(look: Callable[[], T | None]) -> T:
    """Look until there is something to see."""
    give_up = time.monotonic() + GIVE_UP
    while (seen := look()) is None:
        time.sleep(LOOK_EVERY)
        if time.monotonic() > give_up:
            raise TimeoutError("nothing to be seen on the screen")
    return seen


def _xdotool(*words: str) -> str:
    done = subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False)  # noqa: S603, S607
    return done.stdout.strip()


def _memory_when_settled(pid: int) -> float:
    time.sleep(SETTLED)
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    return int(kilobytes) / 1024


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextmanager
def _screen() -> Iterator[str]:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)  # noqa: S603
    os.close(writing)
    try:
        with os.fdopen(reading) as stream:
            yield f":{stream.readline().strip()}"
    finally:
        _end(server)
