"""From the review to an outcome: the statement, the card's signature, the registration, the settlement."""

from dataclasses import replace
from datetime import datetime

from kiosk.visit import effect, enquiring, entering, event
from kiosk.visit import state as at
from kiosk.visit.catalogue import Programme, Terms
from kiosk.visit.reason import Reason
from kiosk.visit.statement import VERSION, Agreed, AgreedTerms, Statement
from kiosk.visit.transition import ABOUT_THE_PROVIDER, PASSING, Next, Table, about, end, leave, stop, to


def review(draft: at.Draft, account: at.Account) -> Next:
    """Freeze everything decided into the statement that the review page draws and the card signs."""
    if draft.programme is None:
        return stop(Reason.INTERNAL)
    statement = _statement(draft, draft.programme, account)
    return to(at.Review(at.Registration(draft, account, statement)))


def _statement(draft: at.Draft, programme: Programme, account: at.Account) -> Statement:
    visit = draft.visit
    return Statement(
        v=VERSION,
        purpose="register",
        visit=visit.token,
        reference=visit.reference,
        nonce=visit.nonce,
        kiosk=visit.kiosk,
        opened_at=visit.opened_at,
        programme=programme.id,
        provider=account.provider.id,
        account=account.number,
        holder=account.holder,
        mykey_id=None if visit.has_mykey_id else draft.mykey_id,
        terms=AgreedTerms(
            platform=_agreed(visit.catalogue.terms),
            programme=_agreed(programme.terms),
            provider=_agreed(account.provider.terms),
        ),
    )


def _agreed(terms: Terms) -> Agreed:
    return Agreed(terms.version, terms.sha256)


# --- review and signature -----------------------------------------------------------------------------------------


def change(_counter: at.Counter, state: at.Review, wish: event.Change) -> Next:
    """Change one row; whatever does not hang on it stays."""
    draft, account = state.registration.draft, state.registration.account
    match wish.row:
        case event.Row.MYKEY_ID if not draft.visit.has_mykey_id:
            return to(at.OfferMyKeyId(draft, account))
        case event.Row.PROGRAMME if len(draft.visit.catalogue.programmes) > 1:
            return to(at.ChooseProgramme(draft, account))
        case event.Row.PROVIDER:
            return to(at.ChooseProvider(draft))
        case event.Row.ACCOUNT:
            return to(at.EnterAccount(draft, account.provider, account.number))
    return to(state)


def back_to_account(_counter: at.Counter, state: at.Review, _event: event.Back) -> Next:
    """Back to the account; the number stays, codes do not."""
    account = state.registration.account
    return to(at.EnterAccount(state.registration.draft, account.provider, account.number))


def confirm(_counter: at.Counter, state: at.Review, _event: event.Confirm) -> Next:
    """The details are right: ask for the PIN."""
    return entering.ask(state.registration)


def signed(_counter: at.Counter, state: at.Signing, result: event.Signed) -> Next:
    """The card has signed: send it."""
    wanted = state.wanted
    if isinstance(wanted, at.Enquiry):
        return enquiring.enquire(wanted, result.signature)
    register = effect.Register(wanted.visit.id, wanted.statement, result.signature, wanted.account.token)
    return to(at.Registering(wanted), register)


# --- after the request has left -----------------------------------------------------------------------------------


def registered(counter: at.Counter, state: at.Registering, result: event.Registered) -> Next:
    """The receipt is there; without the card the ID stays hidden."""
    return _done(counter, state, result.registered_at, result.mykey_id, result.mac)


def refused(counter: at.Counter, state: at.Registering, result: event.Refused) -> Next:
    """The platform says no, so nothing was registered; if something broke, the request may have left."""
    if result.notice.reason is Reason.INTERNAL:
        return unanswered(counter, state, event.Unanswered(result.visit))
    if state.card_gone:
        return stop(Reason.CARD_REMOVED)
    draft, account = state.registration.draft, state.registration.account
    notice = about(result.notice, account.provider)
    match notice.reason:
        case Reason.ACCOUNT_USED:
            return to(at.EnterAccount(draft, account.provider, account.number, notice=notice))
        case Reason.ID_TAKEN:
            return to(at.OwnMyKeyId(draft, draft.mykey_id or "", account, notice))
        case reason if reason in ABOUT_THE_PROVIDER:
            return to(at.ChooseProvider(draft, notice))
        case reason if reason in PASSING:
            # Nothing was registered and the visit is open: the same details, and the PIN once more.
            return to(at.EnterPin(state.registration, notice))
        case Reason.REG_ALREADY:
            return to(at.AlreadyRegistered(draft.visit))
    return to(at.Stopped(notice))


def unanswered(_counter: at.Counter, state: at.Registering, _event: event.Unanswered) -> Next:
    """No answer to trust: ask what became of it."""
    visit = state.registration.draft.visit
    return to(at.Settling(state.registration, state.card_gone), effect.Settle(visit.id, visit.token))


def settled(counter: at.Counter, state: at.Settling, result: event.Settled) -> Next:
    """The platform says what became of it, for good."""
    if result.registered_at is not None:
        return _done(counter, state, result.registered_at, None, None)
    if state.card_gone:
        return stop(Reason.CARD_REMOVED)
    # The platform has closed the visit for good, so trying again is a new one, with the same card.
    again = at.Errand(state.registration.visit.catalogue)
    return to(at.Stopped(at.Notice(Reason.BACKEND_OFFLINE), again))


def unknown(_counter: at.Counter, state: at.Settling, _event: event.TimeUp) -> Next:
    """Nobody can say: the resident gets the number, and the settlement goes on behind."""
    reference = state.registration.statement.reference
    return to(at.Stopped(at.Notice(Reason.RESULT_UNKNOWN, reference=reference)))


def card_gone(_counter: at.Counter, state: at.Registering | at.Settling, _event: object) -> Next:
    """The card is gone after the request has left: hide everything, and stay for the outcome."""
    return to(replace(state, card_gone=True))


def _done(
    counter: at.Counter, state: at.Registering | at.Settling, when: datetime, mykey_id: str | None, mac: str | None
) -> Next:
    if state.card_gone and counter.card is not None:
        return end(counter)  # another card lies there: nobody else is offered this slip
    registration = state.registration
    programme = registration.draft.programme
    slip = at.Slip(
        reference=registration.statement.reference,
        mac=mac,
        mykey_id=mykey_id,
        programme=programme.name_ja if programme else "",
        provider=registration.account.provider.name_ja,
        account_end=registration.account.number[-4:],
        registered_at=when,
    )
    return to(at.OfferSlip(slip) if state.card_gone else at.Done(slip))


TRANSITIONS: Table = {
    (at.Review, event.Change): change,
    (at.Review, event.Confirm): confirm,
    (at.Review, event.Back): back_to_account,
    (at.Review, event.Quit): leave,
    (at.Signing, event.Signed): signed,
    (at.Registering, event.Registered): registered,
    (at.Registering, event.Refused): refused,
    (at.Registering, event.Unanswered): unanswered,
    (at.Registering, event.CardOut): card_gone,
    (at.Registering, event.ReaderGone): card_gone,
    (at.Settling, event.Settled): settled,
    (at.Settling, event.TimeUp): unknown,
    (at.Settling, event.CardOut): card_gone,
    (at.Settling, event.ReaderGone): card_gone,
}
