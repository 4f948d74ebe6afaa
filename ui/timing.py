"""A call that comes later, as long as its owner lives."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def after(owner: QObject, milliseconds: int, call: Callable[[], None]) -> QTimer:
    """Call this once, so much later; stopping the timer, or the end of its owner, calls it off.

    PySide6 6.11.3 crashes on QTimer.singleShot(ms, owner, call) where `call` is the method of a plain object.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(lambda: _fire(timer, call))
    timer.start(milliseconds)
    return timer


def _fire(timer: QTimer, call: Callable[[], None]) -> None:
    timer.deleteLater()
    call()
