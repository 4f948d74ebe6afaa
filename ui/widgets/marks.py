"""Marks drawn with the painter: tick, ring, octagon, triangle, circle with i."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.reasons import Mark
from ui.theme import Theme

_ROLES = {Mark.STOPPED: "mark.error", Mark.WARNING: "mark.warning", Mark.WAIT: "mark.info"}


def stroke(colour: QColor, width: float) -> QPen:
    """A pen with round ends."""
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def paint_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Draw a tick into a box."""
    painter.setPen(stroke(colour, box.width() / 8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(_points(box, (0.2, 0.55), (0.42, 0.75), (0.8, 0.28)))


def paint_mark(painter: QPainter, box: QRectF, mark: Mark, colour: QColor, ink: QColor) -> None:
    """Draw a stop page's mark: shape and sign tell it without the colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    match mark:
        case Mark.STOPPED:
            corners = ((0.3, 0), (0.7, 0), (1, 0.3), (1, 0.7), (0.7, 1), (0.3, 1), (0, 0.7), (0, 0.3))
            painter.drawPolygon(_points(box, *corners))
            painter.setPen(stroke(ink, box.width() / 9))
            painter.drawPolyline(_points(box, (0.32, 0.32), (0.68, 0.68)))
            painter.drawPolyline(_points(box, (0.68, 0.32), (0.32, 0.68)))
        case Mark.WARNING:
            painter.drawPolygon(_points(box, (0.5, 0.04), (1, 0.94), (0, 0.94)))
            _paint_sign(painter, box, ink, dot=0.8, line=(0.36, 0.64))
        case Mark.WAIT:
            painter.drawEllipse(box)
            _paint_sign(painter, box, ink, dot=0.28, line=(0.46, 0.74))


def _paint_sign(painter: QPainter, box: QRectF, ink: QColor, dot: float, line: tuple[float, float]) -> None:
    painter.setPen(stroke(ink, box.width() / 9))
    painter.drawPolyline(_points(box, (0.5, line[0]), (0.5, line[1])))
    painter.drawPoints(_points(box, (0.5, dot)))


def _points(box: QRectF, *places: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in places])


class MarkSign(QWidget):
    """The mark of a stop page, or the tick of a completed one (None)."""

    def __init__(self, theme: Theme, mark: Mark | None, size: int) -> None:
        super().__init__()
        self._theme = theme
        self._mark = mark
        self.setFixedSize(QSize(theme.px(size), theme.px(size)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = self._theme.colour("bg.page")
        if self._mark is not None:
            paint_mark(painter, box, self._mark, self._theme.colour(_ROLES[self._mark]), ground)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("mark.success"))
            painter.drawEllipse(box)
            inset = box.width() * 0.12
            paint_tick(painter, box.adjusted(inset, inset, -inset, -inset), ground)
        painter.end()
