"""What the platform does not keep: visits that came to nothing, and, on demand, what it knows of a registration.

What must stay is the fact that somebody has registered, and that an account is used: both as keyed hashes (domain.md
section 3: one application a person and programme, one person an account). Everything readable can go.
"""

from dataclasses import asdict, dataclass
from datetime import timedelta

from sqlalchemy import CursorResult, Delete, delete, select, update
from sqlalchemy.orm import Session

from kiosk.sandbox.database import Enquiry, Registration, StaffCall, Visit
from kiosk.sandbox.guesses import A_DAY, WrongCode
from kiosk.sandbox.visits import Desk, Phase, close_found, still_open

_GONE = b""


class NothingStands(Exception):
    """No registration of that number."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """How many of each were dropped."""

    visits: int
    enquiries: int
    staff_calls: int
    wrong_codes: int


class Retention:
    """What drops what is no longer needed."""

    def __init__(self, desk: Desk) -> None:
        """Take what every rule needs."""
        self._desk = desk

    def drop_older_than(self, age: timedelta) -> Dropped:
        """Drop visits that have ended without a registration, enquiries, staff calls and wrong codes.

        Args:
            age: what is younger stays: a doubt may still be settled, a call still be looked into. A wrong code stays
                for as long as it counts, a day.
        """
        now = self._desk.now()
        before = now - age
        with self._desk.sessions.begin() as session:
            close_found(session, still_open(Visit.expires_at <= now))
            enquiries = _count(session, delete(Enquiry).where(Enquiry.answered_at < before))
            ended = Visit.phase.in_((Phase.CLOSED, Phase.ANSWERED)) & (Visit.opened_at < before)
            told = select(Enquiry.visit_id)
            visits = _count(session, delete(Visit).where(ended, Visit.id.not_in(told)))
            calls = _count(session, delete(StaffCall).where(StaffCall.at < before))
            codes = _count(session, delete(WrongCode).where(WrongCode.at < min(before, now - A_DAY)))
        dropped = Dropped(visits, enquiries, calls, codes)
        self._desk.log.info("retention", **asdict(dropped))
        return dropped

    def erase(self, reference: str, by: str) -> None:
        """Make what is known of a registration unreadable for good: statement, signature, receipt and certificate.

        It still counts as one, and its account as used. A repeated request then gets no receipt any more.

        Raises:
            NothingStands: there is none of that number.
        """
        with self._desk.sessions.begin() as session:
            visit = session.scalar(
                select(Visit).where(Visit.reference == reference, Visit.phase == Phase.REGISTERED).with_for_update()
            )
            if visit is None:
                raise NothingStands(f"no registration {reference!a}")
            visit.certificate_sealed = _GONE
            session.execute(
                update(Registration)
                .where(Registration.visit_id == visit.id)
                .values(statement_sealed=_GONE, signature=_GONE, receipt_sealed=_GONE, request_hash="")
            )
        self._desk.log.warning("erased", reference=reference, by=by)


def _count(session: Session, dropping: Delete) -> int:
    done = session.execute(dropping)
    return done.rowcount if isinstance(done, CursorResult) else 0
