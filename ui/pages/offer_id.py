"""S03 and S03c: the MyKey ID on offer, or the one the person has already."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.review import grouped
from ui import texts
from ui.pages.about_id import WHAT_IS
from ui.pages.page import Action, Page, Scene
from ui.texts import Text
from ui.widgets.boxes import Box
from ui.widgets.button import Button
from ui.widgets.code import Code
from ui.widgets.sheets import holding
from ui.widgets.stepper import Step
from ui.widgets.text import Label, Speech, centred

HEADING = Text("S03", "マイキーIDを決めます")
_LEAD = Text(
    "S03",
    "マイキーIDは、あなた専用の8文字の番号です。ポイントの受け取りなどに使います。マイナンバーとは別の番号です。",
)
USE = Text("S03", "このIDを使う")
_ANOTHER = Text("S03", "別の候補を出す（あと%n回）")
_OWN = Text("S03", "自分で決める")
_KEEP_HEADING = Text("S03c", "マイキーIDは、すでにお持ちです")
_KEEP_LEAD = Text("S03c", "今のマイキーIDをそのまま使います。番号は、手続きの最後に表示します。")


class OfferIdPage(Page):
    """Take it, draw another, or choose one's own."""

    step = Step.MYKEY_ID

    def __init__(self, scene: Scene, state: at.OfferMyKeyId) -> None:
        super().__init__(scene)
        self.add_heading(HEADING)
        blocks = self.add_sheets(gap=self.theme.space("l"))
        blocks.add(self.label(_LEAD))
        blocks.add(self._code(state.draft.mykey_id or ""))
        row = QHBoxLayout()
        row.setSpacing(self.theme.space("s"))
        row.addStretch(1)
        left = state.draft.draws_left
        if left:
            another = Button(self.theme, _ANOTHER.of(n=left), "another", width=220)
            another.clicked.connect(self.sends(event.DrawAnother()))
            row.addWidget(another)
        own = Button(self.theme, _OWN, "own", width=220)
        own.clicked.connect(self.sends(event.ChooseOwn()))
        row.addWidget(own)
        about = Button(self.theme, WHAT_IS, "about", width=220)
        about.clicked.connect(scene.explain)
        if not self.theme.portrait:
            row.addWidget(about)
        row.addStretch(1)
        if self.theme.portrait:
            self.column.addWidget(about, 0, Qt.AlignmentFlag.AlignHCenter)
            self.column.addLayout(row)
        else:
            blocks.add(holding(row))

    def primary(self) -> Action:
        """Use it."""
        return Action(USE, self.sends(event.GoOn()))

    def _code(self, mykey_id: str) -> QWidget:
        box = Box(self.theme, self.theme.quiet_ground)
        pad = self.theme.space("m")
        box.column.setContentsMargins(pad, pad, pad, pad)
        box.setMinimumWidth(self.theme.px(560))
        box.column.addWidget(centred(Label(self.theme, texts.MYKEY_ID, role="text.sub")))
        code = Code(self.theme, texts.plain(grouped(mykey_id)))
        code.speech = Speech.ON_REQUEST
        box.column.addWidget(centred(code))
        line = QHBoxLayout()
        line.addWidget(box, 0, Qt.AlignmentFlag.AlignHCenter)
        return holding(line)


class KeepIdPage(Page):
    """The ID itself is told after the PIN only."""

    step = Step.MYKEY_ID

    def __init__(self, scene: Scene, _state: at.KeepMyKeyId) -> None:
        super().__init__(scene)
        self.add_heading(_KEEP_HEADING)
        self.add_sheets().add(self.label(_KEEP_LEAD))

    def primary(self) -> Action:
        """Go on."""
        return Action(texts.NEXT, self.sends(event.GoOn()))
