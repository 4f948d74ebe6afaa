"""A town for one story: a sandbox inside this process, and counters whose answers come when the story lets them."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import structlog

from card.jpki import JpkiApplication, ReaderTraits
from card.simulator.authority import Authority
from card.simulator.chip import Chip
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader
from kiosk.enrolment import Choices
from kiosk.journal import Journal
from kiosk.platform.client import Endpoint, PlatformClient
from kiosk.platform.identity import Identity, new_key
from kiosk.platform.statement import signed_bytes
from kiosk.runtime import Hands
from kiosk.sandbox import catalogue
from kiosk.sandbox.database import Base
from kiosk.sandbox.devices import Devices
from kiosk.sandbox.sample import Residents, SampleResident
from kiosk.sandbox.server import SandboxSettings
from kiosk.sandbox.visits import Desk
from kiosk.visit import effect, event
from kiosk.visit import state as at
from tests.guards.ledger import Ledger
from tests.journeys.town_hall import Resident, TownHall
from tests.kiosk.sandbox import conftest as inside

# Whoever has a card here; the second of A's is the first one's renewal.
CARDS = {Profile.VALID: "A", Profile.RENEWED: "A", Profile.LAST_TRY: "B"}
_NAMES = {"A": Profile.VALID.value, "B": Profile.LAST_TRY.value}
_KEPT = {"devices"}
_OF_KIOSKS = ("card", "catalogue", "platform-", "settlement", "staff")
_PATIENCE_S = 10
Meddling = Callable[..., Any]


class Stuck(Exception):
    """A page the story waited for never came."""


@dataclass
class Platform:
    """A sandbox in a thread of this process.

    Attributes:
        state: its folder, and the authority's.
        server: as the sandbox's own tests run it.
        desk: its tables and keys.
        people: the sample residents A and B.
        cards: whose each certificate (DER) is.
    """

    state: Path
    server: inside.Running
    desk: Desk
    people: dict[str, SampleResident]
    cards: dict[bytes, str]
    _identities: dict[str, Identity] = field(default_factory=dict)

    @property
    def trust(self) -> Path:
        return self.server.settings.public

    def client(self, cache: Path, kiosk: str) -> Callable[[], PlatformClient]:
        """Makes clients of a kiosk that is put on the list when it is first named."""
        if kiosk not in self._identities:
            key = new_key()
            Devices(self.desk).enrol(kiosk, key.public_pem())
            self._identities[kiosk] = Identity(kiosk, key)
        endpoint = Endpoint(self.server.url, self.trust / "tls-ca.pem", self.trust / "receipt-key.pem")
        return lambda: PlatformClient(endpoint, self._identities[kiosk], cache=cache)

    def forget_everybody(self) -> None:
        """Be as new, but for the kiosks on the list: nobody has come, and no kiosk has sent anything."""
        with self.desk.sessions.begin() as session:
            for table in reversed(Base.metadata.sorted_tables):
                if table.name not in _KEPT:
                    session.execute(table.delete())
        for journal in self.state.glob("journal-*"):
            journal.unlink()
        self.server.log.truncate(0)
        self.server.log.seek(0)

    def broken(self) -> list[str]:
        """What went wrong inside the sandbox, as its log says."""
        return [json.dumps(each) for each in self.server.events() if each["event"] == "broken"]


@contextmanager
def platform_in(folder: Path) -> Iterator[Platform]:
    """Run one; its cards are made now."""
    authority = Authority.open(folder / "authority")
    cards = {_certificate(authority, profile): person for profile, person in CARDS.items()}
    residents = Residents(catalogue.load().catalogue)
    people = {person: residents.named(name) for person, name in _NAMES.items()}
    files = authority.ca_path, authority.crl_path, authority.register_path
    with (
        inside.running(SandboxSettings(folder / "sandbox", *files)) as server,
        inside.desk_of(server) as desk,
    ):
        quiet = structlog.wrap_logger(structlog.ReturnLogger(), processors=[])
        yield Platform(folder, server, replace(desk, log=quiet), people, cards)


def _certificate(authority: Authority, profile: Profile) -> bytes:
    reader = SimulatedReader("Beside")
    reader.insert(authority.chip(profile))
    return JpkiApplication.select(reader.connect(), ReaderTraits()).read_certificate()


class Gate:
    """Hands whose results and card events the story may hold up.

    Attributes:
        wanted: every effect the machine asked for.
        held: what has come and has not been let through.
    """

    def __init__(self, hands: Hands, wake: Callable[[], None]) -> None:
        self._hands = hands
        self._wake = wake
        self._holding: tuple[type, ...] = ()
        self._turning = threading.Lock()
        self.wanted: list[effect.Effect] = []
        self.held: list[event.Event] = []

    def start(self, post: Callable[[event.Event], None]) -> None:
        self._post = post
        self._hands.start(self._take)

    def carry_out(self, wanted: effect.Effect) -> None:
        self.wanted.append(wanted)
        self._hands.carry_out(wanted)

    def stop(self) -> None:
        self._hands.stop()

    def hold(self, *kinds: type) -> None:
        self._holding = kinds

    def let_one_through(self) -> None:
        self._post(self.held.pop(0))

    def let_through(self) -> None:
        with self._turning:
            self._holding = ()
        while self.held:
            self.let_one_through()

    def count(self, kind: type) -> int:
        """How often an effect of that kind was asked for."""
        return sum(isinstance(each, kind) for each in self.wanted)

    def _take(self, happened: event.Event) -> None:
        with self._turning:
            held = isinstance(happened, self._holding)
            if held:
                self.held.append(happened)
        if held:
            self._wake()
        else:
            self._post(happened)


class Hall(TownHall):
    """A counter with a gate before its kiosk.

    Args:
        platform: what is behind it.
        name: the kiosk's.
        reviewed: takes the bytes of every statement that a review page was drawn from.
        meddling: by the name of a client's method, what is done in its place; called with the method itself first.

    Attributes:
        gate: between hands and runtime.
    """

    gate: Gate

    def __init__(self, platform: Platform, name: str, reviewed: set[bytes], meddling: dict[str, Meddling]) -> None:
        self._reviewed = reviewed
        self._meddling = meddling
        super().__init__(platform, name)

    def send(self, *events: event.Event) -> None:
        """Let these happen, one after the other, and whatever had been on its way before."""
        for each in events:
            self.runtime.post(each)
        taken: list[bool] = []
        self.loop.post(lambda: taken.append(True))
        self.loop.run(lambda: bool(taken))

    def chip(self, whose: Resident) -> Chip:
        return self._authority.chip(whose.profile)

    def wait_until_held(self) -> None:
        self.until(lambda: bool(self.gate.held))

    def until(self, happened: Callable[[], bool]) -> None:
        try:
            super().until(happened)
        except AssertionError as late:
            raise Stuck(str(late)) from late

    def _hands(self, name: str) -> Hands:
        self.gate = Gate(super()._hands(name), lambda: self.loop.post(lambda: None))
        return self.gate

    def _client(self, name: str) -> Callable[[], PlatformClient]:
        ordinary = super()._client(name)
        return lambda: meddled_with(ordinary(), self._meddling)

    def _show(self, kiosk: at.Kiosk) -> None:
        if isinstance(kiosk.state, at.Review):
            self._reviewed.add(signed_bytes(kiosk.state.registration.statement))
        super()._show(kiosk)


def meddled_with(client: PlatformClient, meddling: dict[str, Meddling]) -> PlatformClient:
    """A client some of whose methods do something else."""
    for method, instead in meddling.items():
        setattr(client, method, partial(instead, getattr(client, method)))
    return client


class Town:
    """One story's world.

    Args:
        platform: emptied before.

    Attributes:
        a: a resident with a card and an account at P01.
        b: another one.
    """

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._reviewed: set[bytes] = set()
        self._halls: list[Hall] = []
        self._clients: list[PlatformClient] = []
        self.a, self.b = self.resident("A"), self.resident("B")

    def resident(self, person: str, provider: str = "P01", card: Profile | None = None) -> Resident:
        account, codes = self._platform.people[person].accounts[provider]
        first = next(profile for profile, whose in CARDS.items() if whose == person)
        return Resident(card or first, Choices(provider, account, codes, last_try=True))

    def hall(self, name: str = "kiosk-A", **meddling: Meddling) -> Hall:
        """Open a counter; `meddling` is done in place of its client's methods."""
        self._halls.append(Hall(self._platform, name, self._reviewed, meddling))
        return self._halls[-1]

    def client(self, name: str) -> PlatformClient:
        """A client of that kiosk, for what a program does by hand."""
        self._clients.append(self._platform.client(self._platform.state / f"catalogue-{name}", name)())
        return self._clients[-1]

    def journal(self, name: str) -> Journal:
        """What that kiosk writes down."""
        return Journal(self._platform.state / f"journal-{name}.db")

    def name(self, person: str) -> str:
        return self._platform.people[person].holder

    def certificate(self, person: str) -> bytes:
        return next(der for der, whose in self._platform.cards.items() if whose == person)

    def registered(self) -> list[str]:
        """Whose cards stand behind the registrations, in their order; every link must be right.

        Raises:
            AssertionError: one is wrong; it says which and why.
        """
        ledger = Ledger(self._platform.desk, self._platform.people, self._platform.cards)
        wrong = ledger.wrong_links(self._reviewed)
        assert wrong == [], "; ".join(wrong)
        return ledger.registered()

    def stop(self, hall: Hall) -> None:
        """Close a counter; what its kiosk has on disk stays there."""
        self._halls.remove(hall)
        hall.runtime.stop()

    def close(self) -> None:
        for hall in list(self._halls):
            self.stop(hall)
        for client in self._clients:
            client.close()
        for thread in threading.enumerate():
            if thread.name.startswith(_OF_KIOSKS):
                # What it still has to tell the platform must not reach the next story's.
                thread.join(_PATIENCE_S)
