"""Typing the PIN: four circles, a pad, and a field for assistive technology that holds fillers only."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from card.pin import LENGTH, Pin
from ui.texts import Text
from ui.theme import Theme, tokens
from ui.widgets.keys import number_pad
from ui.widgets.lines import unmarked
from ui.widgets.roles import announce

_NAME = Text("S09", "暗証番号、4けたのうち%nけた入力しました")
_FILLER = "●"


class _Circles(QLineEdit):
    """Shows how many digits there are.

    A read-only field in Password mode: assistive technology is told "password text" and one filler a digit; there is
    no digit in it to be read, copied or undone.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setReadOnly(True)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData)
        self.setObjectName("pin")
        self.setAccessibleIdentifier("pin")
        self.setFixedSize(theme.px(400), theme.px(48 if theme.portrait else 64))
        self.tell(0)

    def tell(self, count: int) -> None:
        """Say how many digits there are."""
        self.setText(_FILLER * count)
        self.setAccessibleName(unmarked(_NAME(n=count)))
        self.update()

    def keyPressEvent(self, pressed: QKeyEvent) -> None:  # noqa: N802
        """Every key goes on to the page."""
        pressed.ignore()

    def contextMenuEvent(self, _event: QContextMenuEvent) -> None:  # noqa: N802
        """No menu: it would offer the clipboard."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the circles, filled or empty."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, pitch, edge = self._theme.px(36), self._theme.px(72), self._theme.border("control")
        left = (self.width() - (LENGTH - 1) * pitch - size) / 2
        ink = self._theme.colour("text")
        painter.setPen(QPen(ink, edge))
        for place in range(LENGTH):
            painter.setBrush(ink if place < len(self.text()) else self._theme.colour("bg.page"))
            painter.drawEllipse(QRectF(left + place * pitch, (self.height() - size) / 2, size, size))
        painter.end()


def _key(theme: Theme) -> str:
    if theme.low:
        return "pinKeyLow"
    if theme.portrait:
        return "pinKeyPortraitLarge" if theme.large else "pinKeyPortrait"
    return "pinKeyLandscapeLarge" if theme.large else "pinKeyLandscape"


def _key_size(theme: Theme) -> tuple[int, int]:
    """Readings make the bar below higher; the four rows stay in reach."""
    width, height = theme.target(_key(theme))
    return width, max(theme.px(tokens()["target"]["minU"]), min(height, (theme.reach - 3 * theme.space("s")) // 4))


class PinEntry(QWidget):
    """Fills a `Pin` from the pad or from a keyboard; the digits are nowhere else.

    Attributes:
        changed: emitted when a digit was typed or taken back, or all after a while; it carries nothing.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._pin = Pin()
        self._circles = _Circles(theme)
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(1000 * int(tokens()["timing"]["pinDigitsClearS"]))
        self._forget.timeout.connect(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs" if theme.portrait else "s"))
        column.addWidget(self._circles, 0, Qt.AlignmentFlag.AlignHCenter)
        pad = number_pad(theme, "pin", size=_key_size(theme), typed=self.type, erase=self.erase, clear=self.clear)
        column.addWidget(pad, 0, Qt.AlignmentFlag.AlignHCenter)

    def showEvent(self, shown: QShowEvent) -> None:  # noqa: N802
        """Stand before everything that is told of keys."""
        super().showEvent(shown)
        self._stand_first()

    def hideEvent(self, hidden: QHideEvent) -> None:  # noqa: N802
        """Let keys go their way again."""
        if (application := QApplication.instance()) is not None:
            application.removeEventFilter(self)
        super().hideEvent(hidden)

    def eventFilter(self, watched: QObject, seen: QEvent) -> bool:  # noqa: N802
        """Hand a key on as this program's own: Qt tells the accessibility bus of each that comes from outside."""
        if not isinstance(seen, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        self._stand_first()  # whoever begins to listen meanwhile puts Qt's own filter before this one
        if seen.spontaneous():
            QApplication.sendEvent(watched, seen.clone())
        return seen.spontaneous()

    def _stand_first(self) -> None:
        if (application := QApplication.instance()) is not None:
            application.installEventFilter(self)

    @property
    def field(self) -> QLineEdit:
        """What has the focus while digits are typed."""
        return self._circles

    def __len__(self) -> int:
        return len(self._pin)

    def count(self) -> str:
        """How many digits there are, in words."""
        return _NAME(n=len(self._pin))

    def type(self, digit: str) -> None:
        """Add a digit."""
        self._pin.append(int(digit))
        self._tell()
        self.changed.emit()

    def erase(self) -> None:
        """Take the last digit back."""
        self._pin.delete_last()
        self._tell()
        self.changed.emit()

    def clear(self) -> None:
        """Take all digits back."""
        self.wipe()
        self.changed.emit()

    def wipe(self) -> None:
        """Forget all digits, without a word: the page is going."""
        self._pin.wipe()
        self._tell()

    def hand_over(self) -> Pin:
        """Give the digits away and begin anew: whoever takes them wipes them."""
        given, self._pin = self._pin, Pin()
        self._tell()
        return given

    def _tell(self) -> None:
        if len(self._pin):
            self._forget.start()
        else:
            self._forget.stop()
        self._circles.tell(len(self._pin))
        announce(self._circles, self._circles.accessibleName())
