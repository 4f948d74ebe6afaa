"""Two at once: of an ID, an account, a person there is one, whoever is quicker."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest

from kiosk.sandbox.sample import SampleResident
from tests.kiosk.sandbox.cards import TestAuthority
from tests.kiosk.sandbox.conftest import Running
from tests.kiosk.sandbox.counter import Counter

ROUNDS = range(5)


def at_once(*calls: Callable[[], Any]) -> list[Any]:
    barrier = Barrier(len(calls))

    def run(call: Callable[[], Any]) -> Any:
        barrier.wait()
        return call()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))


@pytest.fixture
def two(counters: Iterator[Counter]) -> tuple[Counter, Counter]:
    return next(counters), next(counters)


def one_wins(answers: list[Any], reason: str) -> None:
    assert sorted(each.status_code for each in answers) == [200, 409]
    assert [each.json()["reason"] for each in answers if each.status_code == 409] == [reason]


@pytest.mark.parametrize("attempt", ROUNDS)
def test_for_an_id(two: tuple[Counter, Counter], authority: TestAuthority, attempt: int) -> None:
    visits = [each.open(authority.card()) for each in two]
    wanted = f"SAMEWSH{attempt + 2}"
    one_wins(at_once(*(lambda it=it: it.reserve(wanted) for it in visits)), "id.taken")


@pytest.mark.parametrize("attempt", ROUNDS)
def test_for_an_account(
    two: tuple[Counter, Counter], authority: TestAuthority, resident: SampleResident, attempt: int
) -> None:
    prepared = [each.open(authority.card()).prepare(resident) for each in two]
    one_wins(at_once(*(each.put for each in prepared)), "account.used")


@pytest.mark.parametrize("attempt", ROUNDS)
def test_for_a_person(
    two: tuple[Counter, Counter], authority: TestAuthority, resident: SampleResident, attempt: int
) -> None:
    card = authority.card()
    prepared = [each.open(card).prepare(resident, provider) for each, provider in zip(two, ("P01", "P09"), strict=True)]
    one_wins(at_once(*(each.put for each in prepared)), "reg.already")


@pytest.mark.parametrize("attempt", ROUNDS)
def test_for_one_registration_sent_twice(
    counter: Counter, authority: TestAuthority, resident: SampleResident, attempt: int
) -> None:
    prepared = counter.open(authority.card()).prepare(resident)
    first, second = at_once(prepared.put, prepared.put)
    assert (first.status_code, first.content) == (200, second.content)


@pytest.mark.parametrize("attempt", ROUNDS)
def test_for_registration_and_settlement(
    counter: Counter, authority: TestAuthority, resident: SampleResident, server: Running, attempt: int
) -> None:
    prepared = counter.open(authority.card()).prepare(resident)
    put, settled = at_once(prepared.put, lambda: prepared.visit.call("POST", "settlement"))
    outcome = settled.json()["outcome"]
    assert (put.status_code, outcome) in {(200, "registered"), (410, "closed")}
    stands = server.rows("SELECT 1 FROM registrations WHERE visit_id = ?", prepared.visit.opened.visit)
    assert bool(stands) == (outcome == "registered")


def test_for_a_kiosk(counter: Counter, authority: TestAuthority, server: Running) -> None:
    card = authority.card()
    at_once(*(lambda: counter.open(card) for _ in range(4)))
    open_visits = "SELECT COUNT(*) FROM visits WHERE kiosk = ? AND phase = 'open'"
    assert server.rows(open_visits, counter.name) == [(1,)]
    assert server.rows("SELECT COUNT(DISTINCT person_id) FROM visits WHERE kiosk = ?", counter.name) == [(1,)]
