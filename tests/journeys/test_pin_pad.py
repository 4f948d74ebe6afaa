"""Whole visits at a reader with keys of its own: runtime, threads, a pad that is pressed, a card, the real sandbox."""

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue

import pytest

from card.pin import Lapse
from card.simulator.authority import Authority
from card.simulator.pinpad import Key, SimulatedPinPad
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader
from kiosk.cli import parts
from kiosk.cli.bench.counter import Counter, Ended
from kiosk.cli.card import show_card
from kiosk.enrolment import Choices, Enrolment
from kiosk.hands import KioskHands
from kiosk.journal import Journal
from kiosk.looking import Looking
from kiosk.sandbox import catalogue
from kiosk.sandbox.sample import Residents
from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests.journeys.conftest import Running
from tests.kiosk.trails import trail_in
from tests.kiosk.visit_player import typed_pin
from tests.ui import samples as screens


class AtThePad:
    """A counter whose reader has keys, somebody with a valid card, and what the hands were asked to do."""

    def __init__(self, platform: Running) -> None:
        self.pad = SimulatedPinPad()
        self.reader = SimulatedReader("Simulator", pad=self.pad)
        self.chip = Authority.open(platform.state / "authority").chip(Profile.VALID)
        journal = Journal(platform.state / "journal.db")
        self.effects: list[effect.Effect] = []
        client = platform.client(platform.state / "catalogue")
        hands = KioskHands(self.reader, client, journal, trail=trail_in(platform.state))
        account, codes = Residents(catalogue.load().catalogue).named("valid").accounts["P01"]
        self.counter = Counter(Noting(hands, self.effects), Choices("P01", account, codes))

    def enrol(self) -> Ended:
        return self.counter.enrol(lambda: self.reader.insert(self.chip), self.reader.remove)

    def look(self) -> Ended:
        return self.counter.look(lambda: self.reader.insert(self.chip), self.reader.remove)

    def of(self, kind: type) -> list[effect.Effect]:
        return [each for each in self.effects if isinstance(each, kind)]


class Noting:
    """Hands that keep what they were asked to do."""

    def __init__(self, hands: KioskHands, effects: list[effect.Effect]) -> None:
        self.start, self.stop, self._hands, self._effects = hands.start, hands.stop, hands, effects

    def carry_out(self, wanted: effect.Effect) -> None:
        self._effects.append(wanted)
        self._hands.carry_out(wanted)


@pytest.fixture
def there(empty_platform: Running) -> Iterator[AtThePad]:
    there = AtThePad(empty_platform)
    there.counter.open()
    yield there
    there.counter.close()


def test_a_resident_enrols_and_sees_it_and_the_pin_is_typed_on_the_reader_alone(there: AtThePad) -> None:
    there.pad.enter("1234")
    enrolled = there.enrol()
    assert enrolled.reason is None
    assert enrolled.pages[-4:] == ("PinOnPad", "Signing", "Registering", "Done")
    there.pad.enter("1234")
    seen = there.look()
    assert seen.reason is None
    assert seen.pages[-4:] == ("PinOnPad", "Signing", "Enquiring", "Status")
    assert there.of(effect.Sign) == []
    assert len(there.of(effect.SignOnPad)) == len(there.pad.orders) == 2


@pytest.mark.parametrize(
    ("entered", "lapse"), [(Key.CANCEL, Lapse.CANCELLED), (Key.NOTHING, Lapse.TIME_UP), ("123", Lapse.WRONG_LENGTH)]
)
def test_who_cancels_or_lets_time_pass_is_asked_again_after_a_press(there: AtThePad, entered, lapse) -> None:
    lapses: list[Lapse] = []

    def press(kiosk: at.Kiosk) -> None:
        if isinstance(kiosk.state, at.EnterPin):
            lapses.append(kiosk.state.lapse)

    there.counter.hook = press
    there.pad.enter(entered)
    stopped = there.enrol()
    assert (stopped.reason, stopped.pages[-2:]) == (Reason.SESSION_TIMEOUT, ("PinOnPad", "EnterPin"))
    assert lapses == [lapse]
    there.pad.enter("1234")
    assert there.enrol().reason is None, "no try was spent, and the reader asks the next one"


@pytest.mark.parametrize("visit", [AtThePad.enrol, AtThePad.look], ids=["registering", "enquiring"])
def test_a_card_taken_while_the_reader_asks_ends_the_visit_and_the_next_one_enrols(
    there: AtThePad, visit: Callable[[AtThePad], Ended]
) -> None:
    def take_the_card() -> None:
        if there.pad.asks(10):
            there.reader.remove()

    def when_asked(kiosk: at.Kiosk) -> None:
        if isinstance(kiosk.state, at.PinOnPad):
            threading.Thread(target=take_the_card).start()

    there.counter.hook = when_asked
    assert visit(there).reason is Reason.CARD_REMOVED
    assert there.reader.is_let_go(10)
    there.counter.hook = lambda _kiosk: None
    there.pad.enter("1234")
    assert there.enrol().reason is None


def test_a_wrong_pin_costs_one_try_and_is_told(there: AtThePad) -> None:
    there.pad.enter("9999")
    wrong = there.enrol()
    assert wrong.reason is Reason.PIN_WRONG
    assert len(there.pad.orders) == 1
    there.pad.enter("1234")
    assert there.enrol().reason is None


@pytest.mark.parametrize("play", [lambda pin, post: Enrolment(Choices("P01", "", ()), pin, post), Looking])
def test_a_pin_that_was_given_to_a_command_is_wiped_unused(play: Callable[..., Enrolment | Looking]) -> None:
    posted: list[event.Event] = []
    pin = typed_pin()
    play(pin, posted.append).show(at.Kiosk(screens.COUNTER, at.PinOnPad(screens.ENQUIRY)))
    assert (len(pin), posted) == (0, [])


@pytest.mark.parametrize(("pad", "told"), [(None, False), (SimulatedPinPad(), True)], ids=["none", "keys"])
@pytest.mark.parametrize("profile", ["valid", "phone"])
def test_kiosk_card_tells_whether_the_reader_has_keys(authority, monkeypatch, capsys, profile, pad, told) -> None:
    reader = SimulatedReader("Simulator", pad=pad)
    reader.insert(authority.chip(Profile(profile)))
    monkeypatch.setattr(parts, "simulated_reader", lambda _state, _profile: reader)
    monkeypatch.setattr(parts, "open_state", lambda _folder: None)
    show_card(parts.Given(simulator=profile), as_json=True)
    assert json.loads(capsys.readouterr().out)["pin_pad"] is told


@pytest.mark.parametrize("used", [True, False])
def test_keys_that_the_operator_does_not_want_are_not_used(
    platform: Running, tmp_path: Path, authority: Authority, used: bool
) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f"pin_pad = {str(used).lower()}", "utf-8")
    reader = SimulatedReader("Simulator", pad=SimulatedPinPad())
    reader.insert(authority.chip(Profile.VALID))
    state = parts.State(tmp_path)
    hands = parts.make_hands(state, parts.load_settings(state), reader, platform.endpoint)
    told: SimpleQueue[event.Event] = SimpleQueue()
    hands.start(told.put)
    hands.carry_out(effect.ReadCard(1))
    try:
        read = next(each for each in iter(lambda: told.get(timeout=10), None) if isinstance(each, event.CardRead))
    finally:
        hands.stop()
    assert read.pin_pad is used
