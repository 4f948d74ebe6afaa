"""Buttons: two lines if need be, acting on release, told apart by more than colour."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.texts import SELECTED, Words
from ui.theme import Style, Theme
from ui.widgets.lettering import Lettering
from ui.widgets.lines import phrases, unmarked, wrapped
from ui.widgets.marks import paint_tick
from ui.widgets.order import ARROWS


class Rank(Enum):
    """Filled, or outlined."""

    PRIMARY = "primary"
    SECONDARY = "secondary"


class Button(QPushButton):
    """A button; QPushButton itself does not wrap its label and draws a style sheet's outline inside.

    Args:
        theme: the look.
        words: its label.
        identifier: what robots and tests find it by.
        rank: filled or outlined.
        width: the narrowest it may be, in u.
        height: in u.
        name: what it is called where that is more than the label; begins with the label.

    Attributes:
        reads_kanji: whether readings may stand above its label.
        private: whether its name is for earphones only, as that of a key under the finger is.
    """

    reads_kanji = True

    def __init__(
        self,
        theme: Theme,
        words: Words,
        identifier: str,
        *,
        rank: Rank = Rank.SECONDARY,
        width: float = 120,
        height: float = 80,
        style: Style = Style.BUTTON,
        name: Words | None = None,
    ) -> None:
        super().__init__()
        self.theme = theme
        self._words = words
        self._name = name or words
        self._style = style
        self.private = style is Style.CODE
        self.rank = rank
        least = theme.button_height if theme.large else 0
        self._least = QSize(theme.px(width), max(theme.px(height), least))
        self.padding = theme.space("xs" if theme.large else "s")
        self.setObjectName(identifier)
        self.setAccessibleIdentifier(identifier)
        self.setAutoDefault(True)  # so that Enter presses it
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.say(words)

    def say(self, words: Words, name: Words | None = None) -> None:
        """Carry another label from now on."""
        if words is not self._words:
            self._words, self._name = words, name or words
        self._marked = self._words()
        self.setFont(self.face())
        self._lettering = Lettering(self.theme, self._style, self.font(), self.label if self.reads_kanji else "")
        # An "&" alone would vanish and make a shortcut.
        self.setText(self.label.replace("&", "&&"))
        self.setAccessibleName(unmarked(self._name()))
        self.updateGeometry()
        self.update()

    def say_again(self) -> None:
        """Carry what its words are by now."""
        self.say(self._words)

    def face(self) -> QFont:
        """The font for the language of the moment."""
        return self.theme.font(self._style)

    @property
    def label(self) -> str:
        """The label as shown."""
        return unmarked(self._marked)

    def lines(self, width: int) -> list[str]:
        """The label's lines at that width."""
        return wrapped(self._marked, self._lettering.width, width - 2 * self.padding)

    def high_at(self, width: int) -> int:
        """Pixels that the label's lines take at that width."""
        return len(self.lines(width)) * self._lettering.height

    def sizeHint(self) -> QSize:  # noqa: N802
        """Wide enough for the label in one line."""
        width = max(self._lettering.width(line) for line in self.label.split("\n")) + 2 * self.padding + 2
        return QSize(max(self._least.width(), int(width) + 1), self._least.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Room for the label in two lines."""
        return QSize(max(self._least.width(), self.two_lines_width()), self._least.height())

    def two_lines_width(self) -> int:
        """The narrowest that its label in two lines may be."""
        width = self._lettering.width
        parts = phrases(self._marked)
        halves = ["".join(parts[:cut]) for cut in range(1, len(parts))] or [self.label]
        widest = min(max(width(half.strip()), width(self.label[len(half) :].strip())) for half in halves)
        return int(widest) + 2 * self.padding + 2

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw ground, border and label."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        self.paint_label(painter)
        painter.end()

    def paint_ground(self, painter: QPainter) -> None:
        """Draw the ground and the border."""
        fill, edge, width = self._ground()
        half = width / 2
        painter.setPen(QPen(edge, width) if width else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        radius = self.theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def paint_label(self, painter: QPainter) -> None:
        """Draw the label, its lines in the middle."""
        painter.setPen(self.ink())
        high = self._lettering.height
        lines = self.lines(self.width())
        top = (self.height() - high * len(lines)) / 2
        for place, line in enumerate(lines):
            box = QRectF(0, top + place * high, self.width(), high)
            self._lettering.paint(painter, box, line, Qt.AlignmentFlag.AlignHCenter)

    def ink(self) -> QColor:
        """The colour of the label."""
        if self.rank is Rank.PRIMARY:
            return self.theme.colour("on.action")
        return self.theme.colour(self.theme.ink_on(self.ground))

    @property
    def ground(self) -> str:
        """The role of a secondary button's ground."""
        return "bg.selected" if self.isDown() or self.isChecked() else "bg.page"

    def _ground(self) -> tuple[QColor, QColor, int]:
        colour = self.theme.colour
        if self.rank is Rank.PRIMARY:
            fill = colour("action.pressed" if self.isDown() else "action")
            return fill, fill, 0
        return colour(self.ground), colour("border.control"), self.theme.border("control")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """A key held down presses once; arrows are the frame's."""
        if event.isAutoRepeat():
            return
        if event.key() in ARROWS:
            event.ignore()  # the frame moves; Qt's own way would press what it moves to
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Say the label again in the language of the moment."""
        if event.type() == QEvent.Type.LanguageChange:
            self.say_again()
        super().changeEvent(event)


class Choice(Button):
    """A card to choose: title, a line below it, and 「選択中」 with a tick when it is the one."""

    reads_kanji = False  # the title is a name from outside, and the word list does not know how names are read

    def __init__(
        self,
        theme: Theme,
        words: Words,
        identifier: str,
        *,
        below: Words | None = None,
        size: tuple[int, int] | None = None,
        style: Style = Style.BUTTON,
        name: Words | None = None,
    ) -> None:
        super().__init__(theme, words, identifier, style=style, name=name)
        self._below = below
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if size is not None:
            self.setFixedSize(*size)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter)
        inset = self.theme.space("s")
        lines = self.lines(self.width())[:2]
        high = self._lettering.height
        small = self.theme.line_height(Style.BUTTON if self.theme.large else Style.CAPTION)
        below = self.below((self.height() - high * len(lines)) // small)
        top = (self.height() - high * len(lines) - small * len(below)) / 2
        painter.setPen(self.ink())
        for place, line in enumerate(lines):
            box = QRectF(inset, top + place * high, self.width() - inset, high)
            self._lettering.paint(painter, box, line, Qt.AlignmentFlag.AlignLeft)
        top += len(lines) * high
        sign = self.paint_sign(painter, QRectF(inset, top, self.width() - 2 * inset, small * len(below)))
        for place, line in enumerate(below, start=1):
            box = QRectF(inset + sign, top, self.width() - 2 * inset - sign, small)
            self._paint_small_line(painter, box, line, marked=self.isChecked() and place == len(below))
            top += small
        painter.end()

    def below(self, _room: int) -> Sequence[str]:
        """The small lines, of which there is room for so many; the last one carries 「選択中」."""
        below = self._below() if self._below else ""
        return (below,) if below or self.isChecked() else ()

    def paint_sign(self, _painter: QPainter, _box: QRectF) -> float:
        """Draw a sign before the small lines into a box as high as they are; pixels it takes."""
        return 0

    def _paint_card(self, painter: QPainter) -> None:
        chosen = self.isChecked()
        colour = self.theme.colour
        width = self.theme.border("selected" if chosen else "control")
        painter.setPen(QPen(colour("border.selected" if chosen else "border.control"), width))
        painter.setBrush(colour(self.ground))
        radius = self.theme.radius("card")
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def _paint_small_line(self, painter: QPainter, box: QRectF, below: str, *, marked: bool) -> None:
        font = self.theme.font(Style.CAPTION)
        lettering = Lettering(self.theme, Style.CAPTION, font, below + SELECTED())
        size = self.theme.px(28)
        taken = lettering.width(SELECTED()) + size + 4 if marked else 0
        if (wide := lettering.width(below)) > (room := box.width() - taken):
            # A card has one line for it; large text gives way rather than lose its end.
            font.setPixelSize(int(font.pixelSize() * room / wide))
            lettering = Lettering(self.theme, Style.CAPTION, font, below + SELECTED())
        painter.setPen(self.theme.colour("text.sub") if self.ground == "bg.page" else self.ink())
        lettering.paint(painter, box, below, Qt.AlignmentFlag.AlignLeft)
        if marked:
            painter.setPen(self.theme.colour("border.selected"))
            lettering.paint(painter, box, SELECTED(), Qt.AlignmentFlag.AlignRight)
            left = box.right() - lettering.width(SELECTED()) - size - 4
            tick = QRectF(left, box.center().y() - size / 2, size, size)
            paint_tick(painter, tick, self.theme.colour("border.selected"))


class Toggle(Choice):
    """A filter: one line, several beside each other, one of them on."""

    reads_kanji = True

    def __init__(self, theme: Theme, words: Words, identifier: str, name: Words) -> None:
        super().__init__(theme, words, identifier, style=Style.BUTTON if theme.large else Style.CAPTION, name=name)
        self.setAutoExclusive(False)  # a check box to assistive technology; its group keeps one of them on
        self.padding = theme.space("xs")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw it: ticked when on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter)
        if self.isChecked():
            size = self.theme.px(24)
            paint_tick(painter, QRectF(self.theme.px(8), (self.height() - size) / 2, size, size), self.ink())
            painter.translate(size / 2, 0)
        self.paint_label(painter)
        painter.end()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Room for the label in two lines, and for the tick."""
        return QSize(self.two_lines_width() + self.theme.px(28), max(self.theme.px(60), 2 * self._lettering.height))

    def sizeHint(self) -> QSize:  # noqa: N802
        """The same: a row of them has no room to give away."""
        return self.minimumSizeHint()
