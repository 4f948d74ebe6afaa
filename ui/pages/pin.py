"""S09: the PIN, once, at the end."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from card.pin import LENGTH
from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.catalogue import Provider
from ui import texts
from ui.pages.page import Action, Page, Scene
from ui.texts import Text, Words
from ui.theme import Style
from ui.widgets.boxes import ErrorBox
from ui.widgets.pin_entry import PinEntry
from ui.widgets.sheets import Sheets
from ui.widgets.stepper import Step
from ui.widgets.text import Heading, Label
from ui.widgets.tries import Tries
from ui.widgets.ways import words_and_keys

HEADING = Text("S09", "暗証番号を入力してください")
_LEAD = Text("S09", "利用者証明用電子証明書の暗証番号（数字4けた）です。あと%n回入力できます。")
_INTO = Text("S09", "%1に登録します")
YOURSELF = Text("S09", "暗証番号は、ご本人が入力してください。")
OTHER_WAY = Text("S09", "暗証番号がわからないときは、窓口で手続きできます。")
_REGISTER = Text("S09", "登録する")
_SEE = Text("S09", "登録内容を表示します")
_SHOW = Text("S09", "確認する")
_SHORT = Text("S09", "暗証番号は数字4けたです。あと%nけた入力してください。")


class PinPage(Page):
    """Text at the left, the pad at the right; nothing is sent before the primary is pressed."""

    step: Step | None = Step.PIN
    goes_back = True
    types_digits = True

    def __init__(self, scene: Scene, state: at.EnterPin) -> None:
        super().__init__(scene)
        self._registers = isinstance(state.wanted, at.Registration)
        if not self._registers:
            self.step, self.goes_back = None, False
        self._short: ErrorBox | None = None
        self.entry = PinEntry(self.theme)
        self.entry.changed.connect(self._clear_error)
        self.entry.changed.connect(lambda: scene.say(self.entry.count, False))
        sides = QBoxLayout(words_and_keys(self.theme))
        sides.setSpacing(self.theme.space("2xs" if self.theme.portrait else "xl"))
        self._words = QVBoxLayout()
        self._words.setSpacing(self.theme.space("2xs" if self.theme.portrait else "s"))
        self._lay_words(state)
        sides.addLayout(self._words, 1)
        sides.addWidget(self.entry)
        self.column.addLayout(sides)

    def primary(self) -> Action:
        """Register, or see what is registered."""
        return Action(_REGISTER if self._registers else _SHOW, self._submit)

    def cover(self) -> None:
        """Digits vanish under any dialog, and with the page."""
        self.entry.wipe()

    def _lay_words(self, state: at.EnterPin) -> None:
        left = state.wanted.visit.tries_left
        self.heading = Heading(self.theme, HEADING)
        self._words.addWidget(self.heading)
        self._words.addWidget(Tries(self.theme, left))
        said = Sheets(self.theme, "sheets", gap=self.theme.space("2xs" if self.theme.portrait else "s"))
        said.add(Label(self.theme, purpose(state.wanted), Style.SUBHEADING))
        said.add(Label(self.theme, _LEAD.of(n=left)))
        said.add(Label(self.theme, YOURSELF))
        said.add(Label(self.theme, OTHER_WAY, role="text.sub"))
        self._words.addWidget(said, 1)

    def _submit(self) -> None:
        missing = LENGTH - len(self.entry)
        if missing:
            self._say_short(missing)
        else:
            self.send(event.SubmitPin(self.entry.hand_over()))

    def _say_short(self, missing: int) -> None:
        self._clear_error()
        self._short = ErrorBox(
            self.theme, texts.CHECK_INPUT, _SHORT.of(n=missing), narrow=True, leads_to=lambda: self.entry.field
        )
        self._words.insertWidget(1, self._short)

    def _clear_error(self) -> None:
        if self._short is not None:
            self._short.hide()
            self._short.deleteLater()
            self._short = None

    def takes(self, pressed: QKeyEvent) -> bool:
        """Digits count wherever the focus is."""
        digit = pressed.key() - Qt.Key.Key_0
        if 0 <= digit <= 9:
            self.entry.type(str(digit))
        elif pressed.key() == Qt.Key.Key_Backspace:
            self.entry.erase()
        else:
            return False
        return True


def purpose(wanted: at.Wanted) -> Words:
    """What is being done, in one line."""
    return partial(_into, wanted.account.provider) if isinstance(wanted, at.Registration) else _SEE


def _into(provider: Provider) -> str:
    return _INTO(texts.provider_name(provider))
