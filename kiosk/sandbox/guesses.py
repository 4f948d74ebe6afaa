"""Wrong codes, counted beyond one visit: guessing is bounded, and nobody is locked out by somebody elsewhere.

They count for kiosk and person together, and for an account; never for a person alone, since whoever reads a card's
certificate could then lock its holder out everywhere. One kiosk can use up its own share of an account's guesses, not
those of the others. An account that does not exist counts like any other, so that the answer tells nothing.
"""

from datetime import datetime, timedelta
from http import HTTPStatus

from sqlalchemy import Connection, ForeignKey, Index, String, and_, bindparam, insert, or_, select
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.sandbox.database import Base, table
from kiosk.sandbox.refusal import Refused
from kiosk.sandbox.visits import VisitRow
from kiosk.visit.reason import Reason

AN_HOUR = timedelta(hours=1)
A_DAY = timedelta(days=1)
AT_KIOSK = 6  # of one person at one kiosk, an hour: two visits' worth
OF_ACCOUNT_AT_KIOSK = 6  # of one account at one kiosk, a day
OF_ACCOUNT = 30  # of one account, a day: from five kiosks at least
_ENOUGH = 500  # more than the limits together let anybody leave behind in a day


class WrongCode(Base):
    """Somebody gave a code, or an account, that its provider did not take."""

    __tablename__ = "wrong_codes"
    __table_args__ = (Index(None, "kiosk", "person_id", "at"), Index(None, "account_hash", "at"))

    id: Mapped[int] = mapped_column(primary_key=True)
    kiosk: Mapped[str] = mapped_column(String(40))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"))
    account_hash: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]


_wrong = table(WrongCode)
_NOTE = insert(_wrong)
_LATELY = (
    select(_wrong.c.kiosk, _wrong.c.person_id, _wrong.c.account_hash, _wrong.c.at)
    .where(
        _wrong.c.at > bindparam("since"),
        or_(
            _wrong.c.account_hash == bindparam("account"),
            and_(_wrong.c.kiosk == bindparam("here"), _wrong.c.person_id == bindparam("person")),
        ),
    )
    .limit(_ENOUGH)
)


def require_few(connection: Connection, visit: VisitRow, account_hash: str, now: datetime) -> None:
    """Let somebody try an account.

    Raises:
        Refused: `limit.reached`.
    """
    asked = {"since": now - A_DAY, "account": account_hash, "here": visit.kiosk, "person": visit.person_id}
    found = connection.execute(_LATELY, asked).all()
    of_account = [each for each in found if each.account_hash == account_hash]
    here = [each for each in found if each.kiosk == visit.kiosk]
    lately = [each for each in here if each.person_id == visit.person_id and each.at > now - AN_HOUR]
    counted = (
        (len(lately), AT_KIOSK),
        (sum(each.kiosk == visit.kiosk for each in of_account), OF_ACCOUNT_AT_KIOSK),
        (len(of_account), OF_ACCOUNT),
    )
    if any(count >= most for count, most in counted):
        raise limit_reached()


def note(connection: Connection, visit: VisitRow, account_hash: str, now: datetime) -> None:
    """Count a wrong one."""
    wrong = {"kiosk": visit.kiosk, "person_id": visit.person_id, "account_hash": account_hash, "at": now}
    connection.execute(_NOTE, wrong)


def limit_reached() -> Refused:
    """Enough was tried."""
    return Refused(HTTPStatus.TOO_MANY_REQUESTS, Reason.LIMIT_REACHED, attempts_left=0)
