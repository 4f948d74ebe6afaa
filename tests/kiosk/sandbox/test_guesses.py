"""Guessing is bounded beyond one visit, and nobody is locked out by somebody elsewhere."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any

import pytest

from kiosk.sandbox.guesses import AT_KIOSK, OF_ACCOUNT, OF_ACCOUNT_AT_KIOSK
from kiosk.sandbox.providers import Firms
from kiosk.sandbox.sample import SampleResident
from tests.kiosk.sandbox.cards import Card, TestAuthority
from tests.kiosk.sandbox.conftest import Clock
from tests.kiosk.sandbox.counter import Counter, refused


def guess(counter: Counter, card: Card, account: str, times: int) -> None:
    """So many wrong codes, over as many visits as that takes."""
    visit = None
    for number in range(times):
        if number % 3 == 0:
            visit = counter.open(card)
        assert visit
        answer = visit.check("P01", account, (f"{number:06}",))
        assert answer.json()["reason"] in {"provider.rejected", "limit.reached"}


def test_two_visits_worth_and_no_more_of_one_person_at_one_kiosk(
    counter: Counter, counters: Iterator[Counter], authority: TestAuthority, clock: Clock, resident: SampleResident
) -> None:
    card = authority.card()
    guess(counter, card, "NOBODYS000001", AT_KIOSK)
    # Their own account and the right code: it is the counting that refuses.
    refused(counter.open(card).check_own(resident), 429, "limit.reached")
    assert next(counters).open(card).check_own(resident).status_code == 200, "at another kiosk nobody is locked out"
    assert counter.open(authority.card()).check_own(resident).status_code == 200, "nor the next resident here"
    clock.ahead = timedelta(minutes=61)
    assert counter.open(card).check_own(resident).status_code == 200


def test_guesses_sent_side_by_side_count_each(
    counter: Counter, authority: TestAuthority, resident: SampleResident, monkeypatch: pytest.MonkeyPatch
) -> None:
    card, ordinary, together = authority.card(), Firms.holder, Barrier(3)

    def holder(*asked: Any) -> Any:
        together.wait(20)
        return ordinary(*asked)

    visit = counter.open(card)
    with monkeypatch.context() as patch, ThreadPoolExecutor(3) as pool:
        patch.setattr(Firms, "holder", holder)
        answers = list(pool.map(lambda code: visit.check("P01", "NOBODYS000003", (code,)), ("1" * 6, "2" * 6, "3" * 6)))
    assert sorted(each.json()["reason"] for each in answers) == ["limit.reached", "visit.expired", "visit.expired"]
    guess(counter, card, "NOBODYS000003", AT_KIOSK - 3)
    refused(counter.open(card).check_own(resident), 429, "limit.reached")


def test_whoever_guessed_at_their_own_account_here_may_go_elsewhere(
    counter: Counter, counters: Iterator[Counter], authority: TestAuthority, resident: SampleResident
) -> None:
    card, (account, _) = authority.card(), resident.accounts["P01"]
    guess(counter, card, account, AT_KIOSK)
    refused(counter.open(card).check_own(resident), 429, "limit.reached")
    assert next(counters).open(card).check_own(resident).status_code == 200


def test_one_kiosk_cannot_lock_an_account_for_the_others(
    counter: Counter, counters: Iterator[Counter], authority: TestAuthority, resident: SampleResident, clock: Clock
) -> None:
    account, _ = resident.accounts["P01"]
    for _ in range(OF_ACCOUNT // 3):
        guess(counter, authority.card(), account, 3)
    refused(counter.open(authority.card()).check_own(resident), 429, "limit.reached")
    assert next(counters).open(authority.card()).check_own(resident).status_code == 200
    clock.ahead = timedelta(hours=24, minutes=1)
    authority.revoke(at=clock())
    assert counter.open(authority.card()).check_own(resident).status_code == 200
    authority.revoke()


def test_an_account_is_guessed_at_so_often_a_day_and_no_more(
    counters: Iterator[Counter], authority: TestAuthority, residents: Iterator[SampleResident]
) -> None:
    for account in (next(residents).accounts["P01"][0], "NOBODYS000002"):
        for _ in range(OF_ACCOUNT // OF_ACCOUNT_AT_KIOSK):
            kiosk = next(counters)
            guess(kiosk, authority.card(), account, 3)
            guess(kiosk, authority.card(), account, OF_ACCOUNT_AT_KIOSK - 3)
        # An account that does not exist answers like one that does.
        refused(next(counters).open(authority.card()).check("P01", account, ("123456",)), 429, "limit.reached")
