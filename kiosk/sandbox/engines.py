"""The engine that keeps the tables: SQLite by default, PostgreSQL by its address."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, TypeAlias

from sqlalchemy import Connection, Dialect, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, InvalidatePoolError
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection, QueuePool

# The calls of an enrolment run on connections, for half the price; what is done now and then, in sessions.
Transaction: TypeAlias = Connection | Session

_DRIVERS = {"sqlite", "sqlite+pysqlite", "postgresql", "postgresql+psycopg"}
# A worker's calls run on as many threads as the framework has (40), but not all of them ask the database at once.
_CONNECTIONS = 10
# A server that went away meanwhile is noticed after a rest of this; one that goes away within it fails a call or two,
# as it fails those that are on it.
_REST_S = 1.0


class UnknownDatabase(ValueError):
    """The address is not of a kind of database that this program keeps its tables in."""


def connect(url: str) -> Engine:
    """Make the engine for a database address of SQLAlchemy's form; nothing is opened yet.

    Raises:
        UnknownDatabase: it is neither SQLite's nor PostgreSQL's.
    """
    _require_known(url)
    # Parameters are a resident's data: they stay out of error texts. PostgreSQL itself may still name a key in one, so
    # that nobody logs more of an error than its type.
    if make_url(url).get_backend_name() != "sqlite":
        engine = create_engine(url, hide_parameters=True, pool_size=_CONNECTIONS, max_overflow=0)
        event.listen(engine, "checkin", _rest)
        event.listen(engine, "checkout", partial(_wake, engine.dialect))
        return engine
    # SQLite has one writer at a time. One connection makes calls wait in their order; with more, each would look again
    # now and then, and the unlucky one for half a second.
    engine = create_engine(url, hide_parameters=True, poolclass=QueuePool, pool_size=1, max_overflow=0)
    event.listen(engine, "connect", _prepare_sqlite)
    # A listener to "begin" would have every statement ask for listeners of its own, a tenth of what it costs.
    engine.dialect.do_begin = _begin_immediate  # type: ignore[assignment,method-assign]
    return engine


def shown(url: str) -> str:
    """A database address as people may see it: without its password."""
    return make_url(url).render_as_string(hide_password=True)


def _require_known(url: str) -> None:
    try:
        known = make_url(url).drivername in _DRIVERS
    except ArgumentError:
        known = False
    if not known:
        raise UnknownDatabase("a database is sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME")


def _rest(_connection: DBAPIConnection | None, entry: ConnectionPoolEntry) -> None:
    entry.info["rests_since"] = time.monotonic()


def _wake(
    dialect: Dialect, connection: DBAPIConnection, entry: ConnectionPoolEntry, _proxy: PoolProxiedConnection
) -> None:
    """Have a connection that rested answer before it is used; `pool_pre_ping` would ask at every call."""
    if time.monotonic() - entry.info.get("rests_since", time.monotonic()) < _REST_S:
        return
    try:
        dialect.do_ping(connection)
    except dialect.loaded_dbapi.Error as error:
        raise InvalidatePoolError from error


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    # sqlite3's own BEGIN is deferred, so that two writers would meet only at their first write.
    connection.isolation_level = None
    for pragma in ("busy_timeout = 5000", "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_immediate(connection: PoolProxiedConnection) -> None:
    connection.cursor().execute("BEGIN IMMEDIATE")


@contextmanager
def lightly(engine: Engine) -> Iterator[Connection]:
    """Execute statements that need nothing of each other, each for itself, at half the price.

    On SQLite they are a transaction that saves a sync of the disk: a power cut, but no other death, may undo it until
    the next one that is not light. Elsewhere each commits by itself, without a BEGIN and a COMMIT to send.
    """
    with engine.connect() as connection:
        if engine.dialect.name != "sqlite":
            yield connection.execution_options(isolation_level="AUTOCOMMIT")
            return
        _sync(connection, "NORMAL")
        try:
            with connection.begin():
                yield connection
        finally:
            _sync(connection, "FULL")


def _sync(connection: Connection, how: str) -> None:
    # Past SQLAlchemy, which would begin a transaction, in which this pragma does nothing.
    connection.connection.cursor().execute(f"PRAGMA synchronous = {how}")
