"""A button that is on or off, and says so in words."""

from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from ui.texts import Text, Words
from ui.theme import Theme
from ui.widgets.button import Choice
from ui.widgets.marks import paint_tick

_ON = Text("settings", "%1：オン")
_OFF = Text("settings", "%1：オフ")


class Switch(Choice):
    """Pressed, it is the other way; on, it has a tick and another edge as well."""

    reads_kanji = True

    def __init__(self, theme: Theme, words: Words, identifier: str, *, on: bool) -> None:
        super().__init__(theme, partial(_labelled, words, on), identifier)
        self.setAutoExclusive(False)
        self.setFixedHeight(theme.button_height)
        self.padding = theme.px(44)  # the tick's room
        self.setChecked(on)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw it: ticked when on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter)
        if self.isChecked():
            size = self.theme.px(32)
            box = QRectF(self.theme.px(12), (self.height() - size) / 2, size, size)
            paint_tick(painter, box, self.theme.colour("border.selected"))
        self.paint_label(painter)
        painter.end()


def _labelled(words: Words, on: bool) -> str:
    return (_ON if on else _OFF)(words())
