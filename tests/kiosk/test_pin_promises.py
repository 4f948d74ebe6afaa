"""What the PIN's tries rest on: the machine, the card's thread and a strict card, driven by anybody in any order.

Never the last try without its page; never a PIN of another length; never VERIFY twice for one confirmation.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from card.jpki import ShortFileId
from card.simulator.authority import Authority
from card.simulator.pinpad import Key, SimulatedPinPad
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader
from kiosk.card_work import CardWork
from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.machine import step
from kiosk.visit.reason import Reason
from tests import samples
from tests.kiosk.visit_player import typed_pin

RIGHT, WRONG = "1234", "9999"
PIN_INS = 0x20
TRIES_COMMAND = bytes((0x00, PIN_INS, 0x00, 0x80 | ShortFileId.USER_PIN))


class Witness:
    """A card that keeps what each VERIFY with a PIN carried, and how many tries it had left before."""

    def __init__(self, chip) -> None:
        self.atr = chip.atr
        self.verified: list[tuple[int, int]] = []
        self._chip = chip

    def reset(self) -> None:
        self._chip.reset()

    def transmit(self, command):
        if command[1] == PIN_INS and len(command) > len(TRIES_COMMAND):
            left = self._chip.transmit(TRIES_COMMAND)[1] & 0x0F
            self.verified.append((len(command) - 5, left))
        return self._chip.transmit(command)


class Counter:
    """A kiosk whose card is real and whose platform agrees to everything."""

    def __init__(self, authority: Authority, pad: SimulatedPinPad | None = None) -> None:
        self._authority = authority
        self.pad = pad
        self.entered: str | Key = RIGHT
        self.reader = SimulatedReader("Simulator", pad=pad)
        self.card: Witness | None = None
        self._work = CardWork(self.reader, lambda: datetime.now(UTC))  # as the cards are made
        self._insertion = 0
        self.kiosk = at.Kiosk()
        self.warned = False
        self.send(event.CatalogueLoaded(samples.catalogue()))
        self.send(event.CardOut())

    def lay(self, profile: Profile) -> None:
        self._insertion += 1
        self.card = Witness(self._authority.chip(profile))
        self.reader.insert(self.card)
        self.send(event.CardIn(self._insertion))

    def take(self) -> None:
        self.reader.remove()
        self.card = None
        self.send(event.CardOut())

    def send(self, happened: event.Event) -> None:
        result = step(self.kiosk, happened)
        if isinstance(happened, event.GoOn) and self._asks() and result.kiosk.state != self.kiosk.state:
            self.warned = True
        self.kiosk = result.kiosk
        for wanted in result.effects:
            answer = self._carry_out(wanted)
            if answer is not None:
                self.send(answer)

    def _asks(self) -> bool:
        """Whether the page in sight asks if the last try shall be taken."""
        notice = getattr(self.kiosk.state, "notice", None)
        told = notice is not None and notice.reason is Reason.PIN_LAST_TRY
        return isinstance(self.kiosk.state, at.LastTry) or told

    def _carry_out(self, wanted: effect.Effect) -> event.Event | None:
        match wanted:
            case effect.ReadCard(visit=visit):
                self.warned = False
                return self._work.read(visit)
            case effect.OpenVisit(visit=visit):
                return samples.opened(visit)
            case effect.ReserveId(visit=visit):
                return event.IdReserved(visit, "ABCD2345")
            case effect.CheckAccount(visit=visit):
                return event.AccountFound(visit, f"account-{visit}", "ミ*** タ***")
            case effect.Sign():
                return self._sign(lambda: self._work.sign(wanted))
            case effect.SignOnPad(visit=visit):
                return self._sign(lambda: self._sign_on_pad(wanted, visit))
            case effect.EndVisit():
                self._work.release()
        return None

    def _sign_on_pad(self, wanted: effect.SignOnPad, visit: int) -> event.Event:
        assert self.pad is not None
        self.pad.enter(self.entered)
        return self._work.sign_on_pad(wanted, lambda: self.send(event.PinVerified(visit)))

    def _sign(self, sign: Callable[[], event.Event]) -> event.Event:
        before = len(self.card.verified) if self.card else 0
        answer = sign()
        sent = self.card.verified[before:] if self.card else []
        assert len(sent) <= 1, "VERIFY twice for one confirmation"
        for size, left in sent:
            assert size == 4, "a PIN of another length"
            assert left > 1 or self.warned, "the last try without its page"
        self.warned = self.warned and not sent
        return answer


HELP = st.sampled_from([True, True, True, False])
ANYTHING = st.sampled_from(
    [event.Start(), event.SeeStatus(), event.Back(), event.Quit(), event.GoOn(), event.Confirm(), event.TimeUp()]
)
PINS = st.sampled_from([RIGHT, WRONG, WRONG, WRONG, "", "1", "12", "123"])
ON_PAD = st.sampled_from([RIGHT, WRONG, WRONG, WRONG, "", "123", "12345", Key.CANCEL, Key.NOTHING])
CARDS = st.sampled_from([Profile.VALID, Profile.VALID, Profile.LAST_TRY, Profile.LOCKED])


def _next(state: at.State, begin: event.Event, pin: str) -> event.Event | None:
    answers: dict[type, event.Event] = {
        at.Attract: begin,
        at.Consent: event.Agree(),
        at.LastTry: event.GoOn(),
        at.OfferMyKeyId: event.GoOn(),
        at.ChooseProvider: event.PickProvider("P02"),
        at.EnterAccount: event.SubmitAccount(samples.LUHN_ACCOUNT, ("1234",)),
        at.ConfirmHolder: event.HolderIsMine(),
        at.Review: event.Confirm(),
        at.Stopped: event.Quit(),
        at.Quiet: event.GoOn(),
    }
    if isinstance(state, at.EnterPin):
        asks = state.notice or state.lapse is not None
        return event.GoOn() if asks else event.SubmitPin(typed_pin(pin))
    return answers.get(type(state))


def _drive(authority: Authority, data: st.DataObject) -> Iterator[tuple[int, int]]:
    """Play one counter; the PINs that its cards were sent."""
    counter = Counter(authority, SimulatedPinPad() if data.draw(st.booleans()) else None)
    begin = data.draw(st.sampled_from([event.Start(), event.SeeStatus()]))
    for _ in range(data.draw(st.integers(10, 60))):
        counter.entered = data.draw(ON_PAD)
        helpful = _next(counter.kiosk.state, begin, data.draw(PINS)) if data.draw(HELP) else None
        if counter.card is None and not isinstance(counter.kiosk.state, at.Attract | at.Consent):
            counter.lay(data.draw(CARDS))
        elif helpful is not None:
            counter.send(helpful)
        elif isinstance(counter.kiosk.state, at.TakeCard) or data.draw(st.integers(0, 9)) == 0:
            yield from counter.card.verified if counter.card else ()
            counter.take()
        else:
            counter.send(data.draw(ANYTHING))
    yield from counter.card.verified if counter.card else ()


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_no_try_is_spent_that_the_resident_did_not_decide_on(authority: Authority, data: st.DataObject) -> None:
    list(_drive(authority, data))


@pytest.mark.parametrize("pad", [None, SimulatedPinPad], ids=["glass", "pad"])
def test_the_runs_come_to_a_last_try(authority: Authority, pad: type[SimulatedPinPad] | None) -> None:
    """What is promised above is met on the way, not avoided."""
    counter = Counter(authority, pad and pad())
    counter.entered = WRONG
    counter.send(event.SeeStatus())
    counter.lay(Profile.VALID)
    for _ in range(12):
        following = _next(counter.kiosk.state, event.SeeStatus(), WRONG)
        if following is not None:
            counter.send(following)
    assert counter.card is not None
    assert counter.card.verified == [(4, 3), (4, 2), (4, 1)]
    assert isinstance(counter.kiosk.state, at.Stopped | at.TakeCard | at.Attract), counter.kiosk.state


@pytest.mark.parametrize("digits", ["", "1", "12", "123"])
def test_an_incomplete_pin_never_reaches_the_card(authority: Authority, digits: str) -> None:
    counter = Counter(authority)
    counter.send(event.SeeStatus())
    counter.lay(Profile.VALID)
    counter.send(event.SubmitPin(typed_pin(digits)))
    assert isinstance(counter.kiosk.state, at.EnterPin)
    assert counter.card is not None
    assert counter.card.verified == []
