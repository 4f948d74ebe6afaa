"""S09: the PIN is typed, on the glass or on the reader's own keys, and the card verifies it and signs."""

from dataclasses import replace

from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from kiosk.visit.transition import Next, Table, leave, to


def ask(wanted: at.Wanted) -> Next:
    """Ask for the PIN, once, where it is typed: the reader begins at once, the glass waits for 「登録する」."""
    if wanted.visit.pin_pad:
        return to(at.PinOnPad(wanted), effect.SignOnPad(wanted.visit.id, wanted.statement))
    return to(at.EnterPin(wanted))


def back_to_review(_counter: at.Counter, state: at.EnterPin, _event: event.Back) -> Next:
    """Back to the review, where there was one; not past a notice, which must be answered (P-02)."""
    if state.notice is None and isinstance(state.wanted, at.Registration):
        return to(at.Review(state.wanted))
    return to(state)


def enter_again(_counter: at.Counter, state: at.EnterPin, _event: object) -> Next:
    """The notice was read: ask for the PIN."""
    return ask(state.wanted)


def sign(_counter: at.Counter, state: at.EnterPin, submitted: event.SubmitPin) -> Next:
    """Send a complete PIN to the card, once; what a notice covers, or the reader asks for itself, is not sent."""
    wanted = state.wanted
    if state.notice is not None or wanted.visit.pin_pad or not submitted.pin.complete:
        return to(state)
    return to(at.Signing(wanted), effect.Sign(wanted.visit.id, submitted.pin, wanted.statement))


def pin_verified(_counter: at.Counter, state: at.PinOnPad, _event: event.PinVerified) -> Next:
    """The card has taken what was typed on the reader, and signs."""
    return to(at.Signing(state.wanted))


def pin_not_given(_counter: at.Counter, state: at.PinOnPad, result: event.PinNotGiven) -> Next:
    """Time-out and cancel come back to the page, from where the reader is started again."""
    return to(at.EnterPin(state.wanted, lapse=result.lapse))


def card_refused(_counter: at.Counter, state: at.PinOnPad | at.Signing, refused: event.Refused) -> Next:
    """A wrong PIN comes back to the pad, with a warning before the last try; anything else stops."""
    left = refused.notice.tries_left
    if refused.notice.reason is not Reason.PIN_WRONG or left is None:
        return to(at.Stopped(refused.notice))
    reason = Reason.PIN_LAST_TRY if left == 1 else Reason.PIN_WRONG
    return to(at.EnterPin(_with_tries(state.wanted, left), at.Notice(reason, tries_left=left)))


def _with_tries(wanted: at.Wanted, left: int) -> at.Wanted:
    visit = replace(wanted.visit, tries_left=left)
    if isinstance(wanted, at.Enquiry):
        return replace(wanted, visit=visit)
    return replace(wanted, draft=replace(wanted.draft, visit=visit))


TRANSITIONS: Table = {
    (at.EnterPin, event.SubmitPin): sign,
    (at.EnterPin, event.GoOn): enter_again,
    (at.EnterPin, event.Retry): enter_again,
    (at.EnterPin, event.Back): back_to_review,
    (at.EnterPin, event.Quit): leave,
    (at.PinOnPad, event.PinVerified): pin_verified,
    (at.PinOnPad, event.PinNotGiven): pin_not_given,
    (at.PinOnPad, event.Refused): card_refused,
    (at.Signing, event.Refused): card_refused,
}
