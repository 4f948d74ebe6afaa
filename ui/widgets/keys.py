"""Keys on the glass: a grid that says which character was pressed; the PIN pad and the keyboards are made of it."""

import unicodedata
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.visit import mykey_id
from ui.texts import CLEAR_ALL, DELETE_ONE, Words, plain
from ui.theme import Style, Theme
from ui.widgets.button import Button

KANA_ROWS = (
    "あかさたなはまやらわ",
    "いきしちにひみ　り　",
    "うくすつぬふむゆるを",
    "えけせてねへめ　れ　",
    "おこそとのほもよろん",
)


class KeyGrid(QWidget):
    """Keys in rows.

    Args:
        theme: the look.
        rows: the characters, row by row; an ideographic space leaves a gap.
        prefix: what the keys' identifiers begin with.
        size: of a key, in pixels.
        style: of a key's label.
        gap: between keys, in u.
        typed: told each character.
    """

    def __init__(
        self,
        theme: Theme,
        rows: Sequence[str],
        prefix: str,
        *,
        size: tuple[int, int],
        typed: Callable[[str], None],
        style: Style = Style.BUTTON,
        gap: float = 12,
    ) -> None:
        super().__init__()
        self.theme = theme
        self._prefix = prefix
        self._size = size
        self._style = style
        self._typed = typed
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(theme.px(gap))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for y, row in enumerate(rows):
            for x, character in enumerate(row):
                if character != "　":
                    self._add_character(character, y, x)

    def add(self, words: Words, name: str, act: Callable[[], None], place: tuple[int, int], span: int = 1) -> Button:
        """Add a key that does something else than type."""
        key = self._key(words, name, Style.BUTTON if self.theme.large else Style.CAPTION)
        width, height = self._size
        width = width * span + self.grid.spacing() * (span - 1)
        key.setFixedSize(width, max(height, key.high_at(width)) if self.theme.large else height)
        key.clicked.connect(lambda: act())
        self.grid.addWidget(key, *place, 1, span)
        return key

    def _add_character(self, character: str, y: int, x: int) -> None:
        key = self._key(plain(character), character, self._style)
        key.setFixedSize(*self._size)
        key.clicked.connect(lambda: self._typed(character))
        self.grid.addWidget(key, y, x)

    def _key(self, words: Words, name: str, style: Style) -> Button:
        # No focus ring and no colour stays on a key after the press: nobody behind may read along.
        key = Button(self.theme, words, f"{self._prefix}.{name}", style=style, width=60, height=60)
        key.private = True
        key.padding = self.theme.space("2xs")
        # A finger on a key leaves the focus in the field that is being filled.
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return key


def number_pad(
    theme: Theme,
    prefix: str,
    *,
    size: tuple[int, int],
    typed: Callable[[str], None],
    erase: Callable[[], None],
    clear: Callable[[], None],
) -> KeyGrid:
    """Digits in telephone order, with 「1文字消す」 and 「全部消す」 beside the 0, always at the same place."""
    rows = ("123", "456", "789", "　0　")
    pad = KeyGrid(theme, rows, prefix, size=size, typed=typed, style=Style.DIGIT, gap=12 if theme.low else 16)
    pad.add(DELETE_ONE, "delete", erase, (3, 0))
    pad.add(CLEAR_ALL, "clear", clear, (3, 2))
    return pad


def letters_keyboard(
    theme: Theme,
    prefix: str,
    characters: str,
    *,
    size: tuple[int, int],
    columns: int,
    typed: Callable[[str], None],
    erase: Callable[[], None],
    clear: Callable[[], None],
) -> KeyGrid:
    """The characters in alphabetical order, letters first, then digits."""
    ordered = sorted(characters, key=lambda each: (each.isdigit(), not each.isalnum(), each.lower(), each))
    rows = ["".join(ordered[start : start + columns]) for start in range(0, len(ordered), columns)]
    board = KeyGrid(theme, rows, prefix, size=size, typed=typed)
    last, used = len(rows) - 1, len(rows[-1])
    span = 3 if theme.large else 2
    if used + 2 * span > columns:
        last, used, span = last + 1, 0, columns // 2
    at = max(used, columns - 2 * span)
    board.add(DELETE_ONE, "delete", erase, (last, at), span)
    board.add(CLEAR_ALL, "clear", clear, (last, at + span), span)
    return board


def id_keyboard(
    theme: Theme, *, typed: Callable[[str], None], erase: Callable[[], None], clear: Callable[[], None]
) -> KeyGrid:
    """The keyboard of S03b: without I, L, O, 0 and 1."""
    columns, size = _id_keys(theme)
    return letters_keyboard(
        theme, "id", mykey_id.ALPHABET, size=size, columns=columns, typed=typed, erase=erase, clear=clear
    )


def _id_keys(theme: Theme) -> tuple[int, tuple[int, int]]:
    if theme.portrait and (theme.low or theme.large):
        return 10, theme.target("keyboardKeyPortraitKana")
    columns = 6 if theme.portrait or theme.large else 10
    return columns, theme.target("idKeyLarge" if theme.large else "keyboardKey")


def width_folded(typed: str) -> str:
    """What a physical keyboard gave, in half width."""
    return unicodedata.normalize("NFKC", typed)
