"""From the attract page to an open visit: consent, card, what stands on it, the platform's word on it."""

from dataclasses import replace

from kiosk.visit import choosing, effect, enquiring, event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from kiosk.visit.transition import PASSING, Next, Table, end, leave, to

MISREADS = 3


def start(counter: at.Counter, state: at.Attract, _event: event.Start) -> Next:
    """Somebody begins; without reader or platform the page says so instead."""
    return to(at.Consent() if counter.reader and counter.platform else state)


def see_status(counter: at.Counter, state: at.Attract, _event: event.SeeStatus) -> Next:
    """Somebody wants to see what is registered; there is nothing to agree to."""
    if not (counter.reader and counter.platform and counter.catalogue):
        return to(state)
    return to(at.AwaitCard(at.Errand(counter.catalogue, at.Purpose.STATUS)))


def card_at_attract(counter: at.Counter, _state: at.Attract, placed: event.CardIn) -> Next:
    """A card laid on counts as a beginning, unless it lay there before we looked."""
    return to(at.Consent()) if placed.fresh else end(counter)


def agree(counter: at.Counter, _state: at.Consent, _event: event.Agree) -> Next:
    """Agree to the terms on offer; without them there is nothing to agree to."""
    if counter.catalogue is None:
        return to(at.Consent(at.Notice(Reason.BACKEND_OFFLINE)), effect.LoadCatalogue())
    if counter.card is None:
        return to(at.AwaitCard(at.Errand(counter.catalogue)))
    return _read(counter.card, at.Errand(counter.catalogue))


def retry_consent(_counter: at.Counter, _state: at.Consent, _event: event.Retry) -> Next:
    """Ask the platform for its offer again."""
    return to(at.Consent(), effect.LoadCatalogue())


def offer_arrived(_counter: at.Counter, _state: at.Consent, _event: event.CatalogueLoaded) -> Next:
    """The platform can be reached after all."""
    return to(at.Consent())


def back_from_reader(counter: at.Counter, state: at.AwaitCard, _event: event.Back) -> Next:
    """Back to where somebody came from."""
    return to(at.Consent()) if state.errand.purpose is at.Purpose.REGISTER else end(counter)


def card_placed(_counter: at.Counter, state: at.AwaitCard, placed: event.CardIn) -> Next:
    """The card is there."""
    return _read(placed.insertion, state.errand)


def card_read(_counter: at.Counter, state: at.ReadingCard, read: event.CardRead) -> Next:
    """The card can do what is wanted of it: open the visit."""
    opening = at.OpeningVisit(state.card, read.tries_left, read.certificate, state.errand, pin_pad=read.pin_pad)
    return to(opening, effect.OpenVisit(state.card, read.certificate))


def card_refused(_counter: at.Counter, state: at.ReadingCard, refused: event.Refused) -> Next:
    """The card cannot be used, or not be read; three misreads in a row are a matter for staff."""
    match refused.notice.reason:
        case Reason.CARD_NOT_MYNUMBER | Reason.READER_BUSY:
            return to(at.Stopped(refused.notice, state.errand))
        case Reason.CARD_READ_ERROR:
            errand = replace(state.errand, misreads=state.errand.misreads + 1)
            left = max(0, MISREADS - errand.misreads)
            return to(at.Stopped(replace(refused.notice, attempts_left=left), errand))
    return to(at.Stopped(refused.notice))


def visit_opened(counter: at.Counter, state: at.OpeningVisit, opened: event.VisitOpened) -> Next:
    """The platform's word: registered already, or go on."""
    visit = at.Visit(
        id=state.card,
        token=opened.token,
        nonce=opened.nonce,
        reference=opened.reference,
        kiosk=counter.name,
        opened_at=opened.opened_at,
        has_mykey_id=opened.has_mykey_id,
        already=opened.already,
        closed=opened.closed,
        tries_left=state.tries_left,
        catalogue=state.errand.catalogue,
        pin_pad=state.pin_pad,
    )
    if state.errand.purpose is at.Purpose.STATUS:
        return enquiring.ask_for_pin(visit)
    if all(each.id in visit.already for each in visit.catalogue.programmes):
        return to(at.AlreadyRegistered(visit))
    if not visit.open_programmes:
        return to(at.Stopped(at.Notice(Reason.PROGRAMME_CLOSED)))
    draft = at.Draft(visit)
    return to(at.LastTry(draft)) if visit.tries_left == 1 else choosing.first_choice(draft)


