"""The wrong links of 2022 and 2023 (domain.md section 7), replayed: whose registration stands afterwards.

A kiosk without a window, its threads, simulated cards, a real sandbox. What is looked at is the platform's database:
each registration must be signed by the card of the person it belongs to, over that person's account.
"""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from card.simulator.profiles import Profile
from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests.journeys.conftest import Running
from tests.journeys.town_hall import TownHall
from tests.kiosk.visit_player import typed_pin

HALF_WAY = [at.OfferMyKeyId, at.ChooseProvider, at.EnterAccount, at.ConfirmHolder, at.Review, at.EnterPin]


@pytest.fixture
def hall(empty_platform: Running) -> Iterator[TownHall]:
    made = TownHall(empty_platform, "kiosk-A")
    yield made
    made.runtime.stop()


@pytest.mark.parametrize("page", HALF_WAY, ids=lambda page: page.__name__)
def test_a_leaves_with_the_card_and_the_helper_goes_on_with_b(hall: TownHall, page: type[at.State]) -> None:
    a, b = hall.resident(Profile.VALID), hall.resident(Profile.LAST_TRY)
    hall.begin(a, stop_at=page)
    hall.take()
    assert at.visit_of(hall.kiosk.state) is None, "nothing of A is left to go on with"
    hall.leave()
    assert hall.begin(b).result.reason is None
    assert hall.links() == [hall.link_of(b)]


@pytest.mark.parametrize("page", HALF_WAY, ids=lambda page: page.__name__)
def test_a_leaves_without_the_card_and_the_helper_touches_the_glass(hall: TownHall, page: type[at.State]) -> None:
    a, b = hall.resident(Profile.VALID), hall.resident(Profile.LAST_TRY)
    hall.begin(a, stop_at=page)
    hall.runtime.post(event.TimeUp())
    hall.until(lambda: hall.stands_at(at.Quiet))
    for touched in (event.Touched(), event.Confirm(), event.HolderIsMine(), event.SubmitPin(typed_pin())):
        hall.runtime.post(touched)
    hall.runtime.post(event.TimeUp())
    hall.until(lambda: at.visit_of(hall.kiosk.state) is None)
    hall.runtime.post(event.Start())
    hall.loop.run(lambda: True)
    assert at.visit_of(hall.kiosk.state) is None, "a card that lay there opens nothing"
    hall.leave()
    assert hall.begin(b).result.reason is None
    assert hall.links() == [hall.link_of(b)]


def test_the_helper_goes_on_under_as_card_with_bs_account_and_bs_pin(hall: TownHall) -> None:
    """The card that lies there answers to its own PIN; whoever knows that one as well is named in docs/safety.md."""
    a, b = hall.resident(Profile.VALID), hall.resident(Profile.LAST_TRY)
    hall.begin(a, stop_at=at.ChooseProvider)
    ended = hall.go_on(b.choices, pin="9999")
    assert ended.result.reason is Reason.PIN_WRONG
    hall.leave()
    assert hall.links() == []


@pytest.mark.parametrize("provider", ["P02", "P04", "P06", "P09"])
def test_two_digits_swapped_register_nobody(hall: TownHall, provider: str) -> None:
    """32 of the 172: a check digit finds it, or the second typing, or the provider, which knows the account's code."""
    a = hall.resident(Profile.VALID, provider)
    number = a.choices.account
    place = next(index for index in range(len(number) - 1) if number[index] != number[index + 1])
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    ended = hall.begin(replace(a, choices=replace(a.choices, account=swapped)))
    assert ended.invalid or ended.result.reason is Reason.PROVIDER_REJECTED
    hall.leave()
    assert hall.links() == []


def test_an_account_that_stands_with_b_is_refused_under_as_card(hall: TownHall) -> None:
    a, b = hall.resident(Profile.VALID), hall.resident(Profile.LAST_TRY)
    assert hall.begin(b).result.reason is None
    hall.leave()
    ended = hall.begin(replace(a, choices=b.choices))
    assert ended.result.reason is Reason.ACCOUNT_USED
    hall.leave()
    assert hall.links() == [hall.link_of(b)]


def test_a_visit_left_open_at_one_kiosk_does_not_register_when_a_goes_to_another(
    hall: TownHall, empty_platform: Running
) -> None:
    a = hall.resident(Profile.VALID)
    other = hall.resident(Profile.VALID, "P09")
    hall.begin(a, stop_at=at.Review)
    second = TownHall(empty_platform, "kiosk-B")
    try:
        assert second.begin(other).result.reason is None
    finally:
        second.runtime.stop()
    assert hall.go_on(a.choices).result.reason is Reason.REG_ALREADY
    hall.leave()
    assert hall.links() == [hall.link_of(other)]
