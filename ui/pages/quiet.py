"""D01: nobody has touched anything; opaque, so that nobody can read what the resident left."""

import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.limits import QUIET_DIALOG
from ui import texts
from ui.pages.page import Action, Page, Scene
from ui.reasons import Mark
from ui.texts import Text
from ui.widgets.marks import MarkSign
from ui.widgets.text import Label, Speech

_HEADING = Text("D01", "いま置いてあるカードの方ご本人ですか")
_LEAD = Text("D01", "ご本人は「続ける」を押してください。あと%n秒で、入力した内容を消して終わります。")
_GO_ON = Text("D01", "続ける")
_SPOKEN_AT = (60, 30, 10)


class QuietPage(Page):
    """Only 「続ける」 goes on; the machine ends it when the time is up."""

    def __init__(self, scene: Scene, _state: at.Quiet) -> None:
        super().__init__(scene)
        self._left = max(0, int(QUIET_DIALOG) - int(time.monotonic() - scene.began))
        self.column.addStretch(1)
        self.column.addWidget(MarkSign(self.theme, Mark.WAIT, 88))
        self.add_heading(_HEADING)
        self._lead = Label(self.theme, _LEAD.of(n=self._left))
        self.column.addWidget(self._lead)
        self.column.addStretch(2)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._count)

    def primary(self) -> Action:
        """The card's holder goes on."""
        return Action(_GO_ON, self.sends(event.GoOn()))

    def quit_action(self) -> Action:
        """End now."""
        return Action(texts.FINISH, self.sends(event.Quit()))

    def showEvent(self, shown: QShowEvent) -> None:  # noqa: N802
        """Count from here."""
        super().showEvent(shown)
        self._clock.start()

    def _count(self) -> None:
        self._left = max(0, self._left - 1)
        self._lead.speech = Speech.ALOUD if self._left in _SPOKEN_AT else Speech.ALOUD_ONCE
        self._lead.say(_LEAD.of(n=self._left))
