"""The machine: `step(kiosk, event)` gives the next kiosk and the effects. It reads no clock and touches nothing.

Three rules stand above the tables of arriving, choosing, entering, registering and leaving:

1. A result for another visit than the one on the page is thrown away, and so is one that nobody waits for.
2. Until the request has left, taking the card off, or losing the reader, ends the visit.
3. Whatever ends a visit, the same effect follows it: reset and release the card, forget the visit.
"""

from dataclasses import dataclass, replace
from typing import get_args

from kiosk.visit import arriving, choosing, effect, enquiring, entering, event, leaving, registering
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from kiosk.visit.transition import Next, Table, stop, to

_TABLE: Table = {
    **arriving.TRANSITIONS,
    **choosing.TRANSITIONS,
    **registering.TRANSITIONS,
    **entering.TRANSITIONS,
    **enquiring.TRANSITIONS,
    **leaving.TRANSITIONS,
}
_RESULTS = get_args(event.Result)
_MAY_BE_QUIET = get_args(at.Inner)


@dataclass(frozen=True, slots=True)
class Step:
    """What came of an event."""

    kiosk: at.Kiosk
    effects: tuple[effect.Effect, ...] = ()


def step(kiosk: at.Kiosk, happened: event.Event) -> Step:
    """Take one step.

    Args:
        kiosk: counter and state as they are.
        happened: what happened.

    Returns:
        Counter and state as they are now, and what to do next, in this order.
    """
    if isinstance(happened, _RESULTS) and happened.visit != at.visit_of(kiosk.state):
        if not isinstance(happened, event.Settled):
            return Step(kiosk)
        happened = event.NewsArrived(happened.news)
    counter = _counter(kiosk.counter, happened)
    state, effects = _next(counter, kiosk.state, happened)
    effects += _afterwards(kiosk.state, state) + _staff(kiosk.counter, counter)
    return Step(at.Kiosk(counter, state, _slow(kiosk, state, happened)), effects)


def _next(counter: at.Counter, state: at.State, happened: event.Event) -> Next:
    handler = _TABLE.get((type(state), type(happened)))
    if handler is not None:
        return handler(counter, state, happened)
    match happened:
        case event.CardOut() if at.visit_of(state) is not None:
            return stop(Reason.CARD_REMOVED)
        case event.ReaderGone() if at.visit_of(state) is not None:
            return stop(Reason.READER_MISSING)
        case event.Failed(notice=notice):
            return _failed(state, notice)
        case event.TimeUp() if isinstance(state, _MAY_BE_QUIET):
            return to(at.Quiet(state))
    return to(state)


def _failed(state: at.State, notice: at.Notice) -> Next:
    """Something broke: never is anybody who may be registered told that they are not (ui-guide: B-04 instead)."""
    match state:
        case at.Registering() | at.Settling() | at.Printing() | at.TakeCard():
            return to(state)
        case at.Stopped(notice=at.Notice(reason=Reason.RESULT_UNKNOWN)):
            return to(state)
        case at.Done(slip=slip) | at.OfferSlip(slip=slip) | at.PrintTrouble(slip=slip):
            if notice.reason is Reason.KIOSK_STORAGE:
                return to(state)  # the next visit is told that nothing can be written
            return to(at.Stopped(at.Notice(Reason.RESULT_UNKNOWN, reference=slip.reference)))
    return to(at.Stopped(notice))


def _counter(counter: at.Counter, happened: event.Event) -> at.Counter:
    match happened:
        case event.CardIn(insertion=insertion):
            return replace(counter, card=insertion, reader=True)
        case event.CardOut():
            return replace(counter, card=None, reader=True)
        case event.ReaderGone():
            return replace(counter, card=None, reader=False)
        case event.CatalogueLoaded(catalogue=catalogue):
            return replace(counter, catalogue=catalogue, platform=True)
        case event.CatalogueFailed():
            return replace(counter, platform=False)
        case event.CallStaff() | event.StaffCame():
            return replace(counter, staff_called=isinstance(happened, event.CallStaff))
        case event.NewsArrived() | event.NewsOver():
            return replace(counter, news=_news(counter.news, happened))
    return counter


def _news(known: tuple[at.News, ...], happened: event.NewsArrived | event.NewsOver) -> tuple[at.News, ...]:
    if isinstance(happened, event.NewsArrived):
        return (*known, happened.news)
    return tuple(each for each in known if each != happened.news)


def _staff(before: at.Counter, after: at.Counter) -> tuple[effect.Effect, ...]:
    if before.staff_called == after.staff_called:
        return ()
    return (effect.TellStaff(at.StaffEvent.CALLED if after.staff_called else at.StaffEvent.CAME),)


def _slow(kiosk: at.Kiosk, after: at.State, happened: event.Event) -> bool:
    if isinstance(happened, event.GoSlowly):
        return happened.on
    ended = isinstance(after, at.Attract) and not isinstance(kiosk.state, at.Attract)
    return kiosk.slow and not ended


def _afterwards(before: at.State, after: at.State) -> tuple[effect.Effect, ...]:
    effects: tuple[effect.Effect, ...] = ()
    visit = at.visit_of(before)
    if visit is not None and visit != at.visit_of(after):
        opened = at.opened_visit(before)
        # Once the request has left, only registration and settlement may speak for the visit.
        token = opened.token if opened and not isinstance(before, at.Registering | at.Settling) else None
        effects += (effect.EndVisit(visit, token),)
    if isinstance(after, at.Attract) and not isinstance(before, at.Attract):
        effects += (effect.LoadCatalogue(),)
    return effects
