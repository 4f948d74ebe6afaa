"""Who is who: the person a certificate stands for.

A person is not a certificate (design: "Who is who"): the ID and every once-per-person rule hang on the person.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus

from cryptography import x509
from sqlalchemy import Connection, bindparam, insert, select

from kiosk.sandbox.database import CertificateBinding, HeldId, Person, Registration, table
from kiosk.sandbox.jlis import Entry, Register
from kiosk.sandbox.keys import Keys
from kiosk.sandbox.refusal import Refused
from kiosk.visit.reason import Reason

# How long after a renewal nothing is taken: 1 h in 2022-23, 24 h in 2020 (domain.md section 4).
SETTLES = timedelta(hours=1)
_LONGEST_CHAIN = 20  # a card is renewed every five years

_persons, _bindings, _ids, _registrations = map(table, (Person, CertificateBinding, HeldId, Registration))
_MEET = insert(_persons).returning(_persons.c.id)
_BIND = insert(_bindings)
_BOUND = select(_bindings.c.person_id).where(_bindings.c.serial_hash == bindparam("serial"))
_ISSUED = select(_ids.c.mykey_id).where(_ids.c.person_id == bindparam("person"))
_STAND = (
    select(_registrations.c.programme)
    .where(_registrations.c.person_id == bindparam("person"), _registrations.c.unlinked_at.is_(None))
    .order_by(_registrations.c.programme)
)


@dataclass(frozen=True, slots=True)
class _Issued:
    """A certificate as J-LIS speaks of it: a serial counts under its issuer's name."""

    issuer: str
    serial: int


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose a certificate is.

    Attributes:
        person_id: the platform's number for them.
        card_applied_at: when they applied for the card, aware; None where J-LIS does not say.
        is_new: whether nothing can be known of them yet: they are met now.
    """

    person_id: int
    card_applied_at: datetime | None
    is_new: bool


class People:
    """Persons and their certificates."""

    def __init__(self, keys: Keys, register: Register) -> None:
        """Take what hashes serials and what knows how they follow each other."""
        self._keys = keys
        self._register = register

    def holder(self, connection: Connection, certificate: x509.Certificate, now: datetime) -> Holder:
        """Return the person a checked certificate stands for; a first certificate makes one.

        A certificate that took another one's place belongs to the same person, however often that happened and
        whichever of them was met first.

        Raises:
            Refused: `identity.pending` where J-LIS does not know whose it is; `cert.recent` with the time from which
                on it is taken; `age.representative` for somebody who may not apply alone.
        """
        entry = self._register.ask(certificate.serial_number)
        if entry.minor:
            raise Refused(HTTPStatus.FORBIDDEN, Reason.AGE_REPRESENTATIVE)
        if entry.since is not None and now < entry.since + SETTLES:
            raise Refused(HTTPStatus.FORBIDDEN, Reason.CERT_RECENT, until=entry.since + SETTLES)
        this = _named(certificate)
        bound = self._bound(connection, this)
        person, is_new = self._meet(connection, this, entry, now) if bound is None else (bound, False)
        return Holder(person, entry.applied, is_new)

    def hash_of(self, certificate: x509.Certificate) -> str:
        """What a certificate is kept by."""
        return self._hash(_named(certificate))

    def _meet(self, connection: Connection, this: _Issued, entry: Entry, now: datetime) -> tuple[int, bool]:
        """Follow the certificate back to one that is known, or to the first; bind all that were passed.

        Whose they are, and whether these are a new person's.
        """
        before = _before(this, entry)
        passed = {this: before}
        person, is_new = None, False
        while person is None:
            if not entry.known or len(passed) > _LONGEST_CHAIN or before in passed:
                raise Refused(HTTPStatus.FORBIDDEN, Reason.IDENTITY_PENDING)
            if before is None:
                person, is_new = int(connection.execute(_MEET, {"since": now}).scalar_one()), True
            elif (bound := self._bound(connection, before)) is not None:
                person = bound
            else:
                this, entry = before, self._register.ask(before.serial)
                before = passed[this] = _before(this, entry)
        self._bind(connection, passed, person, now)
        return person, is_new

    def _bind(self, connection: Connection, passed: dict[_Issued, _Issued | None], person: int, now: datetime) -> None:
        for this, before in passed.items():
            binding = {
                "serial_hash": self._hash(this),
                "person_id": person,
                "supersedes": None if before is None else self._hash(before),
                "since": now,
            }
            connection.execute(_BIND, binding)

    def _bound(self, connection: Connection, this: _Issued) -> int | None:
        bound: int | None = connection.scalar(_BOUND, {"serial": self._hash(this)})
        return bound

    def _hash(self, this: _Issued) -> str:
        return self._keys.lookup("serial", this.issuer, str(this.serial))


def _named(certificate: x509.Certificate) -> _Issued:
    return _Issued(certificate.issuer.rfc4514_string(), certificate.serial_number)


def _before(this: _Issued, entry: Entry) -> _Issued | None:
    return None if entry.follows is None else _Issued(entry.follows_issuer or this.issuer, entry.follows)


def issued_id(connection: Connection, person_id: int) -> str | None:
    """The person's MyKey ID, None before the first registration."""
    issued: str | None = connection.scalar(_ISSUED, {"person": person_id})
    return issued


def registered_programmes(connection: Connection, person_id: int) -> tuple[str, ...]:
    """Ids of the programmes the person is registered for."""
    return tuple(connection.scalars(_STAND, {"person": person_id}))
