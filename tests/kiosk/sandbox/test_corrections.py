"""A wrong link is unlinked by two people and no fewer; afterwards the person and the account are free again."""

from collections.abc import Iterator

import pytest
from sqlalchemy.exc import IntegrityError

from kiosk.sandbox.corrections import TOLD, Corrections, NotPossible
from kiosk.sandbox.decisions import Correction
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.visits import Desk
from tests.kiosk.sandbox.cards import Card, TestAuthority
from tests.kiosk.sandbox.conftest import Clock, Running
from tests.kiosk.sandbox.counter import Counter, Signable, refused


@pytest.fixture
def corrections(staff_desk: Desk) -> Corrections:
    return Corrections(staff_desk)


@pytest.fixture
def card(authority: TestAuthority) -> Card:
    return authority.card()


@pytest.fixture
def wrong(counter: Counter, card: Card, resident: SampleResident) -> Signable:
    ready = counter.open(card).prepare(resident)
    ready.register()
    return ready


def test_one_person_alone_changes_nothing(
    corrections: Corrections, wrong: Signable, counter: Counter, card: Card
) -> None:
    case = corrections.propose(wrong.statement.reference, "sato", "another person's account")
    assert counter.open(card).opened.already
    with pytest.raises(NotPossible, match="cannot approve"):
        corrections.approve(case.number, "sato")
    assert counter.open(card).opened.already


def test_the_database_itself_wants_two(staff_desk: Desk, wrong: Signable, clock: Clock) -> None:
    with staff_desk.sessions() as session:
        visit = wrong.statement.visit
        session.add(Correction(visit_id=visit, why="x", proposed_by="a", proposed_at=clock(), approved_by="a"))
        with pytest.raises(IntegrityError):
            session.flush()


def test_two_free_the_person_and_the_account(
    corrections: Corrections,
    wrong: Signable,
    counter: Counter,
    card: Card,
    authority: TestAuthority,
    resident: SampleResident,
    residents: Iterator[SampleResident],
    server: Running,
) -> None:
    case = corrections.propose(wrong.statement.reference, "sato", "another person's account")
    assert corrections.approve(case.number, "suzuki").approved_by == "suzuki"
    # Whoever the account belongs to registers it; the other one registers their own, and keeps the MyKey ID.
    counter.open(authority.card()).prepare(resident).register()
    again = counter.open(card)
    assert (again.opened.standing, again.opened.already) == ("has_mykey_id", ())
    again.prepare(next(residents)).register()
    told = server.rows('SELECT "to" FROM notices WHERE correction_id = ? ORDER BY id', case.number)
    assert tuple(each for (each,) in told) == TOLD
    kept = server.rows("SELECT signature FROM registrations WHERE visit_id = ?", wrong.statement.visit)
    assert len(kept) == 1, "what the card signed stays on record"


def test_an_id_reserved_before_the_correction_is_no_second_one(
    corrections: Corrections,
    counters: Iterator[Counter],
    card: Card,
    residents: Iterator[SampleResident],
    server: Running,
) -> None:
    first, second = (next(counters).open(card).prepare(next(residents)) for _ in range(2))
    first.register()
    case = corrections.propose(first.statement.reference, "sato", "another person's account")
    corrections.approve(case.number, "suzuki")
    refused(second.put(), 403, "identity.mismatch")
    assert next(counters).open(card).opened.standing == "has_mykey_id"


def test_the_same_is_not_done_twice(corrections: Corrections, wrong: Signable) -> None:
    first, second = (corrections.propose(wrong.statement.reference, name, "wrong") for name in ("sato", "suzuki"))
    corrections.approve(first.number, "tanaka")
    with pytest.raises(NotPossible, match="approved by tanaka"):
        corrections.approve(first.number, "suzuki")
    with pytest.raises(NotPossible, match="unlinked meanwhile"):
        corrections.approve(second.number, "tanaka")
    with pytest.raises(NotPossible, match="stands"):
        corrections.propose(wrong.statement.reference, "sato", "once more")
    with pytest.raises(NotPossible, match="no correction"):
        corrections.approve(10**6, "sato")


def test_a_late_repeat_does_not_bring_it_back(corrections: Corrections, wrong: Signable, counter: Counter) -> None:
    case = corrections.propose(wrong.statement.reference, "sato", "wrong")
    corrections.approve(case.number, "suzuki")
    assert wrong.put().status_code == 200, "the receipt that was given, as it was given"
    refused(wrong.altered(account="0" * 13).put(), 403, "identity.mismatch")
    assert wrong.visit.call("POST", "settlement").json()["outcome"] == "registered"
