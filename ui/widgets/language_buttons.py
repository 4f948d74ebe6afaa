"""The languages as buttons, each in its own name; no flags."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui import locales
from ui.locales import Language
from ui.texts import plain
from ui.theme import Style, Theme, tokens
from ui.widgets.button import Button


class LanguageButtons(QWidget):
    """A grid of all of them.

    Args:
        theme: the look.
        choose: told the code of the one that was pressed.
        columns: beside each other.
        height: of a button, in u.
        style: of the names.
    """

    def __init__(
        self,
        theme: Theme,
        choose: Callable[[str], None],
        *,
        columns: int,
        height: float = 80,
        style: Style = Style.BUTTON,
    ) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.space("s"))
        for place, language in enumerate(locales.languages()):
            button = _LanguageButton(theme, language, height, style)
            button.clicked.connect(partial(choose, language.code))
            grid.addWidget(button, place // columns, place % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)


class _LanguageButton(Button):
    reads_kanji = False  # 中文 is not Japanese

    def __init__(self, theme: Theme, language: Language, height: float, style: Style) -> None:
        # One face has the letters of all these names; opening each language's own would take 5 MB for nine letters.
        shared: Sequence[str] = tokens()["type"]["families"]["names"]
        at_hand = language.families[0] in locales.languages()[0].families
        self._families: Sequence[str] = language.families if at_hand else shared
        super().__init__(
            theme, plain(language.own_name), f"language.{language.code}", width=60, height=height, style=style
        )
        self.padding = theme.space("xs")
        # Names of two words take two lines; all columns are as wide.
        longest = max(self._lettering.width(each) for each in language.own_name.split())
        self.setMinimumWidth(int(longest) + 2 * self.padding + 2)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def face(self) -> QFont:
        """A font that has its name, whatever the language of the moment."""
        return self.theme.font(self._style, self._families)
