"""The network breaks at one call of an enrolment; the visit ends honestly, and the next resident comes."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from card.simulator.authority import Authority
from card.simulator.profiles import Profile
from kiosk.cli import parts
from kiosk.platform.client import PlatformClient
from tests.journeys.conftest import Running
from tests.safety.kills.books import Books, journalled
from tests.safety.kills.counter import Counter as Kiosk
from tests.safety.kills.counter import asking_again_soon, before_calls, choices_of
from tests.safety.kills.wire import Fault, Wire, wire_to

# By the end of their path, in their order.
CALLS = ("token", "catalogue", "visits", "mykey-id", "account", "registration", "settlement")
_DEADLINE_S = 1.0


class Networks:
    """One kiosk, one platform, and the wire between.

    Attributes:
        ends: how often a call met a fault, by what had become of the resident.
    """

    def __init__(self, platform: Running, wire: Wire) -> None:
        self._platform = platform
        self._wire = wire
        self._books = Books(platform.state)
        self._journal = parts.State(platform.state).journal
        self._authority = Authority.open(parts.State(platform.state).authority)
        self.ends: Counter[str] = Counter()

    def close(self) -> None:
        self._books.close()

    def breaks(self, call: str, fault: Fault) -> list[str]:
        """Have a resident enrol while that call meets that fault; what was wrong."""
        self._books.forget()
        self._journal.unlink(missing_ok=True)
        # Nobody asks for a settlement unless the registration's answer was lost.
        faults = {call: fault} if call != "settlement" else {"registration": Fault.RESET_BEFORE_ANSWER, call: fault}
        coming = {each: partial(self._wire.broken, what) for each, what in faults.items()}
        reason = self._serve(Profile.VALID, before_calls(coming, deadline=_DEADLINE_S))
        registered = self._books.registered()
        wrong = [f"{each} was never called" for each in coming]
        if (reason is None) != bool(registered):
            wrong.append(f"the resident was told {reason}, and {len(registered)} are registered")
        wrong += self._books.wrong(journalled(self._journal))
        self.ends["registered" if registered else "not registered"] += 1
        then = self._serve(Profile.LAST_TRY, PlatformClient)
        if then is not None:
            wrong.append(f"the next resident was told {then}")
        return wrong + self._books.wrong(journalled(self._journal))

    def _serve(self, profile: Profile, client: type[PlatformClient]) -> str | None:
        kiosk = Kiosk(self._platform.state, self._platform.endpoint, client)
        try:
            return kiosk.serve(self._authority.chip(profile), choices_of(profile)).reason
        finally:
            kiosk.close()


@contextmanager
def networks(platform: Running) -> Iterator[Networks]:
    with wire_to(platform.url) as wire, asking_again_soon():
        made = Networks(platform, wire)
        try:
            yield made
        finally:
            made.close()
