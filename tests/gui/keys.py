"""Presses as the platform hands them to a window, with times of their own."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

HAND_MS = 200
SCANNER_MS = 8


class Hands:
    """Types and touches at a window; the clock is that of the events."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._handle = window.window().windowHandle()
        self._clock = 10_000

    def key(
        self,
        key: Qt.Key,
        text: str = "",
        *,
        gap: int = HAND_MS,
        pad: bool = False,
        held: bool = False,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        self._clock += gap
        if pad:
            modifiers |= Qt.KeyboardModifier.KeypadModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, text, held)
            event.setTimestamp(self._clock)
            QCoreApplication.sendEvent(self._handle, event)

    def type(self, text: str, *, gap: int = HAND_MS, pad: bool = False) -> None:
        for each in text:
            if each in "\r\t":
                self.key(Qt.Key.Key_Return if each == "\r" else Qt.Key.Key_Tab, each, gap=gap)
            else:
                self.key(Qt.Key(ord(each.upper())), each, gap=gap, pad=pad)

    def scan(self, text: str) -> None:
        """A wedge scanner, well after the hand before it."""
        self._clock += 1000
        self.type(text + "\r", gap=SCANNER_MS)

    def rest(self) -> None:
        """Nothing follows: what was held comes through."""
        self._window._keyboard._wedge.rest()

    def touch(self, widget: QWidget, button: Qt.MouseButton = Qt.MouseButton.LeftButton, *, gap: int = HAND_MS) -> None:
        self._clock += gap
        place = widget.mapTo(self._window.window(), QPoint(widget.width() // 2, widget.height() // 2))
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            buttons = button if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
            spot = QPointF(place)
            event = QMouseEvent(kind, spot, spot, button, buttons, Qt.KeyboardModifier.NoModifier)
            event.setTimestamp(self._clock)
            QCoreApplication.sendEvent(self._handle, event)
