"""Visits: one a kiosk, 15 minutes at a time, 60 in all, settled for good."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest

from kiosk.platform import reference
from kiosk.sandbox.sample import SampleResident
from tests.kiosk.sandbox.cards import Card, TestAuthority
from tests.kiosk.sandbox.conftest import Clock, Running
from tests.kiosk.sandbox.counter import Counter, OpenVisit, Signable, refused

CALLS = {
    "renewal": ("POST", None),
    "mykey-id": ("POST", {"proposed": None}),
    "account": ("POST", {"provider": "P01", "account": "A", "codes": ["1"]}),
}


@pytest.fixture
def card(authority: TestAuthority) -> Card:
    return authority.card()


@pytest.fixture
def visit(counter: Counter, card: Card) -> OpenVisit:
    return counter.open(card)


def gone(visit: OpenVisit, prepared: Signable | None = None) -> None:
    for path, (method, body) in CALLS.items():
        refused(visit.call(method, path, body), 410, "visit.expired")
    if prepared:
        refused(prepared.put(), 410, "visit.expired")


def test_an_open_visit_tells_standing_and_a_reference_with_its_check(visit: OpenVisit) -> None:
    opened = visit.opened
    assert reference.is_valid(opened.reference)
    assert (opened.standing, opened.already) == ("new", ())
    assert opened.expires_at - opened.opened_at == timedelta(minutes=15)


def test_a_visit_expires_with_all_it_held(
    visit: OpenVisit, resident: SampleResident, clock: Clock, counters: Iterator[Counter], card: Card
) -> None:
    prepared = visit.prepare(resident)
    clock.ahead = timedelta(minutes=15)
    gone(visit, prepared)
    freed = next(counters).open(card).reserve(prepared.statement.mykey_id)
    assert freed.status_code == 200


def test_renewal_keeps_nonce_id_and_account_for_an_hour(
    visit: OpenVisit, resident: SampleResident, clock: Clock
) -> None:
    prepared = visit.prepare(resident)
    expiries = []
    for minutes in (14, 28, 42, 56):
        clock.ahead = timedelta(minutes=minutes)
        answer = visit.call("POST", "renewal")
        assert answer.status_code == 200
        expiries.append(datetime.fromisoformat(answer.json()["expires_at"]))
    assert expiries == sorted(set(expiries))
    assert expiries[-1] == visit.opened.opened_at + timedelta(minutes=60)
    clock.ahead = timedelta(minutes=59)
    assert prepared.put().status_code == 200


def test_after_an_hour_no_renewal_helps(visit: OpenVisit, clock: Clock) -> None:
    for minutes in (14, 28, 42, 56, 59):
        clock.ahead = timedelta(minutes=minutes)
        visit.call("POST", "renewal")
    clock.ahead = timedelta(minutes=60)
    gone(visit)


def test_the_next_visit_ends_the_one_before_at_that_kiosk_only(
    visit: OpenVisit, resident: SampleResident, authority: TestAuthority, counters: Iterator[Counter]
) -> None:
    prepared = visit.prepare(resident)
    elsewhere = next(counters).open(visit.card)
    assert elsewhere.reserve().status_code == 200
    assert visit.call("POST", "renewal").status_code == 200
    visit.counter.open(authority.card())
    gone(visit, prepared)
    assert elsewhere.call("POST", "renewal").status_code == 200


def test_ending_a_visit_frees_its_id(
    visit: OpenVisit, resident: SampleResident, counters: Iterator[Counter], card: Card
) -> None:
    prepared = visit.prepare(resident)
    other = next(counters).open(card)
    refused(other.reserve(prepared.statement.mykey_id), 409, "id.taken")
    assert visit.call("DELETE", "").status_code == 204
    assert other.reserve(prepared.statement.mykey_id).status_code == 200
    gone(visit, prepared)
    assert visit.call("DELETE", "").status_code == 204


def test_ending_a_registered_visit_changes_nothing(visit: OpenVisit, resident: SampleResident) -> None:
    prepared = visit.prepare(resident)
    registered = prepared.put()
    assert visit.call("DELETE", "").status_code == 204
    assert prepared.put().content == registered.content


def test_settled_before_the_registration_it_is_closed_for_good(visit: OpenVisit, resident: SampleResident) -> None:
    prepared = visit.prepare(resident)
    answer = visit.call("POST", "settlement")
    assert answer.json() == {
        "outcome": "closed",
        "reference": visit.opened.reference,
        "registered_at": None,
    }
    gone(visit, prepared)
    assert visit.call("POST", "settlement").json() == answer.json()


def test_settled_after_the_registration_it_tells_the_reference_and_no_id(
    visit: OpenVisit, resident: SampleResident
) -> None:
    prepared = visit.prepare(resident)
    receipt = prepared.register().receipt
    answer = visit.call("POST", "settlement")
    assert (answer.json()["outcome"], answer.json()["reference"]) == ("registered", receipt.reference)
    assert datetime.fromisoformat(answer.json()["registered_at"]) == receipt.registered_at
    assert receipt.mykey_id not in answer.text


def test_an_expired_visit_settles_as_closed(visit: OpenVisit, clock: Clock) -> None:
    clock.ahead = timedelta(minutes=16)
    assert visit.call("POST", "settlement").json()["outcome"] == "closed"


@pytest.mark.parametrize("path", [*CALLS, "settlement", ""])
def test_a_visit_that_never_was_is_refused(counter: Counter, path: str) -> None:
    method, body = CALLS.get(path, ("POST" if path else "DELETE", None))
    answer = counter.call(method, f"visits/{'A' * 32}/{path}".rstrip("/"), body)
    refused(answer, 404, "visit.expired")


def test_what_a_certificate_must_be_to_open_a_visit(
    counter: Counter,
    authority: TestAuthority,
    server: Running,
    tmp_path_factory: pytest.TempPathFactory,
    logged: Callable[..., None],
) -> None:
    foreign = TestAuthority(tmp_path_factory.mktemp("foreign"))
    expired = authority.card(since=timedelta(days=-700), until=timedelta(days=-1))
    for certificate, reason in (
        (expired.base64, "cert.expired"),
        (foreign.card().base64, "identity.mismatch"),
        ("A" * 400, "identity.mismatch"),
    ):
        answer = counter.call("POST", "visits", {"certificate": certificate})
        refused(answer, 403, reason)
        logged("refused", call="open_visit", kiosk=counter.name, status=403, reason=reason)
    assert server.rows("SELECT * FROM visits WHERE kiosk = ?", counter.name) == []
