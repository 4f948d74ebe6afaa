"""Reserving an ID and checking an account."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from prometheus_client import REGISTRY

from kiosk.sandbox.firms.firm import JAPAN, SLOW_S
from kiosk.sandbox.operations import FIRM_CALLS
from kiosk.sandbox.sample import SampleResident
from kiosk.visit import mykey_id
from tests.kiosk.sandbox.cards import TestAuthority
from tests.kiosk.sandbox.conftest import Clock, Running
from tests.kiosk.sandbox.counter import Counter, OpenVisit, refused


@pytest.fixture
def visit(counter: Counter, authority: TestAuthority) -> OpenVisit:
    return counter.open(authority.card())


@pytest.fixture
def other(counters: Iterator[Counter], authority: TestAuthority) -> OpenVisit:
    return next(counters).open(authority.card())


def test_a_free_id_is_reserved_and_asking_again_changes_nothing(visit: OpenVisit) -> None:
    for _ in range(2):
        assert visit.reserve("KASANE22").json() == {"mykey_id": "KASANE22"}


def test_a_new_choice_frees_the_one_before(visit: OpenVisit, other: OpenVisit) -> None:
    first = visit.reserve().json()["mykey_id"]
    second = visit.reserve().json()["mykey_id"]
    assert first != second
    assert mykey_id.is_valid(second)
    assert other.reserve(first).status_code == 200
    refused(other.reserve(second), 409, "id.taken")


def test_three_taken_then_only_an_offered_or_a_drawn_id(visit: OpenVisit, other: OpenVisit) -> None:
    taken = other.reserve().json()["mykey_id"]
    problems = [refused(visit.reserve(taken), 409, "id.taken") for _ in range(3)]
    assert [each["attempts_left"] for each in problems] == [2, 1, 0]
    assert all(len(set(each["free"])) == 3 for each in problems)
    refused(visit.reserve("FREEFREE"), 409, "id.taken")
    offered = refused(visit.reserve(taken), 409, "id.taken")["free"]
    assert visit.reserve(offered[1]).json() == {"mykey_id": offered[1]}
    assert visit.reserve().status_code == 200


def test_whoever_has_an_id_by_now_is_refused_after_three_tries_too(
    counters: Iterator[Counter], authority: TestAuthority, other: OpenVisit, resident: SampleResident
) -> None:
    card, here, there = authority.card(), next(counters), next(counters)
    visit, taken = here.open(card), other.reserve().json()["mykey_id"]
    for _ in range(3):
        refused(visit.reserve(taken), 409, "id.taken")
    there.open(card).prepare(resident).register()
    for proposed in ("FREEFREE", None):
        refused(visit.reserve(proposed), 403, "identity.mismatch")


@pytest.mark.parametrize("proposed", ["ABCDEFGO", "abcdefgh", "ABCDEFG", "ABCDEFGHJ", "ABCDEFG1", "ＡＢＣＤＥＦＧＨ"])
def test_what_is_no_id_is_malformed(visit: OpenVisit, proposed: str) -> None:
    refused(visit.reserve(proposed), 422, "internal")


def test_each_provider_tells_what_it_tells(visit: OpenVisit, resident: SampleResident) -> None:
    surname, given = resident.holder.split()
    masked = f"{surname[0]}＊ {given[0]}{'＊' * max(1, len(given) - 1)}"
    expected = {"P01": masked, "P02": resident.nickname, "P04": None, "P11": resident.nickname, "P03": masked}
    for provider, holder in expected.items():
        answer = visit.check_own(resident, provider)
        assert (answer.status_code, answer.json()["holder"]) == (200, holder)


def test_wrong_code_and_unknown_account_answer_alike_and_three_end_the_visit(
    visit: OpenVisit, resident: SampleResident
) -> None:
    account, codes = resident.accounts["P01"]
    wrong_code = visit.check("P01", account, ("999999" if codes[0] != "999999" else "000000",))
    unknown = visit.check("P01", "ZZZZZZZZZZZZZ", codes)
    first, second = (refused(each, 409, "provider.rejected") for each in (wrong_code, unknown))
    assert (first.pop("attempts_left"), second.pop("attempts_left")) == (2, 1)
    assert first == second
    refused(visit.check("P01", account, ()), 429, "limit.reached")
    refused(visit.check_own(resident), 410, "visit.expired")
    refused(visit.call("POST", "renewal"), 410, "visit.expired")


@pytest.mark.parametrize("provider", ["P01", "P02", "P03"])
@pytest.mark.parametrize("alien", ["\U00020bb7", "한국", "\0", "é" * 40])
def test_what_no_provider_can_have_given_out_is_an_unknown_account_in_every_dialect(
    visit: OpenVisit, resident: SampleResident, provider: str, alien: str
) -> None:
    account, codes = resident.accounts[provider]
    asked = outcomes(provider)
    first = refused(visit.check(provider, alien, codes), 409, "provider.rejected")
    second = refused(visit.check(provider, account, (alien[:20],) * len(codes)), 409, "provider.rejected")
    assert (first["attempts_left"], second["attempts_left"]) == (2, 1)
    assert outcomes(provider) == asked, "no firm was asked"
    refused(visit.check(provider, account, (*codes, "1")[:3]), 429, "limit.reached")


def outcomes(provider: str) -> list[float]:
    return [each.value for each in FIRM_CALLS.collect()[0].samples if each.labels["provider"] == provider]


def test_right_codes_cost_no_attempt(visit: OpenVisit, resident: SampleResident) -> None:
    for _ in range(5):
        assert visit.check_own(resident).status_code == 200
    assert refused(visit.check("P01", "A", ("1",)), 409, "provider.rejected")["attempts_left"] == 2


def firm_said_no() -> float:
    return REGISTRY.get_sample_value("platform_firm_calls_total", {"provider": "P01", "outcome": "rejected"}) or 0


def test_guesses_side_by_side_do_not_outrun_the_limit(visit: OpenVisit, server: Running) -> None:
    before = firm_said_no()
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda code: visit.check("P01", "A", (str(code),)), range(8)))
    assert firm_said_no() - before <= 3, "one of the others might have been right"
    told = [each.json()["reason"] for each in answers]
    assert told.count("provider.rejected") <= 2
    assert set(told) <= {"provider.rejected", "limit.reached", "visit.expired"}
    assert server.rows("SELECT phase FROM visits WHERE id = ?", visit.opened.visit) == [("closed",)]


def test_a_slow_firm_takes_its_time_and_answers(visit: OpenVisit, resident: SampleResident, server: Running) -> None:
    server.naps.clear()
    assert visit.check_own(resident, "P02").status_code == 200
    assert server.naps == [SLOW_S]


def test_p10_rests_on_japanese_sundays_at_no_cost(
    counter: Counter, authority: TestAuthority, resident: SampleResident, clock: Clock
) -> None:
    today = clock().astimezone(JAPAN).replace(hour=0, minute=1)
    sunday = today + timedelta(days=6 - today.weekday())
    for at, status in ((sunday, 503), (sunday + timedelta(days=1), 200)):
        clock.ahead += at - clock()
        authority.revoke(at=clock())
        visit = counter.open(authority.card())
        answer = visit.check_own(resident, "P10")
        assert answer.status_code == status
        if status == 503:
            refused(answer, 503, "provider.down")
            assert refused(visit.check("P01", "A", ("1",)), 409, "provider.rejected")["attempts_left"] == 2
    authority.revoke()


@pytest.mark.parametrize("provider", ["P08", "P12", "P99"])
def test_a_provider_that_is_not_on_kiosks_is_not_here(visit: OpenVisit, provider: str) -> None:
    refused(visit.check(provider, "123456789A", ("1",)), 409, "provider.not_here")


def test_a_provider_closes_before_the_programme(
    counter: Counter, authority: TestAuthority, resident: SampleResident, clock: Clock
) -> None:
    closes = counter.catalogue.provider("P03")
    assert closes
    clock.ahead = closes.closes_at - clock() + timedelta(seconds=5)
    authority.revoke(at=clock())
    visit = counter.open(authority.card(until=timedelta(days=3650)))
    assert refused(visit.check_own(resident, "P03"), 409, "provider.closed")["until"].startswith("2030-03-21")
    assert visit.check_own(resident, "P01").status_code == 200
    authority.revoke()
