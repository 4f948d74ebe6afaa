"""S03b: an ID of one's own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from kiosk.visit import event, mykey_id
from kiosk.visit import state as at
from ui import texts
from ui.pages.offer_id import USE
from ui.pages.page import Action, Page, Scene
from ui.texts import Text
from ui.widgets.boxes import ErrorBox
from ui.widgets.field import IdField
from ui.widgets.keys import id_keyboard
from ui.widgets.sheets import Sheets
from ui.widgets.stepper import Step
from ui.widgets.text import Heading
from ui.widgets.ways import words_and_keys

_HEADING = Text("S03b", "使いたいIDを入力してください")
_LEAD = Text(
    "S03b",
    "英大文字と2〜9の数字で、8文字です。I・L・O・0・1は使えません。生年月日・電話番号・暗証番号は使わないでください。",
)
_LENGTH = Text("S03b", "8文字で入力してください（今は%n文字です）。")


class OwnIdPage(Page):
    """Eight boxes and a keyboard without the letters that look alike."""

    step = Step.MYKEY_ID
    goes_back = True

    def __init__(self, scene: Scene, state: at.OwnMyKeyId) -> None:
        super().__init__(scene)
        self.heading = Heading(self.theme, _HEADING)
        said = Sheets(self.theme, "sheets")
        if state.length_wrong:
            sentence = _LENGTH.of(n=len(state.typed))
            said.add(ErrorBox(self.theme, texts.CHECK_INPUT, sentence, leads_to=lambda: self._field))
        else:
            said.add(self.label(_LEAD))
        self._field = IdField(self.theme, "own_id", texts.MYKEY_ID)
        self._field.type(state.typed)
        self._field.returnPressed.connect(self._use)
        board = id_keyboard(self.theme, typed=self._field.type, erase=self._field.erase, clear=self._field.wipe)
        # Large text beside the keys; else above them, where they need the width.
        large = self.theme.large
        sides = QBoxLayout(words_and_keys(self.theme) if large else QBoxLayout.Direction.TopToBottom)
        sides.setSpacing(self.theme.space("s"))
        words = QVBoxLayout()
        words.setSpacing(self.theme.space("s"))
        words.addWidget(self.heading)
        words.addWidget(said, 1)
        words.addWidget(self._field, 0, Qt.AlignmentFlag.AlignHCenter)
        sides.addLayout(words, 1)
        sides.addWidget(board, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(sides, 1)

    def kept(self) -> str:
        """What was typed so far."""
        return self._field.entry

    def restore(self, kept: str) -> None:
        """Type it again."""
        self._field.wipe()
        self._field.type(kept)

    def primary(self) -> Action:
        """Ask for it."""
        return Action(USE, self._use)

    def _use(self) -> None:
        self.send(event.UseId(mykey_id.normalise(self._field.entry)))
