"""Where in the journey this page stands: 「3／7　マイキーID」, with seven marks."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from ui.texts import Text
from ui.theme import Style, Theme
from ui.widgets.lettering import Lettering
from ui.widgets.lines import unmarked
from ui.widgets.marks import paint_tick, stroke


class Step(Enum):
    """The seven steps."""

    CONSENT = 1, Text("steps", "同意")
    CARD = 2, Text("steps", "カード")
    MYKEY_ID = 3, Text("steps", "マイキーID")
    PROVIDER = 4, Text("steps", "決済サービス")
    REVIEW = 5, Text("steps", "確認")
    PIN = 6, Text("steps", "暗証番号")
    DONE = 7, Text("steps", "完了")

    def __init__(self, number: int, words: Text) -> None:
        self.number = number
        self.words = words


_SPOKEN = Text("steps", "全%1ステップの%2、%3")
_RING = 24


class Stepper(QLabel):
    """The step as marks and words: done is ticked, the current one filled, the ones to come are empty rings."""

    def __init__(self, theme: Theme, step: Step) -> None:
        super().__init__()
        self._theme = theme
        self._step = step
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("step")
        self.setAccessibleIdentifier("step")
        self._say()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Marks, then words."""
        return QSize(self._marks_width() + int(self._lettering.width(self.text())) + 2, self._theme.px(60))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw marks and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for step in Step:
            self._paint_ring(painter, step.number)
        painter.setPen(self._theme.colour("text"))
        box = QRectF(self.rect()).adjusted(self._marks_width(), 0, 0, 0)
        self._lettering.paint(painter, box, self.text(), Qt.AlignmentFlag.AlignLeft)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Say it again in the language of the moment."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.setFont(self._theme.font(Style.BUTTON))
        self.setText(f"{self._step.number}／{len(Step)}　{self._step.words()}")
        self._lettering = Lettering(self._theme, Style.BUTTON, self.font(), self.text())
        spoken = _SPOKEN(str(len(Step)), str(self._step.number), self._step.words())
        self.setAccessibleName(unmarked(spoken))

    def _marks_width(self) -> int:
        return self._theme.px(len(Step) * (_RING + 8) + 16)

    def _paint_ring(self, painter: QPainter, number: int) -> None:
        theme = self._theme
        size = theme.px(_RING)
        box = QRectF((number - 1) * theme.px(_RING + 8) + 1, (self.height() - size) / 2, size - 2, size - 2)
        done, current = number < self._step.number, number == self._step.number
        painter.setPen(stroke(theme.colour("action" if done or current else "border.control"), theme.px(3)))
        painter.setBrush(theme.colour("action" if current else "bg.page"))
        painter.drawEllipse(box)
        if done:
            paint_tick(painter, box, theme.colour("action"))
