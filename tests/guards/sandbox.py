"""A sandbox inside this process, so that its rules can be switched off, and who lives in its town."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import structlog

from card.jpki import JpkiApplication, ReaderTraits
from card.simulator.authority import Authority
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader
from kiosk.platform.client import Endpoint, PlatformClient
from kiosk.platform.identity import Identity, new_key
from kiosk.sandbox import catalogue
from kiosk.sandbox.devices import Devices
from kiosk.sandbox.sample import Residents, SampleResident
from kiosk.sandbox.server import SandboxSettings
from kiosk.sandbox.visits import Desk
from tests import emptied
from tests.kiosk.sandbox import conftest as inside

FIRST_CARDS = {"A": Profile.VALID, "B": Profile.LAST_TRY}
# A's has been renewed, and both are in A's hands.
CARDS = {card: person for person, card in FIRST_CARDS.items()} | {Profile.RENEWED: "A"}


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
            for table in emptied.tables():
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
    people = {person: residents.named(card.value) for person, card in FIRST_CARDS.items()}
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
