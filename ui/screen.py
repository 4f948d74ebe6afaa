"""Filling the screen there is: it may be turned, unplugged and plugged in again, or exchanged for another."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


class FullScreen(QObject):
    """Keeps a window as large as the first screen; a kiosk has no window manager that would.

    Args:
        window: the top-level window; it owns this.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._screen: QScreen | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.primaryScreenChanged.connect(self._move_to)
        self._move_to(QGuiApplication.primaryScreen())

    @Slot(QScreen)
    def _move_to(self, screen: QScreen | None) -> None:
        # A screen that was taken away takes its connections with it.
        if screen is None or screen is self._screen:
            return
        self._screen = screen
        screen.geometryChanged.connect(self._fill)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        # Not of the screen whose signal it was: one that is left behind may still tell of itself.
        self._window.setGeometry(QGuiApplication.primaryScreen().geometry())
