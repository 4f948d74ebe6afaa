"""確認: what is registered already, shown to its holder after the PIN."""

from dataclasses import replace

from kiosk.visit import effect, entering, event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from kiosk.visit.statement import VERSION, StatusStatement
from kiosk.visit.transition import PASSING, Next, Table, end, leave, to


def ask_for_pin(visit: at.Visit) -> Next:
    """Freeze the wish into the statement the card signs; one try left is told before the first digit."""
    statement = StatusStatement(
        v=VERSION,
        purpose="status",
        visit=visit.token,
        reference=visit.reference,
        nonce=visit.nonce,
        kiosk=visit.kiosk,
        opened_at=visit.opened_at,
    )
    enquiry = at.Enquiry(visit, statement)
    if visit.tries_left == 1:
        return to(at.EnterPin(enquiry, at.Notice(Reason.PIN_LAST_TRY, tries_left=1)))
    return entering.ask(enquiry)


def enquire(enquiry: at.Enquiry, signature: bytes) -> Next:
    """The card has signed: ask the platform."""
    asked = effect.Enquire(enquiry.visit.id, enquiry.statement, signature)
    return to(at.Enquiring(enquiry, signature), asked)


def see_anyway(_counter: at.Counter, state: at.AlreadyRegistered, _event: event.SeeStatus) -> Next:
    """B-03: the same visit goes on to what is registered."""
    return ask_for_pin(state.visit)


def found(_counter: at.Counter, _state: at.Enquiring, result: event.StatusFound) -> Next:
    """The platform's answer; the visit has served its purpose."""
    return to(at.Status(result.mykey_id, result.registrations))


def refused(_counter: at.Counter, state: at.Enquiring, result: event.Refused) -> Next:
    """The platform refuses, or is out of reach."""
    if result.notice.reason in PASSING:
        return to(replace(state, notice=result.notice))
    return to(at.Stopped(result.notice))


def retry(_counter: at.Counter, state: at.Enquiring, _event: event.Retry) -> Next:
    """Ask the same again, once a press."""
    return to(state) if state.notice is None else enquire(state.enquiry, state.signature)


def card_taken(counter: at.Counter, _state: at.Status, _event: object) -> Next:
    """The card is taken: the page goes with it."""
    return end(counter)


TRANSITIONS: Table = {
    (at.AlreadyRegistered, event.SeeStatus): see_anyway,
    (at.AlreadyRegistered, event.Quit): leave,
    (at.AlreadyRegistered, event.TimeUp): leave,
    (at.Enquiring, event.StatusFound): found,
    (at.Enquiring, event.Refused): refused,
    (at.Enquiring, event.Retry): retry,
    (at.Enquiring, event.Quit): leave,
    (at.Status, event.Quit): leave,
    (at.Status, event.TimeUp): leave,
    (at.Status, event.CardOut): card_taken,
    (at.Status, event.ReaderGone): card_taken,
}
