"""How many tries the card has left, as words and as many filled marks."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.texts import Text
from ui.theme import Style, Theme
from ui.widgets.text import Label

_LEFT = Text("S09", "あと%n回入力できます")
_ALL = 3


class Tries(QWidget):
    """「あと3回入力できます」 with its marks."""

    def __init__(self, theme: Theme, left: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        row.addWidget(_Marks(theme, left))
        row.addWidget(Label(theme, _LEFT.of(n=left), Style.SUBHEADING, role="text.warning" if left == 1 else "text"), 1)


class _Marks(QWidget):
    def __init__(self, theme: Theme, left: int) -> None:
        super().__init__()
        self._theme = theme
        self._left = left
        self.setFixedSize(QSize(theme.px(_ALL * 34), theme.px(30)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour("mark.warning" if self._left == 1 else "action")
        painter.setPen(QPen(colour, self._theme.border("control")))
        size = self._theme.px(24)
        for place in range(_ALL):
            painter.setBrush(colour if place < self._left else self._theme.colour("bg.page"))
            painter.drawRoundedRect(QRectF(place * self._theme.px(34) + 2, 3, size, size), 4, 4)
        painter.end()
