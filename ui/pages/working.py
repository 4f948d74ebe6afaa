"""S10: three real stages; and C-09, when the card left too early or no answer came."""

from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from ui import texts
from ui.pages.page import Page, Quitting, Scene
from ui.pages.waiting import LONG_MS
from ui.reasons import REASONS, Mark
from ui.texts import Text
from ui.timing import after
from ui.widgets.marks import MarkSign
from ui.widgets.progress import Stages
from ui.widgets.ring import BusyRing
from ui.widgets.stepper import Step
from ui.widgets.text import Label

_HEADING = Text("S10", "登録しています")
_LEAD = Text("S10", "カードを取らないでください。")
_STAGES = (
    Text("S10", "カードで確認しています"),
    Text("S10", "登録を送っています"),
    Text("S10", "結果を待っています"),
)


class WorkingPage(Page):
    """There is no way back here, so there is no button for one."""

    step = Step.PIN
    quitting = Quitting.NOT_HERE

    def __init__(self, scene: Scene, state: at.Signing | at.Registering | at.Settling) -> None:
        super().__init__(scene)
        self._hidden = _card_gone(state)
        self._stages: Stages | None = None
        if self._hidden:
            self._say_checking()
        else:
            self._say_stages(state)
        self._long = Label(self.theme, texts.plain(""), role="text.sub")
        self.column.addWidget(self._long)
        after(self, LONG_MS, lambda: self._long.say(texts.TAKES_LONG))

    def take(self, state: at.State) -> bool:
        """The bar moves only when a stage ends; a card that is gone is another page."""
        if self._stages is None or _card_gone(state):
            return self._hidden and _card_gone(state)
        self._stages.reach(_stage(state))
        return True

    def _say_stages(self, state: at.State) -> None:
        self.add_heading(_HEADING, _LEAD)
        self.column.addStretch(1)
        self._stages = Stages(self.theme, _STAGES)
        self._stages.reach(_stage(state))
        self.column.addWidget(self._stages)
        self.column.addStretch(2)

    def _say_checking(self) -> None:
        words = REASONS[Reason.CARD_REMOVED_SENDING]
        self.column.addWidget(MarkSign(self.theme, Mark.WAIT, 80))
        self.add_heading(words.heading, words.sentence)
        self.column.addStretch(1)
        self.column.addWidget(BusyRing(self.theme))
        self.column.addStretch(1)


def _stage(state: at.State) -> int:
    return {at.Signing: 0, at.Registering: 1}.get(type(state), 2)


def _card_gone(state: at.State) -> bool:
    return isinstance(state, at.Registering | at.Settling) and state.card_gone
