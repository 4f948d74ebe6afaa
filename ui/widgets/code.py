"""A code on the page: an ID, an account number, a receipt number."""

from ui.spelling import spelled
from ui.texts import Words
from ui.theme import Style, Theme
from ui.widgets.text import Label


class Code(Label):
    """Shown in groups, named character by character, described whole (ui-guide section 6)."""

    def __init__(self, theme: Theme, code: Words, *, widest: int | None = None) -> None:
        super().__init__(theme, code, Style.CODE, widest=widest)

    def say(self, words: Words) -> None:
        """Show and spell another code from now on."""
        super().say(words)
        self.setAccessibleName(spelled(words)())
        self.setAccessibleDescription("".join(words().split()))
