"""Who is who: the person a certificate stands for.

A person is not a certificate (design: "Who is who"): the ID and every once-per-person rule hang on the person.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus

from cryptography import x509
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.sandbox.database import CertificateBinding, HeldId, Person, Registration
from kiosk.sandbox.jlis import Entry, Register
from kiosk.sandbox.keys import Keys
from kiosk.sandbox.refusal import Refused
from kiosk.visit.reason import Reason

# How long after a renewal nothing is taken: 1 h in 2022-23, 24 h in 2020 (domain.md section 4).
SETTLES = timedelta(hours=1)
_LONGEST_CHAIN = 20  # a card is renewed every five years


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose a certificate is.

    Attributes:
        person: the platform's.
        card_applied_at: when they applied for the card, aware; None where J-LIS does not say.
    """

    person: Person
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
        known = bound and session.get_one(Person, bound.person_id)
        return Holder(known or self._meet(session, certificate, entry, now), entry.applied)

    def hash_of(self, certificate: x509.Certificate) -> str:
        """What a certificate is kept by."""
        return self._hash(certificate, certificate.serial_number)

    def _meet(self, session: Session, certificate: x509.Certificate, entry: Entry, now: datetime) -> Person:
        """Follow the certificate back to one that is known, or to the first; bind all that were passed."""
        passed = {certificate.serial_number: entry}
        person = None
        while person is None:
            if not entry.known or len(passed) > _LONGEST_CHAIN or entry.follows in passed:
                raise Refused(HTTPStatus.FORBIDDEN, Reason.IDENTITY_PENDING)
            if entry.follows is None:
                person = Person(since=now)
                session.add(person)
                session.flush()
            elif (bound := self._bound(session, certificate, entry.follows)) is not None:
                person = session.get_one(Person, bound.person_id)
            else:
                before = entry.follows
                entry = passed[before] = self._register.ask(before)
        self._bind(session, certificate, passed, person, now)
        return person

    def _bind(
        self, session: Session, certificate: x509.Certificate, passed: dict[int, Entry], person: Person, now: datetime
    ) -> None:
        for serial, entry in passed.items():
            follows = entry.follows
            session.add(
                CertificateBinding(
                    serial_hash=self._hash(certificate, serial),
                    person_id=person.id,
                    supersedes=None if follows is None else self._hash(certificate, follows),
                    since=now,
                )
            )

    def _bound(self, session: Session, certificate: x509.Certificate, serial: int) -> CertificateBinding | None:
        return session.get(CertificateBinding, self._hash(certificate, serial))

    def _hash(self, certificate: x509.Certificate, serial: int) -> str:
        return self._keys.lookup("serial", certificate.issuer.rfc4514_string(), str(serial))


def issued_id(session: Session, person_id: int) -> str | None:
    """The person's MyKey ID, None before the first registration."""
    return session.scalar(select(HeldId.mykey_id).where(HeldId.person_id == person_id))


def registered_programmes(session: Session, person_id: int) -> tuple[str, ...]:
    """Ids of the programmes the person is registered for."""
    stands = Registration.unlinked_at.is_(None)
    query = select(Registration.programme).where(Registration.person_id == person_id, stands)
    return tuple(session.scalars(query.order_by(Registration.programme)))