def opening_refused(_counter: at.Counter, state: at.OpeningVisit, refused: event.Refused) -> Next:
    """The platform refuses, or is out of reach."""
    if refused.notice.reason in PASSING:
        return to(replace(state, notice=refused.notice))
    return to(at.Stopped(refused.notice))


def retry_opening(_counter: at.Counter, state: at.OpeningVisit, _event: event.Retry) -> Next:
    """Try to open the visit again, once a press; the card is still there."""
    if state.notice is None:
        return to(state)
    return to(replace(state, notice=None), effect.OpenVisit(state.card, state.certificate))


def go_on_with_last_try(_counter: at.Counter, state: at.LastTry, _event: event.GoOn) -> Next:
    """The resident has been warned and goes on."""
    return choosing.first_choice(state.draft)


def card_after_stop(counter: at.Counter, state: at.Stopped, placed: event.CardIn) -> Next:
    """Another card on a stop page: read it, begin anew, or let the page be read first."""
    if state.again is not None:
        return _read(placed.insertion, state.again)
    if state.notice.reason in {Reason.CARD_REMOVED, Reason.SESSION_TIMEOUT}:
        return card_at_attract(counter, at.Attract(), placed)
    return to(state)


def card_out_after_stop(counter: at.Counter, state: at.Stopped, _event: event.CardOut) -> Next:
    """The card that could not be used is gone, or the reader is back: wait for another."""
    if state.again is not None:
        return to(at.AwaitCard(state.again))
    return end(counter) if state.notice.reason is Reason.READER_MISSING else to(state)


def card_after_slip(counter: at.Counter, _state: at.OfferSlip | at.PrintTrouble, placed: event.CardIn) -> Next:
    """Another card while a slip waits: it is not printed for whoever comes next."""
    return card_at_attract(counter, at.Attract(), placed)


def still_here(counter: at.Counter, state: at.Quiet, _event: event.GoOn) -> Next:
    """The card's holder goes on where the page was covered; a card that was laid on meanwhile is there."""
    if isinstance(state.inner, at.AwaitCard) and counter.card is not None:
        return _read(counter.card, state.inner.errand)
    return to(state.inner)


def time_up_after_stop(counter: at.Counter, state: at.Stopped, _event: event.TimeUp) -> Next:
    """Nobody is there any more; or the reader may have become free."""
    if state.notice.reason is Reason.READER_BUSY:
        return read_again(counter, state, event.Retry())
    return end(counter)


def read_again(counter: at.Counter, state: at.Stopped, _event: event.Retry) -> Next:
    """Read the card once more where it lies, or wait for it; where neither helps, end."""
    if state.again is None:
        return end(counter)
    return to(at.AwaitCard(state.again)) if counter.card is None else _read(counter.card, state.again)


def _read(card: int, errand: at.Errand) -> Next:
    return to(at.ReadingCard(card, errand), effect.ReadCard(card))


TRANSITIONS: Table = {
    (at.Attract, event.Start): start,
    (at.Attract, event.SeeStatus): see_status,
    (at.Attract, event.CardIn): card_at_attract,
    (at.Consent, event.Agree): agree,
    (at.Consent, event.Retry): retry_consent,
    (at.Consent, event.CatalogueLoaded): offer_arrived,
    (at.Consent, event.Back): leave,
    (at.Consent, event.Quit): leave,
    (at.AwaitCard, event.CardIn): card_placed,
    (at.AwaitCard, event.Back): back_from_reader,
    (at.AwaitCard, event.Quit): leave,
    (at.ReadingCard, event.CardRead): card_read,
    (at.ReadingCard, event.Refused): card_refused,
    (at.OpeningVisit, event.VisitOpened): visit_opened,
    (at.OpeningVisit, event.Refused): opening_refused,
    (at.OpeningVisit, event.Retry): retry_opening,
    (at.OpeningVisit, event.Quit): leave,
    (at.LastTry, event.GoOn): go_on_with_last_try,
    (at.LastTry, event.Quit): leave,
    (at.Quiet, event.GoOn): still_here,
    (at.OfferSlip, event.CardIn): card_after_slip,
    (at.PrintTrouble, event.CardIn): card_after_slip,
    (at.Stopped, event.CardIn): card_after_stop,
    (at.Stopped, event.CardOut): card_out_after_stop,
    (at.Stopped, event.Retry): read_again,
    (at.Stopped, event.TimeUp): time_up_after_stop,
}
