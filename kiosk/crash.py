"""What a crash leaves behind: no memory on the disk, no value in a log."""

import sys
import threading
from typing import TYPE_CHECKING

from kiosk import log

if TYPE_CHECKING:
    from types import TracebackType

_PR_SET_DUMPABLE = 4  # linux/prctl.h


def leave_nothing() -> None:
    """Switch core dumps off for this process, and have its unexpected errors logged without what they say.

    To be called before a PIN or anything of a resident is in memory. Where the system cannot do it, it is left
    as it is: Windows writes dumps only where an administrator has asked for them (LocalDumps).
    """
    _no_core()
    sys.excepthook = _unexpected
    threading.excepthook = lambda told: log.failure(told.exc_value or told.exc_type())
    sys.unraisablehook = lambda told: log.failure(told.exc_value or told.exc_type())


def _unexpected(_kind: type[BaseException], error: BaseException, _trace: "TracebackType | None") -> None:
    log.failure(error)


def _no_core() -> None:
    if sys.platform != "linux":
        return
    import ctypes
    import resource

    # Children inherit the limit. A kernel that hands cores to a program (core_pattern with a pipe) does not ask it, but
    # whether the process may be dumped; that it may not keeps other programs of this user out of its memory, too.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
