"""The fields of an account form, as the catalogue describes them, and the keys that fill them."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.visit import account as accounts
from kiosk.visit.account import Problem
from kiosk.visit.catalogue import AccountFormat, CodeFormat, Provider
from ui import texts
from ui.texts import Text, Words
from ui.theme import Style, Theme
from ui.widgets.boxes import Box
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.keys import KeyGrid, letters_keyboard, number_pad
from ui.widgets.text import Label

_EMPTY = Text("S06", "%1を入力してください。")
_LENGTH = Text("S06", "%1は%2文字です（今は%3文字です）。")
_CHARSET = Text("S06", "%1に使える文字は、%2だけです。")
_CHECK = Text("S06", "番号のどこかがちがうようです。もう一度確かめてください。")
_RANGES = (("A-Z", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"), ("a-z", "abcdefghijklmnopqrstuvwxyz"), ("0-9", "0123456789"))


def problem_sentence(problem: Problem, form: AccountFormat | CodeFormat, length: int) -> str:
    """What is wrong with an entry of that many characters, in words."""
    label = texts.format_label(form)
    shape = accounts.shape(form.pattern)
    match problem:
        case Problem.EMPTY:
            return _EMPTY(label)
        case Problem.LENGTH:
            lengths = sorted({shape.shortest, shape.longest})
            return _LENGTH(label, "-".join(map(str, lengths)), str(length))
        case Problem.CHARSET:
            return _CHARSET(label, charset_words(shape.charset))
        case Problem.CHECK:
            return _CHECK()


def charset_words(charset: str) -> str:
    """A set of characters as people read it: runs of the alphabet, then single ones."""
    parts = []
    left = set(charset)
    for name, run in _RANGES:
        if left.issuperset(run):
            parts.append(name)
            left -= set(run)
    return " ".join((*parts, *sorted(left)))


class FieldGroup(QWidget):
    """Label, field, and what is wrong with it, in the order of the guide; the help stands beside, not behind."""

    def __init__(
        self, theme: Theme, field: Field, words: Words, wrong: Words | None, below: QWidget | None = None
    ) -> None:
        super().__init__()
        self.field = field
        self._words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        label = Label(theme, words, Style.SUBHEADING)
        label.setBuddy(field)
        column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(theme.space("s"))
        row.addWidget(field, 1)
        if below is not None:
            row.addWidget(below)
        column.addLayout(row)
        field.setProperty("wrong", wrong is not None)
        if wrong is not None:
            box = Box(theme, "bg.error", "mark.error")
            box.column.setContentsMargins(theme.space("s"), 0, theme.space("s"), 0)
            box.column.addWidget(Label(theme, wrong, role="text.error"))
            column.addWidget(box)


class AccountForm(QWidget):
    """The account number and one to three codes.

    Args:
        theme: the look.
        provider: whose form it is.
        number: what was typed before.
        wrong: by place (0: the account, 1-3: the codes), what is wrong there.
        submit: called by Enter in the last field.
        only_number: for S06b, which asks for the number alone.
    """

    def __init__(
        self,
        theme: Theme,
        provider: Provider,
        *,
        number: str = "",
        wrong: Mapping[int, Words] | None = None,
        submit: Callable[[], None],
        only_number: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._wrong = wrong or {}
        self._submit = submit
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space("s"))
        self._account = self._field(provider.account, "account", groups=True)
        self._account.type(number)
        words = partial(texts.format_label, provider.account)
        self._column.addWidget(FieldGroup(theme, self._account, words, self._wrong.get(0)))
        self._codes = [] if only_number else self._lay_codes(provider.codes)
        self._last: Field = self._account

    @property
    def number(self) -> str:
        """The number as typed."""
        return self._account.entry

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes as typed."""
        return tuple(each.entry for each in self._codes)

    @property
    def target(self) -> Field:
        """The field that the keys on the glass fill: the one with the focus, else the one that had it last."""
        here = QApplication.focusWidget()
        if isinstance(here, Field) and here in (self._account, *self._codes):
            self._last = here
        return self._last

    def wipe(self) -> None:
        """Empty the codes."""
        for each in self._codes:
            each.wipe()

    def _lay_codes(self, codes: Sequence[CodeFormat]) -> list[Field]:
        fields = []
        for place, code in enumerate(codes, start=1):
            field = self._field(code, f"code.{place}", secret=code.secret)
            eye = self._eye(field, place) if code.secret else None
            words = partial(texts.format_label, code)
            group = FieldGroup(self._theme, field, words, self._wrong.get(place), eye)
            self._column.addWidget(group)
            fields.append(field)
        return fields

    def _field(
        self, form: AccountFormat | CodeFormat, identifier: str, *, groups: bool = False, secret: bool = False
    ) -> Field:
        longest = accounts.shape(form.pattern).longest
        # Room for what is too much: the guide's sentence says how many there are.
        field = Field(
            self._theme, identifier, partial(texts.format_label, form), longest + 2, groups=groups, secret=secret
        )
        field.returnPressed.connect(self._submit)
        return field

    def _eye(self, field: Field, place: int) -> Button:
        button = Button(self._theme, texts.SHOW, f"show.{place}", width=120, height=64)
        hidden = [True]

        def turn() -> None:
            hidden[0] = not hidden[0]
            field.conceal(hidden[0])
            button.say(texts.SHOW if hidden[0] else texts.HIDE)

        button.clicked.connect(turn)
        return button


class FormKeys(QWidget):
    """The keys for a form: digits where the field at hand takes nothing else, letters otherwise."""

    def __init__(self, theme: Theme, provider: Provider, form: AccountForm, *, only_number: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._form = form
        patterns = [provider.account.pattern, *([] if only_number else [each.pattern for each in provider.codes])]
        characters = "".join(sorted({each for pattern in patterns for each in accounts.shape(pattern).charset}))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        keys = self._pad() if characters.isdecimal() else self._letters(characters)
        column.addWidget(keys, 0, Qt.AlignmentFlag.AlignHCenter)

    def _pad(self) -> KeyGrid:
        return number_pad(
            self._theme,
            "key",
            size=self._theme.target("keyboardKey"),
            typed=self._type,
            erase=self._erase,
            clear=self._clear,
        )

    def _letters(self, characters: str) -> KeyGrid:
        size = self._theme.target("keyboardKeyPortraitKana")
        return letters_keyboard(
            self._theme,
            "key",
            characters,
            size=size,
            columns=10,
            typed=self._type,
            erase=self._erase,
            clear=self._clear,
        )

    def _type(self, character: str) -> None:
        self._form.target.type(character)

    def _erase(self) -> None:
        self._form.target.erase()

    def _clear(self) -> None:
        self._form.target.wipe()
