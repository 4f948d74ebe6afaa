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
        self.column.addSpacing(self.theme.space("m"))
        self.column.addWidget(
            LanguageButtons(self.theme, scene.choose_language, columns=2, height=96, style=Style.HEADING)
        )
        self.column.addStretch(1)

    def quit_action(self) -> Action:
        """Back to the page."""
        return Action(texts.BACK, self._close)
