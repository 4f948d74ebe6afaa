"""D02: before everything typed is erased."""

from collections.abc import Callable

from kiosk.visit import event
from ui import texts
from ui.pages.page import Action, Page, Scene
from ui.reasons import Mark
from ui.texts import Text
from ui.widgets.marks import MarkSign

_HEADING = Text("D02", "手続きをやめますか")
_LEAD = Text("D02", "入力した内容はすべて消えます。登録はされません。")
_GO_ON = Text("D02", "手続きを続ける")


class QuitPage(Page):
    """Go on, or quit."""

    def __init__(self, scene: Scene, close: Callable[[], None]) -> None:
        super().__init__(scene)
        self._close = close
        self.column.addStretch(1)
        self.column.addWidget(MarkSign(self.theme, Mark.WARNING, 88))
        self.add_heading(_HEADING, _LEAD)
        self.column.addStretch(2)

    def primary(self) -> Action:
        """Go on."""
        return Action(_GO_ON, self._close)

    def quit_action(self) -> Action:
        """Quit."""
        return Action(texts.QUIT, self._quit)

    def _quit(self) -> None:
        self._close()
        self.send(event.Quit())
