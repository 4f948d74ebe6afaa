"""A long text in pages that fit, turned by buttons: nothing scrolls."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Style, Theme
from ui.widgets.button import Button
from ui.widgets.lines import wrapped
from ui.widgets.pager import Pager
from ui.widgets.text import Speech


class _Leaf(QLabel):
    """The lines of one page."""

    counted = Signal()

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        self._text = text
        self._lines: list[str] = []
        self.number = 0
        self.speech = Speech.ALOUD
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(Style.BODY))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def count(self) -> int:
        """How many pages there are at this size."""
        return max(1, -(-len(self._lines) // self._per_page()))

    def turn(self, number: int) -> None:
        """Show a page."""
        self.number = max(0, min(number, self.count - 1))
        self.setText("\n".join(self._shown()))
        self.setAccessibleName(self.text())
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As much as there is."""
        return QSize(self._theme.text_width(), self._theme.px(200))

    def resizeEvent(self, resized: QResizeEvent) -> None:  # noqa: N802
        """Break the lines anew."""
        super().resizeEvent(resized)
        width = min(self.width(), self._theme.text_width())
        self._lines = wrapped(self._text.strip(), QFontMetricsF(self.font()).horizontalAdvance, width)
        self.turn(self.number)
        self.counted.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the page's lines."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("text"))
        high = self._theme.line_height(Style.BODY)
        for place, line in enumerate(self._shown()):
            painter.drawText(QRect(0, place * high, self.width(), high), Qt.AlignmentFlag.AlignVCenter, line)
        painter.end()

    def _per_page(self) -> int:
        return max(1, self.height() // self._theme.line_height(Style.BODY))

    def _shown(self) -> list[str]:
        start = self.number * self._per_page()
        return self._lines[start : start + self._per_page()]


class PagesOfText(QWidget):
    """A text with 「前のページ」 「2／6」 「次のページ」."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s"))
        self._leaf = _Leaf(theme, text)
        self._leaf.counted.connect(lambda: self._turn(0))
        column.addWidget(self._leaf, 1)
        self.pager = Pager(theme, "terms")
        self.pager.previous.clicked.connect(lambda: self._turn(-1))
        self.pager.next.clicked.connect(lambda: self._turn(1))
        column.addWidget(self.pager)

    def add(self, button: Button) -> None:
        """Put a button at the end: beside the pager, or below where large text leaves no room beside it."""
        layout = self.layout()
        if self._theme.large and self._theme.portrait and layout is not None:
            layout.addWidget(button)
        else:
            self.pager.add(button)

    def _turn(self, by: int) -> None:
        self._leaf.turn(self._leaf.number + by)
        self.pager.tell(self._leaf.number, self._leaf.count)
