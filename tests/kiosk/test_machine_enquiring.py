"""確認: from the attract page, or from B-03, to what is registered; nothing of it before the PIN."""

import pytest

from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests import samples
from tests.kiosk.visit_player import Player, typed_pin


@pytest.fixture
def player() -> Player:
    return Player()


def test_the_card_signs_a_wish_that_chooses_nothing(player: Player) -> None:
    player.to_enquiring()
    (signed,) = player.of(effect.Sign)
    (asked,) = player.of(effect.Enquire)
    assert asked.statement is signed.statement
    assert (asked.statement.purpose, asked.statement.nonce, asked.signature) == ("status", "nonce-1", b"signature")
    assert asked.statement.provider is asked.statement.account is asked.statement.mykey_id is asked.statement.terms
    assert player.of(effect.Register) == []


def test_nothing_is_agreed_to_and_the_way_leads_straight_to_the_pin(player: Player) -> None:
    assert isinstance(player.send(event.SeeStatus()), at.AwaitCard)
    player.kiosk = Player().kiosk
    assert isinstance(player.to_seeing(), at.EnterPin)
    assert isinstance(player.send(event.Back()), at.EnterPin)


def test_what_is_found_is_shown_and_the_visit_is_over(player: Player) -> None:
    player.to_enquiring()
    told = samples.status(1)
    assert player.send(told) == at.Status(told.mykey_id, told.registrations)
    assert player.of(effect.EndVisit)
    assert player.send(event.Quit()) == at.TakeCard()
    assert player.send(event.CardOut()) == at.Attract()


@pytest.mark.parametrize("end", [event.CardOut(), event.TimeUp(), event.ReaderGone()])
def test_the_page_goes_with_the_card_or_after_its_time(player: Player, end: event.Event) -> None:
    player.to_enquiring()
    player.send(samples.status(1))
    gone = player.send(end)
    assert gone == (at.TakeCard() if isinstance(end, event.TimeUp) else at.Attract())


def test_last_try_is_told_before_the_first_digit(player: Player) -> None:
    state = player.to_seeing(tries_left=1)
    assert isinstance(state, at.EnterPin)
    assert state.notice == at.Notice(Reason.PIN_LAST_TRY, tries_left=1)
    player.send(event.SubmitPin(typed_pin()))
    assert player.of(effect.Sign) == []
    player.send(event.GoOn(), event.SubmitPin(typed_pin()))
    assert len(player.of(effect.Sign)) == 1


def test_wrong_pin_comes_back_to_the_pad(player: Player) -> None:
    player.to_seeing()
    wrong = event.Refused(1, at.Notice(Reason.PIN_WRONG, tries_left=2))
    state = player.send(event.SubmitPin(typed_pin()), wrong)
    assert isinstance(state, at.EnterPin)
    assert state.wanted.visit.tries_left == 2
    assert isinstance(state.wanted, at.Enquiry)


def test_a_lost_answer_is_asked_for_again_once_a_press(player: Player) -> None:
    player.to_enquiring()
    player.send(event.Refused(1, at.Notice(Reason.BACKEND_OFFLINE)))
    player.send(event.Retry(), event.Retry())
    first, second = player.of(effect.Enquire)
    assert first == second
    assert isinstance(player.send(samples.status(1)), at.Status)


def test_a_refusal_stops_and_shows_nothing(player: Player) -> None:
    player.to_enquiring()
    state = player.send(event.Refused(1, at.Notice(Reason.IDENTITY_MISMATCH)))
    assert state == at.Stopped(at.Notice(Reason.IDENTITY_MISMATCH))


def test_card_out_while_asking_ends_the_visit(player: Player) -> None:
    player.to_enquiring()
    assert player.send(event.CardOut()) == at.Stopped(at.Notice(Reason.CARD_REMOVED))
    assert player.send(samples.status(1)) == at.Stopped(at.Notice(Reason.CARD_REMOVED))


def test_registered_already_leads_to_what_is_registered_in_the_same_visit(player: Player) -> None:
    player.to_opening()
    already = player.send(samples.opened(1, has_mykey_id=True, already=("G0",)))
    assert isinstance(already, at.AlreadyRegistered)
    pin = player.send(event.SeeStatus())
    assert isinstance(pin, at.EnterPin)
    assert pin.wanted.visit is already.visit
    assert player.of(effect.EndVisit) == []


def test_registered_meanwhile_elsewhere_leads_there_too(player: Player) -> None:
    player.to_registering()
    already = player.send(event.Refused(1, at.Notice(Reason.REG_ALREADY)))
    assert isinstance(already, at.AlreadyRegistered)
    assert isinstance(player.send(event.SeeStatus()), at.EnterPin)


@pytest.mark.parametrize("over", [event.Quit(), event.TimeUp()])
def test_registered_already_may_also_end_there(player: Player, over: event.Event) -> None:
    player.to_opening()
    player.send(samples.opened(1, already=("G0",)))
    assert player.send(over) == at.TakeCard()
    assert len(player.of(effect.EndVisit)) == 1


def test_three_misreads_in_a_row_are_a_matter_for_staff(player: Player) -> None:
    player.send(event.SeeStatus())
    lefts = []
    for card in (1, 2, 3):
        state = player.send(event.CardIn(card), event.Refused(card, at.Notice(Reason.CARD_READ_ERROR)))
        lefts.append(state.notice.attempts_left)
        player.send(event.CardOut())
    assert lefts == [2, 1, 0]
    assert player.state.errand.purpose is at.Purpose.STATUS
