"""A budget that is set in the midst of registrations counts each of them once, whichever is first."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
import structlog
from sqlalchemy import Connection, Engine, event
from sqlalchemy.orm import Session

from kiosk.sandbox.catalogue import Offer
from kiosk.sandbox.concessions import Concessions
from kiosk.sandbox.corrections import Corrections
from kiosk.sandbox.database import Person, Registration
from kiosk.sandbox.decisions import Budget
from kiosk.sandbox.intake import commit
from kiosk.sandbox.keys import open_keys
from kiosk.sandbox.visits import Desk
from tests.kiosk.sandbox.test_database import NOW, registration, visit

WAITS = 0.5


@pytest.fixture
def desk(engine: Engine, tmp_path: Path) -> Desk:
    with Session(engine) as session, session.begin():
        session.add_all([Person(id=1, since=NOW), Person(id=2, since=NOW)])
        session.flush()
        session.add_all([visit("a"), visit("b")])
    keys = open_keys(tmp_path / "private", tmp_path / "public")
    return Desk(engine, keys, lambda: NOW, structlog.get_logger())


@pytest.fixture
def set_budget(desk: Desk, offer: Offer) -> Callable[[], str]:
    return lambda: Concessions(desk, offer.catalogue).set_budget("G1", 10000, 5000, "sato")


def register(session: Session, offer: Offer, name: str) -> None:
    """As `Registrations.register` ends: written, then counted."""
    session.add(registration(name))
    session.flush()
    programme = offer.catalogue.programme("G1")
    assert programme
    commit(session.connection(), programme)


def set_aside(engine: Engine) -> int:
    with Session(engine) as session:
        return session.get_one(Budget, "G1").committed


def test_it_waits_for_a_registration_that_found_no_budget_and_counts_it(
    engine: Engine, desk: Desk, offer: Offer, set_budget: Callable[[], str]
) -> None:
    with ThreadPoolExecutor(1) as pool:
        with Session(engine) as session, session.begin():
            register(session, offer, "a")
            setting = pool.submit(set_budget)
            with pytest.raises(TimeoutError):
                setting.result(WAITS)
        assert "5,000 of 10,000 yen set aside" in setting.result(20)
    corrections = Corrections(desk)
    corrections.approve(corrections.propose("a", "sato", "wrong person").number, "suzuki")
    assert set_aside(engine) == 0, "what is given back was set aside"


def test_a_registration_that_comes_while_it_is_set_waits_and_finds_it(
    engine: Engine, desk: Desk, offer: Offer, set_budget: Callable[[], str]
) -> None:
    counted, go_on = Event(), Event()

    @event.listens_for(engine, "commit")
    def pause(_connection: Connection) -> None:
        counted.set()
        assert go_on.wait(20)

    def registers() -> None:
        with Session(engine) as session, session.begin():
            register(session, offer, "a")

    with ThreadPoolExecutor(2) as pool:
        setting = pool.submit(set_budget)
        assert counted.wait(20)
        registering = pool.submit(registers)
        with pytest.raises(TimeoutError):
            registering.result(WAITS)
        go_on.set()
        setting.result(20)
        registering.result(20)
    assert set_aside(engine) == 5000


def test_a_correction_under_way_is_not_counted_and_gives_nothing_back_twice(
    engine: Engine, offer: Offer, set_budget: Callable[[], str]
) -> None:
    with Session(engine) as session, session.begin():
        register(session, offer, "a")
        register(session, offer, "b")
    with ThreadPoolExecutor(1) as pool:
        with Session(engine) as session, session.begin():
            session.get_one(Registration, "a").unlinked_at = NOW
            session.flush()
            setting = pool.submit(set_budget)
            with pytest.raises(TimeoutError):
                setting.result(WAITS)
        setting.result(20)
    assert set_aside(engine) == 5000


def test_two_who_set_it_at_once_come_one_after_the_other(engine: Engine, set_budget: Callable[[], str]) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: set_budget(), range(8)))
    assert set_aside(engine) == 0
