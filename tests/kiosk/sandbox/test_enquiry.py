"""The enquiry: only the holder is told, once, and a refusal spends nothing."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import timedelta
from typing import Any

import pytest
import requests

from kiosk.platform import statement
from kiosk.platform.messages import Enquire, Status
from kiosk.sandbox.enquiry import REPEATABLE
from kiosk.sandbox.sample import SampleResident
from kiosk.visit.statement import StatusStatement
from tests.kiosk.sandbox.cards import Card, TestAuthority
from tests.kiosk.sandbox.conftest import Clock, Running
from tests.kiosk.sandbox.counter import Counter, OpenVisit, refused

ALTERED: dict[str, Any] = {
    "visit": lambda it: it.visit[::-1],
    "reference": lambda it: it.reference[::-1],
    "nonce": lambda it: it.nonce[::-1],
    "kiosk": lambda it: it.kiosk + "x",
    "opened_at": lambda it: it.opened_at + timedelta(milliseconds=1),
}
CHOICES = {"programme", "provider", "account", "holder", "mykey_id", "terms"}


def wish(visit: OpenVisit) -> StatusStatement:
    opened = visit.opened
    return StatusStatement(
        1, "status", opened.visit, opened.reference, opened.nonce, visit.counter.name, opened.opened_at
    )


def body(visit: OpenVisit, signer: Card | None = None, /, **changes: Any) -> dict[str, Any]:
    wanted = replace(wish(visit), **changes)
    signature = (signer or visit.card).sign(statement.signed_bytes(wanted))
    sent = Enquire.model_construct(statement=wanted, signature=signature, alg="RS256")
    return sent.model_dump(mode="json", warnings=False)


def ask(visit: OpenVisit, signer: Card | None = None, /, **changes: Any) -> requests.Response:
    return visit.call("PUT", "enquiry", body(visit, signer, **changes))


@pytest.fixture
def registered(counter: Counter, authority: TestAuthority, resident: SampleResident) -> Card:
    card = authority.card()
    counter.open(card).prepare(resident).register()
    return card


def test_the_holder_is_told_what_is_registered(registered: Card, counter: Counter, resident: SampleResident) -> None:
    answer = ask(counter.open(registered))
    assert answer.status_code == 200, answer.text
    told = Status.model_validate_json(answer.content)
    (past,) = told.registrations
    assert (past.provider, past.account_end) == ("P01", resident.accounts["P01"][0][-4:])
    assert told.mykey_id
    assert resident.accounts["P01"][0] not in answer.text


def test_somebody_new_has_nothing_registered(counter: Counter, authority: TestAuthority) -> None:
    told = Status.model_validate_json(ask(counter.open(authority.card())).content)
    assert told == Status(mykey_id=None, registrations=())


def test_every_field_is_altered_below() -> None:
    assert set(ALTERED) | CHOICES | {"v", "purpose"} == {each.name for each in fields(StatusStatement)}


@pytest.mark.parametrize("field", ALTERED)
def test_an_altered_wish_is_refused_and_spends_nothing(registered: Card, counter: Counter, field: str) -> None:
    visit = counter.open(registered)
    refused(ask(visit, **{field: ALTERED[field](wish(visit))}), 403, "identity.mismatch")
    assert ask(visit).status_code == 200


@pytest.mark.parametrize("field", sorted(CHOICES))
def test_a_wish_that_chooses_something_is_none(registered: Card, counter: Counter, field: str) -> None:
    visit = counter.open(registered)
    sent = body(visit)
    sent["statement"][field] = "P01"
    refused(visit.call("PUT", "enquiry", sent), 422, "internal")


def test_another_card_is_told_nothing(registered: Card, counter: Counter, authority: TestAuthority) -> None:
    visit = counter.open(registered)
    answer = ask(visit, authority.card())
    refused(answer, 403, "identity.mismatch")
    assert "mykey_id" not in answer.text


def test_the_same_wish_is_answered_for_a_minute_and_no_other(
    registered: Card, counter: Counter, clock: Clock, authority: TestAuthority
) -> None:
    visit = counter.open(registered)
    first = ask(visit).json()
    assert ask(visit).json() == first
    refused(ask(visit, authority.card()), 403, "identity.mismatch")
    clock.ahead += REPEATABLE + timedelta(seconds=2)
    refused(ask(visit), 410, "visit.expired")


def test_an_answered_visit_registers_nothing(
    counter: Counter, authority: TestAuthority, resident: SampleResident, server: Running
) -> None:
    prepared = counter.open(authority.card()).prepare(resident)
    assert ask(prepared.visit).status_code == 200
    refused(prepared.put(), 410, "visit.expired")
    refused(prepared.visit.call("POST", "renewal"), 410, "visit.expired")
    held = "SELECT * FROM mykey_ids WHERE visit_id = ?"
    assert server.rows(held, prepared.visit.opened.visit) == []


def test_a_visit_that_registered_tells_nothing_more(
    counter: Counter, authority: TestAuthority, resident: SampleResident
) -> None:
    prepared = counter.open(authority.card()).prepare(resident)
    prepared.register()
    refused(ask(prepared.visit), 410, "visit.expired")


def test_a_visit_ended_by_the_next_is_told_nothing(
    registered: Card, counters: Iterator[Counter], authority: TestAuthority
) -> None:
    counter = next(counters)
    visit = counter.open(registered)
    counter.open(authority.card())
    refused(ask(visit), 410, "visit.expired")


def test_the_signature_of_a_wish_registers_nothing(
    counter: Counter, authority: TestAuthority, resident: SampleResident
) -> None:
    prepared = counter.open(authority.card()).prepare(resident)
    mixed = prepared.body() | {"signature": body(prepared.visit)["signature"]}
    refused(prepared.visit.call("PUT", "registration", mixed), 403, "identity.mismatch")


@pytest.mark.parametrize("kind", ["called", "card_left", "came"])
def test_calls_for_staff_are_kept_for_the_staff_page(counter: Counter, server: Running, kind: str) -> None:
    assert counter.call("POST", "staff-calls", {"kind": kind}).status_code == 204
    assert server.rows("SELECT kind FROM staff_calls WHERE kiosk = ?", counter.name) == [(kind,)]
