"""Searching by typing: the field, what was found so far, and a kana or letter keyboard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.visit.catalogue import Provider
from ui import texts
from ui.texts import Text, plain
from ui.theme import Style, Theme
from ui.widgets.button import Button, Rank
from ui.widgets.field import Field
from ui.widgets.keys import KANA_ROWS, KeyGrid
from ui.widgets.roles import announce
from ui.widgets.text import Label

_RESULTS = Text("S05", "結果を見る（%n件）")
COUNT = Text("S05", "%n件")
_FOUND = Text("S05", "見つかったもの：%1")
_TO_LETTERS = Text("S05", "ABC・数字")
_TO_KANA = Text("S05", "かな")
_SEPARATOR = Text("S05", "、")
_LONGEST = 20
_NAMED = 3
_LETTER_ROWS = ("ABCDEFGHIJ", "KLMNOPQRST", "UVWXYZ&", "1234567890")


class SearchPanel(QWidget):
    """Results narrow while typing.

    Args:
        theme: the look.
        changed: told what was typed, after each key.
        done: called to see the results.
    """

    def __init__(self, theme: Theme, changed: Callable[[str], None], done: Callable[[], None]) -> None:
        super().__init__()
        self._theme = theme
        self._kana = True
        self._field = Field(theme, "search.text", texts.SEARCH, _LONGEST)
        # `textChanged` comes for typed and pressed characters alike.
        self._field.textChanged.connect(changed)
        self._field.returnPressed.connect(done)
        self._show = self._button(_RESULTS.of(n=0), "search.results", done, Rank.PRIMARY)
        self._switch = self._button(_TO_LETTERS, "search.switch", self._change_board)
        erase = self._button(texts.DELETE_ONE, "search.delete", self._field.erase)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s"))
        if theme.portrait:
            column.addStretch(1)
        column.addLayout(self._line(erase))
        self._found = Label(theme, plain(""), role="text.sub", widest=theme.px(1200))
        # Its room is kept, so that the keys stay where they are while one types.
        lines = 2 if theme.portrait and not theme.large else 1
        self._found.show_lines(slice(lines))
        self._found.setFixedHeight(theme.line_height(Style.BODY) * lines)
        column.addWidget(self._found)
        self._board = QVBoxLayout()
        column.addLayout(self._board)
        self._lay_board()

    @property
    def typed(self) -> str:
        """What was typed."""
        return self._field.entry

    def wipe(self) -> None:
        """Forget it, without telling."""
        self._field.blockSignals(True)
        self._field.wipe()
        self._field.blockSignals(False)

    def put(self, typed: str) -> None:
        """Type this."""
        self._field.type(typed)

    def start(self) -> None:
        """Type from here on."""
        self._field.setFocus()

    def tell(self, found: Sequence[Provider]) -> None:
        """Say what is found so far."""
        self._show.say(_RESULTS.of(n=len(found)))
        self._found.say(lambda: _named(found))
        announce(self._found, COUNT(n=len(found)) if found else texts.NOTHING_FOUND())

    def _line(self, erase: Button) -> QGridLayout:
        line = QGridLayout()
        line.setSpacing(self._theme.space("s"))
        if self._theme.portrait:
            columns = 2 if self._theme.large else 3
            line.addWidget(self._field, 0, 0, 1, columns)
            places = ((1, 0), (1, 1), (2, 1)) if self._theme.large else ((1, 0), (1, 1), (1, 2))
        else:
            line.addWidget(self._field, 0, 0)
            line.setColumnStretch(0, 1)
            places = ((0, 1), (0, 2), (0, 3))
        for button, place in zip((erase, self._switch, self._show), places, strict=True):
            line.addWidget(button, *place)
        return line

    def _button(
        self, words: texts.Words, identifier: str, act: Callable[[], None], rank: Rank = Rank.SECONDARY
    ) -> Button:
        button = Button(self._theme, words, identifier, rank=rank, height=64)
        button.clicked.connect(lambda: act())
        return button

    def _change_board(self) -> None:
        self._kana = not self._kana
        self._switch.say(_TO_LETTERS if self._kana else _TO_KANA)
        self._lay_board()

    def _lay_board(self) -> None:
        old = self._board.takeAt(0)
        board = old.widget() if old is not None else None
        if board is not None:
            board.hide()
            board.deleteLater()
        name = "keyboardKeyPortraitKana" if self._theme.portrait else "keyboardKey"
        rows = KANA_ROWS if self._kana else _LETTER_ROWS
        fresh = KeyGrid(self._theme, rows, "key", size=self._theme.target(name), typed=self._field.type)
        self._board.addWidget(fresh, 0, Qt.AlignmentFlag.AlignHCenter)
        fresh.show()


def _named(found: Sequence[Provider]) -> str:
    if not found:
        return texts.NOTHING_FOUND()
    more = "…" if len(found) > _NAMED else ""
    return _FOUND(_SEPARATOR().join(texts.provider_name(each) for each in found[:_NAMED]) + more)
