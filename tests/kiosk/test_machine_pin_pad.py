"""A reader with keys of its own: it is asked once for each press, and the glass asks for nothing."""

import pytest

from card.pin import Lapse
from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.limits import limit
from kiosk.visit.reason import Reason
from tests import samples
from tests.kiosk.visit_player import Player, typed_pin

WRONG = event.Refused(1, at.Notice(Reason.PIN_WRONG, tries_left=2))
LAST = event.Refused(1, at.Notice(Reason.PIN_WRONG, tries_left=1))


def registering(tries_left: int = 3) -> Player:
    player = Player(pin_pad=True)
    player.to_opening(tries_left=tries_left)
    player.send(samples.opened(1))
    if isinstance(player.state, at.LastTry):
        player.send(event.GoOn())
    player.send(event.IdReserved(1, "ABCD2345"), event.GoOn(), event.PickProvider("P02"))
    player.send(event.SubmitAccount(samples.LUHN_ACCOUNT, ("1234",)), event.AccountFound(1, "account-1", "ミ*** タ***"))
    player.send(event.HolderIsMine(), event.Confirm())
    return player


def enquiring(tries_left: int = 3) -> Player:
    player = Player(pin_pad=True)
    player.to_seeing(tries_left=tries_left)
    return player


@pytest.fixture(params=[registering, enquiring], ids=["registering", "enquiring"])
def player(request: pytest.FixtureRequest) -> Player:
    asked = request.param()
    assert isinstance(asked.state, at.PinOnPad)
    return asked


def orders(player: Player) -> int:
    assert player.of(effect.Sign) == []
    return len(player.of(effect.SignOnPad))


def test_the_reader_is_asked_once_and_signs_what_was_reviewed(player: Player) -> None:
    (asked,) = player.of(effect.SignOnPad)
    assert asked.statement is player.state.wanted.statement
    assert isinstance(player.send(event.PinVerified(1)), at.Signing)
    sent = player.send(event.Signed(1, b"signature"))
    assert isinstance(sent, at.Registering | at.Enquiring)
    assert orders(player) == 1


@pytest.mark.parametrize("pressed", [event.GoOn(), event.Retry(), event.Confirm(), event.Back(), event.Quit()])
def test_nothing_pressed_on_the_glass_meanwhile_does_anything(player: Player, pressed: event.Event) -> None:
    before = player.state
    assert player.send(pressed, pressed) is before
    assert orders(player) == 1


@pytest.mark.parametrize("lapse", Lapse)
def test_without_a_pin_it_comes_back_and_one_press_asks_once_more(player: Player, lapse: Lapse) -> None:
    wanted = player.state.wanted
    assert player.send(event.PinNotGiven(1, lapse)) == at.EnterPin(wanted, lapse=lapse)
    assert orders(player) == 1
    assert player.send(event.GoOn(), event.GoOn()) == at.PinOnPad(wanted)
    assert orders(player) == 2


@pytest.mark.parametrize("before", [(), (event.PinNotGiven(1, Lapse.CANCELLED),)], ids=["asking", "cancelled"])
def test_no_pin_from_the_glass_goes_to_the_card(player: Player, before: tuple[event.Event, ...]) -> None:
    state = player.send(*before)
    assert player.send(event.SubmitPin(typed_pin())) == state
    assert orders(player) == 1


def test_a_wrong_pin_is_told_before_the_reader_asks_again(player: Player) -> None:
    state = player.send(WRONG)
    assert state.notice == at.Notice(Reason.PIN_WRONG, tries_left=2)
    assert orders(player) == 1
    assert player.send(event.GoOn()).wanted.visit.tries_left == 2
    assert orders(player) == 2


def test_the_last_try_is_told_before_the_reader_asks_for_it(player: Player) -> None:
    state = player.send(LAST)
    assert state.notice == at.Notice(Reason.PIN_LAST_TRY, tries_left=1)
    assert orders(player) == 1


@pytest.mark.parametrize("refused", [Reason.PIN_LOCKED, Reason.CARD_READ_ERROR, Reason.CARD_REMOVED, Reason.INTERNAL])
@pytest.mark.parametrize("verified", [(), (event.PinVerified(1),)], ids=["asking", "signing"])
def test_anything_else_stops(player: Player, refused: Reason, verified: tuple[event.Event, ...]) -> None:
    notice = at.Notice(refused)
    assert player.send(*verified, event.Refused(1, notice)) == at.Stopped(notice)
    assert len(player.of(effect.EndVisit)) == 1


def test_a_card_with_one_try_left_is_warned_of_first() -> None:
    player = enquiring(tries_left=1)
    assert player.state.notice == at.Notice(Reason.PIN_LAST_TRY, tries_left=1)
    assert orders(player) == 0
    assert isinstance(player.send(event.GoOn()), at.PinOnPad)
    player = registering(tries_left=1)
    assert isinstance(player.state, at.PinOnPad)
    assert orders(player) == 1


def test_a_card_that_leaves_ends_it_and_what_the_reader_says_then_is_nobodys(player: Player) -> None:
    gone = player.send(event.CardOut())
    assert gone == at.Stopped(at.Notice(Reason.CARD_REMOVED))
    late = (event.PinNotGiven(1, Lapse.CANCELLED), event.PinVerified(1), event.Signed(1, b"signature"), WRONG)
    assert player.send(*late) == gone
    assert player.of(effect.Register) == player.of(effect.Enquire) == []
    assert len(player.of(effect.EndVisit)) == 1


def test_the_reader_counts_while_it_asks_and_the_kiosk_when_it_is_back(player: Player) -> None:
    assert limit(player.kiosk) is None
    player.send(event.PinNotGiven(1, Lapse.TIME_UP))
    assert limit(player.kiosk) == 60
    lapsed = player.state
    assert player.send(event.TimeUp()) == at.Quiet(lapsed)
    assert player.send(event.GoOn()) == lapsed
    assert orders(player) == 1


def test_cancelled_it_goes_back_to_the_review_and_from_there_again() -> None:
    player = registering()
    assert isinstance(player.send(event.PinNotGiven(1, Lapse.CANCELLED), event.Back()), at.Review)
    assert isinstance(player.send(event.Confirm()), at.PinOnPad)
    assert orders(player) == 2


def test_a_busy_platform_asks_for_the_pin_once_more_after_a_press() -> None:
    player = registering()
    busy = event.Refused(1, at.Notice(Reason.BACKEND_BUSY))
    player.send(event.PinVerified(1), event.Signed(1, b"signature"), busy)
    assert isinstance(player.state, at.EnterPin)
    assert orders(player) == 1
    assert isinstance(player.send(event.Retry()), at.PinOnPad)
    assert orders(player) == 2
