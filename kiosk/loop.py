"""An event loop without a window, for the commands that play a visit by themselves."""

import heapq
import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(order=True, slots=True)
class _Call:
    due: float
    number: int
    call: Callable[[], None] = field(compare=False)


class PlainLoop:
    """A loop that runs in the thread that calls `run`; keeps the Loop contract of kiosk.runtime."""

    def __init__(self) -> None:
        self._calls: list[_Call] = []
        self._numbers = itertools.count()
        self._ready = threading.Condition()

    def post(self, call: Callable[[], None]) -> None:
        """Call this soon, in order; from any thread."""
        self._push(0.0, call)

    def later(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        """Call this after so long; returns what cancels it."""
        pushed = self._push(time.monotonic() + seconds, call)

        def cancel() -> None:
            # It stays in the queue until it is due, and must not keep a state of an ended visit alive.
            pushed.call = _nothing

        return cancel

    def run(self, done: Callable[[], bool]) -> None:
        """Carry calls out until `done` says so after one of them."""
        while not done():
            self._next()()

    def _push(self, due: float, call: Callable[[], None]) -> _Call:
        pushed = _Call(due, next(self._numbers), call)
        with self._ready:
            heapq.heappush(self._calls, pushed)
            self._ready.notify()
        return pushed

    def _next(self) -> Callable[[], None]:
        with self._ready:
            while True:
                wait = self._calls[0].due - time.monotonic() if self._calls else None
                if wait is not None and wait <= 0:
                    return heapq.heappop(self._calls).call
                self._ready.wait(wait)


def _nothing() -> None:
    """What a cancelled call does."""
