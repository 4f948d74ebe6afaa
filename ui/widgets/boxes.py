"""Boxes: the error box at the top of a form, a quiet box for help, and lines between rows."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.reasons import Mark
from ui.texts import Words
from ui.theme import Style, Theme
from ui.widgets.marks import MarkSign
from ui.widgets.roles import announce
from ui.widgets.text import Label


class Box(QWidget):
    """A coloured ground with words on it.

    Args:
        theme: the look.
        ground: role of its colour.
        edge: role of the bar at its left; None: no bar.
    """

    def __init__(self, theme: Theme, ground: str, edge: str | None = None) -> None:
        super().__init__()
        self.theme = theme
        self._ground = ground
        self._edge = edge
        self.column = QVBoxLayout(self)
        pad, side = theme.space("s") // 2, theme.space("m")
        self.column.setContentsMargins(side, pad, side, pad)
        self.column.setSpacing(0)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw ground and bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        half = 0.0
        if self.theme.display.contrast:
            # Black on black: the edge tells where the box is.
            edge = self.theme.border("control")
            painter.setPen(QPen(self.theme.colour(self._edge or "border.control"), edge))
            half = edge / 2
        painter.setBrush(self.theme.colour(self._ground))
        radius = self.theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._edge is not None:
            painter.setBrush(self.theme.colour(self._edge))
            painter.drawRect(QRectF(0, 0, self.theme.px(6), self.height()))
        painter.end()


class ErrorBox(Box):
    """Mark, heading and sentence above a form that could not be taken; in one line where there is room.

    Args:
        theme: the look.
        heading: what to do.
        sentence: what is wrong; the field says the same.
        narrow: whether the sentence goes below the heading in landscape and in normal text too.
        leads_to: tells where Enter goes.
    """

    def __init__(
        self,
        theme: Theme,
        heading: Words,
        sentence: Words | None = None,
        *,
        narrow: bool = False,
        leads_to: Callable[[], QWidget | None] | None = None,
    ) -> None:
        super().__init__(theme, "bg.error", "mark.error")
        self._said = [heading] if sentence is None else [heading, sentence]
        self._leads_to = leads_to
        self._name()
        if leads_to is not None:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName("error")
        self.setAccessibleIdentifier("error")
        row = QHBoxLayout()
        row.setSpacing(theme.space("s"))
        row.addWidget(MarkSign(theme, Mark.STOPPED, 28))
        stacked = theme.portrait or theme.large or narrow
        row.addWidget(Label(theme, heading, Style.SUBHEADING, role="text.error"), int(stacked or sentence is None))
        self.column.addLayout(row)
        if sentence is None:
            return
        words = Label(theme, sentence, widest=theme.px(1150))
        if stacked:
            self.column.addWidget(words)
        else:
            row.addWidget(words, 1)

    def keyPressEvent(self, pressed: QKeyEvent) -> None:  # noqa: N802
        """Enter goes where the mistake is."""
        field = self._leads_to() if self._leads_to is not None else None
        if field is not None and pressed.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            field.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(pressed)

    def showEvent(self, shown: QShowEvent) -> None:  # noqa: N802
        """What is wrong is said at once."""
        super().showEvent(shown)
        announce(self, self.accessibleName(), now=True)

    def changeEvent(self, changed: QEvent) -> None:  # noqa: N802
        """Name it again in the language of the moment."""
        if changed.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(changed)

    def _name(self) -> None:
        self.setAccessibleName("\n".join(words().replace("\u200b", "") for words in self._said))


class Divider(QWidget):
    """A thin line between rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._colour = theme.colour("divider")
        self.setFixedHeight(theme.border("divider"))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colour)
        painter.end()
