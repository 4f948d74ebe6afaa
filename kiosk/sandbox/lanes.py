"""A lane for each firm: so many of its calls run at once, on threads that nobody else needs (a bulkhead).

Whoever waits for a place in the lane holds no thread, so a dead firm leaves the server's forty to everybody else.
"""

import asyncio
import math
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import TypeVar

from anyio import CapacityLimiter, to_thread

from kiosk.sandbox.operations import FIRM_CALLS
from kiosk.sandbox.refusal import Refused
from kiosk.visit.reason import Reason

AT_ONCE = 8
# With a call's own limit (kiosk/sandbox/wire.py) still within what a kiosk waits.
WAIT_S = 2.0
T = TypeVar("T")


class Lanes:
    """The lanes of these providers; whatever else is asked for runs as other calls do."""

    def __init__(self, providers: Iterable[str]) -> None:
        self._lanes = {each: asyncio.Semaphore(AT_ONCE) for each in providers}
        # The lanes are narrow enough.
        self._threads = CapacityLimiter(math.inf)

    async def run(self, provider: str, call: Callable[[], T]) -> T:
        """Make the call in its provider's lane.

        Raises:
            Refused: `provider.down`, no place came free in time.
        """
        lane = self._lanes.get(provider)
        if lane is None:
            return await to_thread.run_sync(call)
        try:
            async with asyncio.timeout(WAIT_S):
                await lane.acquire()
        except TimeoutError:
            FIRM_CALLS.labels(provider, "busy").inc()
            raise Refused(HTTPStatus.SERVICE_UNAVAILABLE, Reason.PROVIDER_DOWN) from None
        try:
            return await to_thread.run_sync(call, limiter=self._threads)
        finally:
            lane.release()
