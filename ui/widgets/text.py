"""The one widget for sentences: plain text only, with the line height of the theme and lines broken by phrases."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.texts import Words
from ui.theme import Style, Theme
from ui.widgets.lettering import Lettering
from ui.widgets.lines import unmarked, wrapped


class Speech(Enum):
    """How words are spoken where voice guidance is on: what is private goes to earphones only, or is not said."""

    ALOUD = "aloud"
    ALOUD_ONCE = "aloud, but not whenever it changes"
    PRIVATE = "private"
    ON_REQUEST = "private, and on request only"
    NEVER = "never"


class Label(QLabel):
    """Words on the page.

    Qt's own plain-text label cannot set a line height, and breaks Japanese inside words; so it measures and paints
    itself, and is a QLabel for those who read the accessible tree.

    Attributes:
        speech: how it is spoken; codes are private until somebody says otherwise.
    """

    def __init__(
        self, theme: Theme, words: Words, style: Style = Style.BODY, *, role: str = "text", widest: int | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._style = style
        self._role = role
        self._widest = widest or theme.text_width()
        self._shown: slice | None = None
        self.speech = Speech.PRIVATE if style is Style.CODE else Speech.ALOUD
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(words)

    def say(self, words: Words) -> None:
        """Show other words from now on."""
        self._words = words
        self._marked = words()
        self.setFont(self.face())
        self._lettering = Lettering(self._theme, self._style, self.font(), unmarked(self._marked))
        self._wrapped: dict[int, list[str]] = {}
        self._needed: dict[int, QSize] = {}
        self.setText(unmarked(self._marked))
        self.setAccessibleName(self.text())
        self.updateGeometry()

    def face(self) -> QFont:
        """The font for the language of the moment."""
        return self._theme.font(self._style)

    def show_lines(self, lines: slice | None) -> None:
        """Show only these of the lines, where a page has no room for all; None: all."""
        if lines == self._shown:
            return
        self._shown = lines
        self._needed.clear()
        self.update()

    def lines_at(self, width: int) -> int:
        """How many lines the words take at that width."""
        return len(self._all_lines(min(width, self._widest)))

    @property
    def line_height(self) -> int:
        """Pixels from one line to the next."""
        return self._lettering.height

    def _all_lines(self, width: int) -> list[str]:
        # A layout asks for the same few widths a dozen times, and each would measure every phrase again.
        if width not in self._wrapped:
            self._wrapped[width] = wrapped(self._marked, self._lettering.width, width)
        return self._wrapped[width]

    def _lines(self, width: int) -> list[str]:
        lines = self._all_lines(width)
        return lines if self._shown is None else lines[self._shown]

    def needed(self, width: int) -> QSize:
        """The size the words need at that width, by the same breaking that paints them."""
        if width not in self._needed:
            self._needed[width] = self._measured(width)
        return self._needed[width]

    def _measured(self, width: int) -> QSize:
        lines = self._lines(width)
        # One pixel more: advances are fractions, and a label laid out at its own hint must not wrap.
        widest = int(max((self._lettering.width(line) for line in lines), default=0) + 1)
        return QSize(
            min(widest + 1, max(widest, width)), len(lines) * self._lettering.height + self._lettering.overhang
        )

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """As high as the wrapped lines."""
        return self.needed(min(width, self._widest)).height()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as the words, up to the widest a paragraph may run."""
        return self.needed(self._widest)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """One line's height; how narrow is for the layout to say."""
        return QSize(self._lettering.height, self._lettering.height)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the lines."""
        painter = QPainter(self)
        painter.setPen(self._theme.colour(self._role))
        high = self._lettering.height
        width = min(self.width(), self._widest)
        lines = self._lines(width)
        align = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        box = self.width() if self.alignment() & Qt.AlignmentFlag.AlignHCenter else width
        top = max(0, (self.height() - high * len(lines)) // 2)
        for place, line in enumerate(lines):
            self._lettering.paint(painter, QRectF(0, top + place * high, box, high), line, align)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Say it again in the language of the moment."""
        if event.type() == QEvent.Type.LanguageChange:
            self.say(self._words)
        super().changeEvent(event)


class Heading(Label):
    """The one heading of a page; it takes the focus first, so that it is read first."""

    def __init__(self, theme: Theme, words: Words, style: Style = Style.HEADING, *, widest: int | None = None) -> None:
        super().__init__(theme, words, style, widest=widest or theme.px(1200))
        self.setObjectName("heading")
        self.setAccessibleIdentifier("heading")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def centred(label: Label) -> Label:
    """The same label with its lines in the middle."""
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label


def spacer() -> QWidget:
    """What takes the room that is left."""
    empty = QWidget()
    empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return empty
