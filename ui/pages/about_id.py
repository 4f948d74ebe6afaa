"""「マイキーIDとは」: what the eight characters are, over the page that offers them."""

from collections.abc import Callable

from ui import texts
from ui.pages.page import Action, Page, Scene
from ui.texts import Text

WHAT_IS = Text("S03", "マイキーIDとは")
_SENTENCES = (
    Text("S03", "ポイントの受け取りなどに使う、あなた専用の番号です。"),
    Text("S03", "12けたのマイナンバーとは別の番号です。"),
    Text("S03", "カードを新しくしても、番号は変わりません。"),
    Text("S03", "必要がないときは、ほかの人に教えないでください。"),
)


class AboutIdPage(Page):
    """Four sentences."""

    def __init__(self, scene: Scene, close: Callable[[], None]) -> None:
        super().__init__(scene)
        self._close = close
        self.add_heading(WHAT_IS)
        sheets = self.add_sheets()
        for each in _SENTENCES:
            sheets.add(self.label(each))

    def primary(self) -> Action:
        """Back to the offer."""
        return Action(texts.CLOSE, self._close)
