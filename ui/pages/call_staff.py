"""「職員を呼ぶ」: the kiosk's name, large, until staff clear it with their gesture."""

import time

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from kiosk.visit import event
from ui import texts
from ui.gesture import Corners
from ui.pages.page import Page, Quitting, Scene
from ui.reasons import Mark
from ui.texts import Text
from ui.theme import Style
from ui.widgets.marks import MarkSign
from ui.widgets.text import centred

CALLED = Text("staff", "職員を呼んでいます")
_LEAD = Text("staff", "そのままお待ちください。カードは置いたままでかまいません。")
NAME = Text("staff", "端末：%1")


class CallStaffPage(Page):
    """The visit and its limits go on beneath; a resident cannot put it away."""

    quitting = Quitting.NOT_HERE
    staff_called = True

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._corners = Corners()
        self.column.addStretch(1)
        self.column.addWidget(MarkSign(self.theme, Mark.WAIT, 96), 0, Qt.AlignmentFlag.AlignHCenter)
        centred(self.add_heading(CALLED, style=Style.DISPLAY))
        centred(self.add_text(_LEAD))
        centred(self.add_text(NAME.of(texts.clean(scene.counter.name)), Style.DISPLAY))
        self.column.addStretch(2)

    def mouseReleaseEvent(self, released: QMouseEvent) -> None:  # noqa: N802
        """Four corners: staff are here."""
        if self._corners.tap(released.position(), QSizeF(self.size()), time.monotonic()):
            self.send(event.StaffCame())

    def takes(self, pressed: QKeyEvent) -> bool:
        """The same by keyboard: Shift and the key that calls, wherever the focus is."""
        made = pressed.key() == Qt.Key.Key_F3
        if made:
            self.send(event.StaffCame())
        return made
