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

from sqlalchemy import Connection, bindparam, select, update

from kiosk.sandbox.database import table
from kiosk.sandbox.decisions import Budget, DeadlineException
from kiosk.sandbox.engines import Transaction
from kiosk.sandbox.refusal import Refused
from kiosk.sandbox.visits import VisitRow
from kiosk.visit.catalogue import Catalogue, Programme
from kiosk.visit.reason import Reason

_budgets = table(Budget)
_SPENT = select(_budgets.c.programme).where(_budgets.c.committed + _budgets.c.each > _budgets.c.yen)
_BUDGET = select(_budgets.c.programme).where(_budgets.c.programme == bindparam("programme"))
_OF_IT = update(_budgets).where(_budgets.c.programme == bindparam("which"))
_COMMIT = (
    _OF_IT.where(_budgets.c.committed + _budgets.c.each <= _budgets.c.yen)
    .values(committed=_budgets.c.committed + _budgets.c.each)
    .returning(_budgets.c.programme)
)
_RELEASE = _OF_IT.values(committed=_budgets.c.committed - _budgets.c.each)


class Deadline(StrEnum):
    """Which of a programme's dates."""

    CARD = "card"
    REGISTRATION = "registration"


class Intake:
    """The programmes on offer, and what bounds them."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Take what is on offer."""
        self._programmes = catalogue.programmes

    def closed(self, connection: Connection, visit: VisitRow, now: datetime) -> tuple[str, ...]:
        """Ids of the programmes that take nothing from this visit at this moment."""
        spent = set(connection.scalars(_SPENT))
        return tuple(
            each.id for each in self._programmes if each.id in spent or not self._in_time(connection, visit, each, now)
        )

    def open(self, connection: Connection, visit: VisitRow, now: datetime) -> set[str]:
        """Ids of the others."""
        return {each.id for each in self._programmes}.difference(self.closed(connection, visit, now))

    def require(
        self, connection: Connection, visit: VisitRow, programme: Programme, now: datetime
    ) -> dict[Deadline, int]:
        """Let a registration in, and return the numbers of the exceptions it needs: none for a date that is kept.

        Raises:
            Refused: `programme.closed`.
        """
        used = {}
        for deadline, moment, date in _dates(programme, visit, now):
            if date is not None and moment > date:
                exception = _exception(connection, deadline, programme.id, visit.kiosk, moment)
                if exception is None:
                    raise _closed(programme)
                used[deadline] = exception
        if now < programme.opens_at:
            raise _closed(programme)
        return used

    def _in_time(self, connection: Connection, visit: VisitRow, programme: Programme, now: datetime) -> bool:
        try:
            self.require(connection, visit, programme, now)
        except Refused:
            return False
        return True


def commit(connection: Connection, programme: Programme) -> None:
    """Set one registration's points aside, where the programme has a budget.

    The last thing a registration does, after it is written: until its transaction ends, every other one of the
    programme waits here, and whoever sets a budget (`Concessions.set_budget`) waits for it.

    Raises:
        Refused: `programme.closed`: the budget is used up.
    """
    if connection.scalar(_BUDGET, {"programme": programme.id}) is None:
        return
    if connection.scalar(_COMMIT, {"which": programme.id}) is None:
        raise _closed(programme)


def release(transaction: Transaction, programme: str) -> None:
    """Give back what was set aside for a registration that does not stand any more; after it is unlinked."""
    transaction.execute(_RELEASE, {"which": programme})


def _dates(
    programme: Programme, visit: VisitRow, now: datetime
) -> Iterable[tuple[Deadline, datetime, datetime | None]]:
    yield Deadline.REGISTRATION, now, programme.closes_at
    if visit.card_applied_at is not None:
        yield Deadline.CARD, visit.card_applied_at, programme.card_by


def _exception(connection: Connection, deadline: Deadline, programme: str, kiosk: str, moment: datetime) -> int | None:
    query = select(DeadlineException.id).where(
        DeadlineException.deadline == deadline,
        DeadlineException.programme == programme,
        DeadlineException.kiosk == kiosk,
        DeadlineException.until >= moment,
    )
    return connection.scalar(query.order_by(DeadlineException.id).limit(1))


def _closed(programme: Programme) -> Refused:
    return Refused(HTTPStatus.CONFLICT, Reason.PROGRAMME_CLOSED, until=programme.closes_at)
