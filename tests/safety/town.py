"""A town for walks of the whole kiosk: its platform, its residents with their cards, and one clock for all of them.

The platform is the sandbox's own application on its own SQLite database; firms answer over HTTP. Everything lies in
memory where the machine has a file system for that, since no disk is tried here. Each walk finds the tables empty.
"""

import logging
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa, utils

from card.simulator.authority import Authority
from card.simulator.certificates import YEAR, Validity
from card.simulator.chip import Chip
from card.simulator.files import KeyFile, PinFile, PlainFile
from card.simulator.profiles import CARDS, Profile
from kiosk.platform.client import Endpoint
from kiosk.platform.identity import Identity, new_key
from kiosk.sandbox import catalogue, database, engines
from kiosk.sandbox.app import create_app
from kiosk.sandbox.certificates import Authority as Checking
from kiosk.sandbox.devices import Devices
from kiosk.sandbox.firms.firm import Surroundings, shown
from kiosk.sandbox.jlis import Entry
from kiosk.sandbox.keys import Keys, open_keys
from kiosk.sandbox.sample import Residents
from kiosk.sandbox.service import Reach, World, assemble
from kiosk.sandbox.visits import Desk
from kiosk.visit.catalogue import Catalogue
from tests import emptied
from tests.kiosk.sandbox.conftest import playing
from tests.safety.carried import ORIGIN, CarriedClient, Carrier, Fate

RESIDENTS = 5
KIOSK = "kiosk-1"
# Firms that answer on every day, and of all kinds: a masked name, a nickname, no name; typed twice, or with a check.
PROVIDERS = ("P01", "P03", "P06", "P04")


@dataclass(slots=True)
class Clock:
    """The town's time."""

    # Ahead of the revocation list, which is written when the town is made.
    now: datetime = field(default_factory=lambda: datetime.now(UTC) + timedelta(minutes=1))

    def __call__(self) -> datetime:
        return self.now

    def pass_time(self, seconds: float) -> None:
        """It is so much later."""
        self.now += timedelta(seconds=seconds)


@dataclass(frozen=True, slots=True)
class Resident:
    """Somebody.

    Attributes:
        pin: what nobody else knows.
        accounts: number and codes by provider.
        holders: their name as each provider shows it, None where it shows none.
    """

    pin: str
    accounts: dict[str, tuple[str, tuple[str, ...]]]
    holders: dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Card:
    """A card and whose it is.

    Attributes:
        owner: the place of its holder among the residents.
        key: signs on the chip.
        certificate: DER.
    """

    owner: int
    key: rsa.RSAPrivateKey
    certificate: bytes

    @property
    def serial(self) -> int:
        """Its certificate's."""
        return x509.load_der_x509_certificate(self.certificate).serial_number

    def sign(self, body: bytes) -> bytes:
        """Pad and sign, as the chip does."""
        return self.key.sign(body, padding.PKCS1v15(), utils.NoDigestInfo())


class Town:
    """Everything a walk stands on; made by `town`.

    Attributes:
        clock: the one time of kiosk, platform and firms.
        carrier: between kiosk and platform.
        keys: the platform's.
        residents: the people.
        cards: one for each resident, in their order, then one more of the first: a renewed one.
        offer: the catalogue.
        journal: the kiosk's file.
        database: the platform's file.
    """

    def __init__(self, folder: Path, firms: str, clock: Clock) -> None:
        self.clock, self._first = clock, clock()
        self.journal, self.database = folder / "journal.db", folder / "platform.db"
        self._folder = folder
        self._authority = Authority.open(folder / "authority")
        # What every card of the authority has beside its own.
        self._files = self._authority._files(Profile.VALID, CARDS[Profile.VALID])
        self.keys: Keys = open_keys(folder / "private", folder / "public")
        self._engine = engines.connect(f"sqlite:///{self.database}")
        database.migrate(self._engine)
        self.offer = catalogue.load().catalogue
        people = Residents(self.offer)
        self.residents = [_resident(people, each, self.offer) for each in range(RESIDENTS)]
        self.cards = [self._card(each) for each in (*range(RESIDENTS), 0)]
        self._follows = {self.cards[-1].serial: self.cards[0].serial}
        checking = Checking(self._authority.ca_path, self._authority.crl_path)
        world = World(clock, lambda provider: f"{firms}/{provider}", _no_log())
        self._identity = Identity(KIOSK, new_key(), lambda: clock().timestamp())
        desk = Desk(self._engine, self.keys, clock, _no_log())
        Devices(desk).enrol(KIOSK, self._identity.key.public_pem())
        self.carrier = Carrier(create_app(assemble(self._engine, self.keys, checking, self, world, Reach(ORIGIN))))

    def ask(self, serial: int) -> Entry:
        """What J-LIS says of a card (kiosk.sandbox.jlis.Register)."""
        follows = self._follows.get(serial)
        return Entry() if follows is None else Entry(follows=follows, since=self.clock() - timedelta(days=5))

    def client(self) -> CarriedClient:
        """A client of the one kiosk."""
        endpoint = Endpoint(ORIGIN, self._authority.ca_path, self._folder / "public" / "receipt-key.pem")
        return CarriedClient(endpoint, self._identity, self.carrier, cache=self._folder / "catalogue")

    def chip(self, card: Card) -> Chip:
        """The card itself, with three tries."""
        pin = PinFile(self.residents[card.owner].pin.encode(), tries=3, limit=3, lengths=range(4, 5))
        own = {0x000A: PlainFile(card.certificate), 0x0018: pin, 0x0017: KeyFile(card.sign, pin)}
        return Chip(self._files | own)

    def begin_anew(self) -> None:
        """It is the first day again: nobody is registered, or has ever come."""
        self.clock.now = self._first
        for each in self._folder.glob(f"{self.journal.name}*"):
            each.unlink()
        self.carrier.fate = Fate.ARRIVES
        self.carrier.under_way.clear()
        with self._engine.begin() as connection:
            for each in emptied.tables():
                connection.execute(each.delete())

    def close(self) -> None:
        """Let go of everything."""
        self.carrier.end()
        self._engine.dispose()

    def _card(self, owner: int) -> Card:
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        now = self.clock().replace(microsecond=0)
        issued = self._authority.issue(key.public_key(), Validity(now - timedelta(days=10), now + YEAR))
        return Card(owner, key, issued.public_bytes(serialization.Encoding.DER))


def _resident(people: Residents, place: int, offer: Catalogue) -> Resident:
    person = people.at(place)
    holders = {each.id: shown(each.owner_echo, person) for each in offer.providers}
    return Resident(str(place + 1) * 4, person.accounts, holders)


def _no_log() -> structlog.typing.FilteringBoundLogger:
    return structlog.wrap_logger(
        structlog.PrintLogger(), wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL)
    )


@contextmanager
def town() -> Iterator[Town]:
    """A town, in memory where there is such a file system."""
    memory = Path("/dev/shm")
    clock = Clock()

    async def at_once(_seconds: float) -> None: ...

    with (
        tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as name,
        playing(catalogue.load(), Surroundings(clock, at_once)) as firms,
        closing(Town(Path(name), firms, clock)) as made,
    ):
        yield made
