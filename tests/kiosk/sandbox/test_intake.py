"""A programme takes in until its dates and its budget are over, and what is put off is on record."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kiosk.platform.messages import Register
from kiosk.sandbox.certificates import Authority
from kiosk.sandbox.concessions import Concessions
from kiosk.sandbox.corrections import Corrections, NotPossible
from kiosk.sandbox.decisions import Budget
from kiosk.sandbox.intake import Deadline, Intake
from kiosk.sandbox.refusal import Refused
from kiosk.sandbox.registration import Registrations
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.visits import At, Desk, VisitRow, find
from kiosk.visit.catalogue import Catalogue, Programme
from tests.kiosk.sandbox.cards import TestAuthority
from tests.kiosk.sandbox.conftest import Clock, Running
from tests.kiosk.sandbox.counter import Counter, OpenVisit, refused


@pytest.fixture
def concessions(staff_desk: Desk, counter: Counter) -> Concessions:
    return Concessions(staff_desk, counter.catalogue)


@pytest.fixture
def programme(counter: Counter) -> Programme:
    return counter.catalogue.programmes[0]


@pytest.fixture
def only_room_for(
    concessions: Concessions, programme: Programme, server: Running, staff_desk: Desk
) -> Iterator[object]:
    """Sets a budget with room for so many more; there is none afterwards."""

    def leave(registrations: int) -> None:
        stands = "SELECT COUNT(*) FROM registrations WHERE programme = ? AND unlinked_at IS NULL"
        ((count,),) = server.rows(stands, programme.id)
        concessions.set_budget(programme.id, 5000 * (int(str(count)) + registrations) + 4999, 5000, "sato")

    yield leave
    with staff_desk.sessions.begin() as session:
        session.delete(session.get_one(Budget, programme.id))


def test_a_budget_that_is_used_up_closes_intake(
    only_room_for: Callable[[int], None],
    counters: Iterator[Counter],
    authority: TestAuthority,
    residents: Iterator[SampleResident],
    server: Running,
) -> None:
    only_room_for(2)
    ready = [next(counters).open(authority.card()).prepare(next(residents)) for _ in range(3)]
    ready[0].register()
    ready[1].register()
    refused(ready[2].put(), 409, "programme.closed")
    assert server.rows("SELECT phase FROM visits WHERE id = ?", ready[2].visit.opened.visit) == [("open",)]
    assert next(counters).open(authority.card()).opened.closed == (ready[0].statement.programme,)
    assert ready[0].put().status_code == 200, "the same again is the same receipt, and costs nothing"
    only_room_for(1)
    ready[2].register()


def test_a_correction_gives_the_points_back(
    only_room_for: Callable[[int], None],
    counters: Iterator[Counter],
    authority: TestAuthority,
    residents: Iterator[SampleResident],
    staff_desk,
) -> None:
    only_room_for(1)
    first = next(counters).open(authority.card()).prepare(next(residents))
    second = next(counters).open(authority.card()).prepare(next(residents))
    first.register()
    refused(second.put(), 409, "programme.closed")
    corrections = Corrections(staff_desk)
    case = corrections.propose(first.statement.reference, "sato", "wrong person")
    corrections.approve(case.number, "suzuki")
    second.register()


def at_closing(counter: Counter, authority: TestAuthority, clock: Clock, resident: SampleResident) -> OpenVisit:
    """A visit that was opened five minutes before the programme closed, one minute after it did."""
    clock.ahead += counter.catalogue.programmes[0].closes_at - timedelta(minutes=5) - clock()
    authority.revoke(at=clock())
    visit = counter.open(authority.card(until=timedelta(days=3650)))
    clock.ahead += timedelta(minutes=6)
    return visit


def test_an_exception_holds_at_its_kiosk_until_its_time_and_is_on_record(
    concessions: Concessions,
    programme: Programme,
    counter: Counter,
    counters: Iterator[Counter],
    authority: TestAuthority,
    clock: Clock,
    residents: Iterator[SampleResident],
    server: Running,
) -> None:
    resident = next(residents)
    # P09 closes with the programme itself: it has no earlier date of its own.
    visit = at_closing(counter, authority, clock, resident)
    clock.ahead -= timedelta(minutes=2)
    ready = visit.prepare(resident, "P09")
    clock.ahead += timedelta(minutes=2)
    refused(ready.put(), 409, "programme.closed")
    concessions.put_off("registration", programme.id, "elsewhere", clock() + timedelta(hours=1), "queue", "sato")
    refused(ready.put(), 409, "programme.closed")
    told = concessions.put_off(
        "registration", programme.id, counter.name, clock() + timedelta(hours=1), "queue", "sato"
    )
    assert "0 registered by it  sato: queue" in told
    ready.register()
    assert "1 registered by it  sato: queue" in "\n".join(concessions.all())
    late = next(counters)
    refused(
        late.open(authority.card(until=timedelta(days=3650))).check_own(next(residents), "P09"), 409, "provider.closed"
    )
    here = counter.open(authority.card(until=timedelta(days=3650)))
    assert here.opened.closed == ()
    here.prepare(next(residents), "P09").register()
    # P01 closed a day earlier, and that is its own affair.
    refused(counter.open(authority.card(until=timedelta(days=3650))).check_own(next(residents)), 409, "provider.closed")
    authority.revoke()


@pytest.fixture
def found(staff_desk: Desk, counter: Counter, authority: TestAuthority) -> VisitRow:
    opened = counter.open(authority.card()).opened
    with staff_desk.engine.begin() as connection:
        return find(connection, At(counter.name, opened.visit))


def let_in(desk: Desk, offer: Catalogue, visit: VisitRow, now: datetime) -> dict[Deadline, int] | str:
    with desk.engine.begin() as connection:
        try:
            return Intake(offer).require(connection, visit, offer.programmes[0], now)
        except Refused as refusal:
            return refusal.reason


def test_each_date_by_itself(
    staff_desk: Desk, counter: Counter, found: VisitRow, programme: Programme, concessions: Concessions, clock: Clock
) -> None:
    now = clock()
    day = timedelta(days=1)
    bounded = replace(programme, opens_at=now - 30 * day, closes_at=now + day, card_by=now - 10 * day)
    offer = replace(counter.catalogue, programmes=(bounded,))
    visit = replace(found, card_applied_at=None)
    assert let_in(staff_desk, offer, visit, now) == {}, "nobody knows when: the card is here"
    assert let_in(staff_desk, offer, visit, now + 2 * day) == "programme.closed"
    assert let_in(staff_desk, offer, visit, now - 31 * day) == "programme.closed"
    visit = replace(found, card_applied_at=bounded.card_by)
    assert let_in(staff_desk, offer, visit, now) == {}
    visit = replace(found, card_applied_at=now - 9 * day)
    assert let_in(staff_desk, offer, visit, now) == "programme.closed"
    concessions.put_off("card", programme.id, counter.name, now - 9 * day, "the day after, finished online", "sato")
    by_card = let_in(staff_desk, offer, visit, now)
    assert isinstance(by_card, dict)
    (number,) = by_card.values()
    assert by_card == {Deadline.CARD: number}
    visit = replace(found, card_applied_at=now - 8 * day)
    assert let_in(staff_desk, offer, visit, now) == "programme.closed"
    visit = replace(found, card_applied_at=None)
    concessions.put_off("registration", programme.id, counter.name, now + 3 * day, "queue", "sato")
    assert let_in(staff_desk, offer, visit, now + 2 * day) == {Deadline.REGISTRATION: number + 1}
    assert let_in(staff_desk, offer, visit, now + 4 * day) == "programme.closed"


def test_whoever_is_late_for_both_dates_names_both_exceptions(
    staff_desk: Desk,
    counter: Counter,
    authority: TestAuthority,
    resident: SampleResident,
    programme: Programme,
    concessions: Concessions,
    clock: Clock,
    server: Running,
) -> None:
    now, hour = clock(), timedelta(hours=1)
    applied = now - hour
    ready = counter.open(authority.enter(authority.card(), applied=applied.isoformat())).prepare(resident, "P09")
    ended = replace(programme, opens_at=now - 48 * hour, closes_at=now - hour, card_by=applied - hour)
    offer = replace(counter.catalogue, programmes=(ended,))
    made = [
        concessions.put_off(*late, counter.name, now + hour, "queue", "sato").split()[1]
        for late in (("registration", programme.id), ("card", programme.id))
    ]
    calls = Registrations(staff_desk, offer, Authority(authority.trust_anchor, authority.crl), Intake(offer))
    calls.register(At(counter.name, ready.visit.opened.visit), Register.model_validate(ready.body()))
    named = "SELECT exception_id, card_exception_id FROM registrations WHERE visit_id = ?"
    assert server.rows(named, ready.visit.opened.visit) == [tuple(map(int, made))]
    told = [each for each in concessions.all() if each.split()[1] in made]
    assert [("1 registered by it" in each) for each in told] == [True, True]


def test_when_the_card_was_applied_for_comes_from_j_lis(
    counter: Counter, authority: TestAuthority, server: Running
) -> None:
    card = authority.enter(authority.card(), applied="2023-03-01T00:00:00+09:00")
    opened = counter.open(card).opened
    ((kept,),) = server.rows("SELECT card_applied_at FROM visits WHERE id = ?", opened.visit)
    assert str(kept).startswith("2023-02-28 15:00:00")
    assert opened.closed == ()


def test_what_cannot_be_set_is_refused_and_changes_nothing(concessions: Concessions, clock: Clock) -> None:
    before = concessions.all()
    with pytest.raises(NotPossible, match="no programme"):
        concessions.set_budget("G9", 1, 1, "sato")
    with pytest.raises(NotPossible, match="two dates"):
        concessions.put_off("provider", "G1", "K", clock(), "why", "sato")
    assert concessions.all() == before
