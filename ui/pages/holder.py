"""S07: is this the name on the card?"""

from functools import partial

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.review import grouped
from ui import texts
from ui.pages.page import Action, Page, Scene
from ui.texts import Text
from ui.theme import Style
from ui.widgets.boxes import Box
from ui.widgets.code import Code
from ui.widgets.stepper import Step
from ui.widgets.text import Label, Speech

_HEADING = Text("S07", "名義を確かめてください")
_LEAD = Text("S07", "名義：%1　番号の終わり：%2　ご本人の名義ですか。")
_NO_NAME = Text("S07", "この決済サービスは、名義を表示できません。番号をもう一度よく確かめてください。")
_HOLDER = Text("S07", "名義")
_MINE = Text("S07", "はい、私の名義です")
_NOT_MINE = Text("S07", "いいえ、入力し直す")


class HolderPage(Page):
    """The masked name large, to be compared with the card in front of the resident."""

    step = Step.PROVIDER
    goes_back = True

    def __init__(self, scene: Scene, state: at.ConfirmHolder) -> None:
        super().__init__(scene)
        account = state.account
        holder, end = account.holder, account.number[-4:]
        self.add_heading(_HEADING)
        blocks = self.add_sheets()
        lead = self.label(_NO_NAME if holder is None else _LEAD.of(texts.clean(holder), end))
        lead.speech = Speech.ALOUD if holder is None else Speech.PRIVATE
        blocks.add(lead)
        box = Box(self.theme, self.theme.quiet_ground)
        pad = self.theme.space("m")
        box.column.setContentsMargins(pad, pad, pad, pad)
        box.column.addWidget(Label(self.theme, partial(texts.provider_name, account.provider), Style.SUBHEADING))
        box.column.addSpacing(self.theme.space("xs"))
        shown = grouped(account.number) if holder is None else texts.clean(holder)
        box.column.addWidget(Label(self.theme, texts.NUMBER if holder is None else _HOLDER, role="text.sub"))
        widest = self.theme.px(1100)
        if holder is None:
            box.column.addWidget(Code(self.theme, texts.plain(shown), widest=widest))
        else:
            box.column.addWidget(Label(self.theme, texts.plain(shown), Style.CODE, widest=widest))
        blocks.add(box)
        if holder is not None:
            blocks.add(self.label(texts.PRINTED_NAME, Style.SUBHEADING))

    def primary(self) -> Action:
        """It is."""
        return Action(_MINE, self.sends(event.HolderIsMine()))

    def second(self) -> Action:
        """It is not."""
        return Action(_NOT_MINE, self.sends(event.HolderIsNotMine()))
