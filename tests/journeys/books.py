"""The platform's books, read past the platform: what is registered, who signed it, and whose account it is.

Nothing here asks the kiosk: database, keys and certificates are opened where they lie.
"""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from functools import cached_property

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from card.jpki import JpkiApplication, ReaderTraits
from card.simulator.authority import Authority
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader
from kiosk.enrolment import Choices
from kiosk.platform.statement import DOMAIN_PREFIX
from kiosk.sandbox import catalogue
from kiosk.sandbox.keys import open_keys
from kiosk.sandbox.sample import Residents
from tests.journeys.conftest import Running

_REGISTRATIONS = """SELECT r.visit_id, r.account_hash, r.statement_sealed, r.signature, v.certificate_sealed
    FROM registrations r JOIN visits v ON v.id = r.visit_id WHERE r.unlinked_at IS NULL
    ORDER BY r.registered_at"""


@dataclass(frozen=True)
class Resident:
    """Somebody with a card, and what they would choose."""

    profile: Profile
    choices: Choices


def resident(profile: Profile, provider: str = "P01") -> Resident:
    """Whoever holds that card, with their account at that provider."""
    account, codes = Residents(catalogue.load().catalogue).named(profile.value).accounts[provider]
    return Resident(profile, Choices(provider, account, codes, last_try=True))


@dataclass(frozen=True)
class Link:
    """A registration that stands; two are equal where one person's card registered one account."""

    account_hash: str
    certificate: bytes
    statement: dict = field(default_factory=dict, compare=False)


class Books:
    """What a platform has written down."""

    def __init__(self, platform: Running) -> None:
        self._private = platform.state / "sandbox" / "private"
        self._public = platform.trust
        self._authority = Authority.open(platform.state / "authority")

    def links(self) -> list[Link]:
        """What is registered, oldest first; each signature is checked with the certificate it was given under."""
        with closing(sqlite3.connect(self._private / "platform.db")) as database:
            rows = database.execute(_REGISTRATIONS).fetchall()
        return [self._link(*row) for row in rows]

    def _link(self, visit: str, account_hash: str, statement: bytes, signature: bytes, sealed: bytes) -> Link:
        certificate = self._keys.unseal(sealed, f"certificate {visit}")
        signed = self._keys.unseal(statement, f"statement {visit}")
        key = x509.load_der_x509_certificate(certificate).public_key()
        key.verify(signature, signed, padding.PKCS1v15(), hashes.SHA256())
        return Link(account_hash, certificate, json.loads(signed.removeprefix(DOMAIN_PREFIX)))

    def people(self) -> int:
        """How many persons the platform has met."""
        with closing(sqlite3.connect(self._private / "platform.db")) as database:
            return database.execute("SELECT count(*) FROM persons").fetchone()[0]

    def link_of(self, whose: Resident) -> Link:
        """The registration that somebody's card and account would be."""
        account = self._keys.lookup("account", whose.choices.provider, whose.choices.account)
        return Link(account, self.certificate(whose.profile))

    def certificate(self, profile: Profile) -> bytes:
        """What stands on that card (DER)."""
        reader = SimulatedReader("Beside")
        reader.insert(self._authority.chip(profile))
        connection = reader.connect()
        certificate = JpkiApplication.select(connection, ReaderTraits()).read_certificate()
        connection.close()
        return certificate

    @cached_property
    def _keys(self):
        return open_keys(self._private, self._public)
