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
from typing import TYPE_CHECKING, TypeVar

from kiosk.cli import exit as ending

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication, QImage

ROUNDS = 5
SETTLED = 2.0
GIVE_UP = 60.0
OTHER = "AusweisApp2"
T = TypeVar("T")


def measure() -> dict[str, object]:
    """Start each program a few times in turn; medians, and the two ratios."""
    for needed in ("Xvfb", "xdotool"):
        if shutil.which(needed) is None:
            ending.usage(f"bench start needs {needed} (Debian package {needed.lower()})")
    with _screen() as display, tempfile.TemporaryDirectory() as folder:
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb", XDG_RUNTIME_DIR=folder, HOME=folder)
        from PySide6.QtGui import QGuiApplication

        eye = Eye(QGuiApplication([]))
        kiosk = [_kiosk(eye, Path(folder)) for _ in range(ROUNDS + 1)][1:]
        other = [_other() for _ in range(ROUNDS + 1)][1:] if shutil.which(OTHER) else []
        del eye
    return _figures(kiosk, other)


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
    """Looks at the screen, and clicks on it."""

    def __init__(self, application: "QGuiApplication") -> None:
        self._application = application

    def look(self) -> "QImage":
        """The whole screen as it is now."""
        return self._application.primaryScreen().grabWindow(0).toImage()

    def find(self, colour: str) -> tuple[int, int] | None:
        """The middle of what has this colour, or None."""
        image = self.look()
        wanted = int(colour.removeprefix("#"), 16) | 0xFF000000
        step = 16
        found = [
            (x, y)
            for y in range(0, image.height(), step)
            for x in range(0, image.width(), step)
            if image.pixel(x, y) == wanted
        ]
        return found[len(found) // 2] if found else None


def _kiosk(eye: Eye, folder: Path) -> tuple[float, float]:
    command = [sys.executable, "-m", "kiosk", "run", "--simulator", "valid", "--windowed"]
    begin = time.monotonic()
    process = subprocess.Popen([*command, "--state-dir", str(folder / "state")])  # noqa: S603  # ourselves
    try:
        place = _until(lambda: eye.find(_start_colour()))
        before = eye.look()
        _xdotool("mousemove", str(place[0]), str(place[1]), "click", "1")
        _until(lambda: eye.look() != before or None)
        seconds = time.monotonic() - begin
        return seconds, _memory_when_settled(process.pid)
    finally:
        _end(process)


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
