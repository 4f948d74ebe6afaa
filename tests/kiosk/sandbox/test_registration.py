"""The registration call: what is accepted, what is refused, and that a refusal leaves no trace."""

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import UTC, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from kiosk.platform import receipt
from kiosk.sandbox.sample import SampleResident
from kiosk.visit.statement import Agreed, Statement
from tests.kiosk.sandbox.cards import TestAuthority
from tests.kiosk.sandbox.conftest import Clock, Running
from tests.kiosk.sandbox.counter import Counter, Signable, refused

_OTHER = Agreed("1999-01", "0" * 64)
ALTERED: dict[str, Any] = {
    "visit": lambda it: it.visit[::-1],
    "reference": lambda it: it.reference[::-1],
    "nonce": lambda it: it.nonce[::-1],
    "kiosk": lambda it: it.kiosk + "x",
    "opened_at": lambda it: it.opened_at + timedelta(milliseconds=1),
    "programme": lambda it: "G9",
    "provider": lambda it: "P09",
    "account": lambda it: it.account[::-1],
    "holder": lambda it: None,
    "mykey_id": lambda it: it.mykey_id[::-1],
    "terms": lambda it: replace(it.terms, provider=_OTHER),
}


def nothing_written(server: Running, prepared: Signable) -> None:
    visit = prepared.statement.visit
    assert server.rows("SELECT phase FROM visits WHERE id = ?", prepared.visit.opened.visit) == [("open",)]
    assert server.rows("SELECT * FROM registrations WHERE visit_id = ?", visit) == []
    issued = "SELECT * FROM mykey_ids WHERE mykey_id = ? AND person_id IS NOT NULL"
    assert server.rows(issued, prepared.statement.mykey_id) == []


@pytest.fixture
def prepared(counter: Counter, authority: TestAuthority, resident: SampleResident) -> Signable:
    return counter.open(authority.card()).prepare(resident)


def test_a_registration_gives_the_receipt_a_kiosk_checks(prepared: Signable, server: Running) -> None:
    registered = prepared.register()
    key: Any = load_pem_public_key((server.settings.public / "receipt-key.pem").read_bytes())
    checked = receipt.check(registered, key, statement=prepared.statement)
    assert checked.mykey_id == prepared.statement.mykey_id


def test_every_field_of_the_statement_is_altered_below() -> None:
    assert set(ALTERED) | {"v", "purpose"} == {each.name for each in fields(Statement)}


@pytest.mark.parametrize("field", ALTERED)
def test_an_altered_statement_is_refused_and_the_true_one_still_registers(
    prepared: Signable, server: Running, field: str, logged: Callable[..., None]
) -> None:
    wrong = prepared.altered(**{field: ALTERED[field](prepared.statement)})
    refused(wrong.put(), 403, "identity.mismatch")
    logged("refused", call="register", kiosk=prepared.visit.counter.name, status=403, reason="identity.mismatch")
    # Nor does it help to send it with the signature over the true one.
    mixed = wrong.body() | {"signature": prepared.body()["signature"]}
    refused(prepared.visit.call("PUT", "registration", mixed), 403, "identity.mismatch")
    nothing_written(server, prepared)
    prepared.register()


def test_the_log_names_what_differs_but_not_how(prepared: Signable, server: Running) -> None:
    prepared.altered(account="ANOTHER", kiosk="elsewhere").put()
    event = {"event": "statement.differs", "reference": prepared.statement.reference}
    assert event | {"fields": ["kiosk", "account"]} in server.events()


@pytest.mark.parametrize("part", ["platform", "programme", "provider"])
@pytest.mark.parametrize("change", [{"version": "1999-01"}, {"sha256": "0" * 64}])
def test_each_text_agreed_to_counts(prepared: Signable, part: str, change: dict[str, str]) -> None:
    terms = prepared.statement.terms
    other = replace(terms, **{part: replace(getattr(terms, part), **change)})
    refused(prepared.altered(terms=other).put(), 403, "identity.mismatch")


@pytest.mark.parametrize("extra", [{"v": 2}, {"purpose": "status"}, {"note": "hello"}])
def test_a_statement_of_another_form_is_refused(
    prepared: Signable, extra: dict[str, Any], logged: Callable[..., None]
) -> None:
    body = prepared.body()
    body["statement"] |= extra
    refused(prepared.visit.call("PUT", "registration", body), 422, "internal")
    logged("malformed", call="register")


def test_another_cards_signature_is_refused(
    prepared: Signable, authority: TestAuthority, server: Running, logged: Callable[..., None]
) -> None:
    other = authority.card()
    assert other.key is not prepared.visit.card.key
    refused(prepared.put(other), 403, "identity.mismatch")
    logged("refused", call="register", kiosk=prepared.visit.counter.name, status=403, reason="identity.mismatch")
    nothing_written(server, prepared)


def test_a_signature_over_something_else_is_refused(prepared: Signable) -> None:
    body = prepared.body() | {"signature": prepared.altered(holder="他人").body()["signature"]}
    refused(prepared.visit.call("PUT", "registration", body), 403, "identity.mismatch")


def test_another_visits_account_token_is_refused(
    prepared: Signable, counters: Iterator[Counter], authority: TestAuthority, residents: Any
) -> None:
    elsewhere = next(counters).open(authority.card()).prepare(next(residents))
    refused(replace(prepared, token=elsewhere.token).put(), 403, "identity.mismatch")


