"""Who is who: the person a certificate stands for.

A person is not a certificate (design: "Who is who"): the ID and every once-per-person rule hang on the person.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus

from cryptography import x509
from sqlalchemy import bindparam, insert, select
from sqlalchemy.orm import Session

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
class Holder:
    """Whose a certificate is.

    Attributes:
        person_id: the platform's number for them.
        card_applied_at: when they applied for the card, aware; None where J-LIS does not say.
    """

    person_id: int
    card_applied_at: datetime | None


class People:
    """Persons and their certificates."""

    def __init__(self, keys: Keys, register: Register) -> None:
        """Take what hashes serials and what knows how they follow each other."""
        self._keys = keys
        self._register = register

    def holder(self, session: Session, certificate: x509.Certificate, now: datetime) -> Holder:
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
        bound = self._bound(session, certificate, certificate.serial_number)
        return Holder(self._meet(session, certificate, entry, now) if bound is None else bound, entry.applied)

    def hash_of(self, certificate: x509.Certificate) -> str:
        """What a certificate is kept by."""
        return self._hash(certificate, certificate.serial_number)

    def _meet(self, session: Session, certificate: x509.Certificate, entry: Entry, now: datetime) -> int:
        """Follow the certificate back to one that is known, or to the first; bind all that were passed."""
        passed = {certificate.serial_number: entry}
        person = None
        while person is None:
            if not entry.known or len(passed) > _LONGEST_CHAIN or entry.follows in passed:
                raise Refused(HTTPStatus.FORBIDDEN, Reason.IDENTITY_PENDING)
            if entry.follows is None:
                person = int(session.execute(_MEET, {"since": now}).scalar_one())
            elif (bound := self._bound(session, certificate, entry.follows)) is not None:
                person = bound
            else:
                before = entry.follows
                entry = passed[before] = self._register.ask(before)
        self._bind(session, certificate, passed, person, now)
        return person

    def _bind(
        self, session: Session, certificate: x509.Certificate, passed: dict[int, Entry], person: int, now: datetime
    ) -> None:
        for serial, entry in passed.items():
            follows = entry.follows
            binding = {
                "serial_hash": self._hash(certificate, serial),
                "person_id": person,
                "supersedes": None if follows is None else self._hash(certificate, follows),
                "since": now,
            }
            session.execute(_BIND, binding)

    def _bound(self, session: Session, certificate: x509.Certificate, serial: int) -> int | None:
        bound: int | None = session.scalar(_BOUND, {"serial": self._hash(certificate, serial)})
        return bound

    def _hash(self, certificate: x509.Certificate, serial: int) -> str:
        return self._keys.lookup("serial", certificate.issuer.rfc4514_string(), str(serial))


def issued_id(session: Session, person_id: int) -> str | None:
    """The person's MyKey ID, None before the first registration."""
    issued: str | None = session.scalar(_ISSUED, {"person": person_id})
    return issued


def registered_programmes(session: Session, person_id: int) -> tuple[str, ...]:
    """Ids of the programmes the person is registered for."""
    return tuple(session.scalars(_STAND, {"person": person_id}))
