"""What is not kept goes, what must be known stays, and nothing that is under way is touched."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from kiosk.sandbox.retention import NothingStands, Retention
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.visits import Desk
from tests.kiosk.sandbox.cards import Card, TestAuthority
from tests.kiosk.sandbox.conftest import Clock, Running
from tests.kiosk.sandbox.counter import Counter, Signable, refused
from tests.kiosk.sandbox.test_enquiry import ask

DAYS = timedelta(days=20)  # within the test list's life


@pytest.fixture
def retention(staff_desk: Desk) -> Retention:
    return Retention(staff_desk)


@pytest.fixture
def card(authority: TestAuthority) -> Card:
    return authority.card()


@pytest.fixture
def registered(counter: Counter, card: Card, resident: SampleResident) -> Signable:
    ready = counter.open(card).prepare(resident)
    ready.register()
    return ready


def there(server: Running, table: str, visit: str) -> bool:
    column = "id" if table == "visits" else "visit_id"
    return bool(server.rows(f"SELECT 1 FROM {table} WHERE {column} = ?", visit))


def test_what_came_to_nothing_goes_when_it_is_old(
    retention: Retention, counters: Iterator[Counter], authority: TestAuthority, server: Running, clock: Clock
) -> None:
    left, enquired = next(counters).open(authority.card()), next(counters).open(authority.card())
    assert ask(enquired).status_code == 200
    retention.drop_older_than(DAYS)
    assert there(server, "visits", left.opened.visit), "it is young"
    clock.ahead = DAYS + timedelta(hours=1)
    retention.drop_older_than(DAYS)
    for visit in (left, enquired):
        assert not there(server, "visits", visit.opened.visit)
        assert not there(server, "enquiries", visit.opened.visit)


def test_wrong_codes_stay_while_they_count_and_no_longer_than_asked(
    retention: Retention, counter: Counter, card: Card, server: Running, clock: Clock
) -> None:
    refused(counter.open(card).check("P01", "NOBODYS000002", ("000000",)), 409, "provider.rejected")
    here = "SELECT COUNT(*) FROM wrong_codes WHERE kiosk = ?"
    clock.ahead = timedelta(hours=23)
    retention.drop_older_than(timedelta(hours=1))
    assert server.rows(here, counter.name) == [(1,)], "it still counts"
    clock.ahead = timedelta(hours=25)
    retention.drop_older_than(timedelta(hours=26))
    assert server.rows(here, counter.name) == [(1,)], "it is younger than was asked for"
    retention.drop_older_than(timedelta(hours=1))
    assert server.rows(here, counter.name) == [(0,)]


def test_registrations_and_open_visits_stay(
    retention: Retention,
    registered: Signable,
    counters: Iterator[Counter],
    authority: TestAuthority,
    server: Running,
    clock: Clock,
) -> None:
    clock.ahead = DAYS + timedelta(hours=1)
    authority.revoke(at=clock())
    under_way = next(counters).open(authority.card())
    retention.drop_older_than(timedelta(seconds=1))
    assert there(server, "registrations", registered.statement.visit)
    assert there(server, "visits", registered.statement.visit)
    assert there(server, "visits", under_way.opened.visit)
    assert under_way.reserve().status_code == 200
    authority.revoke()


def test_what_is_erased_still_counts_and_can_be_read_by_nobody(
    retention: Retention,
    registered: Signable,
    counter: Counter,
    card: Card,
    authority: TestAuthority,
    resident: SampleResident,
    server: Running,
) -> None:
    says = registered.statement
    retention.erase(says.reference, "sato")
    sealed = "SELECT statement_sealed, signature, receipt_sealed FROM registrations WHERE visit_id = ?"
    assert [bytes(each) for each in server.rows(sealed, says.visit)[0]] == [b"", b"", b""]  # type: ignore[call-overload]
    assert counter.open(card).opened.already
    (past,) = ask(counter.open(card)).json()["registrations"]
    assert (past["reference"], past["account_end"]) == (says.reference, "*")
    refused(counter.open(authority.card()).check_own(resident), 409, "account.used")
    refused(registered.put(), 403, "identity.mismatch")


def test_nothing_is_erased_that_is_not_there(retention: Retention, counter: Counter, card: Card) -> None:
    for reference in ("NOTTHERE22", counter.open(card).opened.reference):
        with pytest.raises(NothingStands):
            retention.erase(reference, "sato")
