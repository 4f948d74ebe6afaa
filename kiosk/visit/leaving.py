"""The ends: quiet, done, the slip, the card that must be taken, the stop pages."""

from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.limits import SLIP_KEPT
from kiosk.visit.reason import Reason
from kiosk.visit.transition import Next, Table, end, leave, to

# Stop pages with a number, or a counter, worth taking along.
GIVES_PAPER = frozenset(
    {Reason.PIN_LOCKED, Reason.CERT_EXPIRED, Reason.CERT_NONE, Reason.RESULT_UNKNOWN, Reason.IDENTITY_PENDING}
)


def nobody_here(counter: at.Counter, state: at.Quiet, _event: event.TimeUp) -> Next:
    """Nobody answered: the visit ends, and the page says so until the card is taken."""
    if at.visit_of(state) is None:
        return end(counter)
    notice = at.Notice(Reason.SESSION_TIMEOUT)
    return to(at.Stopped(notice) if counter.card is None else at.TakeCard(notice))


def finish(_counter: at.Counter, state: at.Done, wish: event.Finish) -> Next:
    """Card first, then paper."""
    return to(at.TakeCard(slip=state.slip if wish.print_slip else None))


def card_left_done(_counter: at.Counter, state: at.Done, _event: object) -> Next:
    """The card left before a button was pressed: only the slip is kept, with the ID hidden."""
    return to(at.OfferSlip(state.slip))


def finish_offer(counter: at.Counter, state: at.OfferSlip, wish: event.Finish) -> Next:
    """Print the slip that was offered, or let it go."""
    return _print(state.slip) if wish.print_slip else end(counter)


def card_taken(counter: at.Counter, state: at.TakeCard, _event: event.CardOut) -> Next:
    """The card is taken; the slip follows it."""
    return _print(state.slip) if state.slip else end(counter)


def card_left_behind(_counter: at.Counter, state: at.TakeCard, _event: event.TimeUp) -> Next:
    """The slip is not kept any longer, nor printed for whoever comes next; in the end staff are called."""
    if state.slip is not None:
        return to(at.TakeCard(state.notice, until_staff=at.FORGOTTEN - SLIP_KEPT))
    return to(at.TakeCard(state.notice, until_staff=None), effect.TellStaff(at.StaffEvent.CARD_LEFT))


def take_along(counter: at.Counter, state: at.Stopped, wish: event.Finish) -> Next:
    """Card first, then the paper; without a card the paper at once."""
    if not wish.print_slip or state.notice.reason not in GIVES_PAPER:
        return end(counter)
    leaflet = at.Leaflet(state.notice)
    return _print(leaflet) if counter.card is None else to(at.TakeCard(slip=leaflet))


def staff_came(counter: at.Counter, _state: at.Stopped, _event: event.StaffCame) -> Next:
    """What only staff could mend is theirs now."""
    return end(counter)


def print_failed(_counter: at.Counter, state: at.Printing, _event: event.PrintFailed) -> Next:
    """The printer failed: the registration stands; what else was to be taken along can be written down."""
    if isinstance(state.slip, at.Leaflet):
        return to(at.Stopped(state.slip.notice, unprinted=True))
    return to(at.PrintTrouble(state.slip))


def print_again(_counter: at.Counter, state: at.PrintTrouble, _event: event.Retry) -> Next:
    """Try the printer once more."""
    return _print(state.slip)


def _print(slip: at.Paper) -> Next:
    return to(at.Printing(slip), effect.PrintSlip(slip))


TRANSITIONS: Table = {
    (at.Quiet, event.TimeUp): nobody_here,
    (at.Quiet, event.Quit): leave,
    (at.Done, event.Finish): finish,
    (at.Done, event.TimeUp): leave,
    (at.Done, event.CardOut): card_left_done,
    (at.Done, event.ReaderGone): card_left_done,
    (at.OfferSlip, event.Finish): finish_offer,
    (at.OfferSlip, event.TimeUp): leave,
    (at.Printing, event.Printed): leave,
    (at.Printing, event.PrintFailed): print_failed,
    (at.Printing, event.TimeUp): leave,
    (at.PrintTrouble, event.Retry): print_again,
    (at.PrintTrouble, event.Quit): leave,
    (at.PrintTrouble, event.TimeUp): leave,
    (at.TakeCard, event.CardOut): card_taken,
    # Nobody can see the card any more; if it still lies there when the reader is back, it is asked for again.
    (at.TakeCard, event.ReaderGone): card_taken,
    (at.TakeCard, event.TimeUp): card_left_behind,
    (at.Stopped, event.Quit): leave,
    (at.Stopped, event.GoOn): leave,
    (at.Stopped, event.OtherProvider): leave,
    (at.Stopped, event.Finish): take_along,
    (at.Stopped, event.StaffCame): staff_came,
}
