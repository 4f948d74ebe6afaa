"""Words with the Japanese beside them, while no native speaker has read the translation (ui-guide section 7)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui import texts
from ui.texts import Text, Words
from ui.theme import Style, Theme
from ui.widgets.text import Label, Speech

_NOT_YET_CHECKED = Text("language", "確認前の訳")


class Japanese(Label):
    """Japanese words, in the Japanese font, seen only in languages whose translation nobody has checked."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, words, Style.CAPTION, role="text.sub", widest=theme.px(1200))
        self.speech = Speech.NEVER  # the voice of another language would read it

    def face(self) -> QFont:
        """The Japanese font."""
        return self._theme.font(self._style, texts.FAMILIES.source.split(", "))

    def say(self, words: Words) -> None:
        """Show other words from now on, where they are to be seen."""
        super().say(words)
        if texts.is_checked():
            self.hide()
        elif self.parent() is not None:  # without one it would open as a window
            self.show()


class NotYetChecked(Japanese):
    """「確認前の訳」, in the language and in Japanese."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, lambda: f"{_NOT_YET_CHECKED()}（{_NOT_YET_CHECKED.source}）")

    def face(self) -> QFont:
        """The font of the language of the moment."""
        return self._theme.font(self._style)


class Beside(QWidget):
    """A label, and the Japanese of its text beside it where that is wanted; below it in portrait, or if `below`."""

    def __init__(self, theme: Theme, text: Text, label: Label, *, below: bool = False) -> None:
        super().__init__()
        below = below or theme.portrait
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        line = QBoxLayout(way, self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0 if below else theme.space("m"))
        line.addWidget(label, 5)
        japanese = Japanese(theme, text.japanese)
        line.addWidget(japanese, 4)
        if not below:
            line.setAlignment(japanese, Qt.AlignmentFlag.AlignVCenter)
