"""A visit is renewed at the platform while the card lies there, so that the resident never meets its limit."""

import threading
from collections.abc import Callable

from kiosk.platform.client import PlatformClient, PlatformRefused, PlatformUnreachable
from kiosk.platform.messages import VisitOpened

# Of a visit's life: renewed after two thirds, and tried again ten times as often while the platform is out of reach.
EARLY = 2 / 3
AGAIN = EARLY / 10

Later = Callable[[float, Callable[[], None]], Callable[[], None]]


def later(seconds: float, call: Callable[[], None]) -> Callable[[], None]:
    """Call this after so long, from a thread of its own; returns what cancels it."""
    timer = threading.Timer(seconds, call)
    timer.daemon = True
    timer.start()
    return timer.cancel


class Renewal:
    """Renews one visit; a failure is silent, for the next call that matters says `visit.expired` (B-09).

    Args:
        client: the visit's own client.
        submit: has something done on the visit's worker, where alone its client is used.
        wait: calls something after so many seconds; returns what cancels it.
    """

    def __init__(self, client: PlatformClient, submit: Callable[[Callable[[], None]], None], wait: Later) -> None:
        self._client = client
        self._submit = submit
        self._wait = wait
        self._cancel: Callable[[], None] | None = None
        self._ended = False

    def begin(self, opened: VisitOpened) -> None:
        """Keep this visit open from now on."""
        self._visit = opened.visit
        self._life = (opened.expires_at - opened.opened_at).total_seconds()
        self._expires_at = opened.expires_at
        self._after(EARLY)

    def end(self) -> None:
        """Let it run out; from any thread."""
        self._ended = True
        if self._cancel is not None:
            self._cancel()

    def _after(self, share: float) -> None:
        if not self._ended:
            self._cancel = self._wait(self._life * share, lambda: self._submit(self._renew))

    def _renew(self) -> None:
        if self._ended:
            return
        try:
            renewed = self._client.renew(self._visit)
        except PlatformRefused:
            return
        except PlatformUnreachable:
            self._after(AGAIN)
            return
        # The platform renews up to an hour in all; a life that grows no longer has reached it.
        if renewed.expires_at > self._expires_at:
            self._expires_at = renewed.expires_at
            self._after(EARLY)
