"""A folder of keys and a database belong together, and neither is used with another.

Keys that were made anew would find nobody again, so that everybody could register twice; and who rotated keys while
looking at another database would delete those that the right one still needs.
"""

import contextlib
import hmac
import secrets
from pathlib import Path

from sqlalchemy import CheckConstraint, Engine, String, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.sandbox.database import Base, table
from kiosk.sandbox.files import write_private
from kiosk.sandbox.keys import Keys, making

_MARK = "database"


class Installation(Base):
    """The only row: this database's own name, drawn when it was first used, and that name hashed under its keys."""

    __tablename__ = "installation"
    __table_args__ = (CheckConstraint("number = 1", name="one_row"),)

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    id: Mapped[str] = mapped_column(String(32))
    keys: Mapped[str] = mapped_column(String(64))


_installation = table(Installation)
_NAME = insert(_installation)


class Strangers(Exception):
    """The keys are another database's, or the database is another keys'."""


def hold_together(engine: Engine, keys: Keys, private: Path) -> None:
    """Let a new database and new keys belong to each other; from then on, see to it that they do.

    Args:
        engine: the migrated database.
        keys: those of the folder.
        private: the folder of the secrets; the database's name is kept there.

    Raises:
        Strangers: they do not; the message is for the operator.
    """
    mark = private / _MARK
    with making(private):
        told = mark.read_text("ascii") if mark.exists() else None
        if told is None:
            _give_a_name(engine, keys)
        here = _name_of(engine, keys, private)
        if told not in (None, here):
            raise Strangers(f"the keys in {private} belong to another database; --database names it")
        if told is None and here is not None:
            write_private(mark, here.encode())


def _give_a_name(engine: Engine, keys: Keys) -> None:
    name = secrets.token_hex(16)
    # Where there is one already, it stays.
    with contextlib.suppress(IntegrityError), engine.begin() as connection:
        connection.execute(_NAME, {"number": 1, "id": name, "keys": _hashed(keys, name)})


def _name_of(engine: Engine, keys: Keys, private: Path) -> str | None:
    with engine.connect() as connection:
        row = connection.execute(select(_installation)).one_or_none()
    if row is None:
        return None
    if not hmac.compare_digest(row.keys, _hashed(keys, row.id)):
        raise Strangers(f"the database belongs to other keys than those in {private}; put those back from a backup")
    return str(row.id)


def _hashed(keys: Keys, name: str) -> str:
    return keys.lookup("installation", name)
