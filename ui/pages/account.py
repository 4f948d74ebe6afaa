"""S06 and S06b: the account's number and codes, and the number once more."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.visit import account as accounts
from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.account import Problem
from kiosk.visit.catalogue import AccountFormat, CodeFormat, Provider
from ui import texts
from ui.camera import CodeReader
from ui.pages.page import Action, Page, Scene
from ui.texts import Text, Words
from ui.theme import Style, Theme
from ui.widgets.account_form import AccountForm, FormKeys, problem_sentence
from ui.widgets.boxes import Box, ErrorBox
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.pages_of_text import PagesOfText
from ui.widgets.picture import Picture
from ui.widgets.roles import announce
from ui.widgets.sheets import Sheets, holding
from ui.widgets.stepper import Step
from ui.widgets.text import Label
from ui.widgets.ways import words_and_keys

_HEADING = Text("S06", "%1の番号を入力してください")
_LEAD = Text("S06", "ご本人の名義の番号を入力します。番号の場所は「どこに書いてありますか」で見られます。")
_CODES_HEADING = Text("S06", "セキュリティコードを入力してください")
_WHERE = Text("S06", "どこに書いてありますか")
_AGREES = Text("S06", "「次へ」で%1の利用規約に同意します。")
_DIFFERS = Text("S06", "1回目と2回目の番号がちがいます。もう一度、はじめから入力してください。")
_SCAN = Text("S06", "コードを読み取る")
_HOLD_CODE = Text("S06", "コードを、読み取り機にかざしてください。")
_AGAIN_HEADING = Text("S06b", "もう一度入力してください")
_AGAIN_LEAD = Text("S06b", "まちがいを防ぐため、同じ番号をもう一度入力します。")
# No account number of the contract is longer (kiosk.platform.messages.CheckAccount); twice that leaves room for blanks.
_LONGEST_CODE = 80


class AccountPage(Page):
    """Two parts, one question each: the number, with where it is written; then the codes, with the terms."""

    step = Step.PROVIDER
    goes_back = True
    types_digits = True

    def __init__(self, scene: Scene, state: at.EnterAccount) -> None:
        super().__init__(scene)
        self._provider = state.provider
        self._number = state.number
        self._from_code: str | None = None
        self._part: _Part | None = None
        self._name = partial(texts.provider_name, state.provider)
        wrong = _wrong(state)
        if wrong and 0 not in wrong:
            self._ask_codes(wrong)
        else:
            self._ask_number(wrong, _DIFFERS if state.differs else None)

    def primary(self) -> Action:
        """From the number to the codes, then submit, agreeing to the provider's terms."""
        return Action(texts.NEXT, lambda: self._part.go_on() if self._part else None)

    def back(self) -> None:
        """From the codes to the number."""
        if self._part is not None and self._part.asks_codes:
            self._ask_number({}, None)
        else:
            super().back()

    def scanned(self, text: str) -> None:
        """A code holds the bare number (domain.md section 10); what is no such number is told like a mistyped one."""
        if self._part is None or self._part.asks_codes or self._terms is not None or not self._can_scan():
            return
        if len(text) > _LONGEST_CODE:
            problem = partial(problem_sentence, Problem.LENGTH, self._provider.account, len(text))
            self._ask_number({0: problem}, None)
            return
        self._from_code = accounts.normalise(text, self._provider.account.pattern)
        self._take_number(self._from_code)

    def kept(self) -> str:
        """The number; codes are secrets."""
        return self._number if self._part is None or self._part.asks_codes else self._part.form.entries[0]

    def restore(self, kept: str) -> None:
        """Type it again."""
        self._number = kept
        if self._part is not None and not self._part.asks_codes:
            self._part.form.fill(kept)

    def cover(self) -> None:
        """Codes do not outlive the page."""
        if self._part is not None and self._part.asks_codes:
            self._part.form.wipe()

    def _ask_number(self, wrong: dict[int, Words], above: Words | None) -> None:
        part = _Part(self.theme, {0: self._provider.account}, wrong, self._number_typed, asks_codes=False)
        part.form.fill(self._number)
        part.help_with(self._help(part))
        self._put(part, lambda: _HEADING(self._name()), _LEAD, above or wrong.get(0))

    def _ask_codes(self, wrong: dict[int, Words]) -> None:
        forms = dict(enumerate(self._provider.codes, start=1))
        part = _Part(self.theme, forms, wrong, self._codes_typed, asks_codes=True)
        self._put(part, _CODES_HEADING, lambda: _AGREES(self._name()), next(iter(wrong.values()), None))

    def _put(self, part: "_Part", heading: Words, lead: Words, wrong: Words | None) -> None:
        for each in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            each.hide()
            each.deleteLater()
        while self.column.takeAt(0) is not None:
            pass  # the stretch goes too
        self.column.setSpacing(self.theme.space("2xs" if part.asks_codes else "xs"))
        title = self.add_heading(heading, style=Style.SUBHEADING if self.theme.large else Style.HEADING)
        self._say_first(part, lead, wrong)
        if part.has_title:
            part.words.insertWidget(0, title)
        self.column.addWidget(part, 1)
        self._part = part
        self._terms: PagesOfText | None = None
        if self.isVisible():
            # What is added to a page that is shown already would be shown by a later event only.
            for each in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                each.setVisible(self.column.indexOf(each) >= 0)
            title.setFocus()

    def _say_first(self, part: "_Part", lead: Words, wrong: Words | None) -> None:
        if part.asks_codes:
            for place, block in enumerate(self._agreement(lead)):
                # Nobody agrees to what they have not seen; a form that comes back was agreed to before.
                part.say_first(block, None if wrong else place)
        elif wrong is None:
            part.say_first(self.label(lead))
        if wrong is not None:
            place = 0 if not part.asks_codes else next(iter(part.wrong))
            leads_to = partial(part.reveal, place)
            part.say_first(ErrorBox(self.theme, texts.CHECK_INPUT, wrong, leads_to=leads_to))

    def _number_typed(self) -> None:
        if self._part is None:
            return
        self._take_number(accounts.normalise(self._part.form.entries[0], self._provider.account.pattern))

    def _take_number(self, number: str) -> None:
        account = self._provider.account
        self._number = number
        problem = accounts.account_problem(self._number, account)
        if problem is None:
            self._ask_codes({})
        else:
            # Said before the codes are typed, since a form that comes back has lost them.
            self._ask_number({0: partial(problem_sentence, problem, account, len(self._number))}, None)

    def _codes_typed(self) -> None:
        if self._part is not None:
            scanned = self._number == self._from_code
            self.send(event.SubmitAccount(self._number, self._part.form.entries, scanned=scanned))

    def _can_scan(self) -> bool:
        return self._provider.account.scan == "QR"

    def _help(self, part: "_Part") -> QWidget:
        """Where the number stands, and above it the code that spares typing it; in portrait that is by the field."""
        column = QVBoxLayout()
        column.setSpacing(self.theme.space("s"))
        if self._can_scan():
            button = self._scan_button(part)
            if self.theme.portrait:
                part.form.groups[0].put_beside(button)
            else:
                column.addWidget(button)
        column.addWidget(self._where(), 1)
        return holding(column)

    def _scan_button(self, part: "_Part") -> Button:
        button = Button(self.theme, _SCAN, "scan", width=200, height=60)
        button.clicked.connect(lambda: self._ready_to_scan(part))
        return button

    def _ready_to_scan(self, part: "_Part") -> None:
        part.form.field(0).setFocus()
        self._hint.say(_HOLD_CODE)
        announce(self._hint, _HOLD_CODE())
        reader = CodeReader(part)
        reader.found.connect(self.scanned)
        self.scene.frames(reader, reader.offer)

    def _where(self) -> QWidget:
        box = Box(self.theme, self.theme.quiet_ground)
        line, words = QHBoxLayout(), QVBoxLayout()
        line.setSpacing(self.theme.space("s"))
        words.addWidget(Label(self.theme, _WHERE, Style.SUBHEADING))
        # Gives way to what to do with the scanner, once that is asked for.
        self._hint = Label(self.theme, partial(texts.where_sentence, self._provider.account))
        words.addWidget(self._hint)
        words.addStretch(1)
        line.addLayout(words, 1)
        if self._has_room_to_draw():
            drawing = f"illustrations/{self._provider.account.drawn.lower()}.svg"
            line.addWidget(Picture(self.theme, drawing, *self.theme.target("drawing")))
        box.column.addLayout(line)
        return box

    def _has_room_to_draw(self) -> bool:
        """Words come first: large ones, and those beside a keyboard of letters, need the room."""
        account = self._provider.account
        beside_letters = not self.theme.portrait and not accounts.shape(account.pattern).charset.isdecimal()
        return account.drawn != "NONE" and not self.theme.large and not beside_letters

    def _agreement(self, sentence: Words) -> Sequence[QWidget]:
        read = Button(self.theme, texts.READ_TERMS, "terms", width=180, height=60)
        read.clicked.connect(self._turn_over)
        said = Label(self.theme, sentence)
        row = QHBoxLayout()
        row.setSpacing(self.theme.space("s"))
        if self.theme.large:
            row.addWidget(read, 0, Qt.AlignmentFlag.AlignLeft)
            return said, holding(row)
        row.addWidget(said, 1)
        row.addWidget(read)
        return (holding(row),)

    def _turn_over(self) -> None:
        if self._part is None:
            return
        if self._terms is None:
            self._terms = PagesOfText(self.theme, texts.clean_text(self._provider.terms.text))
            close = Button(self.theme, texts.CLOSE, "terms.close", width=180, height=72)
            close.clicked.connect(self._turn_over)
            self._terms.add(close)
            self.column.insertWidget(self.column.indexOf(self._part), self._terms, 10)
            self._part.hide()
        else:
            self._terms.hide()
            self._terms.deleteLater()
            self._terms = None
            self._part.show()


