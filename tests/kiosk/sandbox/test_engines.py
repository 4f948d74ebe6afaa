"""The engine: light transactions, and a database server that went away while nobody asked it."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select, text

from kiosk.sandbox import database, engines
from kiosk.sandbox.database import Person
from tests.kiosk.sandbox.conftest import closing_engine
from tests.postgres import database_of

_OTHERS_OUT = text(
    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


def test_only_a_light_transaction_leaves_the_disk_to_the_next_one(tmp_path: Path) -> None:
    engine = engines.connect(f"sqlite:///{tmp_path}/platform.db")
    with engines.lightly(engine) as connection:
        assert synchronous(connection) == 1
    with pytest.raises(ZeroDivisionError), engines.lightly(engine):
        raise ZeroDivisionError
    with engine.begin() as connection:
        assert synchronous(connection) == 2
    engine.dispose()


def synchronous(connection: Connection) -> int:
    """0 off, 1 normal, 2 full (https://www.sqlite.org/pragma.html#pragma_synchronous)."""
    return int(connection.exec_driver_sql("PRAGMA synchronous").scalar_one())


def test_on_a_server_each_light_statement_is_there_at_once(postgres: str) -> None:
    with database_of(postgres) as url, closing_engine(url) as engine, closing_engine(url) as another:
        database.migrate(engine)
        with engines.lightly(engine) as connection:
            connection.execute(insert(Person).values(id=1, since=text("now()")))
            with another.begin() as beside:
                assert beside.scalar(select(Person.id)) == 1
        with engine.connect() as connection:
            connection.execute(insert(Person).values(id=2, since=text("now()")))
        with another.begin() as beside:
            assert beside.scalars(select(Person.id)).all() == [1]


def test_a_server_that_went_away_meanwhile_is_noticed(postgres: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "_REST_S", 0)
    with database_of(postgres) as url, closing_engine(url) as engine, closing_engine(url) as operator:
        with engine.begin() as one, engine.begin() as two:
            assert one.scalar(select(1)) == two.scalar(select(1)) == 1
        with operator.begin() as connection:
            connection.execute(_OTHERS_OUT)
        with engine.begin() as one, engine.begin() as two:
            assert one.scalar(select(1)) == two.scalar(select(1)) == 1