def test_only_the_account_checked_last_registers(prepared: Signable, resident: SampleResident) -> None:
    prepared.visit.check_own(resident, "P09")
    refused(prepared.put(), 403, "identity.mismatch")


def test_without_an_id_nobody_registers(counter: Counter, authority: TestAuthority, resident: SampleResident) -> None:
    prepared = counter.open(authority.card()).prepare(resident)
    prepared.visit.call("DELETE", "")
    again = counter.open(prepared.visit.card)
    token = again.check_own(resident).json()["account_token"]
    bare = replace(prepared.statement, mykey_id=None, visit=again.opened.visit, nonce=again.opened.nonce)
    bare = replace(bare, reference=again.opened.reference, opened_at=again.opened.opened_at)
    refused(Signable(again, bare, token).put(), 403, "identity.mismatch")


def test_repeated_gives_the_same_receipt_and_anything_else_is_refused(prepared: Signable) -> None:
    first = prepared.put()
    assert prepared.put().content == first.content
    refused(prepared.altered(kiosk="elsewhere").put(), 403, "identity.mismatch")
    refused(replace(prepared, token="A" * 32).put(), 403, "identity.mismatch")
    assert prepared.put().content == first.content


def test_what_one_visit_has_signed_registers_nothing_in_the_next(
    prepared: Signable, authority: TestAuthority, residents: Iterator[SampleResident], logged: Callable[..., None]
) -> None:
    prepared.register()
    read_on_the_way = prepared.body()
    again = prepared.visit.counter.open(authority.card()).prepare(next(residents))
    for replayed in (read_on_the_way, read_on_the_way | {"account_token": again.token}):
        refused(again.visit.call("PUT", "registration", replayed), 403, "identity.mismatch")
    logged("refused", call="register", kiosk=again.visit.counter.name, status=403, reason="identity.mismatch")
    refused(again.altered(nonce=prepared.statement.nonce).put(), 403, "identity.mismatch")
    logged("statement.differs", reference=again.statement.reference, fields=["nonce"])
    again.register()


def test_a_card_stopped_during_the_visit_is_refused(
    prepared: Signable, authority: TestAuthority, server: Running, logged: Callable[..., None]
) -> None:
    authority.revoke([prepared.visit.card])
    try:
        refused(prepared.put(), 403, "cert.revoked")
    finally:
        authority.revoke()
    logged("refused", call="register", kiosk=prepared.visit.counter.name, status=403, reason="cert.revoked")
    nothing_written(server, prepared)


def test_a_certificate_that_runs_out_during_the_visit_is_refused(
    counter: Counter, authority: TestAuthority, resident: SampleResident, clock: Clock
) -> None:
    prepared = counter.open(authority.card(until=timedelta(minutes=5))).prepare(resident)
    clock.ahead = timedelta(minutes=10)
    refused(prepared.put(), 403, "cert.expired")


def test_a_person_registers_once_for_a_programme(
    prepared: Signable, counter: Counter, residents: Iterator[SampleResident]
) -> None:
    prepared.register()
    again = counter.open(prepared.visit.card)
    assert (again.opened.standing, again.opened.already) == ("has_mykey_id", ("G1",))
    refused(again.reserve(), 403, "identity.mismatch")
    refused(again.prepare(next(residents)).put(), 409, "reg.already")


def test_an_account_in_use_is_told_only_after_its_codes(
    prepared: Signable, counters: Iterator[Counter], authority: TestAuthority, resident: SampleResident
) -> None:
    prepared.register()
    other = next(counters).open(authority.card())
    wrong = other.check("P01", resident.accounts["P01"][0], ("000000",))
    refused(wrong, 409, "provider.rejected")
    refused(other.check_own(resident), 409, "account.used")


def test_the_programme_and_its_providers_close(
    counter: Counter, authority: TestAuthority, clock: Clock, residents: Iterator[SampleResident]
) -> None:
    closing = counter.catalogue.programmes[0].closes_at
    card = authority.card(until=timedelta(days=3650))
    for before, provider, reason in (
        (timedelta(minutes=5), "P09", "programme.closed"),
        (timedelta(days=1, minutes=5), "P01", "provider.closed"),
    ):
        now = closing - before - clock()
        clock.ahead += now
        authority.revoke(at=clock())
        prepared = counter.open(card).prepare(next(residents), provider)
        clock.ahead += timedelta(minutes=6)
        problem = refused(prepared.put(), 409, reason)
        assert problem["until"].endswith("23:59:59+09:00")
    authority.revoke()


def test_what_is_stored_tells_nothing(prepared: Signable, server: Running) -> None:
    prepared.register()
    told = prepared.statement
    kept = server.stored()
    serial = prepared.visit.card.certificate.serial_number
    for secret in (told.account, told.holder, f"{serial:x}", str(serial)):
        assert secret
        assert secret.encode() not in kept
        assert secret not in server.log.getvalue()
    assert told.mykey_id
    assert told.mykey_id not in server.log.getvalue()
    assert server.log.getvalue().count(told.reference) >= 2


def test_opened_at_has_no_finer_time_than_is_signed(prepared: Signable) -> None:
    assert prepared.statement.opened_at.microsecond % 1000 == 0
    assert prepared.statement.opened_at.tzinfo is not None
    assert prepared.statement.opened_at.astimezone(UTC) == prepared.statement.opened_at
