"""What the audit trail is told of a step: never an account, a code, a holder, an ID, a certificate, a PIN.

Every event and every effect has its place in one of the tables; what is told elsewhere, or not at all, is SILENT.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, get_args

from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.happening import Fact, Happening
from kiosk.visit.machine import Step
from kiosk.visit.reason import Reason

# A teller takes the very event or effect it is listed under, between the kiosk before and after; None: nothing to tell.
Teller: TypeAlias = Callable[[at.Kiosk, Any, at.Kiosk], Fact | None]
_RESULTS = get_args(event.Result)
_OF_THE_KIOSK = {Reason.INTERNAL, Reason.KIOSK_STORAGE}
_STAFF = {
    at.StaffEvent.CALLED: Happening.STAFF_CALLED,
    at.StaffEvent.CAME: Happening.STAFF_CAME,
    at.StaffEvent.CARD_LEFT: Happening.CARD_LEFT,
}


def told(before: at.Kiosk, happened: event.Event, step: Step) -> tuple[Fact, ...]:
    """Say what is to be recorded of a step.

    Args:
        before: the kiosk before it.
        happened: what happened.
        step: what came of it.

    Returns:
        The facts, in order; none where a resident only leafs through pages.
    """
    after = step.kiosk
    facts = [_dropped(before, happened, after) or _tell(EVENTS, before, happened, after)]
    facts += [_tell(EFFECTS, before, wanted, after) for wanted in step.effects]
    return tuple(fact for fact in facts if fact is not None)


def _tell(tellers: Mapping[type, Teller], before: at.Kiosk, told_of: object, after: at.Kiosk) -> Fact | None:
    teller = tellers.get(type(told_of))
    return teller(before, told_of, after) if teller else None


def _dropped(before: at.Kiosk, happened: event.Event, after: at.Kiosk) -> Fact | None:
    """An answer that changed nothing was another visit's, or one that nobody waited for."""
    if not isinstance(happened, _RESULTS) or isinstance(happened, event.Settled) or after.state is not before.state:
        return None
    return Fact(Happening.ANSWER_DROPPED, visit=happened.visit)


def _of_visit(happening: Happening, before: at.Kiosk, after: at.Kiosk, reason: Reason | None = None) -> Fact:
    opened = at.opened_visit(before.state) or at.opened_visit(after.state)
    number = at.visit_of(before.state)
    return Fact(
        happening,
        visit=at.visit_of(after.state) if number is None else number,
        reference=opened.reference if opened else None,
        reason=reason,
    )


def _always(happening: Happening) -> Teller:
    return lambda before, _happened, after: _of_visit(happening, before, after)


def _card_laid(_before: at.Kiosk, happened: event.CardIn, _after: at.Kiosk) -> Fact:
    return Fact(Happening.CARD_LAID, visit=happened.insertion)


def _card_taken(before: at.Kiosk, _happened: event.CardOut, _after: at.Kiosk) -> Fact | None:
    card = before.counter.card
    return None if card is None else Fact(Happening.CARD_TAKEN, visit=card)


def _reader_lost(before: at.Kiosk, _happened: event.ReaderGone, _after: at.Kiosk) -> Fact | None:
    return Fact(Happening.READER_LOST, visit=before.counter.card) if before.counter.reader else None


def _refused(before: at.Kiosk, happened: event.Refused, after: at.Kiosk) -> Fact | None:
    reason = happened.notice.reason
    if reason in _OF_THE_KIOSK:
        return _of_visit(Happening.FAULT, before, after, reason)
    # What the platform says to a registration is on disk before its answer gets here (kiosk.platform_work).
    sent = isinstance(before.state, at.Registering)
    return None if sent else _of_visit(Happening.VISIT_REFUSED, before, after, reason)


def _time_up(before: at.Kiosk, _happened: event.TimeUp, after: at.Kiosk) -> Fact | None:
    return None if before.state is after.state else _of_visit(Happening.TIME_UP, before, after)


def _slip(happening: Happening) -> Teller:
    def teller(before: at.Kiosk, _happened: object, _after: at.Kiosk) -> Fact:
        slip = before.state.slip if isinstance(before.state, at.Printing) else None
        return Fact(happening, reference=slip.reference if isinstance(slip, at.Slip) else None)

    return teller


def _platform_back(before: at.Kiosk, _happened: event.CatalogueLoaded, _after: at.Kiosk) -> Fact | None:
    return None if before.counter.platform else Fact(Happening.PLATFORM_BACK)


def _platform_lost(before: at.Kiosk, _happened: event.CatalogueFailed, _after: at.Kiosk) -> Fact | None:
    return Fact(Happening.PLATFORM_LOST) if before.counter.platform else None


def _fault(before: at.Kiosk, happened: event.Failed, after: at.Kiosk) -> Fact | None:
    reason = happened.notice.reason
    # A trail that cannot be written says so by this event: told again each time, it would never come to an end.
    if reason is Reason.KIOSK_STORAGE and before.state == after.state:
        return None
    return _of_visit(Happening.FAULT, before, after, reason)


def _visit_begun(_before: at.Kiosk, wanted: effect.ReadCard, _after: at.Kiosk) -> Fact:
    return Fact(Happening.VISIT_BEGUN, visit=wanted.visit)


def _visit_ended(before: at.Kiosk, _wanted: effect.EndVisit, after: at.Kiosk) -> Fact:
    notice = after.state.notice if isinstance(after.state, at.Stopped | at.TakeCard) else None
    return _of_visit(Happening.VISIT_ENDED, before, after, notice.reason if notice else None)


def _staff(before: at.Kiosk, wanted: effect.TellStaff, after: at.Kiosk) -> Fact:
    return _of_visit(_STAFF[wanted.happened], before, after)


EVENTS: Mapping[type, Teller] = {
    event.CardIn: _card_laid,
    event.CardOut: _card_taken,
    event.ReaderGone: _reader_lost,
    event.VisitOpened: _always(Happening.VISIT_OPENED),
    event.Signed: _always(Happening.STATEMENT_SIGNED),
    event.StatusFound: _always(Happening.ENQUIRY_ANSWERED),
    event.Unanswered: _always(Happening.REGISTRATION_UNANSWERED),
    event.Refused: _refused,
    event.TimeUp: _time_up,
    event.Printed: _slip(Happening.SLIP_PRINTED),
    event.PrintFailed: _slip(Happening.SLIP_FAILED),
    event.CatalogueLoaded: _platform_back,
    event.CatalogueFailed: _platform_lost,
    event.Failed: _fault,
}
EFFECTS: Mapping[type, Teller] = {
    effect.ReadCard: _visit_begun,
    effect.EndVisit: _visit_ended,
    effect.TellStaff: _staff,
}
SILENT = frozenset(
    {
        # What a resident does on the pages is theirs; calls to staff are told by their effect.
        *get_args(event.Intent),
        event.CardRead,
        event.IdReserved,
        event.AccountFound,
        event.PinVerified,
        event.PinNotGiven,
        # On disk before they get here (kiosk.platform_work, kiosk.settlement).
        event.Registered,
        event.Settled,
        event.NewsArrived,
        event.NewsOver,
        # Their answers are told.
        effect.OpenVisit,
        effect.ReserveId,
        effect.CheckAccount,
        effect.Sign,
        effect.SignOnPad,
        effect.Register,
        effect.Enquire,
        effect.Settle,
        effect.PrintSlip,
        effect.LoadCatalogue,
        effect.Record,
    }
)
