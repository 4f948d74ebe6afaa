"""The runtime: PINs are wiped, time runs out where it should, and what the reader shows becomes events."""

import pytest

from card.connection import Presence, Slot
from kiosk import runtime
from kiosk.runtime import CardEvents
from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.limits import QUIET, QUIET_DIALOG, READING
from kiosk.visit.reason import Reason
from tests import samples
from tests.kiosk.fake_time import Kiosk
from tests.kiosk.visit_player import Player, typed_pin


def at_pin() -> Kiosk:
    player = Player()
    player.to_review()
    kiosk = Kiosk(player.kiosk)
    kiosk.send(event.Confirm())
    return kiosk


def test_pin_that_is_not_used_is_wiped() -> None:
    kiosk, pin = at_pin(), typed_pin("123")
    kiosk.send(event.SubmitPin(pin))
    assert len(pin) == 0
    late = typed_pin()
    kiosk.send(event.CardOut(), event.SubmitPin(late))
    assert len(late) == 0
    assert not any(isinstance(each, effect.Sign) for each in kiosk.hands.wanted)


@pytest.mark.parametrize("broken", ["step", "hands"])
def test_pin_is_wiped_where_what_takes_it_breaks(monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    def fail(*_given: object) -> None:
        raise RuntimeError

    kiosk, pin = at_pin(), typed_pin()
    monkeypatch.setattr(*((runtime, "step") if broken == "step" else (kiosk.hands, "carry_out")), fail)
    with pytest.raises(RuntimeError):
        kiosk.send(event.SubmitPin(pin))
    assert len(pin) == 0


def test_pin_that_is_used_reaches_the_hands_whole() -> None:
    kiosk, pin = at_pin(), typed_pin()
    kiosk.send(event.SubmitPin(pin))
    (sign,) = [each for each in kiosk.hands.wanted if isinstance(each, effect.Sign)]
    assert sign.pin is pin
    assert pin.complete


def test_time_that_is_up_is_not_up_for_the_page_that_comes_next() -> None:
    """What is queued already is taken after it, and finds the page that it was meant for, or its cover."""
    kiosk = at_pin()
    kiosk.runtime.post(event.CardOut())
    kiosk.loop.pass_time(QUIET)
    assert isinstance(kiosk.state, at.Stopped)
    assert kiosk.state.notice.reason is Reason.CARD_REMOVED
    player = Player()
    player.to_provider()
    kiosk = Kiosk(player.kiosk)
    kiosk.send(event.PickProvider("P02"))
    kiosk.runtime.post(event.SubmitAccount(samples.LUHN_ACCOUNT, ("1234",)))
    kiosk.loop.pass_time(READING)
    assert isinstance(kiosk.state, at.Quiet)
    assert isinstance(kiosk.state.inner, at.EnterAccount)


def test_quiet_page_is_covered_and_then_the_visit_ends() -> None:
    kiosk = at_pin()
    kiosk.loop.pass_time(QUIET)
    assert isinstance(kiosk.state, at.Quiet)
    kiosk.loop.pass_time(QUIET_DIALOG)
    assert isinstance(kiosk.state, at.TakeCard)
    assert [each for each in kiosk.hands.wanted if isinstance(each, effect.EndVisit)]


def test_touches_keep_a_page_open_and_do_not_wake_a_covered_one() -> None:
    kiosk = at_pin()
    for _ in range(11):
        kiosk.loop.pass_time(QUIET - 1)
        kiosk.send(event.Touched())
    assert isinstance(kiosk.state, at.EnterPin)
    kiosk.loop.pass_time(QUIET)
    kiosk.loop.pass_time(QUIET_DIALOG - 1)
    kiosk.send(event.Touched())
    kiosk.loop.pass_time(1)
    assert isinstance(kiosk.state, at.TakeCard)


def test_reading_takes_longer() -> None:
    kiosk = Kiosk(at.Kiosk(at.Counter(catalogue=samples.catalogue())))
    kiosk.send(event.Start())
    kiosk.loop.pass_time(READING - 1)
    assert isinstance(kiosk.state, at.Consent)
    kiosk.loop.pass_time(1)
    assert isinstance(kiosk.state, at.Quiet)


def test_failed_printer_is_told() -> None:
    player = Player()
    player.to_done()
    kiosk = Kiosk(player.kiosk, printer_works=False)
    kiosk.send(event.CardOut(), event.Finish(print_slip=True))
    assert isinstance(kiosk.state, at.PrintTrouble)
    kiosk.printer.works = True
    kiosk.send(event.Retry())
    assert isinstance(kiosk.state, at.Attract)
    assert len(kiosk.printer.slips) == 2


def test_news_is_shown_for_five_minutes() -> None:
    kiosk = Kiosk(at.Kiosk())
    kiosk.send(event.NewsArrived(samples.news()))
    kiosk.loop.pass_time(299)
    assert kiosk.shown[-1].counter.news
    kiosk.loop.pass_time(1)
    assert not kiosk.shown[-1].counter.news


def test_what_the_reader_shows_becomes_events() -> None:
    got: list[event.Event] = []
    events = CardEvents(got.append)
    for slot, insertion in [
        (Slot.CARD, 1),
        (Slot.EMPTY, 1),
        (Slot.CARD, 2),
        (Slot.CARD, 3),
        (Slot.MISSING, 3),
        (Slot.CARD, 4),
    ]:
        events(Presence(slot, insertion))
    assert got == [
        event.CardIn(1, fresh=False),  # it lay there before we looked
        event.CardOut(),
        event.CardIn(2),
        event.CardOut(),  # a swap too quick to be seen as empty
        event.CardIn(3),
        event.ReaderGone(),
        event.CardIn(4, fresh=False),  # nobody knows for how long it has lain there
    ]
