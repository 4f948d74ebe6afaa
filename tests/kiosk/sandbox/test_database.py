"""Migrations both ways, and the constraints that are the last word."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Engine, MetaData, Table, inspect, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from kiosk.sandbox import database, engines
from kiosk.sandbox.database import Base, HeldId, Person, Registration, Visit
from kiosk.sandbox.decisions import Correction, DeadlineException, Pending
from kiosk.sandbox.storage import StorageKeys
from tests.postgres import database_of

NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with Session(engine) as session:
        session.add_all([Person(id=1, since=NOW), Person(id=2, since=NOW)])
        session.flush()
        session.add_all([visit("a"), visit("b")])
        session.flush()
        yield session


def visit(name: str) -> Visit:
    return Visit(
        id=name,
        reference=name,
        nonce=name,
        kiosk=name,
        person_id=1,
        certificate_sealed=b"",
        opened_at=NOW,
        expires_at=NOW,
        phase="open",
    )


def registration(visit_id: object, **changes: object) -> Registration:
    values: dict[str, object] = {
        "visit_id": visit_id,
        "nonce": visit_id,
        "person_id": 1 if visit_id == "a" else 2,
        "programme": "G1",
        "provider": "P01",
        "account_hash": visit_id,
        "request_hash": "",
        "statement_sealed": b"",
        "signature": b"",
        "receipt_sealed": b"",
        "registered_at": NOW,
    }
    return Registration(**(values | changes))


def test_the_migrated_tables_are_the_models(engine: Engine) -> None:
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_migrations_go_down_and_up_again(engine: Engine) -> None:
    database.migrate(engine, "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]
    database.migrate(engine)
    database.migrate(engine)
    assert set(Base.metadata.tables) <= set(inspect(engine).get_table_names())


def test_migrations_go_down_with_somebody_registered(engine: Engine) -> None:
    with Session(engine) as session, session.begin():
        session.add_all([Person(id=1, since=NOW), Person(id=2, since=NOW)])
        session.flush()
        session.add_all([visit("a"), visit("b")])
        session.flush()
        session.add(registration("a"))
        session.flush()
        session.add(Correction(visit_id="a", why="x", proposed_by="a", proposed_at=NOW))
    database.migrate(engine, "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]


def test_what_was_sealed_before_keys_had_numbers_is_of_number_0(engine: Engine, tmp_path: Path) -> None:
    database.migrate(engine, "base")
    database.migrate(engine, "0004")
    nonce = bytes(range(12))
    before = nonce + AESGCM(bytes(32)).encrypt(nonce, b"a certificate", b"certificate a")
    with Session(engine) as session, session.begin():
        session.add(Person(id=1, since=NOW))
        session.flush()
        # As the table was then: the class has columns that came later.
        then = Table("visits", MetaData(), autoload_with=session.connection())
        counted = {"id_attempts": 0, "offered_ids": "", "code_attempts": 0}
        for name, sealed in (("a", before), ("erased", b"")):
            row = {each: value for each, value in vars(visit(name)).items() if each in then.columns}
            session.execute(then.insert(), row | counted | {"certificate_sealed": sealed})
    database.migrate(engine)
    with Session(engine) as session:
        sealed = session.get_one(Visit, "a").certificate_sealed
        assert StorageKeys(tmp_path / "storage", bytes(32)).unseal(sealed, "certificate a") == b"a certificate"
        assert session.get_one(Visit, "erased").certificate_sealed == b""


def test_what_was_proposed_before_proposals_had_numbers_is_the_first(engine: Engine) -> None:
    database.migrate(engine, "base")
    database.migrate(engine, "0008")
    with engine.begin() as connection:
        then = Table("pending_identities", MetaData(), autoload_with=connection)
        for name in (None, "sato"):
            row = {"reference": str(name), "serial_hash": str(name), "met_at": NOW, "proposed_by": name}
            connection.execute(then.insert(), row)
    database.migrate(engine)
    with Session(engine) as session:
        assert [session.get_one(Pending, each).proposals for each in ("None", "sato")] == [0, 1]


def test_the_one_exception_of_before_is_to_the_date_it_was_made_for(engine: Engine) -> None:
    database.migrate(engine, "base")
    database.migrate(engine, "0009")
    with Session(engine) as session, session.begin():
        session.add_all([Person(id=1, since=NOW), Person(id=2, since=NOW)])
        session.flush()
        session.add_all([visit("a"), visit("b")])
        granted = {"programme": "G1", "kiosk": "a", "until": NOW, "why": "x", "granted_by": "a", "granted_at": NOW}
        dates = ((1, "registration"), (2, "card"))
        session.add_all([DeadlineException(id=each, deadline=deadline, **granted) for each, deadline in dates])
        session.flush()
        then = Table("registrations", MetaData(), autoload_with=session.connection())
        for name, number in (("a", 1), ("b", 2)):
            row = {each: value for each, value in vars(registration(name)).items() if each in then.columns}
            session.execute(then.insert(), row | {"exception_id": number})
    database.migrate(engine)
    with Session(engine) as session:
        kept = [session.get_one(Registration, each) for each in ("a", "b")]
        assert [(each.exception_id, each.card_exception_id) for each in kept] == [(1, None), (None, 2)]


def test_values_under_numbered_keys_do_not_go_down(engine: Engine) -> None:
    with Session(engine) as session, session.begin():
        session.add(Person(id=1, since=NOW))
        session.flush()
        session.add(visit("a"))
        session.flush()
        session.get_one(Visit, "a").certificate_sealed = bytes((0, 0, 0, 1, 9, 9))
    with pytest.raises(ValueError, match="cannot name"):
        database.migrate(engine, "base")


def test_servers_that_start_together_migrate_once(postgres: str) -> None:
    with database_of(postgres) as url:
        servers = [engines.connect(url) for _ in range(4)]
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(database.migrate, servers))
        assert set(Base.metadata.tables) <= set(inspect(servers[0]).get_table_names())
        for each in servers:
            each.dispose()


def test_times_come_back_aware(session: Session) -> None:
    japan = timezone(timedelta(hours=9))
    session.add(Person(id=3, since=NOW.astimezone(japan)))
    session.flush()
    session.expunge_all()
    assert session.scalars(select(Person.since).where(Person.id == 3)).one() == NOW


@pytest.mark.parametrize(
    "second",
    [{"nonce": "a"}, {"person_id": 1}, {"account_hash": "a"}, {"visit_id": "a"}, {"visit_id": "never"}],
    ids=["nonce", "person", "account", "visit", "unknown-visit"],
)
def test_what_happens_once_happens_once(session: Session, second: dict[str, object]) -> None:
    session.add(registration("a"))
    session.flush()
    session.expunge_all()
    session.add(registration(**({"visit_id": "b"} | second)))
    with pytest.raises(IntegrityError):
        session.flush()


@pytest.mark.parametrize(
    "second",
    [
        {"mykey_id": "A", "visit_id": "b"},
        {"mykey_id": "B", "visit_id": "a"},
        {"mykey_id": "C", "person_id": 1},
        {"mykey_id": "D"},
        {"mykey_id": "E", "visit_id": "b", "person_id": 2},
    ],
    ids=["same-id", "two-a-visit", "two-a-person", "nobody's", "two-holders"],
)
def test_an_id_has_one_holder_and_a_holder_one_id(session: Session, second: dict[str, object]) -> None:
    session.add_all([HeldId(mykey_id="A", visit_id="a"), HeldId(mykey_id="Z", person_id=1)])
    session.flush()
    session.expunge_all()
    session.add(HeldId(**second))
    with pytest.raises(IntegrityError):
        session.flush()


def test_an_error_quotes_no_values(session: Session) -> None:
    session.add_all([HeldId(mykey_id="SECRETID", visit_id="a"), HeldId(mykey_id="SECRETJD", visit_id="a")])
    with pytest.raises(IntegrityError) as caught:
        session.flush()
    assert "SECRET" not in str(caught.value)
