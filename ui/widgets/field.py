"""Fields to type into: an account number in groups of four, a code, a MyKey ID in eight boxes."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit

from kiosk.visit import mykey_id
from kiosk.visit.review import grouped
from ui.texts import Words
from ui.theme import Style, Theme
from ui.widgets.keys import width_folded


class Field(QLineEdit):
    """A field filled from the keys on the glass or from a real keyboard; nothing can be pasted or dragged out.

    Args:
        theme: the look.
        identifier: what robots and tests find it by.
        name: its label.
        longest: the most characters.
        groups: whether it is written in groups of four.
        secret: whether it is masked.
    """

    def __init__(
        self, theme: Theme, identifier: str, name: Words, longest: int, *, groups: bool = False, secret: bool = False
    ) -> None:
        super().__init__()
        self._name = name
        self._longest = longest
        self._groups = groups
        self.setObjectName(identifier)
        self.setAccessibleIdentifier(identifier)
        self.setAccessibleName(name())
        font = theme.font(Style.CODE)
        font.setPixelSize(max(theme.px(34), theme.text_px(Style.BODY)))
        self.setFont(font)
        self.setFixedHeight(theme.px(60))
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData)
        self.conceal(secret)

    @property
    def entry(self) -> str:
        """What was typed, without the blanks between groups."""
        return self.text().replace(" ", "") if self._groups else self.text()

    def conceal(self, hidden: bool) -> None:
        """Show or hide what was typed."""
        self.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)

    def type(self, character: str) -> None:
        """Add a character."""
        self._show(self.entry + character)

    def erase(self) -> None:
        """Take the last character back."""
        self._show(self.entry[:-1])

    def wipe(self) -> None:
        """Empty it, undo and all: `clear` could be undone, a set text cannot."""
        self.setText("")

    def _show(self, typed: str) -> None:
        folded = self.shaped("".join(typed.split()) if self._groups else typed)[: self._longest]
        self.setText(grouped(folded) if self._groups else folded)

    def shaped(self, typed: str) -> str:
        """The entry in the form it is kept in."""
        return width_folded(typed)

    def keyPressEvent(self, pressed: QKeyEvent) -> None:  # noqa: N802
        """Typing goes on at the end; what would select, copy, paste or undo does nothing, the rest is the frame's."""
        if pressed.isAutoRepeat():
            return
        if pressed.key() == Qt.Key.Key_Backspace:
            self.erase()
        elif pressed.key() in _SUBMIT:
            self.returnPressed.emit()
        elif pressed.text().isprintable() and pressed.text() and not pressed.modifiers() & _COMMANDS:
            self.type(pressed.text())
        else:
            pressed.ignore()

    def mousePressEvent(self, _pressed: QMouseEvent) -> None:  # noqa: N802
        """A press only brings the focus: a selection would be a copy (X11), and could be dragged."""

    def mouseMoveEvent(self, _moved: QMouseEvent) -> None:  # noqa: N802
        """Nothing is selected."""

    def mouseReleaseEvent(self, _released: QMouseEvent) -> None:  # noqa: N802
        """The middle button pastes nothing."""

    def mouseDoubleClickEvent(self, _pressed: QMouseEvent) -> None:  # noqa: N802
        """No word is selected."""

    def contextMenuEvent(self, _event: QContextMenuEvent) -> None:  # noqa: N802
        """No menu: it would offer the clipboard."""


_SUBMIT = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class IdField(Field):
    """Eight boxes that are one field."""

    def __init__(self, theme: Theme, identifier: str, name: Words) -> None:
        super().__init__(theme, identifier, name, mykey_id.LENGTH)
        self._theme = theme
        font = theme.font(Style.CODE)
        self.setFont(font)
        self._box = (theme.px(68), theme.px(80))
        gap = theme.space("xs")
        self._pitch = self._box[0] + gap
        self.setFixedSize(self._pitch * mykey_id.LENGTH + gap, self._box[1] + 2)

    def shaped(self, typed: str) -> str:
        """Half-width capitals; what an ID cannot hold is not taken."""
        return "".join(each for each in mykey_id.normalise(typed) if each in mykey_id.ALPHABET)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the boxes, the next one to fill with a thicker edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        typed = self.text()
        for place in range(mykey_id.LENGTH):
            here = place == len(typed)
            width = self._theme.border("selected" if here else "control")
            role = "action" if here else "border.control"
            painter.setPen(QPen(self._theme.colour(role), width))
            painter.setBrush(self._theme.colour("bg.page"))
            extra = self._theme.space("xs") if place >= mykey_id.LENGTH // 2 else 0
            box = QRectF(place * self._pitch + extra + 2, 2, self._box[0] - 4, self._box[1] - 4)
            painter.drawRoundedRect(box, self._theme.radius("control"), self._theme.radius("control"))
            painter.setPen(self._theme.colour("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, typed[place : place + 1])
        painter.end()
