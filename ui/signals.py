"""How a kiosk that fills the screen ends: in order, when its service or a terminal tells it to."""

import signal
import socket

from PySide6.QtCore import QCoreApplication, QSocketNotifier

_ENDING = (signal.SIGINT, signal.SIGTERM)


def end_by_signal(application: QCoreApplication) -> None:
    """Leave the event loop at SIGINT or SIGTERM; at the second one die at once.

    Python runs its handlers between two steps of its own, which may be long after Qt's loop has gone to sleep; so what
    wakes the loop is the byte that the interpreter writes when a signal comes (signal.set_wakeup_fd).
    """
    heard, told = socket.socketpair()
    for end_of_line in (heard, told):
        end_of_line.setblocking(False)
    notifier = QSocketNotifier(heard.fileno(), QSocketNotifier.Type.Read, application)

    def end() -> None:
        notifier.setEnabled(False)
        for each in _ENDING:
            signal.signal(each, signal.SIG_DFL)
        # Not `quit`, which asks the window, and that one never closes.
        application.exit(0)
        signal.set_wakeup_fd(-1)
        told.close()
        heard.close()

    notifier.activated.connect(end)
    signal.set_wakeup_fd(told.fileno())
    for each in _ENDING:
        signal.signal(each, lambda *_: None)
