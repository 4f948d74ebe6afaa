"""「言語 Language」: each in its own name, no flags."""

from collections.abc import Callable

from ui import texts
from ui.pages.page import Action, Page, Scene
from ui.texts import Text
from ui.theme import Style
from ui.widgets.language_buttons import LanguageButtons

_HEADING = Text("languages", "言語 Language")


class LanguagesPage(Page):
    """The page beneath and what was typed stay."""

    def __init__(self, scene: Scene, close: Callable[[], None]) -> None:
        super().__init__(scene)
        self._close = close
        self.add_heading(_HEADING)
        if self.theme.portrait:
            self.column.addStretch(1)
        low = self.theme.low
        columns, height = (3, 72) if low else (2, 96)
        style = Style.BUTTON if self.theme.large or low else Style.HEADING
        self.column.addWidget(
            LanguageButtons(self.theme, scene.choose_language, columns=columns, height=height, style=style)
        )
        if not self.theme.portrait:
            self.column.addStretch(1)

    def quit_action(self) -> Action:
        """Back to the page."""
        return Action(texts.BACK, self._close)
