"""The firms' process: started beside the platform, replaced when it dies, ends with whoever holds it.

Its socket belongs to the holder and stays, so the address is known at once, and a call made before the process is
ready, or while it is replaced, waits there.
"""

import asyncio
import contextlib
import multiprocessing
import os
import signal
import socket
import threading
from datetime import UTC, datetime
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Self

from kiosk import crash

# As `ps` and `top` show it.
NAME = "kiosk-firms"
_PAUSE_S = 1.0
# Not fork: the parent has threads, and Windows has no fork.
_PROCESSES = multiprocessing.get_context("spawn")


class FirmsProcess:
    """The process, from entering to leaving.

    Attributes:
        url: the address under which each firm has its path.
    """

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        # The process holds the reading end: when ours is gone, it ends.
        self._held, self._ours = _PROCESSES.Pipe(duplex=False)
        self._stopped = threading.Event()
        self._keeper = threading.Thread(target=self._keep, daemon=True)

    def __enter__(self) -> Self:
        """Start it; this does not wait for it."""
        self._keeper.start()
        return self

    def __exit__(self, *_failure: object) -> None:
        """End it."""
        self._stopped.set()
        self._ours.close()
        self._keeper.join()
        self._held.close()
        self._socket.close()

    def _keep(self) -> None:
        while not self._stopped.is_set():
            process = _PROCESSES.Process(target=_play, args=(self._socket, self._held), daemon=True)
            process.start()
            wait([process.sentinel])
            process.join()
            process.close()
            self._stopped.wait(_PAUSE_S)


def _play(listening: socket.socket, held: Connection) -> None:
    # Whoever interrupts the terminal means the parent.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(OSError):  # Linux alone has this file
        Path("/proc/self/comm").write_text(NAME, "ascii")
    crash.leave_nothing()  # from here on this file is root's
    threading.Thread(target=_end_when_let_go, args=(held,), daemon=True).start()

    from kiosk.sandbox import catalogue
    from kiosk.sandbox.firms.firm import Surroundings
    from kiosk.sandbox.firms.server import server

    around = Surroundings(lambda: datetime.now(UTC), asyncio.sleep)
    server(catalogue.load(), around).run(sockets=[listening])


def _end_when_let_go(held: Connection) -> None:
    with contextlib.suppress(EOFError, OSError):
        held.recv_bytes()
    # At once: it has nothing that could be lost, and calls that hang on purpose.
    os._exit(0)
