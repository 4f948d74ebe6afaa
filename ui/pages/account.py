"""S06 and S06b: the account's number and codes, and the number once more."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.catalogue import AccountFormat, CodeFormat, Provider
from ui import texts
from ui.pages.page import Action, Page, Scene
from ui.texts import Text, Words
from ui.theme import Style
from ui.widgets.account_form import AccountForm, FormKeys, problem_sentence
from ui.widgets.boxes import Box, ErrorBox
from ui.widgets.button import Button
from ui.widgets.pages_of_text import PagesOfText
from ui.widgets.stepper import Step
from ui.widgets.text import Label

_HEADING = Text("S06", "%1の番号を入力してください")
_LEAD = Text("S06", "ご本人の名義の番号を入力します。番号の場所は「どこに書いてありますか」で見られます。")
_WHERE = Text("S06", "どこに書いてありますか")
_AGREES = Text("S06", "「次へ」で%1の利用規約に同意します。")
_DIFFERS = Text("S06", "1回目と2回目の番号がちがいます。もう一度、はじめから入力してください。")
_AGAIN_HEADING = Text("S06b", "もう一度入力してください")
_AGAIN_LEAD = Text("S06b", "まちがいを防ぐため、同じ番号をもう一度入力します。")


class AccountPage(Page):
    """The form of the catalogue, with help and terms beside it."""

    step = Step.PROVIDER
    goes_back = True

    def __init__(self, scene: Scene, state: at.EnterAccount) -> None:
        super().__init__(scene)
        self._provider = state.provider
        name = partial(texts.provider_name, state.provider)
        self.add_heading(lambda: _HEADING(name()))
        wrong = _wrong(state)
        top = _first_wrong(state, wrong)
        if top is not None:
            self.column.addWidget(ErrorBox(self.theme, texts.CHECK_INPUT, top))
        elif not self.theme.portrait:
            self.add_text(_LEAD)
        self._form = AccountForm(self.theme, state.provider, number=state.number, wrong=wrong, submit=self._submit)
        self._body = QWidget()
        self._lay_body(name)
        self.column.addWidget(self._body)
        self.column.addStretch(1)
        self._terms: PagesOfText | None = None

    def primary(self) -> Action:
        """Submit, agreeing to the provider's terms."""
        return Action(texts.NEXT, self._submit)

    def cover(self) -> None:
        """Codes do not outlive the page."""
        self._form.wipe()

    def _lay_body(self, name: Words) -> None:
        sides = self.sides()
        self._body.setLayout(sides)
        sides.setContentsMargins(0, 0, 0, 0)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(self.theme.space("s"))
        left.addWidget(self._form)
        left.addWidget(self._where())
        left.addStretch(1)
        right.setSpacing(self.theme.space("s"))
        right.addWidget(FormKeys(self.theme, self._provider, self._form))
        right.addLayout(self._agreement(name))
        right.addStretch(1)
        sides.addLayout(left, 1)
        sides.addLayout(right)

    def _where(self) -> QWidget:
        box = Box(self.theme, "bg.selected")
        box.column.addWidget(Label(self.theme, _WHERE, Style.SUBHEADING))
        box.column.addWidget(Label(self.theme, partial(texts.where_sentence, self._provider.account)))
        return box

    def _agreement(self, name: Words) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.theme.space("s"))
        row.addWidget(Label(self.theme, lambda: _AGREES(name())), 1)
        self._read = Button(self.theme, texts.READ_TERMS, "terms", width=180, height=64)
        self._read.clicked.connect(self._turn_over)
        row.addWidget(self._read)
        return row

    def _turn_over(self) -> None:
        if self._terms is None:
            self._terms = PagesOfText(self.theme, texts.clean_text(self._provider.terms.text))
            close = Button(self.theme, texts.CLOSE, "terms.close", width=180, height=72)
            close.clicked.connect(self._turn_over)
            self._terms.pager.add(close)
            self.column.insertWidget(self.column.indexOf(self._body), self._terms, 1)
            self._body.hide()
        else:
            self._terms.hide()
            self._terms.deleteLater()
            self._terms = None
            self._body.show()

    def _submit(self) -> None:
        self.send(event.SubmitAccount(self._form.number, self._form.codes))


class RepeatPage(Page):
    """S06b: the first entry is not shown."""

    step = Step.PROVIDER
    goes_back = True

    def __init__(self, scene: Scene, state: at.RepeatAccount) -> None:
        super().__init__(scene)
        self.add_heading(_AGAIN_HEADING, _AGAIN_LEAD)
        self._form = AccountForm(self.theme, state.provider, submit=self._submit, only_number=True)
        sides = self.sides()
        left = QVBoxLayout()
        left.addWidget(self._form)
        left.addStretch(1)
        sides.addLayout(left, 1)
        sides.addWidget(FormKeys(self.theme, state.provider, self._form, only_number=True))
        self.column.addLayout(sides)
        self.column.addStretch(1)

    def primary(self) -> Action:
        """Compare."""
        return Action(texts.NEXT, self._submit)

    def _submit(self) -> None:
        self.send(event.RepeatNumber(self._form.number))


def _wrong(state: at.EnterAccount) -> dict[int, Words]:
    return {each.place: partial(_sentence, each, state) for each in state.problems}


def _first_wrong(state: at.EnterAccount, wrong: dict[int, Words]) -> Words | None:
    return _DIFFERS if state.differs else next(iter(wrong.values()), None)


def _sentence(found: at.FieldProblem, state: at.EnterAccount) -> str:
    # The codes themselves are not kept, so their length is not known: the sentence for a wrong code counts none.
    length = len(state.number) if found.place == 0 else 0
    return problem_sentence(found.problem, _form_at(state.provider, found.place), length)


def _form_at(provider: Provider, place: int) -> AccountFormat | CodeFormat:
    return provider.account if place == 0 else provider.codes[place - 1]
