"""A wait that counts down to the time the platform named."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import texts
from ui.texts import Text, Words
from ui.theme import Style, Theme
from ui.widgets.boxes import ErrorBox
from ui.widgets.text import Label

_LEFT = Text("B-08", "もう一度試せるまで、あと %1")
_NOT_YET = Text("B-08", "まだ試せません。時間になるまでお待ちください。")


class Wait(QWidget):
    """Minutes and seconds left.

    Args:
        theme: how it looks.
        until: the time it counts to, aware.
        over: called once when that has come while it is shown; None: nobody is.
    """

    def __init__(self, theme: Theme, until: datetime, over: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._until = until
        self._over = over
        self._box: ErrorBox | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._left = Label(theme, _told(self._seconds()), Style.SUBHEADING)
        self._column.addWidget(self._left)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._clock.start(1000)

    def unless_waiting(self, act: Callable[[], None]) -> None:
        """Do it if it is time; else say why not."""
        if self._seconds() == 0:
            act()
        elif self._box is None:
            self._box = ErrorBox(self._theme, _NOT_YET)
            self._column.addWidget(self._box)

    def _seconds(self) -> int:
        return max(0, round((self._until - datetime.now(UTC)).total_seconds()))

    def _tick(self) -> None:
        left = self._seconds()
        self._left.say(_told(left))
        if left == 0:
            self._clock.stop()
            if self._over is not None:
                self._over()


def _told(seconds: int) -> Words:
    return _LEFT.of(f"{seconds // 60}:{seconds % 60:02d}") if seconds else texts.plain("")
