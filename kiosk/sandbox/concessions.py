"""What the platform's staff set for a programme: its budget, and exceptions to its dates; each with who did it."""

from datetime import datetime

from sqlalchemy import func, select, text, union_all
from sqlalchemy.orm import Session

from kiosk.sandbox.corrections import NotPossible
from kiosk.sandbox.database import Registration
from kiosk.sandbox.decisions import Budget, DeadlineException
from kiosk.sandbox.intake import Deadline
from kiosk.sandbox.visits import Desk
from kiosk.visit.catalogue import Catalogue


class Concessions:
    """The commands of `kiosk intake`."""

    def __init__(self, desk: Desk, catalogue: Catalogue) -> None:
        """Take what every rule needs, and what is on offer."""
        self._desk = desk
        self._catalogue = catalogue

    def set_budget(self, programme: str, yen: int, each: int, by: str) -> str:
        """Set what a programme may spend; registrations that stand already count.

        Args:
            programme: its id.
            yen: in all, 0 or more.
            each: set aside for one registration, 1 or more.
            by: who says so, 1-40 characters.

        Returns:
            The budget in one line.

        Raises:
            NotPossible: no such programme.
        """
        self._require(programme)
        now = self._desk.now()
        with self._desk.sessions.begin() as session:
            _hold_registrations(session)
            stands = select(func.count()).where(Registration.programme == programme, Registration.unlinked_at.is_(None))
            committed = each * (session.scalar(stands) or 0)
            budget = session.merge(
                Budget(programme=programme, yen=yen, each=each, committed=committed, set_by=by, set_at=now)
            )
            line = _budget(budget)
        self._desk.log.warning("budget.set", programme=programme, yen=yen, each=each, by=by)
        return line

    def put_off(self, deadline: str, programme: str, kiosk: str, until: datetime, why: str, by: str) -> str:
        """Let a kiosk take registrations after a date.

        Args:
            deadline: `card` or `registration`.
            programme: its id.
            kiosk: the only kiosk it holds at.
            until: the date in its place, aware.
            why: 1-200 characters, without personal data.
            by: who says so, 1-40 characters.

        Returns:
            The exception in one line.

        Raises:
            NotPossible: no such programme or deadline.
        """
        self._require(programme)
        if deadline not in set(Deadline):
            raise NotPossible(f"a programme has two dates: {' and '.join(Deadline)}")
        with self._desk.sessions.begin() as session:
            made = DeadlineException(
                deadline=deadline,
                programme=programme,
                kiosk=kiosk,
                until=until,
                why=why,
                granted_by=by,
                granted_at=self._desk.now(),
            )
            session.add(made)
            session.flush()
            line = _exception(made, 0)
        self._desk.log.warning("deadline.put_off", number=made.id, programme=programme, kiosk=kiosk, by=by)
        return line

    def all(self) -> list[str]:
        """Every budget and every exception, a line each."""
        used = union_all(select(Registration.exception_id), select(Registration.card_exception_id)).subquery()
        number = used.c.exception_id
        with self._desk.sessions.begin() as session:
            counts: dict[int, int] = dict(session.execute(select(number, func.count()).group_by(number)).all())
            budgets = session.scalars(select(Budget).order_by(Budget.programme))
            exceptions = session.scalars(select(DeadlineException).order_by(DeadlineException.id))
            return [*map(_budget, budgets), *(_exception(each, counts.get(each.id, 0)) for each in exceptions)]

    def _require(self, programme: str) -> None:
        if self._catalogue.programme(programme) is None:
            raise NotPossible(f"no programme {programme!a}")


def _hold_registrations(session: Session) -> None:
    """Wait for the registrations under way, and let none be made or unlinked until the transaction ends.

    First of all in it: whoever makes or unlinks one writes it before they touch the budget, so that nobody waits in a
    circle, and each is in the count or finds the budget.
    """
    if session.get_bind().dialect.name == "postgresql":
        # What a budget's row could not do: there may be none yet. SQLite's own lock is taken by BEGIN IMMEDIATE.
        session.execute(text("LOCK TABLE registrations IN SHARE ROW EXCLUSIVE MODE"))


def _budget(budget: Budget) -> str:
    of = f"{budget.committed:,} of {budget.yen:,} yen set aside, {budget.each:,} each"
    return f"budget  {budget.programme}  {of}  by {budget.set_by} {budget.set_at:%Y-%m-%d %H:%M}"


def _exception(made: DeadlineException, used: int) -> str:
    what = f"{made.programme}  {made.deadline}  at {made.kiosk} until {made.until:%Y-%m-%d %H:%M}"
    return f"exception {made.id}  {what}  {used} registered by it  {made.granted_by}: {made.why}"
