"""A circuit breaker for each firm: after failures in a row it is left alone for a while, then one call goes and sees.

Not pybreaker: it holds its lock while the call runs, which would make everybody at a slow firm wait for one another,
and its time is the wall clock's.
"""

import threading
from collections.abc import Callable
from typing import TypeVar

FAILURES = 5
REST_S = 30.0
T = TypeVar("T")


class Down(Exception):
    """The firm does not answer, or not as agreed, or is not asked at present.

    Attributes:
        outcome: which of these, as it is counted.
    """

    def __init__(self, outcome: str) -> None:
        super().__init__(outcome)
        self.outcome = outcome


class Breaker:
    """One firm's.

    Args:
        clock: seconds that only go forward, as of `time.monotonic`.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._failures = 0
        self._open_until = 0.0

    def call(self, ask: Callable[[], T]) -> T:
        """Make the call if it may be made now; `Down` from it counts as a failure, whatever it returns as none.

        Raises:
            Down: the call's own; `not_asked`, the last ones failed.
        """
        self._enter()
        try:
            answer = ask()
        except Down:
            self._leave(failed=True)
            raise
        self._leave(failed=False)
        return answer

    def _enter(self) -> None:
        with self._lock:
            if self._failures < FAILURES:
                return
            if self._clock() < self._open_until:
                raise Down("not_asked")
            # This one goes and sees; the others wait to hear of it.
            self._open_until = self._clock() + REST_S

    def _leave(self, *, failed: bool) -> None:
        with self._lock:
            self._failures = self._failures + 1 if failed else 0
            self._open_until = self._clock() + REST_S
