"""Storage keys that rotate: a new one is made, everything is sealed again under it, and the old ones go in time.

It runs while the platform serves. A value is always readable: its old key stays until nothing is sealed under it, and
however long the last transaction took that began before there was a newer one.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from cryptography.exceptions import InvalidTag
from filelock import FileLock, Timeout
from sqlalchemy import Column, ColumnElement, LargeBinary, Row, func, select, update
from sqlalchemy.orm import Session

from kiosk.sandbox.sealed import place, sealed_columns
from kiosk.sandbox.storage import FIRST, HEAD, StorageKeyMissing, head
from kiosk.sandbox.visits import Desk

BATCH = 200
# SQLite's writers look again every 100 ms at most: with this between two batches, a resident's call gets in.
PAUSE_S = 0.1
_LONGEST_CALL = timedelta(minutes=10)


class RotationRuns(Exception):
    """Another one is under way on this folder."""


@dataclass(frozen=True, slots=True)
class StorageKey:
    """A key as the operator sees it.

    Attributes:
        number: the highest one seals.
        made_at: aware; None for number 0, which is derived from the secret, and for one that is missing.
        missing: whether values are sealed under it although it is not there.
        values: how many are sealed under it.
    """

    number: int
    made_at: datetime | None
    missing: bool
    values: int


@dataclass(frozen=True, slots=True)
class Rotated:
    """What a rotation did.

    Attributes:
        number: the new key's.
        resealed: how many values are sealed under it now that were not before.
        left: how many are not: a call held them, or they cannot be read. They keep their key.
        deleted: the numbers of the keys that are gone.
    """

    number: int
    resealed: int
    left: int
    deleted: tuple[int, ...]


class Rotation:
    """What an operator does with the storage keys.

    Args:
        desk: what every rule needs.
        sleep: waits for that many seconds between two batches.
    """

    def __init__(self, desk: Desk, sleep: Callable[[float], None]) -> None:
        self._desk = desk
        self._keys = desk.keys.storage
        self._sleep = sleep

    def all(self) -> list[StorageKey]:
        """Every key there is or should be, the newest last."""
        there, values = self._keys.numbers(), self._values()
        return [
            StorageKey(number, self._keys.made_at(number), number not in there, values[number])
            for number in sorted({*there, *values})
        ]

    def rotate(self) -> Rotated:
        """Make a key and seal everything again under it; one that was killed is made good by the next.

        Raises:
            RotationRuns: another one is under way.
            StorageKeyMissing: values are sealed under a key that is not there; nothing was changed.
        """
        self._require_all()
        self._keys.folder.mkdir(mode=0o700, exist_ok=True)
        try:
            with FileLock(self._keys.folder / "rotating", timeout=0):
                return self._rotate()
        except Timeout as error:
            raise RotationRuns("another rotation is under way") from error

    def _require_all(self) -> None:
        missing = [each.number for each in self.all() if each.missing]
        if missing:
            raise StorageKeyMissing(f"storage keys {missing} are not in {self._keys.folder}: put them back first")

    def _rotate(self) -> Rotated:
        number = self._keys.add()
        resealed = sum(done for column in sealed_columns() for done in self._reseal(column, number))
        values = self._values()
        deleted = tuple(self._outlived(values))
        for each in deleted:
            self._keys.remove(each)
        rotated = Rotated(number, resealed, values.total() - values[number], deleted)
        self._desk.log.warning("keys.rotated", number=number, resealed=resealed, left=rotated.left, deleted=deleted)
        return rotated

    def _reseal(self, column: Column[Any], number: int) -> Iterator[int]:
        """Seal a column again, batch by batch: so many were done."""
        last = ""
        while True:
            with self._desk.sessions.begin() as session:
                rows = session.execute(_behind(column, number, last)).all()
                done = sum(self._again(session, column, row) for row in rows)
            if not rows:
                return
            yield done
            last = rows[-1][0]
            self._sleep(PAUSE_S)

    def _again(self, session: Session, column: Column[Any], row: Row[Any, Any]) -> bool:
        key, sealed = row
        where = place(column, key)
        try:
            plain = self._desk.keys.unseal(sealed, where)
        except InvalidTag:
            self._desk.log.warning("keys.unreadable", column=str(column), key=key)
            return False
        again = self._desk.keys.seal(plain, where)
        session.execute(update(column.table).where(_key(column) == key).values({column: again}))
        return True

    def _values(self) -> Counter[int]:
        """How many values are sealed under each key."""
        values: Counter[int] = Counter()
        with self._desk.sessions.begin() as session:
            for column in sealed_columns():
                number = _number(column)
                found = session.execute(select(number, func.count()).where(func.length(column) > 0).group_by(number))
                values.update({int.from_bytes(each): count for each, count in found})
        return values

    def _outlived(self, values: Counter[int]) -> Iterator[int]:
        """Keys without a value, whose successor is older than any call that may still write one."""
        before = self._desk.now() - _LONGEST_CALL
        for number, successor in pairwise(self._keys.numbers()):
            made_at = self._keys.made_at(successor)
            if number != FIRST and not values[number] and made_at and made_at < before:
                yield number


def _behind(column: Column[Any], number: int, last: str) -> Any:
    """The next values under other keys, by primary key. What a call holds is passed over: it may wait for others."""
    key = _key(column)
    behind = (key > last) & (func.length(column) > 0) & (_number(column) != head(number))
    return select(key, column).where(behind).order_by(key).limit(BATCH).with_for_update(skip_locked=True)


def _number(column: Column[Any]) -> ColumnElement[bytes]:
    return func.substr(column, 1, HEAD, type_=LargeBinary)


def _key(column: Column[Any]) -> Column[Any]:
    (key,) = column.table.primary_key.columns
    return key
