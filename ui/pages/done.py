"""S11: registered; and the slip that is offered when the card left before a button was pressed."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.review import grouped
from ui import texts
from ui.pages.page import Action, Page, Quitting, Scene
from ui.texts import Text, Words
from ui.widgets.boxes import Box
from ui.widgets.code import Code
from ui.widgets.marks import MarkSign
from ui.widgets.sheets import holding
from ui.widgets.stepper import Step
from ui.widgets.text import Heading, Label, Speech

_HEADING = Text("S11", "登録が完了しました")
_LEAD = Text("S11", "あなたのマイキーIDと受付番号です。")
_PRINT = Text("S11", "控えを印刷して終わる")
_NO_PRINT = Text("S11", "印刷しないで終わる")
_DATE = Text("S11", "登録日時")
_POINTS = Text("S11", "ポイントは、選んだ決済サービスに付きます。時期は、決済サービスの案内をご覧ください。")
_ASK = Text("S11", "控えを印刷しますか")
_ASK_LEAD = Text("S11", "登録は完了しています。控えには、マイキーIDと受付番号を印刷します。")
_END = Text("S11", "****%1")


class _EndPage(Page):
    """What both pages share: print or not, as easily."""

    step = Step.DONE
    quitting = Quitting.NOT_HERE

    def primary(self) -> Action:
        """With the slip."""
        return Action(_PRINT, self.sends(event.Finish(print_slip=True)))

    def second(self) -> Action:
        """Without."""
        return Action(_NO_PRINT, self.sends(event.Finish(print_slip=False)))


class DonePage(_EndPage):
    """The ID and the receipt number."""

    def __init__(self, scene: Scene, state: at.Done) -> None:
        super().__init__(scene)
        row = QHBoxLayout()
        row.setSpacing(self.theme.space("s"))
        row.addWidget(MarkSign(self.theme, None, 56))
        self.heading = Heading(self.theme, _HEADING)
        row.addWidget(self.heading, 1)
        self.column.addLayout(row)
        blocks = self.add_sheets()
        blocks.add(self.label(_LEAD))
        slip = state.slip
        codes = self.sides()
        if slip.mykey_id is not None:
            codes.addWidget(self._code(texts.MYKEY_ID, grouped(slip.mykey_id), "done.mykey_id"), 1)
        codes.addWidget(self._code(texts.REFERENCE, slip.reference, "done.reference"), 1)
        blocks.add(holding(codes))
        blocks.add(holding(self._details(slip)))
        blocks.add(self.label(_POINTS, role="text.sub"))

    def _code(self, words: Words, code: str, identifier: str) -> Box:
        box = Box(self.theme, "bg.success")
        pad = self.theme.space("m")
        box.column.setContentsMargins(pad, pad, pad, pad)
        box.column.addWidget(Label(self.theme, words))
        shown = Code(self.theme, texts.plain(code))
        shown.setObjectName(identifier)
        shown.setAccessibleIdentifier(identifier)
        box.column.addWidget(shown)
        return box

    def _details(self, slip: at.Slip) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.space("l"))
        grid.setVerticalSpacing(self.theme.space("xs"))
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[Words, Words], ...] = (
            (texts.PROVIDER, texts.plain(texts.clean(slip.provider))),
            (texts.NUMBER, _END.of(texts.clean(slip.account_end))),
            (_DATE, partial(texts.day_and_time, slip.registered_at)),
        )
        for place, (label, value) in enumerate(rows):
            grid.addWidget(Label(self.theme, label, role="text.sub"), place, 0)
            shown = Label(self.theme, value)
            shown.speech = Speech.PRIVATE
            grid.addWidget(shown, place, 1)
        return grid


class OfferSlipPage(_EndPage):
    """The card is gone, and perhaps the resident: the ID is hidden."""

    def __init__(self, scene: Scene, _state: at.OfferSlip) -> None:
        super().__init__(scene)
        self.add_heading(_ASK)
        self.add_sheets().add(self.label(_ASK_LEAD))
