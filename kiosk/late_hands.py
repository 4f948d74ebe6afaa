"""Hands that are made after the first page has been painted; this module imports nothing that is slow."""

import time
from collections.abc import Callable
from functools import partial

from kiosk.runtime import Hands
from kiosk.visit import effect, event
from kiosk.visit.state import Notice
from kiosk.worker import Worker

Post = Callable[[event.Event], None]
# The first page answers its first press before imports begin to compete with it for the processor.
FIRST_PRESS = 0.3


class LateHands:
    """Hands that are made in a thread of their own, so that the first page is painted before their imports.

    Where they cannot be made the page says why, and each time it has gone they are tried once more.

    Args:
        make: makes the real hands; takes as long as it needs.
        notice: what the page says of an error in making them.
    """

    def __init__(self, make: Callable[[], Hands], notice: Callable[[Exception], Notice]) -> None:
        self._make = make
        self._notice = notice
        self._made: Hands | None = None

    def start(self, post: Post) -> None:
        """Begin to make them; what is asked meanwhile waits."""
        self._post = post
        self._worker = Worker("hands", lambda error: post(event.Failed(self._notice(error))))
        self._worker.submit(partial(time.sleep, FIRST_PRESS))
        self._worker.submit(self._begin)

    def carry_out(self, wanted: effect.Effect) -> None:
        """Pass an effect on, in order."""
        self._worker.submit(partial(self._pass_on, wanted))

    def stop(self) -> None:
        """End the hands, once they are made."""
        self._worker.submit(self._end)
        self._worker.close()
        self._worker.join(10)

    def _begin(self) -> None:
        hands = self._make()
        hands.start(self._post)
        self._made = hands

    def _pass_on(self, wanted: effect.Effect) -> None:
        if self._made is not None:
            self._made.carry_out(wanted)
        elif isinstance(wanted, effect.LoadCatalogue):
            self._begin()

    def _end(self) -> None:
        if self._made is not None:
            self._made.stop()
