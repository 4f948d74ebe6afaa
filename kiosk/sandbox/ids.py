"""Reserving a MyKey ID for a visit: the resident's own choice, or a drawn one."""

import secrets
from http import HTTPStatus

from sqlalchemy import Connection, bindparam, delete, insert, or_, select, update

from kiosk.platform.messages import IdReserved, ReserveId
from kiosk.sandbox import people
from kiosk.sandbox.database import HeldId, Visit, table
from kiosk.sandbox.races import again_after_race
from kiosk.sandbox.refusal import Refused, mismatch
from kiosk.sandbox.visits import At, Desk, VisitRow, close_found, find, require_open, still_open
from kiosk.visit import mykey_id
from kiosk.visit.reason import Reason

# Enough for a wish; more would let anybody ask which IDs exist.
ATTEMPTS = 3
_OFFERED = 3
# With 125 million IDs of 31^8 one draw in 7,000 is taken: as many in a row are a fault of ours.
_DRAWS = 10

_ids, _visits = table(HeldId), table(Visit)
_HELD = select(_ids.c.mykey_id).where(_ids.c.mykey_id == bindparam("wanted"))
# Whatever bears on it, at once: who has the ID, what the visit holds, what the person has.
_IN_THE_WAY = select(_ids.c.mykey_id, _ids.c.visit_id, _ids.c.person_id).where(
    or_(
        _ids.c.mykey_id == bindparam("wanted"),
        _ids.c.visit_id == bindparam("visit"),
        _ids.c.person_id == bindparam("person"),
    )
)
_LET_GO = delete(_ids).where(_ids.c.visit_id == bindparam("visit"))
_HOLD = insert(_ids)
_RUN_OUT = still_open(_visits.c.expires_at <= bindparam("now"))
_OFFER = (
    update(_visits)
    .where(_visits.c.id == bindparam("visit"))
    .values(id_attempts=bindparam("attempts"), offered_ids=bindparam("offered"))
)


class Ids:
    """The call that reserves an ID."""

    def __init__(self, desk: Desk) -> None:
        """Take what every rule needs."""
        self._desk = desk

    @again_after_race
    def reserve(self, at: At, body: ReserveId) -> IdReserved:
        """Hold an ID for the visit, in place of the one it held before.

        After three taken proposals only a drawn ID, or one of the three last offered, can still be had.

        Raises:
            Refused: `id.taken` with three free ones; `identity.mismatch` for a person who has an ID;
                `visit.expired`.
        """
        now = self._desk.now()
        with self._desk.engine.begin() as connection:
            if body.proposed is not None:
                # A visit that ran out holds nothing any more.
                close_found(connection, _RUN_OUT, now=now)
            visit = require_open(find(connection, at), now)
            if body.proposed is None:
                return IdReserved(mykey_id=_draw(connection, visit))
            if not _may_propose(visit, body.proposed):
                _require_none(connection, visit)
            elif _hold(connection, visit, body.proposed):
                return IdReserved(mykey_id=body.proposed)
            refusal = _count_taken(connection, visit)
        raise refusal


def _may_propose(visit: VisitRow, proposed: str) -> bool:
    return visit.id_attempts < ATTEMPTS or proposed in visit.offered_ids.split()


def _require_none(connection: Connection, visit: VisitRow) -> None:
    if people.issued_id(connection, visit.person_id) is not None:
        raise mismatch()


def _draw(connection: Connection, visit: VisitRow) -> str:
    for _ in range(_DRAWS):
        if _hold(connection, visit, drawn := _random()):
            return drawn
    raise RuntimeError("no draw was free")


def _hold(connection: Connection, visit: VisitRow, wanted: str) -> bool:
    """Hold the ID if it is free; whether the visit holds it.

    Raises:
        Refused: `identity.mismatch` for a person who has an ID.
    """
    asked = {"wanted": wanted, "visit": visit.id, "person": visit.person_id}
    found = connection.execute(_IN_THE_WAY, asked).all()
    if any(each.person_id == visit.person_id for each in found):
        raise mismatch()
    taken = next((each for each in found if each.mykey_id == wanted), None)
    if taken is not None:
        return bool(taken.visit_id == visit.id)
    if found:
        connection.execute(_LET_GO, {"visit": visit.id})
    # Where another visit took it since we looked, all of this is undone, and asked again.
    connection.execute(_HOLD, {"mykey_id": wanted, "visit_id": visit.id})
    return True


def _count_taken(connection: Connection, visit: VisitRow) -> Refused:
    attempts, free = min(visit.id_attempts + 1, ATTEMPTS), _free(connection)
    connection.execute(_OFFER, {"visit": visit.id, "attempts": attempts, "offered": " ".join(free)})
    return Refused(HTTPStatus.CONFLICT, Reason.ID_TAKEN, free=tuple(free), attempts_left=ATTEMPTS - attempts)


def _free(connection: Connection) -> list[str]:
    free: list[str] = []
    while len(free) < _OFFERED:
        drawn = _random()
        if drawn not in free and connection.execute(_HELD, {"wanted": drawn}).one_or_none() is None:
            free.append(drawn)
    return free


def _random() -> str:
    return "".join(secrets.choice(mykey_id.ALPHABET) for _ in range(mykey_id.LENGTH))
