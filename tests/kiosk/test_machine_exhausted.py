"""The machine, driven by anything in any order: no registration ever mixes two residents."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from card.pin import Lapse
from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.machine import step
from kiosk.visit.reason import Reason
from tests import samples
from tests.kiosk.visit_player import typed_pin

VISITS = st.integers(1, 3)
ACCOUNTS = {1: "4000000000000002", 2: "4000000000000010", 3: "4000000000000028"}


def _read(visit: int) -> event.CardRead:
    """The reader that the second resident finds has keys of its own."""
    return event.CardRead(visit, f"certificate-{visit}".encode(), 3, pin_pad=visit == 2)


def _results(visit: int) -> st.SearchStrategy[event.Event]:
    return st.sampled_from(
        [
            _read(visit),
            samples.opened(visit),
            event.IdReserved(visit, f"ABCD234{visit + 1}"),
            event.AccountFound(visit, f"account-{visit}", f"holder-{visit}"),
            event.PinVerified(visit),
            event.PinNotGiven(visit, Lapse.TIME_UP),
            event.Signed(visit, f"signature-{visit}".encode()),
            samples.registered(visit),
            samples.status(visit),
            event.Unanswered(visit),
            event.Settled(visit, None, samples.news()),
            event.Refused(visit, at.Notice(Reason.PIN_WRONG, tries_left=2)),
            event.Refused(visit, at.Notice(Reason.BACKEND_OFFLINE)),
        ]
    )


INTENTS = st.sampled_from(
    [
        event.Start(),
        event.SeeStatus(),
        event.Agree(),
        event.GoOn(),
        event.GoOn(),
        event.Retry(),
        event.Back(),
        event.Quit(),
        event.ChooseOwn(),
        event.UseId("HJKM2345"),
        event.PickProvider("P02"),
        event.PickProvider("P02"),
        event.HolderIsMine(),
        event.HolderIsMine(),
        event.Change(event.Row.ACCOUNT),
        event.Confirm(),
        event.Confirm(),
        event.Finish(print_slip=True),
        event.CardOut(),
        event.ReaderGone(),
        event.TimeUp(),
        event.Printed(),
    ]
)
PINS = st.builds(lambda: event.SubmitPin(typed_pin()))
HELPFUL = st.booleans()


def _helpful(state: at.State) -> event.Event | None:
    """What a resident or the world would most likely do next, so that runs get somewhere."""
    visit = at.visit_of(state) or 0
    answers: dict[type, event.Event] = {
        at.Attract: event.Start(),
        at.Consent: event.Agree(),
        at.ReadingCard: _read(visit),
        at.OpeningVisit: samples.opened(visit) if visit else event.Touched(),
        at.ReservingId: event.IdReserved(visit, f"ABCD234{visit + 1}"),
        at.OfferMyKeyId: event.GoOn(),
        at.ChooseProvider: event.PickProvider("P02"),
        at.EnterAccount: event.SubmitAccount(ACCOUNTS.get(visit, ""), ("1234",)),
        at.CheckingAccount: event.AccountFound(visit, f"account-{visit}", f"holder-{visit}"),
        at.ConfirmHolder: event.HolderIsMine(),
        at.Review: event.Confirm(),
        at.PinOnPad: event.PinVerified(visit),
        at.Signing: event.Signed(visit, f"signature-{visit}".encode()),
        at.Registering: samples.registered(visit),
        at.AlreadyRegistered: event.SeeStatus(),
        at.Enquiring: samples.status(visit),
        at.Status: event.Quit(),
        at.Done: event.Finish(print_slip=False),
        at.TakeCard: event.CardOut(),
        at.Stopped: event.Quit(),
        at.Quiet: event.GoOn(),
    }
    if isinstance(state, at.EnterPin):
        return event.GoOn() if state.wanted.visit.pin_pad else event.SubmitPin(typed_pin())
    return answers.get(type(state))


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_no_registration_mixes_two_residents(data: st.DataObject) -> None:
    _drive(data)


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("share", range(2))
@settings(max_examples=10_000, deadline=None)
@given(data=st.data())
def test_no_registration_mixes_two_residents_however_long(share: int, data: st.DataObject) -> None:
    _drive(data)


def _drive(data: st.DataObject) -> None:
    kiosk, _ = _take(at.Kiosk(), event.CatalogueLoaded(samples.catalogue()))
    kiosk, _ = _take(kiosk, event.CardOut())
    placed, reviewed, ended = 0, None, set()
    for _ in range(data.draw(st.integers(1, 60))):
        helpful = _helpful(kiosk.state) if data.draw(HELPFUL) else None
        if helpful is None and placed < 3 and kiosk.counter.card is None and data.draw(HELPFUL):
            placed += 1
            helpful = event.CardIn(placed)
        happened = helpful or data.draw(st.one_of(INTENTS, PINS, VISITS.flatmap(_results)))
        before = kiosk.state
        kiosk, effects = _take(kiosk, happened)
        if isinstance(kiosk.state, at.Review):
            reviewed = kiosk.state.registration.statement
        _check(before, happened, kiosk, effects, reviewed)
        for each in effects:
            if isinstance(each, effect.EndVisit):
                assert each.visit not in ended
                ended.add(each.visit)


def _take(kiosk: at.Kiosk, happened: event.Event) -> tuple[at.Kiosk, tuple[effect.Effect, ...]]:
    result = step(kiosk, happened)
    return result.kiosk, result.effects


def _check(before, happened, kiosk, effects, reviewed) -> None:
    visit = at.visit_of(kiosk.state)
    for each in effects:
        _check_effect(each, happened, visit, reviewed)
    if visit is not None and not isinstance(kiosk.state, at.Registering | at.Settling):
        assert kiosk.counter.card == visit, "a visit lives only while its card is on the reader"
    if isinstance(kiosk.state, at.Status) and kiosk.state is not before:
        assert kiosk.state.mykey_id == f"ABCD234{at.visit_of(before) + 1}", "somebody else's registration"
    stale = getattr(happened, "visit", None)
    if stale is not None and stale != at.visit_of(before):
        assert kiosk.state == before
        assert not effects


def _check_effect(wanted, happened, visit, reviewed) -> None:
    match wanted:
        case effect.Sign() | effect.SignOnPad() | effect.Enquire() if wanted.statement.purpose == "status":
            assert (wanted.statement.visit, wanted.visit) == (f"visit-{wanted.visit}", visit)
        case effect.Sign() | effect.SignOnPad() | effect.Register():
            assert wanted.statement == reviewed
            assert wanted.statement.visit == f"visit-{wanted.visit}"
            assert wanted.statement.account == ACCOUNTS[wanted.visit]
            assert wanted.statement.holder == f"holder-{wanted.visit}"
            assert wanted.visit == visit
    if isinstance(wanted, effect.Sign):
        assert isinstance(happened, event.SubmitPin)
        assert wanted.visit != 2, "a PIN typed on the glass although the reader asks for it"
    if isinstance(wanted, effect.SignOnPad):
        assert isinstance(happened, event.Confirm | event.GoOn | event.Retry | event.SeeStatus | event.VisitOpened)
        assert wanted.visit == 2
    if isinstance(wanted, effect.Register | effect.Enquire):
        assert isinstance(happened, event.Signed | event.Retry)
        assert wanted.signature == f"signature-{wanted.visit}".encode()
    if isinstance(wanted, effect.Register):
        assert isinstance(happened, event.Signed)
        assert wanted.account_token == f"account-{wanted.visit}"
