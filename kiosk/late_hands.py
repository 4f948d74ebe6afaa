"""Hands that are made after the first page has been painted; this module imports nothing that is slow."""

import time
from collections.abc import Callable
from functools import partial

from kiosk.runtime import Hands
from kiosk.visit import effect, event
from kiosk.visit.reason import Reason
from kiosk.visit.state import Notice
from kiosk.worker import Worker

Post = Callable[[event.Event], None]
# The first page answers its first press before imports begin to compete with it for the processor.
FIRST_PRESS = 0.3


class LateHands:
    """Hands that are made in a thread of their own, so that the first page is painted before their imports.

    Args:
        make: makes the real hands; takes as long as it needs.
    """

    def __init__(self, make: Callable[[], Hands]) -> None:
        self._make = make
        self._made: Hands | None = None

    def start(self, post: Post) -> None:
        """Begin to make them; what is asked meanwhile waits."""
        # A StorageError says its own reason, as does a command that was stopped.
        self._worker = Worker(
            "hands", lambda error: post(event.Failed(Notice(getattr(error, "reason", Reason.INTERNAL))))
        )
        self._worker.submit(partial(self._begin, post))

    def carry_out(self, wanted: effect.Effect) -> None:
        """Pass an effect on, in order."""
        self._worker.submit(partial(self._pass_on, wanted))

    def stop(self) -> None:
        """End the hands, once they are made."""
        self._worker.submit(self._end)
        self._worker.close()
        self._worker.join(10)

    def _begin(self, post: Post) -> None:
        time.sleep(FIRST_PRESS)
        hands = self._make()
        hands.start(post)
        self._made = hands

    def _pass_on(self, wanted: effect.Effect) -> None:
        if self._made is not None:
            self._made.carry_out(wanted)

    def _end(self) -> None:
        if self._made is not None:
            self._made.stop()
