"""The ends: quiet, done, the slip, the card that must be taken, the stop pages."""

from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from kiosk.visit.transition import Next, Table, end, leave, to


def still_here(_counter: at.Counter, state: at.Quiet, _event: event.GoOn) -> Next:
    """The card's holder goes on where the page was covered."""
    return to(state.inner)


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


def slip_not_fetched(_counter: at.Counter, state: at.TakeCard, _event: event.TimeUp) -> Next:
    """The card was left behind: the slip is not kept any longer, nor printed for whoever comes next."""
    return to(at.TakeCard(state.notice))


def print_failed(_counter: at.Counter, state: at.Printing, _event: event.PrintFailed) -> Next:
    """The printer failed; the registration stands."""
    return to(at.PrintTrouble(state.slip))


def print_again(_counter: at.Counter, state: at.PrintTrouble, _event: event.Retry) -> Next:
    """Try the printer once more."""
    return _print(state.slip)


def _print(slip: at.Slip) -> Next:
    return to(at.Printing(slip), effect.PrintSlip(slip))


TRANSITIONS: Table = {
    (at.Quiet, event.GoOn): still_here,
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
    (at.TakeCard, event.TimeUp): slip_not_fetched,
    (at.Stopped, event.Quit): leave,
    (at.Stopped, event.TimeUp): leave,
}
