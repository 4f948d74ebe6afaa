"""What is taken in: until when, with which exceptions, and while the budget lasts (domain.md section 3).

A programme has two deadlines: the card must have been applied for by one, the registration made by the other. An
operator may put either off at a kiosk, as was done for whoever stood in the queue on 2023-02-28; who did it, why,
and which registrations came in by it stays on record. A payment service's own, earlier date is the service's: nobody
here can put it off.
"""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from http import HTTPStatus

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from kiosk.sandbox.database import Visit, table
from kiosk.sandbox.decisions import Budget, DeadlineException
from kiosk.sandbox.refusal import Refused
from kiosk.visit.catalogue import Catalogue, Programme
from kiosk.visit.reason import Reason

_budgets = table(Budget)
_SPENT = select(_budgets.c.programme).where(_budgets.c.committed + _budgets.c.each > _budgets.c.yen)
_BUDGET = select(_budgets.c.programme).where(_budgets.c.programme == bindparam("programme"))


class Deadline(StrEnum):
    """Which of a programme's dates."""

    CARD = "card"
    REGISTRATION = "registration"


class Intake:
    """The programmes on offer, and what bounds them."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Take what is on offer."""
        self._programmes = catalogue.programmes

    def closed(self, session: Session, visit: Visit, now: datetime) -> tuple[str, ...]:
        """Ids of the programmes that take nothing from this visit at this moment."""
        spent = set(session.scalars(_SPENT))
        return tuple(
            each.id for each in self._programmes if each.id in spent or not self._in_time(session, visit, each, now)
        )

    def open(self, session: Session, visit: Visit, now: datetime) -> set[str]:
        """Ids of the others."""
        return {each.id for each in self._programmes}.difference(self.closed(session, visit, now))

    def require(self, session: Session, visit: Visit, programme: Programme, now: datetime) -> dict[Deadline, int]:
        """Let a registration in, and return the numbers of the exceptions it needs: none for a date that is kept.

        Raises:
            Refused: `programme.closed`.
        """
        used = {}
        for deadline, moment, date in _dates(programme, visit, now):
            if date is not None and moment > date:
                exception = _exception(session, deadline, programme.id, visit.kiosk, moment)
                if exception is None:
                    raise _closed(programme)
                used[deadline] = exception
        if now < programme.opens_at:
            raise _closed(programme)
        return used

    def _in_time(self, session: Session, visit: Visit, programme: Programme, now: datetime) -> bool:
        try:
            self.require(session, visit, programme, now)
        except Refused:
            return False
        return True


def commit(session: Session, programme: Programme) -> None:
    """Set one registration's points aside, where the programme has a budget.

    The last thing a registration does, after it is written: until its transaction ends, every other one of the
    programme waits here, and whoever sets a budget (`Concessions.set_budget`) waits for it.

    Raises:
        Refused: `programme.closed`: the budget is used up.
    """
    if session.scalar(_BUDGET, {"programme": programme.id}) is None:
        return
    fits = Budget.committed + Budget.each <= Budget.yen
    added = {Budget.committed: Budget.committed + Budget.each}
    of_it = Budget.programme == programme.id
    if session.scalar(update(Budget).where(of_it, fits).values(added).returning(Budget.programme)) is None:
        raise _closed(programme)


def release(session: Session, programme: str) -> None:
    """Give back what was set aside for a registration that does not stand any more; after it is unlinked."""
    taken = {Budget.committed: Budget.committed - Budget.each}
    session.execute(update(Budget).where(Budget.programme == programme).values(taken))


def _dates(programme: Programme, visit: Visit, now: datetime) -> Iterable[tuple[Deadline, datetime, datetime | None]]:
    yield Deadline.REGISTRATION, now, programme.closes_at
    if visit.card_applied_at is not None:
        yield Deadline.CARD, visit.card_applied_at, programme.card_by


def _exception(session: Session, deadline: Deadline, programme: str, kiosk: str, moment: datetime) -> int | None:
    query = select(DeadlineException.id).where(
        DeadlineException.deadline == deadline,
        DeadlineException.programme == programme,
        DeadlineException.kiosk == kiosk,
        DeadlineException.until >= moment,
    )
    return session.scalar(query.order_by(DeadlineException.id).limit(1))


def _closed(programme: Programme) -> Refused:
    return Refused(HTTPStatus.CONFLICT, Reason.PROGRAMME_CLOSED, until=programme.closes_at)