class _Part(QWidget):
    """Fields at the left, their keys at the right; one above the other in portrait."""

    def __init__(
        self,
        theme: Theme,
        forms: Mapping[int, AccountFormat | CodeFormat],
        wrong: Mapping[int, Words],
        go_on: Callable[[], None],
        *,
        asks_codes: bool = False,
    ) -> None:
        super().__init__()
        self.asks_codes = asks_codes
        self.go_on = go_on
        self.wrong = wrong
        self._large = theme.large
        # Large text beside the keys needs the page's whole height.
        self.has_title = theme.large and not theme.portrait
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(theme.space("s"))
        self.form = AccountForm(theme, forms, wrong=wrong, submit=go_on)
        keys = FormKeys(theme, forms.values(), self.form)
        keys.pressed.connect(lambda field: self._blocks.reveal(field))
        sides = QBoxLayout(words_and_keys(theme))
        sides.setSpacing(theme.space("s" if theme.portrait else "xl"))
        self._whole.addLayout(sides, 1)
        self.words: QVBoxLayout = QVBoxLayout()
        self._blocks: Sheets = Sheets(theme, "sheets", gap=theme.space("2xs" if asks_codes else "s"))
        for each in self.form.groups:
            self._blocks.add(each)
            if each.wrong is not None:
                self._blocks.add(each.wrong)
        self.words.addWidget(self._blocks, 1)
        sides.addLayout(self.words, 1)
        sides.addWidget(keys, 0, Qt.AlignmentFlag.AlignBottom if theme.portrait else Qt.AlignmentFlag.AlignTop)

    def say_first(self, block: QWidget, place: int | None = None) -> None:
        """Put what is said first across the page; in large text, into the sheets: at a place, or after the fields."""
        if self._large:
            self._blocks.add(block, place)
        else:
            self._whole.insertWidget(0, block)

    def help_with(self, block: QWidget) -> None:
        """Put help for the field before it; in large text after it, so that the field is seen first."""
        self._blocks.add(block, None if self._large else 0)

    def reveal(self, place: int) -> Field:
        """Show the field at that place of the form, and give it."""
        field = self.form.field(place)
        self._blocks.reveal(field)
        return field


