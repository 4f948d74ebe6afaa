"""A second kiosk, one that nobody knows, renewed cards, and a registration that is held up on its way."""

from dataclasses import replace

import pytest

from card.simulator.profiles import Profile
from tests.journeys.books import resident
from tests.journeys.counter.conftest import named
from tests.journeys.counter.hall import PIN, Hall, Place
from tests.journeys.counter.wire import Wire

A, B = resident(Profile.VALID, "P01"), resident(Profile.LAST_TRY, "P06")


def test_a_visit_left_open_by_a_power_cut_does_not_register_when_a_goes_to_another_counter(
    hall: Hall, second: Hall
) -> None:
    second.open()
    second.comes_half_way(replace(A, choices=B.choices), "EnterPin")
    second.glass.cut_the_power()
    second.place.reader.remove()
    hall.enrols(A)
    hall.registered_are(A)
    hall.comes_to("AlreadyRegistered", A)
    hall.everybody_goes()
    hall.registered_are(A)


def test_a_visit_open_with_the_old_card_does_not_register_once_the_new_card_has(hall: Hall, second: Hall) -> None:
    """One person with two cards, at two counters at the same time."""
    new_card = resident(Profile.RENEWED, "P06")
    second.open()
    second.comes_to("EnterPin", A)
    hall.enrols(new_card)
    second.confirms(PIN)
    second.goes_on("AlreadyRegistered")
    second.everybody_goes()
    second.close()
    hall.registered_are(new_card)


def test_a_kiosk_that_nobody_knows_registers_nobody(hall: Hall, place: Place, window, town, tmp_path) -> None:
    """2 of the 172: a device that was lent."""
    hall.close()
    lent = Hall(window, replace(place, folder=named(tmp_path, "lent-1").folder), town)
    lent.open()
    lent.stands_at("Stopped", "kiosk.refused")
    lent.lay_card(A)
    lent.touch_everything(look=lambda: lent.shows_nothing_of(A))
    lent.stands_at("Stopped", "kiosk.refused")
    lent.close()
    hall.open()
    hall.registered_are()


def test_a_card_whose_link_to_the_old_one_was_lost_makes_nobody_anew(hall: Hall) -> None:
    """The 506 of 2022."""
    hall.comes_to("Stopped", resident(Profile.RENEWED_UNLINKED, "P06"))
    hall.stands_at("Stopped", "identity.pending")
    hall.touch_everything(look=lambda: None)
    hall.everybody_goes()
    hall.registered_are()
    assert hall.books.people() == 0


def test_a_renewed_card_registers_no_second_time(hall: Hall) -> None:
    hall.enrols(A)
    hall.comes_to("AlreadyRegistered", resident(Profile.RENEWED, "P06"))
    hall.everybody_goes()
    hall.registered_are(A)
    assert hall.books.people() == 1


@pytest.mark.parametrize(
    ("card_taken", "told", "words"),
    [
        (False, "backend.offline", "登録はまだされていません"),
        (True, "card.removed", "登録はされていません"),
    ],
    ids=["the card stays", "the card is taken"],
)
def test_a_registration_that_arrives_after_the_settlement_is_refused(
    wired: Hall, wire: Wire, card_taken: bool, told: str, words: str
) -> None:
    wire.keep_the_registration()
    wired.comes_to("EnterPin", A)
    wired.confirms(PIN)
    wire.wait_until_it_happened()
    if card_taken:
        wired.take_card()
    wire.cut()
    wired.goes_on("Stopped", told)
    wired.shows(words)
    wired.shows_nothing_of(A)
    answer = wire.let_it_arrive()
    assert b" 410 Gone" in answer.splitlines()[0]
    assert b"visit.expired" in answer
    wired.registered_are()
    wired.everybody_goes()
    wired.enrols(A)
    wired.registered_are(A)


def test_a_registration_whose_answer_was_lost_is_told_as_what_it_is(wired: Hall, wire: Wire) -> None:
    wire.lose_the_answer()
    wired.comes_to("EnterPin", A)
    wired.confirms(PIN)
    wire.wait_until_it_happened()
    wire.cut()
    wired.goes_on("Done")
    wired.shows("登録が完了しました")
    wired.registered_are(A)
    wired.everybody_goes()
    wired.comes_to("AlreadyRegistered", A)
    wired.everybody_goes()
    wired.registered_are(A)
