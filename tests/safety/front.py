"""A whole kiosk in front of a hostile platform: runtime, threads, simulated card, journal; without a window."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

from card.simulator.authority import Authority
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader
from kiosk import hands, settlement
from kiosk.cli.bench.counter import Counter, Ended, sample_choices
from kiosk.hands import KioskHands
from kiosk.journal import Journal
from kiosk.platform import messages
from kiosk.platform.client import PlatformClient, PlatformRefused, PlatformUnreachable, plain
from kiosk.platform.identity import Identity, new_key
from kiosk.renewal import later
from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests.kiosk.hostile import serving
from tests.kiosk.trails import trail_in
from tests.safety.hostile_platform import LyingPlatform
from tests.safety.lies import DEADLINE_S, NOTHING, Case

_SOON_S = 0.02
_CHOICES = sample_choices()
_DONE = {"Done", "OfferSlip", "Status"}


@dataclass(frozen=True)
class Seen:
    """What a lie came to.

    Attributes:
        reason: of the page that ended the visit; None: done, or seen.
        done: whether a page ever said so.
        entry: what the journal says of the registration.
        hidden: whether a name was shown with marks that nobody sees.
        following: how the next resident's enrolment ended, the platform being honest again.
    """

    reason: Reason | None
    done: bool
    entry: str | None
    hidden: bool
    following: Reason | None


class Front:
    """The kiosk, its catalogue loaded from an honest platform.

    Args:
        platform: what it is connected to.
        authority: whose cards are laid on.
        folder: for what the kiosk keeps.
        mykey_id: what its residents type for an ID, if anything.
    """

    def __init__(self, platform: LyingPlatform, authority: Authority, folder: Path, mykey_id: str | None) -> None:
        self._platform = platform
        self._identity = Identity("kiosk-1", new_key())
        self.cache, self._journal = folder / "catalogue", folder / "journal.db"
        self._card = authority.chip(Profile.VALID)
        self._reader = SimulatedReader("Simulator")
        made = KioskHands(self._reader, self._client, Journal(self._journal), _soon, trail=trail_in(folder / "kiosk"))
        self.counter = Counter(made, replace(_CHOICES, mykey_id=mykey_id))
        self.counter.hook = self._look
        self.hidden = False
        self._waited = False

    def start(self) -> at.Counter:
        """Start; what stands at the counter when the platform's offer came, or was refused."""
        self.counter._runtime.start()
        self.counter.wait_for(lambda kiosk: not kiosk.counter.platform or kiosk.counter.catalogue is not None)
        return self.counter.kiosk.counter

    def come(self, *, to_look: bool) -> Ended:
        """A resident comes, and leaves with the card."""
        begin = self.counter.look if to_look else self.counter.enrol
        return begin(lambda: self._reader.insert(self._card), self._reader.remove)

    def entry(self, visit: str) -> str | None:
        """What the journal says of a visit."""
        with closing(sqlite3.connect(self._journal)) as database:
            found = database.execute("SELECT outcome FROM registration WHERE visit = ?", (visit,)).fetchone()
        return found[0] if found else NOTHING

    def _client(self) -> PlatformClient:
        return _Client(self._unbelieved, self._platform, self._identity, self.cache)

    def _unbelieved(self) -> None:
        """A settlement was refused: the time of the page that waits for it is over, once."""
        if not self._waited:
            self._waited = True
            self.counter._runtime.post(event.TimeUp())

    def _look(self, kiosk: at.Kiosk) -> None:
        holder = getattr(getattr(kiosk.state, "account", None), "holder", None)
        self.hidden |= holder != plain(holder)


class _Client(PlatformClient):
    """Says when a settlement was not believed."""

    def __init__(
        self, unbelieved: Callable[[], None], platform: LyingPlatform, identity: Identity, cache: Path
    ) -> None:
        super().__init__(platform.endpoint, identity, cache=cache, deadline=DEADLINE_S)
        self._unbelieved = unbelieved

    def settle(self, visit: str, reference: str) -> messages.Settled:
        try:
            return super().settle(visit, reference)
        except (PlatformRefused, PlatformUnreachable):
            self._unbelieved()
            raise


@contextmanager
def fronting(authority: Authority, folder: Path, mykey_id: str | None = None) -> Iterator[tuple[Front, LyingPlatform]]:
    """A platform, honest as yet, and a kiosk that is not started."""
    with (
        serving(LyingPlatform(folder)) as platform,
        patch.object(settlement, "PAUSE", _SOON_S),
        patch.object(hands, "CATALOGUE_PAUSE", _SOON_S),
    ):
        front = Front(platform, authority, folder, mykey_id)
        try:
            yield front, platform
        finally:
            front.counter.close()


def play(case: Case, authority: Authority, folder: Path) -> Seen:
    """A resident meets a lie, the next one an honest platform."""
    with fronting(authority, folder, case.mykey_id) as (front, platform):
        return _play(case, platform, front)


def _play(case: Case, platform: LyingPlatform, front: Front) -> Seen:
    front.start()
    if case.second:
        front.come(to_look=False)
    platform.lies, platform.speaks = dict(case.lies), dict(case.speaks)
    if "catalogue" in case.speaks:
        platform.speak("catalogue")
    ended = front.come(to_look=case.looks)
    entry = front.entry(platform.opened[-1]["visit"]) if platform.opened else NOTHING
    platform.repent()
    following = front.come(to_look=False)
    return Seen(ended.reason, bool(_DONE.intersection(ended.pages)), entry, front.hidden, following.reason)


def findings(case: Case, seen: Seen) -> list[str]:
    """What is wrong with what a lie came to."""
    wrong = {
        f"page {seen.reason}": seen.reason is not case.page,
        "shown as done": seen.done and case.page is not None,
        f"the journal says {seen.entry}": seen.entry != case.entry,
        "a name with hidden marks": seen.hidden,
        f"the next resident ended at {seen.following}": seen.following is not None,
    }
    return [told for told, is_so in wrong.items() if is_so]


def _soon(_seconds: float, call: Callable[[], None]) -> Callable[[], None]:
    return later(_SOON_S, call)
