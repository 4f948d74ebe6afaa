"""The correction of a wrong link: one person proposes, another one approves, both residents are to be told.

A resident cannot change a registration (domain.md section 3); whoever finds that it stands with the wrong person has it
unlinked here (section 7, `correct_wrong_link`). The registration stays on record, with what the card signed.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.sandbox import intake
from kiosk.sandbox.database import Registration, Visit
from kiosk.sandbox.decisions import Correction, Notice
from kiosk.sandbox.races import again_after_race
from kiosk.sandbox.visits import Desk

# Whose notice it is: the person it was registered for, and whoever the account belongs to.
TOLD = ("registered", "account-holder")


class NotPossible(Exception):
    """Nothing was changed; the message says why."""


@dataclass(frozen=True, slots=True)
class Case:
    """A correction as staff see it.

    Attributes:
        number: what it is called by.
        reference: the 受付番号 of the registration.
        why: in the proposer's words.
        proposed_by: a name.
        approved_by: another name, None while nobody has approved.
        proposed_at: when, aware.
    """

    number: int
    reference: str
    why: str
    proposed_by: str
    approved_by: str | None
    proposed_at: datetime


class Corrections:
    """What two members of the platform's staff do together."""

    def __init__(self, desk: Desk) -> None:
        """Take what every rule needs."""
        self._desk = desk

    @again_after_race
    def propose(self, reference: str, by: str, why: str) -> Case:
        """Say that a registration stands with the wrong person.

        Args:
            reference: its 受付番号.
            by: who says so, 1-40 characters.
            why: 1-200 characters, without personal data.

        Raises:
            NotPossible: no registration of that number stands.
        """
        with self._desk.sessions.begin() as session:
            registration = session.scalar(
                select(Registration)
                .join(Visit, Visit.id == Registration.visit_id)
                .where(Visit.reference == reference, Registration.unlinked_at.is_(None))
            )
            if registration is None:
                raise NotPossible(f"no registration {reference!a} stands")
            correction = Correction(
                visit_id=registration.visit_id, why=why, proposed_by=by, proposed_at=self._desk.now()
            )
            session.add(correction)
            session.flush()
            case = _case(correction, reference)
        self._desk.log.warning("correction.proposed", number=case.number, reference=reference, by=by)
        return case

    @again_after_race
    def approve(self, number: int, by: str) -> Case:
        """Unlink the registration: its person and its account are free again, and both are to be told.

        Raises:
            NotPossible: there is no such proposal, it was approved before, the same person made it, or the
                registration was unlinked meanwhile.
        """
        now = self._desk.now()
        with self._desk.sessions.begin() as session:
            correction = session.get(Correction, number, with_for_update=True)
            if correction is None:
                raise NotPossible(f"no correction {number}")
            registration = session.get_one(Registration, correction.visit_id, with_for_update=True)
            _require_second_person(correction, registration, by)
            registration.unlinked_at = now
            session.flush()
            intake.release(session, registration.programme)
            correction.approved_by, correction.approved_at = by, now
            session.add_all([Notice(correction_id=number, to=each, at=now) for each in TOLD])
            case = _case(correction, session.get_one(Visit, correction.visit_id).reference)
        self._desk.log.warning("correction.approved", number=number, reference=case.reference, by=by)
        return case

    def all(self) -> list[Case]:
        """Every one there was, the newest first."""
        with self._desk.sessions.begin() as session:
            return _cases(session)


def require_another(proposed_by: str, approved_by: str | None, by: str) -> None:
    """Let a decision be approved once, and by another person than the one who proposed it.

    Raises:
        NotPossible: it was approved before, or the same person proposed it.
    """
    if approved_by is not None:
        raise NotPossible(f"approved by {approved_by} before")
    if proposed_by == by:
        raise NotPossible("whoever proposed it cannot approve it")


def _require_second_person(correction: Correction, registration: Registration, by: str) -> None:
    require_another(correction.proposed_by, correction.approved_by, by)
    if registration.unlinked_at is not None:
        raise NotPossible("the registration was unlinked meanwhile")


def _cases(session: Session) -> list[Case]:
    query = select(Correction, Visit.reference).join(Visit, Visit.id == Correction.visit_id)
    return [_case(each, reference) for each, reference in session.execute(query.order_by(Correction.id.desc()))]


def _case(correction: Correction, reference: str) -> Case:
    return Case(
        correction.id,
        reference,
        correction.why,
        correction.proposed_by,
        correction.approved_by,
        correction.proposed_at,
    )
