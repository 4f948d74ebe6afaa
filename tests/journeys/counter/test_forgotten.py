"""136 of the 172: somebody stops half-way and goes, and the helper goes on with the next one."""

from dataclasses import replace

import pytest

from card.simulator.profiles import Profile
from tests.journeys.books import resident
from tests.journeys.counter.hall import SOMEBODY_ELSES_PIN, Hall

A, B = resident(Profile.VALID, "P01"), resident(Profile.LAST_TRY, "P06")
HALF_WAY = [
    pytest.param("OfferMyKeyId", marks=pytest.mark.long),
    "ChooseProvider",
    pytest.param("EnterAccount", marks=pytest.mark.long),
    "ConfirmHolder",
    "Review",
    "EnterPin",
]
# What can be wished for on every page, and the ways back.
LANGUAGES, LOOKS = "言語 Language", "見やすさ・音声"
WISHES = [LANGUAGES, "戻る", LANGUAGES, "English", LANGUAGES, "日本語"]
WISHES += [LOOKS, "settings.contrast", "settings.large", "戻る"]


@pytest.mark.parametrize("page", HALF_WAY)
def test_a_takes_the_card_and_the_helper_goes_on_with_b(hall: Hall, page: str) -> None:
    hall.comes_half_way(A, page)
    hall.take_card()
    hall.goes_on("Stopped", "card.removed")
    hall.shows_nothing_of(A)
    hall.lay_card(B)
    hall.goes_on("Consent")
    hall.enrols(B)
    hall.registered_are(B)


@pytest.mark.parametrize("page", ["EnterPin", pytest.param("Review", marks=pytest.mark.long)])
def test_a_takes_the_card_and_the_helper_touches_everything(hall: Hall, page: str) -> None:
    hall.comes_half_way(A, page)
    hall.take_card()
    hall.goes_on("Stopped", "card.removed")
    hall.touch_everything(look=lambda: hall.shows_nothing_of(A))
    hall.everybody_goes()
    hall.enrols(B)
    hall.registered_are(B)


@pytest.mark.parametrize("page", HALF_WAY)
def test_a_leaves_the_card_behind_and_nobody_is_there(hall: Hall, page: str) -> None:
    hall.comes_half_way(A, page)
    hall.time_passes()
    hall.goes_on("Quiet")
    hall.shows_nothing_of(A)
    hall.time_passes()
    hall.goes_on("TakeCard", "session.timeout")
    hall.touch_everything(look=lambda: hall.shows_nothing_of(A))
    hall.stands_at("TakeCard", "session.timeout")
    hall.take_card()
    hall.goes_on("Attract")
    hall.enrols(B)
    hall.registered_are(B)


@pytest.mark.parametrize("page", ["EnterAccount", "ConfirmHolder", "Review"])
def test_a_leaves_the_card_behind_and_the_helper_touches_the_quiet_time_dialog(hall: Hall, page: str) -> None:
    """Everything on it but 「続ける」, which says that the card's holder is here."""
    hall.comes_half_way(A, page)
    hall.time_passes()
    hall.goes_on("Quiet")
    hall.touch_the_background()
    for touched in ["職員を呼ぶ", *WISHES]:
        hall.press(touched)
        hall.shows_nothing_of(A)
    hall.press("終わる")
    hall.goes_on("TakeCard")
    hall.shows_nothing_of(A)
    hall.staff_come()
    hall.take_card()
    hall.goes_on("Attract")
    hall.enrols(B)
    hall.registered_are(B)


@pytest.mark.parametrize("page", ["EnterPin", pytest.param("Review", marks=pytest.mark.long)])
def test_a_leaves_the_card_behind_and_the_helper_touches_everything(hall: Hall, page: str) -> None:
    """「続ける」 too, so that A's pages come back: none of them registers without A's PIN."""
    hall.comes_half_way(A, page)
    hall.time_passes()
    hall.goes_on("Quiet")
    hall.touch_everything(look=lambda: None)
    hall.everybody_goes()
    hall.registered_are()
    hall.enrols(B)
    hall.registered_are(B)


@pytest.mark.parametrize("page", ["ChooseProvider", "Review"])
def test_a_leaves_the_card_behind_and_the_helper_says_go_on_with_bs_account(hall: Hall, page: str) -> None:
    """Only the PIN is left between them, and B's is not that of A's card."""
    hall.comes_half_way(A, page)
    hall.time_passes()
    hall.goes_on("Quiet")
    hall.press("続ける")
    hall.goes_on(page)
    if page == "Review":
        hall.press("change.provider")
        hall.goes_on("ChooseProvider")
    hall.comes_to("EnterPin", replace(A, choices=B.choices))
    hall.confirms(SOMEBODY_ELSES_PIN)
    hall.goes_on("EnterPin", "pin.wrong")
    hall.everybody_goes()
    hall.registered_are()
    hall.enrols(B)
    hall.registered_are(B)
