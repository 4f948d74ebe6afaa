"""「職員を呼ぶ」: the kiosk's name, large, until somebody touches the screen."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from ui import texts
from ui.pages.page import Action, Page, Quitting, Scene
from ui.reasons import Mark
from ui.texts import Text
from ui.theme import Style
from ui.widgets.marks import MarkSign
from ui.widgets.text import centred

_HEADING = Text("staff", "職員を呼んでいます")
_LEAD = Text("staff", "そのままお待ちください。カードは置いたままでかまいません。")
_NAME = Text("staff", "端末：%1")


class CallStaffPage(Page):
    """The visit and its limits go on beneath."""

    quitting = Quitting.NOT_HERE

    def __init__(self, scene: Scene, close: Callable[[], None]) -> None:
        super().__init__(scene)
        self._close = close
        self.column.addStretch(1)
        self.column.addWidget(MarkSign(self.theme, Mark.WAIT, 96), 0, Qt.AlignmentFlag.AlignHCenter)
        centred(self.add_heading(_HEADING, style=Style.DISPLAY))
        centred(self.add_text(_LEAD))
        centred(self.add_text(_NAME.of(texts.clean(scene.counter.name)), Style.DISPLAY))
        self.column.addStretch(2)

    def primary(self) -> Action:
        """Staff came."""
        return Action(texts.CLOSE, self._close)
