"""Whether the window ever freezes while card and platform are slow; how long a language and a search take.

A whole enrolment with a card that takes 1.5 s a command and a platform that answers after 5 s; a clock on the UI
thread notes the longest time in which the event loop did nothing else.
"""

import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli import parts
from kiosk.cli.bench import search, switching, voice
from kiosk.cli.demo import play
from kiosk.cli.table import CardTable

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

    from kiosk.platform.client import PlatformClient

SECONDS_A_COMMAND = 1.5
SECONDS_AN_ANSWER = 5.0
TICK = 0.002


def measure() -> dict[str, object]:
    """Play it off screen; milliseconds of the longest stall, how often the loop came round, and a switch."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    clock = StallClock()
    with tempfile.TemporaryDirectory() as folder:
        state = parts.open_state(Path(folder))
        table = CardTable(state, SECONDS_A_COMMAND)
        began = time.monotonic()
        play(state, table, slips=Path(folder), client=_slow_client(), begun=clock.start)
        seconds = time.monotonic() - began
    return {
        "seconds": round(seconds, 1),
        "seconds_a_command": SECONDS_A_COMMAND,
        "seconds_an_answer": SECONDS_AN_ANSWER,
        "loop_rounds": len(clock.late),
        "stall_ms_p99": round(1000 * sorted(clock.late)[len(clock.late) * 99 // 100], 1),
        "longest_stall_ms": round(1000 * max(clock.late), 1),
        "longest_stall_ms_bar": 50,
        **switching.measure(),
        **search.measure(),
        **voice.measure(),
    }


def _slow_client() -> "type[PlatformClient]":
    from kiosk.platform.client import PlatformClient

    class SlowClient(PlatformClient):
        def _call(self, *words: Any) -> Any:
            time.sleep(SECONDS_AN_ANSWER)
            return super()._call(*words)

    return SlowClient


class StallClock:
    """Ticks on the UI thread; a tick that comes late tells how long the loop was busy.

    Attributes:
        late: how late each tick came, in seconds; never below 0.
    """

    def __init__(self) -> None:
        self.late: list[float] = []
        self._last: float | None = None
        self._timer: QTimer | None = None

    def start(self) -> None:
        """Begin, from the UI thread."""
        from PySide6.QtCore import Qt, QTimer

        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(round(1000 * TICK))

    def _tick(self) -> None:
        now = time.monotonic()
        if self._last is not None:
            self.late.append(max(0.0, now - self._last - TICK))
        self._last = now
