"""The fields of an account form, as the catalogue describes them, and the keys that fill them."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.visit import account as accounts
from kiosk.visit.account import Problem
from kiosk.visit.catalogue import AccountFormat, CodeFormat
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
    """Label, field, and what is wrong with it, in the order of the guide, or beside the label.

    Attributes:
        wrong: in large text, what is wrong, for the page to lay out below; a label of its own may be cut.
    """

    def __init__(
        self,
        theme: Theme,
        field: Field,
        words: Words,
        wrong: Words | None,
        *,
        eye: QWidget | None = None,
        beside: bool = False,
    ) -> None:
        super().__init__()
        self.field = field
        self._words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        label = Label(theme, words, Style.SUBHEADING)
        label.setBuddy(field)
        top = QHBoxLayout()
        top.setSpacing(theme.space("m"))
        row = QHBoxLayout()
        row.setSpacing(theme.space("s"))
        in_row = beside and theme.portrait
        if in_row:
            label.setFixedWidth(theme.px(300))
        (row if in_row else top).addWidget(label, int(not beside))
        column.addLayout(top)
        row.addWidget(field, 1)
        self._row = row
        if eye is not None:
            self.put_beside(eye)
        column.addLayout(row)
        field.setProperty("wrong", wrong is not None)
        self.wrong = Label(theme, wrong, role="text.error") if wrong is not None and theme.large else None
        if wrong is not None and not theme.large:
            box = Box(theme, "bg.error", "mark.error")
            box.column.setContentsMargins(theme.space("s"), 0, theme.space("s"), 0)
            box.column.addWidget(Label(theme, wrong, role="text.error"))
            if beside and not in_row:
                top.addWidget(box, 1)
            else:
                column.addWidget(box)

    def put_beside(self, button: QWidget) -> None:
        """Put a button at the field's right."""
        self._row.addWidget(button)


class AccountForm:
    """Some fields of a form: the account number, or the codes.

    Args:
        theme: the look.
        forms: what the fields are, by their place in the form (0: the account, 1-3: the codes).
        wrong: by place, what is wrong there.
        submit: called by Enter.

    Attributes:
        groups: the fields with their labels, for a page to lay out.
    """

    def __init__(
        self,
        theme: Theme,
        forms: Mapping[int, AccountFormat | CodeFormat],
        *,
        wrong: Mapping[int, Words],
        submit: Callable[[], None],
    ) -> None:
        self._theme = theme
        self._submit = submit
        self.groups: list[FieldGroup] = []
        # Several codes with their keys leave little room: what is wrong stands beside the label, or the label beside
        # the field.
        self._beside = len(forms) > 1 and not theme.large
        self._places = list(forms)
        self._fields = [self._add(place, form, wrong.get(place)) for place, form in forms.items()]
        self._last = self._fields[0]

    @property
    def entries(self) -> tuple[str, ...]:
        """What was typed, in order."""
        return tuple(each.entry for each in self._fields)

    @property
    def target(self) -> Field:
        """The field that the keys on the glass fill: the one with the focus, else the one that had it last."""
        self._last = next((each for each in self._fields if each.hasFocus()), self._last)
        return self._last

    def field(self, place: int) -> Field:
        """The field at that place of the form."""
        return self._fields[self._places.index(place)]

    def fill(self, number: str) -> None:
        """Put what was typed before into the first field."""
        self._fields[0].wipe()
        self._fields[0].type(number)

    def wipe(self) -> None:
        """Empty the fields."""
        for each in self._fields:
            each.wipe()

    def _add(self, place: int, form: AccountFormat | CodeFormat, wrong: Words | None) -> Field:
        secret = isinstance(form, CodeFormat) and form.secret
        words = partial(texts.format_label, form)
        # Room for what is too much: the guide's sentence says how many there are.
        longest = accounts.shape(form.pattern).longest + 2
        field = Field(
            self._theme, f"code.{place}" if place else "account", words, longest, groups=place == 0, secret=secret
        )
        field.returnPressed.connect(self._submit)
        eye = Eye(self._theme, field, f"show.{place}") if secret else None
        self.groups.append(FieldGroup(self._theme, field, words, wrong, eye=eye, beside=self._beside))
        return field


class Eye(Button):
    """「表示する」 and 「隠す」 beside a masked field."""

    def __init__(self, theme: Theme, field: Field, identifier: str) -> None:
        super().__init__(theme, texts.SHOW, identifier, width=140, height=60)
        self._field = field
        self._hidden = True
        self.clicked.connect(self._turn)

    def _turn(self) -> None:
        self._hidden = not self._hidden
        self._field.conceal(self._hidden)
        self.say(texts.SHOW if self._hidden else texts.HIDE)


class FormKeys(QWidget):
    """The keys for a form: digits where the field at hand takes nothing else, letters otherwise.

    Attributes:
        pressed: emitted after each press, with the field it went to.
    """

    pressed = Signal(QWidget)

    def __init__(self, theme: Theme, forms: Iterable[AccountFormat | CodeFormat], form: AccountForm) -> None:
        super().__init__()
        self._theme = theme
        self._form = form
        characters = "".join(sorted({each for one in forms for each in accounts.shape(one.pattern).charset}))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        keys = self._pad() if characters.isdecimal() else self._letters(characters)
        column.addWidget(keys, 0, Qt.AlignmentFlag.AlignHCenter)

    def _pad(self) -> KeyGrid:
        return number_pad(
            self._theme,
            "key",
            size=self._theme.target(self._key()),
            typed=self._type,
            erase=self._erase,
            clear=self._clear,
        )

    def _key(self) -> str:
        if self._theme.low:
            return "pinKeyLow"
        kind = "accountKeyPortrait" if self._theme.portrait else "accountKey"
        return f"{kind}Large" if self._theme.large else kind

    def _letters(self, characters: str) -> KeyGrid:
        size = self._theme.target("keyboardKeyPortraitKana")
        narrow = self._theme.large and not self._theme.portrait
        return letters_keyboard(
            self._theme,
            "key",
            characters,
            size=size,
            columns=6 if narrow else 10,
            typed=self._type,
            erase=self._erase,
            clear=self._clear,
        )

    def _type(self, character: str) -> None:
        self._form.target.type(character)
        self.pressed.emit(self._form.target)

    def _erase(self) -> None:
        self._form.target.erase()
        self.pressed.emit(self._form.target)

    def _clear(self) -> None:
        self._form.target.wipe()
        self.pressed.emit(self._form.target)
