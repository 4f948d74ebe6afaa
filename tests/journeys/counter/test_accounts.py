"""32 of the 172: the account was mistyped, or somebody else's; and 2 more: the card was."""

import itertools
from dataclasses import replace

import pytest

from card.simulator.profiles import Profile
from tests.journeys.books import Resident, resident
from tests.journeys.counter.hall import SOMEBODY_ELSES_PIN, Hall

# As their provider tells them: the holder of the valid card is 見本 太郎, the one of the last-try card 見本 花子.
NAME_OF_A, NAME_OF_B = "見＊ 太＊", "見＊ 花＊"


def swapped(number: str) -> str:
    """The first two digits beside each other that differ, the other way round."""
    pairs = itertools.pairwise(number)
    place = next(place for place, (one, other) in enumerate(pairs) if one != other and (one + other).isdigit())
    return number[:place] + number[place + 1] + number[place] + number[place + 2 :]


def somebody(provider: str) -> Resident:
    return resident(Profile.VALID, provider)


@pytest.mark.parametrize("provider", ["P03", "P06", "P09"])
def test_two_digits_swapped_are_found_by_the_check_digit_and_put_right(hall: Hall, provider: str) -> None:
    a = somebody(provider)
    hall.comes_to("EnterAccount", a)
    hall.type_account(swapped(a.choices.account))
    hall.press("次へ")
    hall.shows("番号のどこかがちがうようです")
    hall.press("全部消す")
    hall.enrols(a)
    hall.registered_are(a)


def test_two_digits_swapped_once_are_found_by_typing_again(hall: Hall) -> None:
    a = somebody("P04")
    hall.comes_to("EnterAccount", a)
    hall.give_account(swapped(a.choices.account), a.choices.codes)
    hall.goes_on("RepeatAccount")
    hall.type_account(a.choices.account)
    hall.press("次へ")
    hall.goes_on("EnterAccount")
    hall.shows("1回目と2回目の番号がちがいます")
    hall.enrols(a)
    hall.registered_are(a)


def test_two_digits_swapped_twice_are_found_by_the_provider(hall: Hall) -> None:
    a = somebody("P04")
    mistyped = replace(a, choices=replace(a.choices, account=swapped(a.choices.account)))
    hall.comes_to("RepeatAccount", mistyped)
    hall.type_account(mistyped.choices.account)
    hall.press("次へ")
    hall.goes_on("EnterAccount", "provider.rejected")
    hall.everybody_goes()
    hall.registered_are()


def test_bs_account_under_as_card_shows_bs_name_and_a_says_no(hall: Hall) -> None:
    a, b = somebody("P01"), resident(Profile.LAST_TRY, "P01")
    hall.comes_to("ConfirmHolder", replace(a, choices=b.choices))
    hall.shows(NAME_OF_B)
    hall.shows("カードに印刷された名前と、同じ名義ですか。")
    hall.press("いいえ、入力し直す")
    hall.goes_on("EnterAccount", "account.not_own")
    hall.press("入力を直す")
    hall.goes_on("EnterAccount")
    hall.comes_to("ConfirmHolder", a)
    hall.shows(NAME_OF_A)
    hall.enrols(a)
    hall.registered_are(a)


def test_an_account_that_stands_with_b_is_refused_under_as_card(hall: Hall) -> None:
    a, b = somebody("P01"), resident(Profile.LAST_TRY, "P06")
    hall.enrols(b)
    hall.comes_to("EnterAccount", replace(a, choices=b.choices))
    hall.give_account(b.choices.account, b.choices.codes)
    hall.goes_on("EnterAccount", "account.used")
    hall.everybody_goes()
    hall.registered_are(b)


def test_a_was_handed_bs_card(hall: Hall) -> None:
    """Cryptography cannot see it: the page shows A's name, and B's is printed on the card; then comes the PIN."""
    a, card_of_b = resident(Profile.LAST_TRY, "P01"), Profile.VALID
    hall.comes_to("ConfirmHolder", replace(a, profile=card_of_b))
    hall.shows("見＊ 花＊")
    hall.shows("カードに印刷された名前と、同じ名義ですか。")
    hall.comes_to("EnterPin", a)
    hall.confirms(SOMEBODY_ELSES_PIN)
    hall.goes_on("EnterPin", "pin.wrong")
    hall.everybody_goes()
    hall.registered_are()
