"""Who is who: the sandbox's J-LIS, and the person a certificate stands for.

A person is not a certificate (design: "Who is who"): the ID and every once-per-person rule hang on the person.
"""

from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Protocol

from cryptography import x509
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.sandbox.database import CertificateBinding, HeldId, Person, Registration
from kiosk.sandbox.keys import Keys
from kiosk.sandbox.refusal import Refused
from kiosk.visit.reason import Reason


@dataclass(frozen=True, slots=True)
class First:
    """The serial is the first of its holder."""


@dataclass(frozen=True, slots=True)
class Supersedes:
    """The serial follows another one of the same holder."""

    serial: int


@dataclass(frozen=True, slots=True)
class Unknown:
    """J-LIS cannot say whose serial this is."""


class Continuity(Protocol):
    """What J-LIS is asked about a serial the platform meets for the first time."""

    def ask(self, serial: int) -> First | Supersedes | Unknown:
        """Say how the serial relates to earlier ones."""
        ...


class EveryoneIsNew:
    """A J-LIS to which every serial is a first one; renewed cards need another."""

    def ask(self, serial: int) -> First | Supersedes | Unknown:  # noqa: ARG002
        """Say `First`."""
        return First()


class People:
    """Persons and their certificates."""

    def __init__(self, keys: Keys, continuity: Continuity) -> None:
        """Take what hashes serials and what knows how they follow each other."""
        self._keys = keys
        self._continuity = continuity

    def holder(self, session: Session, certificate: x509.Certificate, now: datetime) -> Person:
        """Return the person a checked certificate stands for; a first certificate makes one.

        Raises:
            Refused: `identity.pending` where J-LIS does not know whose it is.
        """
        serial_hash = self._hash(certificate, certificate.serial_number)
        binding = session.get(CertificateBinding, serial_hash)
        if binding is not None:
            return session.get_one(Person, binding.person_id)
        before, person = self._relate(session, certificate, now)
        session.add(person)
        session.flush()
        session.add(CertificateBinding(serial_hash=serial_hash, person_id=person.id, supersedes=before, since=now))
        return person

    def _relate(self, session: Session, certificate: x509.Certificate, now: datetime) -> tuple[str | None, Person]:
        answer = self._continuity.ask(certificate.serial_number)
        if isinstance(answer, First):
            return None, Person(since=now)
        before = self._hash(certificate, answer.serial) if isinstance(answer, Supersedes) else None
        binding = session.get(CertificateBinding, before) if before else None
        if binding is None:
            raise Refused(HTTPStatus.FORBIDDEN, Reason.IDENTITY_PENDING)
        return before, session.get_one(Person, binding.person_id)

    def _hash(self, certificate: x509.Certificate, serial: int) -> str:
        return self._keys.lookup("serial", certificate.issuer.rfc4514_string(), str(serial))


def issued_id(session: Session, person_id: int) -> str | None:
    """The person's MyKey ID, None before the first registration."""
    return session.scalar(select(HeldId.mykey_id).where(HeldId.person_id == person_id))


def registered_programmes(session: Session, person_id: int) -> tuple[str, ...]:
    """Ids of the programmes the person is registered for."""
    query = select(Registration.programme).where(Registration.person_id == person_id)
    return tuple(session.scalars(query.order_by(Registration.programme)))
