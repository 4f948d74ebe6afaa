"""Where nobody can say whose a certificate is, two members of staff decide, with the person before them.

Never silently a new person: that was how 506 people applied more than once in 2022 (domain.md section 4).
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from kiosk.sandbox.corrections import NotPossible, require_another
from kiosk.sandbox.database import CertificateBinding, Person, Registration, Visit
from kiosk.sandbox.decisions import Pending
from kiosk.sandbox.races import again_after_race
from kiosk.sandbox.visits import Desk, new_reference


@dataclass(frozen=True, slots=True)
class PendingCase:
    """A case as staff see it.

    Attributes:
        reference: the number the resident was told.
        met_at: when, aware.
        proposed_by: a name, None while nobody has proposed anything.
        holder_of: the first 受付番号 of the person it is proposed to be; None: a new person.
        why: in the proposer's words.
        approved_by: another name, None while nobody has approved.
        proposal: the number of what is proposed, from 1; 0 while nothing is.
    """

    reference: str
    met_at: datetime
    proposed_by: str | None
    holder_of: str | None
    why: str | None
    approved_by: str | None
    proposal: int


class PendingIdentities:
    """The cases, and what is decided about them."""

    def __init__(self, desk: Desk) -> None:
        """Take what every rule needs."""
        self._desk = desk

    @again_after_race
    def note(self, serial_hash: str) -> str:
        """Write a case down, and return its number: the same each time the card is laid on."""
        with self._desk.sessions.begin() as session:
            case = session.scalar(select(Pending).where(Pending.serial_hash == serial_hash))
            if case is None:
                case = Pending(reference=new_reference(), serial_hash=serial_hash, met_at=self._desk.now())
                session.add(case)
            return case.reference

    @again_after_race
    def propose(self, reference: str, holder_of: str | None, by: str, why: str) -> PendingCase:
        """Say whose the certificate is; what was proposed before and not approved gives way.

        Args:
            reference: of the case.
            holder_of: the 受付番号 of a registration that the same person has made; None: it is a new person.
            by: who says so, 1-40 characters.
            why: 1-200 characters, without personal data.

        Raises:
            NotPossible: no such case or registration, or the case is decided.
        """
        with self._desk.sessions.begin() as session:
            case = session.get(Pending, reference, with_for_update=True)
            if case is None or case.approved_by is not None:
                raise NotPossible(f"no case {reference!a} waits")
            person_id = None
            if holder_of is not None:
                registered = select(Visit.person_id).join(Registration, Registration.visit_id == Visit.id)
                person_id = session.scalar(registered.where(Visit.reference == holder_of))
                if person_id is None:
                    raise NotPossible(f"no registration {holder_of!a}")
            case.person_id, case.proposed_by, case.why = person_id, by, why
            case.proposals += 1
            found = _case(session, case)
        self._desk.log.warning("identity.proposed", reference=reference, by=by)
        return found

    def approve(self, reference: str, proposal: int, by: str) -> PendingCase:
        """Bind the certificate to whom it was said to belong.

        Args:
            reference: of the case.
            proposal: the number of what was read and is approved.
            by: who says so, 1-40 characters.

        Raises:
            NotPossible: nothing is proposed, or something else meanwhile; it is decided, or the same person proposed
                it.
        """
        now = self._desk.now()
        try:
            with self._desk.sessions.begin() as session:
                case = session.get(Pending, reference, with_for_update=True)
                if case is None or case.proposed_by is None:
                    raise NotPossible(f"nothing is proposed for {reference!a}")
                require_another(case.proposed_by, case.approved_by, by)
                if proposal != case.proposals:
                    raise NotPossible(f"proposal {case.proposals} stands, not {proposal}: see kiosk pending list")
                person_id = case.person_id or _new_person(session, now)
                session.add(CertificateBinding(serial_hash=case.serial_hash, person_id=person_id, since=now))
                case.approved_by, case.approved_at = by, now
                found = _case(session, case)
        except IntegrityError as error:
            raise NotPossible("meanwhile J-LIS has told whose it is") from error
        self._desk.log.warning("identity.approved", reference=reference, by=by)
        return found

    def all(self) -> list[PendingCase]:
        """Every one there was, the newest first."""
        with self._desk.sessions.begin() as session:
            return [_case(session, each) for each in session.scalars(select(Pending).order_by(Pending.met_at.desc()))]


def _new_person(session: Session, now: datetime) -> int:
    """Make somebody; the case keeps saying that it was nobody known."""
    person = Person(since=now)
    session.add(person)
    session.flush()
    return person.id


def _case(session: Session, case: Pending) -> PendingCase:
    registered = select(Visit.reference).join(Registration, Registration.visit_id == Visit.id)
    first = registered.where(Registration.person_id == case.person_id).order_by(Registration.registered_at).limit(1)
    holder_of = session.scalar(first)
    said = case.proposed_by, holder_of, case.why, case.approved_by
    return PendingCase(case.reference, case.met_at, *said, case.proposals)
