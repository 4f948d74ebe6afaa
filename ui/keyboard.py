"""What reaches the page of a keyboard, a number pad, a scanner and a finger: held keys, tremor and scans do not.

It stands before the window's own handle and speaks to nobody but it, so that pages see ordinary key presses only.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent, QWindow

from ui.bounce import Bounce
from ui.wedge import SCAN_GAP_MS, Stroke, Wedge

_OUTSIDE = QPointF(-1, -1)
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}
_FINGERS = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
_MODIFIERS |= {Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
# A busy machine may hand the rest of a scan over late; it is told by its own time, so this may be short.
_WAIT_MS = SCAN_GAP_MS + 10
# A number pad alone is enough (ui-guide section 6): its keys stand for those of a keyboard.
_PAD = {
    Qt.Key.Key_Slash: Qt.Key.Key_Escape,
    Qt.Key.Key_Plus: Qt.Key.Key_Tab,
    Qt.Key.Key_Minus: Qt.Key.Key_Backtab,
    Qt.Key.Key_Period: Qt.Key.Key_F1,
    Qt.Key.Key_Asterisk: Qt.Key.Key_F2,
}
_PAD_MOVES = {
    Qt.Key.Key_8: Qt.Key.Key_Up,
    Qt.Key.Key_2: Qt.Key.Key_Down,
    Qt.Key.Key_4: Qt.Key.Key_Left,
    Qt.Key.Key_6: Qt.Key.Key_Right,
}


class Keyboard(QObject):
    """Lets through what a person meant.

    Args:
        scanned: takes the text of a scan.
        types_digits: whether the page at hand wants the number pad's digits as digits.
        touched_at: what lies at a point of the window; two presses of the same within `bounce` are one.
        bounce: how long that is.
    """

    def __init__(
        self,
        scanned: Callable[[str], None],
        types_digits: Callable[[], bool],
        touched_at: Callable[[QPoint], QObject | None],
        bounce: Bounce,
    ) -> None:
        super().__init__()
        self._types_digits = types_digits
        self._touched_at = touched_at
        self._bounce = bounce
        self._wedge: Wedge[QKeyEvent] = Wedge(self._deliver, scanned)
        self._window: QWindow | None = None
        self._delivering = False
        self._dropped_finger = False
        self._crowded = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setTimerType(Qt.TimerType.PreciseTimer)
        self._rest.setInterval(_WAIT_MS)
        self._rest.timeout.connect(self._wedge.rest)

    def stand_before(self, window: QWindow) -> None:
        """Watch this window from now on."""
        self._window = window
        window.installEventFilter(self)
        window.destroyed.connect(self._leave)

    def _leave(self) -> None:
        # A key may still be held back when its window goes.
        self._window = None

    def eventFilter(self, _watched: QObject, seen: QEvent) -> bool:  # noqa: N802
        """Hold keys back, drop a finger's second press, and what several fingers do."""
        if self._delivering:
            return False
        if isinstance(seen, QKeyEvent) and seen.type() in _KEYS:
            return self._hold(seen)
        if isinstance(seen, QTouchEvent):
            # An elbow, a sleeve, two people: no press is meant, not even that of the finger that was first.
            self._crowded = seen.pointCount() > 1 or (self._crowded and seen.type() != QEvent.Type.TouchBegin)
        if isinstance(seen, QMouseEvent):
            return self._drops(seen)
        return False

    def _hold(self, seen: QKeyEvent) -> bool:
        if seen.isAutoRepeat():
            return True
        if seen.key() in _MODIFIERS:
            return False
        if seen.type() == QEvent.Type.KeyRelease:
            self._wedge.follow(seen.clone())
            return True
        stroke = Stroke(seen.key(), seen.text(), seen.timestamp(), seen.key() in _ENTER)
        self._rest.start()
        self._wedge.press(stroke, seen.clone())
        return True

    def _deliver(self, held: QKeyEvent) -> None:
        if held.type() == QEvent.Type.KeyPress and self._bounce.repeats(held.key(), held.timestamp()):
            return
        self._send(self._of_keyboard(held))

    def _send(self, meant: QEvent) -> None:
        if self._window is None:
            return
        self._delivering = True
        try:
            QCoreApplication.sendEvent(self._window, meant)
        finally:
            self._delivering = False

    def _of_keyboard(self, held: QKeyEvent) -> QKeyEvent:
        if not held.modifiers() & Qt.KeyboardModifier.KeypadModifier:
            return held
        moves = {} if self._types_digits() else _PAD_MOVES
        key = {**_PAD, **moves}.get(Qt.Key(held.key()))
        return held if key is None else QKeyEvent(held.type(), key, Qt.KeyboardModifier.NoModifier)

    def _drops(self, seen: QMouseEvent) -> bool:
        if seen.type() in _FINGERS:
            touched = (seen.button(), id(self._touched_at(seen.position().toPoint())))
            self._dropped_finger = self._bounce.repeats(touched, seen.timestamp())
            return self._dropped_finger
        if seen.type() != QEvent.Type.MouseButtonRelease:
            return False
        if self._crowded:
            self._send(_released_outside(seen))
            return True
        dropped, self._dropped_finger = self._dropped_finger, False
        return dropped


def _released_outside(seen: QMouseEvent) -> QMouseEvent:
    """A finger that leaves a button before it is lifted presses nothing."""
    return QMouseEvent(seen.type(), _OUTSIDE, _OUTSIDE, seen.button(), seen.buttons(), seen.modifiers())
