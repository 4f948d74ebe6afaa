"""The ring that turns while something is waited for."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets.marks import stroke

_TICK_MS = 50
_DEGREES = 12
_FULL = 16 * 360


class BusyRing(QWidget):
    """An arc on a track; it stands for work that goes on, and stops when it is out of sight."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._angle = 0
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._turn)
        self.setMinimumHeight(theme.px(140))

    def sizeHint(self) -> QSize:  # noqa: N802
        """A square."""
        return QSize(self._theme.px(140), self._theme.px(140))

    def showEvent(self, shown: QShowEvent) -> None:  # noqa: N802
        """Turn."""
        super().showEvent(shown)
        self._clock.start()

    def hideEvent(self, hidden: QHideEvent) -> None:  # noqa: N802
        """Rest."""
        super().hideEvent(hidden)
        self._clock.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw track and arc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, width = self._theme.px(112), self._theme.px(12)
        box = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(stroke(self._theme.colour("progress.track"), width))
        painter.drawEllipse(box)
        painter.setPen(stroke(self._theme.colour("progress.bar"), width))
        painter.drawArc(box, -16 * self._angle, _FULL // 4)
        painter.end()

    def _turn(self) -> None:
        self._angle = (self._angle + _DEGREES) % 360
        self.update()
