"""Blocks one below the other; what has no room goes on further sheets, turned by buttons: nothing scrolls or is cut."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLayout, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.pager import Pager
from ui.widgets.text import Label


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block, or some lines of one that is higher than a sheet."""

    block: QWidget
    lines: slice | None = None


class Sheets(QWidget):
    """Takes the room that is left on its page, and cuts its blocks to it.

    Args:
        theme: the look.
        name: what the pager's identifiers begin with.
        gap: between blocks, in pixels.

    Attributes:
        turned: emitted when another sheet is shown, or there are more or fewer of them.
    """

    turned = Signal()

    def __init__(self, theme: Theme, name: str, *, gap: int | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._gap = theme.space("s") if gap is None else gap
        self._blocks: list[QWidget] = []
        self._sheets: list[list[_Piece]] = [[]]
        self._number = 0
        self._told = (0, 1)
        self._laid_out = False
        self._pager = Pager(theme, name)
        self._pager.setParent(self)
        self._pager.tell(0, 1)
        self._pager.previous.clicked.connect(lambda: self._turn(self._number - 1))
        self._pager.next.clicked.connect(lambda: self._turn(self._number + 1))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def add(self, block: QWidget, place: int | None = None) -> None:
        """Put a block at the end, or at a place."""
        block.setParent(self)
        self._blocks.insert(len(self._blocks) if place is None else place, block)
        for each in self.parts():
            each.raise_()  # the order of children is the one that assistive technology reads in
        self.updateGeometry()
        self._lay()

    def take(self, block: QWidget) -> None:
        """Take a block out, for good."""
        self._blocks.remove(block)
        block.hide()
        block.deleteLater()
        self._lay()

    def parts(self) -> Sequence[QWidget]:
        """The blocks, then the pager."""
        return (*self._blocks, self._pager)

    @property
    def is_last(self) -> bool:
        """Whether nothing comes after what is shown."""
        return self._number == len(self._sheets) - 1

    def turn_on(self) -> None:
        """Show the next sheet."""
        self._turn(self._number + 1)

    def reveal(self, part: QWidget) -> None:
        """Show the sheet that this is on."""
        for number, sheet in enumerate(self._sheets):
            if any(piece.block is part or piece.block.isAncestorOf(part) for piece in sheet):
                self._turn(number)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as the blocks would be; how high is what is left."""
        width = max([each.sizeHint().width() for each in self._blocks], default=0)
        return QSize(width, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The highest block that cannot be cut, and the pager."""
        unsplit = [self._height_of(each) for each in self._blocks if not isinstance(each, Label)]
        return QSize(0, min(max(unsplit, default=0) + self._pager_height(), self._high(self._blocks)))

    def resizeEvent(self, resized: QResizeEvent) -> None:  # noqa: N802
        """Cut anew."""
        super().resizeEvent(resized)
        self._laid_out = True
        if resized.size().width() != resized.oldSize().width():
            self.updateGeometry()
        self._lay()

    def event(self, seen: QEvent) -> bool:
        """A block has other words, or more of them."""
        if seen.type() in {QEvent.Type.LayoutRequest, QEvent.Type.LanguageChange}:
            self._lay()
        return super().event(seen)

    def _turn(self, number: int) -> None:
        self._number = number
        self._lay()

    def _lay(self) -> None:
        self._sheets = self._cut()
        self._number = max(0, min(self._number, len(self._sheets) - 1))
        shown = self._sheets[self._number]
        for each in {*self._blocks} - {piece.block for piece in shown}:
            each.hide()
        self._place(shown)
        high = self._pager.sizeHint().height()
        self._pager.setGeometry(0, self.height() - high, self.width(), high)
        told, self._told = self._told, (self._number, len(self._sheets))
        if told != self._told:
            self._pager.tell(*self._told)
            self.turned.emit()

    def _place(self, shown: list[_Piece]) -> None:
        heights = [self._show(piece) for piece in shown]
        top = 0
        if self._sinks(shown):
            room = self.height() if len(self._sheets) == 1 else self._room()
            top = max(0, room - sum(heights) - self._gap * (len(heights) - 1))
        for piece, high in zip(shown, heights, strict=True):
            piece.block.setGeometry(0, top, self.width(), high)
            top += high + self._gap

    def _show(self, piece: _Piece) -> int:
        """Show a piece; its height."""
        if isinstance(piece.block, Label):
            piece.block.show_lines(piece.lines)
        piece.block.show()
        return self._height_of(piece.block)

    def _cut(self) -> list[list[_Piece]]:
        for each in self._blocks:
            if isinstance(each, Label):
                each.show_lines(None)
        if self._high(self._blocks) <= self.height() and self._high(self._pressed()) <= self._theme.reach:
            return [[_Piece(each) for each in self._blocks]]
        room = self._room()
        sheets: list[list[_Piece]] = []
        left = -1
        for each in self._blocks:
            for piece, high in self._pieces(each, room):
                if left < high or not sheets:
                    sheets.append([])
                    left = room
                elif (
                    self._in_reach < room and _is_pressed(each) and not any(_is_pressed(it.block) for it in sheets[-1])
                ):
                    # The first that is pressed begins where a hand reaches from below.
                    left = min(left, self._in_reach)
                sheets[-1].append(piece)
                left -= high + self._gap
        return sheets or [[]]

    def _room(self) -> int:
        return self.height() - self._pager_height()

    @property
    def _in_reach(self) -> int:
        """How much of the room's lower end can be reached; all of it unless somebody asked for a low position."""
        return self._theme.reach - self._pager_height() if self._theme.low else self._room()

    def _sinks(self, shown: list[_Piece]) -> bool:
        """In portrait what is pressed goes to the lower end."""
        return self._theme.portrait and any(_is_pressed(piece.block) for piece in shown)

    def _pressed(self) -> list[QWidget]:
        """The blocks from the first one that is pressed on, where they must be in reach."""
        if not self._theme.low:
            return []
        first = next((place for place, each in enumerate(self._blocks) if _is_pressed(each)), len(self._blocks))
        return self._blocks[first:]

    def _pieces(self, block: QWidget, room: int) -> list[tuple[_Piece, int]]:
        high = self._height_of(block)
        if high <= room or not isinstance(block, Label):
            return [(_Piece(block), high)]
        lines, one = block.lines_at(self.width()), block.line_height
        a_sheet = max(1, room // one)
        cuts = [slice(start, start + a_sheet) for start in range(0, lines, a_sheet)]
        return [(_Piece(block, cut), one * len(range(lines)[cut])) for cut in cuts]

    def _high(self, blocks: list[QWidget]) -> int:
        return sum(map(self._height_of, blocks)) + self._gap * max(0, len(blocks) - 1)

    def _pager_height(self) -> int:
        """With what keeps its buttons apart from others."""
        return self._pager.sizeHint().height() + self._theme.space("s")

    def _height_of(self, block: QWidget) -> int:
        return max(block.minimumHeight(), min(block.maximumHeight(), self._wanted(block)))

    def _wanted(self, block: QWidget) -> int:
        layout = block.layout()
        # Before the page is laid out the width is Qt's own, and says nothing.
        if self._laid_out and layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(self.width())
        if self._laid_out and block.hasHeightForWidth():
            return block.heightForWidth(self.width())
        return block.sizeHint().height()


def _is_pressed(block: QWidget) -> bool:
    return isinstance(block, QAbstractButton) or block.findChild(QAbstractButton) is not None


def holding(layout: QLayout) -> QWidget:
    """A block of what stands in a layout."""
    block = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    block.setLayout(layout)
    return block
