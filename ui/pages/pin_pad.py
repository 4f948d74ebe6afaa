"""S09 where the reader has keys of its own: the PIN is typed there, and never comes here."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from card.pin import PAD_SECONDS, Lapse
from kiosk.visit import event
from kiosk.visit import state as at
from ui.pages.page import Action, Page, Quitting, Scene
from ui.pages.pin import HEADING, OTHER_WAY, YOURSELF, purpose
from ui.reasons import Answer
from ui.texts import Text
from ui.theme import Style
from ui.widgets.boxes import ErrorBox
from ui.widgets.picture import Picture
from ui.widgets.sheets import Sheets
from ui.widgets.stepper import Step
from ui.widgets.text import Heading, Label
from ui.widgets.tries import Tries
from ui.widgets.ways import words_and_keys

_ON_READER = Text("S09", "カードリーダーのキーで、暗証番号4けたを入力し、確定キーを押してください。")
_WAITS = Text("S09", "カードリーダーは、%n秒間、入力を待ちます。")
_CANCEL = Text("S09", "やめるときは、カードリーダーの取消キーを押してください。")
_AGAIN = Text("S09", "「もう一度入力する」を押してから、カードリーダーのキーで入力してください。")
_NOT_SENT = Text("S09", "カードには送っていません。入力できる回数は、変わりません。")
_LAPSES = {
    Lapse.TIME_UP: Text("S09", "入力の時間が終わりました"),
    Lapse.CANCELLED: Text("S09", "入力を取り消しました"),
    Lapse.WRONG_LENGTH: Text("S09", "暗証番号は数字4けたです"),
}


class _ReaderPage(Page):
    """Words, and a drawing of the keys at the side of the hand."""

    step: Step | None = Step.PIN

    def __init__(self, scene: Scene, wanted: at.Wanted) -> None:
        super().__init__(scene)
        if isinstance(wanted, at.Enquiry):
            self.step = None
        self._gap = self.theme.space("2xs" if self.theme.portrait else "s")
        sides = QBoxLayout(words_and_keys(self.theme))
        sides.setSpacing(self.theme.space("xl"))
        self.words = QVBoxLayout()
        self.words.setSpacing(self._gap)
        self.heading = Heading(self.theme, HEADING)
        self.words.addWidget(self.heading)
        sides.addLayout(self.words, 1)
        if not self.theme.large:  # large words want the room
            picture = Picture(self.theme, "illustrations/pin_pad.svg", self.theme.px(320), self.theme.px(400))
            sides.addWidget(picture, 0, Qt.AlignmentFlag.AlignCenter)
        self.column.addLayout(sides)

    def lay_sheets(self) -> Sheets:
        """Put what takes the room that is left."""
        said = Sheets(self.theme, "sheets", gap=self._gap)
        self.words.addWidget(said, 1)
        return said


class PinOnPadPage(_ReaderPage):
    """The reader asks: its keys confirm and cancel, so there is no button that would do so here."""

    quitting = Quitting.NOT_HERE

    def __init__(self, scene: Scene, state: at.PinOnPad) -> None:
        super().__init__(scene, state.wanted)
        self.words.addWidget(Tries(self.theme, state.wanted.visit.tries_left))
        said = self.lay_sheets()
        said.add(Label(self.theme, purpose(state.wanted), Style.SUBHEADING))
        said.add(Label(self.theme, _ON_READER))
        said.add(Label(self.theme, _WAITS.of(n=PAD_SECONDS)))
        said.add(Label(self.theme, YOURSELF))
        said.add(Label(self.theme, _CANCEL, role="text.sub"))


class PadLapsePage(_ReaderPage):
    """The reader has no PIN: why, and how it is asked again."""

    def __init__(self, scene: Scene, state: at.EnterPin) -> None:
        super().__init__(scene, state.wanted)
        self.goes_back = isinstance(state.wanted, at.Registration)
        if state.lapse is not None:
            self.words.addWidget(ErrorBox(self.theme, _LAPSES[state.lapse], _NOT_SENT, narrow=True))
        self.words.addWidget(Tries(self.theme, state.wanted.visit.tries_left))
        said = self.lay_sheets()
        said.add(Label(self.theme, _AGAIN))
        said.add(Label(self.theme, purpose(state.wanted), Style.SUBHEADING))
        said.add(Label(self.theme, OTHER_WAY, role="text.sub"))

    def primary(self) -> Action:
        """Have the reader ask once more."""
        return Action(Answer.PIN_AGAIN.words, self.sends(event.GoOn()))
