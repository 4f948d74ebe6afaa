"""Several servers behind one address: processes that share its socket and the database.

A worker that dies is replaced; all of them end with this process, however it ends.
"""

import contextlib
import multiprocessing
import os
import signal
import socket
import tempfile
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from multiprocessing.connection import Connection, wait
from types import FrameType

from kiosk import crash
from kiosk.sandbox.server import (
    Announcement,
    Sandbox,
    SandboxSettings,
    json_log,
    listen,
    prepare,
    settle_in,
    world_with,
)

_LOOK_S = 1.0
# Not fork: the parent has threads, and Windows has no fork.
_PROCESSES = multiprocessing.get_context("spawn")


class Workers:
    """So many servers, run once, stopped from any thread.

    Args:
        settings: where they live.
        count: how many, at least one.
        firms: the address of the providers' firms, one for all workers.
    """

    def __init__(self, settings: SandboxSettings, count: int, firms: str) -> None:
        self._settings = settings
        self._firms = firms
        self._log = json_log()
        self._socket = listen(settings.host, settings.port)
        # Once, and before anybody is told of the address: the workers would all find it missing.
        prepare(settings, datetime.now(UTC)).engine.dispose()
        # Where the workers' counters stand side by side (prometheus_client's multiprocess mode).
        self._counters = tempfile.TemporaryDirectory(prefix="platform-metrics-")
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = self._counters.name
        self._stopped = threading.Event()
        self._running = [self._start() for _ in range(count)]

    def run(self, announce: Callable[[Announcement], None]) -> None:
        """Serve until stopped; `announce` is called once. Calls made before a worker is ready wait at the socket."""
        before = [(each, signal.signal(each, self._end)) for each in (signal.SIGINT, signal.SIGTERM)]
        try:
            announce(Announcement(self._settings.address(self._socket), self._settings.public))
            while not self._stopped.is_set():
                wait([each.process.sentinel for each in self._running], _LOOK_S)
                self._running = [each if each.process.is_alive() else self._replaced(each) for each in self._running]
        finally:
            for each in self._running:
                each.stop()
            self._socket.close()
            self._counters.cleanup()
            for number, handler in before:
                signal.signal(number, handler)

    def stop(self) -> None:
        """Let calls in progress end, then return from `run`."""
        self._stopped.set()

    def _end(self, _signal: int, _frame: FrameType | None) -> None:
        self.stop()

    def _replaced(self, gone: "_Worker") -> "_Worker":
        self._log.error("worker.died", exitcode=gone.process.exitcode)
        return self._start()

    def _start(self) -> "_Worker":
        return _Worker(self._settings, self._socket, self._firms)


class _Worker:
    """One of them, held by the end of a pipe: when that is gone, it ends."""

    def __init__(self, settings: SandboxSettings, listening: socket.socket, firms: str) -> None:
        theirs, self._ours = _PROCESSES.Pipe(duplex=False)
        self.process = _PROCESSES.Process(target=_work, args=(settings, listening, theirs, firms), daemon=True)
        self.process.start()
        theirs.close()

    def stop(self) -> None:
        self._ours.close()
        self.process.join()


def _work(settings: SandboxSettings, listening: socket.socket, held: Connection, firms: str) -> None:
    # Whoever interrupts the terminal means the parent, which ends its workers itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    crash.leave_nothing()
    sandbox = Sandbox(settings, world_with(firms), listening)
    threading.Thread(target=_stop_when_let_go, args=(held, sandbox), daemon=True).start()
    settle_in()
    sandbox.run(lambda _address: None)


def _stop_when_let_go(held: Connection, sandbox: Sandbox) -> None:
    with contextlib.suppress(EOFError, OSError):
        held.recv_bytes()
    sandbox.stop()
