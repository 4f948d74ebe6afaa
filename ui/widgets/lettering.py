"""How a line of text is measured and painted: in the font of the language, with readings above kanji where wanted."""

import math
from functools import cached_property

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from ui.furigana import Piece, read
from ui.theme import Style, Theme


class Lettering:
    """Lines of one style.

    Args:
        theme: the look.
        style: of the text.
        font: of the text.
        text: what is written; where nothing in it has a reading, no room is kept for readings.

    Attributes:
        height: pixels from one line to the next.
    """

    def __init__(self, theme: Theme, style: Style, font: QFont, text: str) -> None:
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._small: QFont | None = None
        self._known: dict[str, float] = {}
        shows = theme.shows_ruby and style is not Style.CODE and any(each.reading for each in read(text))
        self.height = theme.line_height(style, ruby=shows)
        self._text = text
        if shows:
            self._small = QFont(font)
            self._small.setPixelSize(theme.ruby_px(style))
            self._small_metrics = QFontMetricsF(self._small)

    @cached_property
    def overhang(self) -> int:
        """Pixels by which letters reach out of the first and the last line together (ễ, ậ, g)."""
        if self._small is not None:
            return 0
        baseline = (self.height - self._metrics.height()) / 2 + self._metrics.ascent()
        ink = self._metrics.tightBoundingRect(self._text)
        return 2 * math.ceil(max(0.0, baseline + ink.bottom() - self.height, -baseline - ink.top()))

    def width(self, line: str) -> float:
        """Pixels the line takes."""
        # A layout asks for the same few pieces again and again.
        if line not in self._known:
            self._known[line] = self._measured(line)
        return self._known[line]

    def _measured(self, line: str) -> float:
        if self._small is None:
            return self._metrics.horizontalAdvance(line)
        return sum(self._widths(read(line)))

    def paint(self, painter: QPainter, box: QRectF, line: str, align: Qt.AlignmentFlag) -> None:
        """Paint the line into a box as high as a line; `align` says where across."""
        painter.setFont(self._font)
        if self._small is None:
            painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, line)
        else:
            self._paint_with_readings(painter, box, read(line), align)

    def _paint_with_readings(
        self, painter: QPainter, box: QRectF, pieces: list[Piece], align: Qt.AlignmentFlag
    ) -> None:
        widths = self._widths(pieces)
        left = box.left() + _start(box.width() - sum(widths), align)
        high, small = self._font.pixelSize(), self._small_font().pixelSize()
        top = box.top() + (box.height() - high - small) / 2
        centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        for piece, width in zip(pieces, widths, strict=True):
            painter.setFont(self._font)
            painter.drawText(QRectF(left, top + small, width, high), centred, piece.base)
            if piece.reading:
                painter.setFont(self._small_font())
                painter.drawText(QRectF(left, top, width, small), centred, piece.reading)
            left += width

    def _widths(self, pieces: list[Piece]) -> list[float]:
        """A reading longer than its kanji leans over kana beside it, half a letter on each side."""
        widths = []
        for place, piece in enumerate(pieces):
            base = self._metrics.horizontalAdvance(piece.base)
            reading = self._small_metrics.horizontalAdvance(piece.reading) if piece.reading else 0.0
            beside = pieces[place - 1 : place] + pieces[place + 1 : place + 2]
            leans = len(beside) == 2 and not any(each.reading for each in beside)
            widths.append(max(base, reading - (self._small_font().pixelSize() if leans else 0)))
        return widths

    def _small_font(self) -> QFont:
        if self._small is None:
            raise RuntimeError("there are no readings in this language")
        return self._small


def _start(room: float, align: Qt.AlignmentFlag) -> float:
    if align & Qt.AlignmentFlag.AlignHCenter:
        return room / 2
    return room if align & Qt.AlignmentFlag.AlignRight else 0.0
