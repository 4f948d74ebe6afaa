"""An event loop without a window, for the commands that play a visit by themselves."""

import heapq
import itertools
import threading
import time
from collections.abc import Callable


class PlainLoop:
    """A loop that runs in the thread that calls `run`; keeps the Loop contract of kiosk.runtime."""

    def __init__(self) -> None:
        self._calls: list[tuple[float, int, Callable[[], None]]] = []
        self._numbers = itertools.count()
        self._ready = threading.Condition()

    def post(self, call: Callable[[], None]) -> None:
        """Call this soon, in order; from any thread."""
        self._push(0.0, call)

    def later(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        """Call this after so long; returns what cancels it."""
        cancelled = threading.Event()
        self._push(time.monotonic() + seconds, lambda: None if cancelled.is_set() else call())
        return cancelled.set

    def run(self, done: Callable[[], bool]) -> None:
        """Carry calls out until `done` says so after one of them."""
        while not done():
            self._next()()

    def _push(self, due: float, call: Callable[[], None]) -> None:
        with self._ready:
            heapq.heappush(self._calls, (due, next(self._numbers), call))
            self._ready.notify()

    def _next(self) -> Callable[[], None]:
        with self._ready:
            while True:
                wait = self._calls[0][0] - time.monotonic() if self._calls else None
                if wait is not None and wait <= 0:
                    return heapq.heappop(self._calls)[2]
                self._ready.wait(wait)
