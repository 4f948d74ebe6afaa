"""The waiting room: above a set load, kiosks are told when their turn comes, and it then is theirs.

As many visits as the operator says are opened a minute; a kiosk that comes too early gets the next free moment, which
is kept for it (a virtual queue, as at the start of 2022: domain.md section 8). Who comes first is let in first.
"""

from datetime import datetime, timedelta
from http import HTTPStatus

from sqlalchemy import delete
from sqlalchemy.orm import Mapped, Session, mapped_column
from sqlalchemy.types import String

from kiosk.sandbox.database import Base
from kiosk.sandbox.races import again_after_race
from kiosk.sandbox.refusal import Refused
from kiosk.sandbox.visits import Desk
from kiosk.visit.reason import Reason

# So much may come at once before anybody waits.
BURST = timedelta(seconds=10)
# A moment that was kept and not used is somebody else's after this.
KEPT = timedelta(minutes=5)
_DOOR = 1


class Door(Base):
    """One row: the next moment that nobody has."""

    __tablename__ = "door"

    id: Mapped[int] = mapped_column(primary_key=True)
    next_at: Mapped[datetime]


class Turn(Base):
    """A moment that is kept for a kiosk."""

    __tablename__ = "turns"

    kiosk: Mapped[str] = mapped_column(String(40), primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)


class WaitingRoom:
    """Lets kiosks open visits, or says when.

    Args:
        desk: what every rule needs.
        per_minute: how many visits may be opened; None: all of them.
    """

    def __init__(self, desk: Desk, per_minute: int | None) -> None:
        self._desk = desk
        self._each = None if per_minute is None else timedelta(minutes=1) / per_minute

    def enter(self, kiosk: str, now: datetime) -> None:
        """Let the kiosk in.

        Raises:
            Refused: `backend.busy` with the moment that is kept for it.
        """
        if self._each is None:
            return
        turn = self._turn(kiosk, now, self._each)
        if turn is not None:
            self._desk.log.info("waits", kiosk=kiosk, until=turn.isoformat())
            raise Refused(HTTPStatus.SERVICE_UNAVAILABLE, Reason.BACKEND_BUSY, until=turn)

    @again_after_race
    def _turn(self, kiosk: str, now: datetime, each: timedelta) -> datetime | None:
        """When it is this kiosk's turn; None: now."""
        with self._desk.sessions.begin() as session:
            door = _door(session, now)
            session.execute(delete(Turn).where(Turn.at < now - KEPT))
            kept = session.get(Turn, kiosk)
            if kept is not None and kept.at > now:
                return kept.at
            if kept is not None:
                session.delete(kept)
                return None
            free = max(door.next_at, now - BURST)
            door.next_at = free + each
            if free <= now:
                return None
            turn = Turn(kiosk=kiosk, at=_whole_second(free))
            session.add(turn)
            return turn.at


def _door(session: Session, now: datetime) -> Door:
    door = session.get(Door, _DOOR, with_for_update=True)
    if door is None:
        door = Door(id=_DOOR, next_at=now - BURST)
        session.add(door)
        session.flush()
    return door


def _whole_second(moment: datetime) -> datetime:
    """Not before it: kiosks show and wait whole seconds."""
    return moment.replace(microsecond=0) + timedelta(seconds=1)