class RepeatPage(Page):
    """S06b: the first entry is not shown."""

    step = Step.PROVIDER
    goes_back = True
    types_digits = True

    def __init__(self, scene: Scene, state: at.RepeatAccount) -> None:
        super().__init__(scene)
        self.add_heading(_AGAIN_HEADING)
        self._part = _Part(self.theme, {0: state.provider.account}, {}, self._submit)
        self._part.say_first(self.label(_AGAIN_LEAD))
        self.column.addWidget(self._part, 1)

    def kept(self) -> str:
        """What was typed so far."""
        return self._part.form.entries[0]

    def restore(self, kept: str) -> None:
        """Type it again."""
        self._part.form.fill(kept)

    def primary(self) -> Action:
        """Compare."""
        return Action(texts.NEXT, self._submit)

    def _submit(self) -> None:
        self.send(event.RepeatNumber(self._part.form.entries[0]))


def _wrong(state: at.EnterAccount) -> dict[int, Words]:
    return {each.place: partial(_sentence, each, state) for each in state.problems}


def _sentence(found: at.FieldProblem, state: at.EnterAccount) -> str:
    # The codes themselves are not kept, so their length is not known: the sentence for a wrong code counts none.
    length = len(state.number) if found.place == 0 else 0
    return problem_sentence(found.problem, _form_at(state.provider, found.place), length)


def _form_at(provider: Provider, place: int) -> AccountFormat | CodeFormat:
    return provider.account if place == 0 else provider.codes[place - 1]
