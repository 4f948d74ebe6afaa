"""What the resident chooses: the MyKey ID, the programme, the payment service and its account."""

from dataclasses import replace

from kiosk.visit import account as accounts
from kiosk.visit import effect, event, mykey_id, registering
from kiosk.visit import state as at
from kiosk.visit.catalogue import Channel, Check, Provider
from kiosk.visit.reason import Reason
from kiosk.visit.transition import ABOUT_THE_PROVIDER, PASSING, Next, Table, about, leave, to

# The account was read and understood, and something about it is wrong: the form comes back.
_ABOUT_THE_ACCOUNT = {Reason.PROVIDER_REJECTED, Reason.ACCOUNT_USED}


# --- the MyKey ID -------------------------------------------------------------------------------------------------


def first_choice(draft: at.Draft) -> Next:
    """Begin choosing: a person who has a MyKey ID keeps it."""
    return to(at.KeepMyKeyId(draft)) if draft.visit.has_mykey_id else _reserve(draft, None, None)


def keep_id(_counter: at.Counter, state: at.KeepMyKeyId, _event: event.GoOn) -> Next:
    """Go on with the ID the person has."""
    return _after_id(state.draft, None)


def id_reserved(_counter: at.Counter, state: at.ReservingId, reserved: event.IdReserved) -> Next:
    """An ID is held: a drawn one is offered, one that was asked for is taken."""
    draft = replace(state.draft, mykey_id=reserved.mykey_id)
    return to(at.OfferMyKeyId(draft, state.account)) if state.proposed is None else _after_id(draft, state.account)


def id_refused(_counter: at.Counter, state: at.ReservingId, refused: event.Refused) -> Next:
    """Somebody else has it, or the platform says no."""
    if refused.notice.reason in PASSING:
        return to(replace(state, notice=refused.notice))
    if refused.notice.reason is Reason.ID_TAKEN:
        return to(at.OwnMyKeyId(state.draft, state.proposed or "", state.account, refused.notice))
    return to(at.Stopped(refused.notice))


def retry_id(_counter: at.Counter, state: at.ReservingId, _event: event.Retry) -> Next:
    """Ask for the same again, once a press."""
    if state.notice is None:
        return to(state)
    return _reserve(state.draft, state.proposed, state.account)


def draw_another(_counter: at.Counter, state: at.OfferMyKeyId, _event: event.DrawAnother) -> Next:
    """Draw another ID, three times at most (domain.md section 4)."""
    left = state.draft.draws_left
    return _reserve(replace(state.draft, draws_left=left - 1), None, state.account) if left else to(state)


def use_offered(_counter: at.Counter, state: at.OfferMyKeyId, _event: event.GoOn) -> Next:
    """Take the ID on offer."""
    return _after_id(state.draft, state.account)


def choose_own(_counter: at.Counter, state: at.OfferMyKeyId, _event: event.ChooseOwn) -> Next:
    """Type an ID instead."""
    return to(at.OwnMyKeyId(state.draft, account=state.account))


def use_own(_counter: at.Counter, state: at.OwnMyKeyId, use: event.UseId) -> Next:
    """Ask for a typed ID, or for one of the three the platform said are free."""
    wanted = mykey_id.normalise(use.mykey_id)
    if not mykey_id.is_valid(wanted):
        return to(replace(state, typed=wanted, notice=None, length_wrong=True))
    return _reserve(state.draft, wanted, state.account)


def type_another(_counter: at.Counter, state: at.OwnMyKeyId, _event: event.GoOn) -> Next:
    """After I-01, type another ID, as often as the platform allows."""
    spent = state.notice is not None and state.notice.attempts_left == 0
    return to(state) if spent else to(replace(state, notice=None))


def back_to_offer(_counter: at.Counter, state: at.OwnMyKeyId, _event: event.Back) -> Next:
    """Back to the ID on offer."""
    return to(at.OfferMyKeyId(state.draft, state.account))


def _reserve(draft: at.Draft, proposed: str | None, account: at.Account | None) -> Next:
    asked = effect.ReserveId(draft.visit.id, draft.visit.token, proposed)
    return to(at.ReservingId(draft, proposed, account), asked)


def _after_id(draft: at.Draft, account: at.Account | None) -> Next:
    if account is not None:
        return registering.review(draft, account)
    only, *others = draft.visit.catalogue.programmes
    return to(at.ChooseProgramme(draft)) if others else to(at.ChooseProvider(replace(draft, programme=only)))


def _back_to_id(draft: at.Draft) -> Next:
    return to(at.KeepMyKeyId(draft) if draft.visit.has_mykey_id else at.OfferMyKeyId(draft))


# --- programme and payment service --------------------------------------------------------------------------------


def pick_programme(_counter: at.Counter, state: at.ChooseProgramme, pick: event.PickProgramme) -> Next:
    """Choose a programme and agree to its terms."""
    programme = state.draft.visit.catalogue.programme(pick.programme or "")
    if programme is None:
        return to(replace(state, nothing_chosen=True))
    if programme.id in state.draft.visit.already:
        return to(replace(state, notice=at.Notice(Reason.REG_ALREADY), nothing_chosen=False))
    if programme.id in state.draft.visit.closed:
        return to(replace(state, notice=at.Notice(Reason.PROGRAMME_CLOSED), nothing_chosen=False))
    draft = replace(state.draft, programme=programme)
    return registering.review(draft, state.account) if state.account else to(at.ChooseProvider(draft))


def back_to_id(_counter: at.Counter, state: at.ChooseProgramme, _event: event.Back) -> Next:
    """Back to the MyKey ID."""
    return _back_to_id(state.draft)


def pick_provider(_counter: at.Counter, state: at.ChooseProvider, pick: event.PickProvider) -> Next:
    """Choose a payment service, unless it cannot be chosen here and now."""
    provider = state.draft.visit.catalogue.provider(pick.provider or "")
    if provider is None:
        return to(replace(state, nothing_chosen=True))
    reason = why_not(provider, state.draft.visit)
    if reason is not None:
        notice = about(at.Notice(reason, until=provider.closes_at), provider)
        return to(replace(state, notice=notice, nothing_chosen=False))
    return to(at.EnterAccount(state.draft, provider))


def back_from_provider(_counter: at.Counter, state: at.ChooseProvider, _event: event.Back) -> Next:
    """Back to the programme, or to the MyKey ID where there is only one programme."""
    if len(state.draft.visit.catalogue.programmes) > 1:
        return to(at.ChooseProgramme(state.draft))
    return _back_to_id(state.draft)


def why_not(provider: Provider, visit: at.Visit) -> Reason | None:
    """Why this payment service cannot be chosen here and now, or None where it can."""
    if Channel.KIOSK not in provider.channels:
        return Reason.PROVIDER_NOT_HERE
    takes = visit.catalogue.takes(provider, visit.opened_at, visit.open_programmes)
    return None if takes else Reason.PROVIDER_CLOSED


# --- the account --------------------------------------------------------------------------------------------------


def submit_account(_counter: at.Counter, state: at.EnterAccount, typed: event.SubmitAccount) -> Next:
    """Check what was typed; a number without a check digit is typed twice, unless it was scanned."""
    form = state.provider.account
    number = accounts.normalise(typed.number, form.pattern)
    codes = tuple(
        accounts.normalise(code, each.pattern) for code, each in zip(typed.codes, state.provider.codes, strict=False)
    )
    problems = _problems(state.provider, number, codes)
    if problems:
        return to(at.EnterAccount(state.draft, state.provider, number, problems))
    if form.check is Check.NONE and not typed.scanned:
        return to(at.RepeatAccount(state.draft, state.provider, number, codes))
    return _check(state.draft, state.provider, number, codes)


def repeat_number(_counter: at.Counter, state: at.RepeatAccount, typed: event.RepeatNumber) -> Next:
    """Compare the second typing with the first."""
    if accounts.normalise(typed.number, state.provider.account.pattern) != state.number:
        return to(at.EnterAccount(state.draft, state.provider, differs=True))
    return _check(state.draft, state.provider, state.number, state.codes)


def account_found(_counter: at.Counter, state: at.CheckingAccount, found: event.AccountFound) -> Next:
    """The provider knows the account: is it the resident's?"""
    account = at.Account(state.provider, state.number, found.token, found.holder)
    return to(at.ConfirmHolder(state.draft, account))


def account_refused(_counter: at.Counter, state: at.CheckingAccount, refused: event.Refused) -> Next:
    """The provider or the platform says no."""
    notice = about(refused.notice, state.provider)
    if notice.reason in PASSING:
        return to(replace(state, notice=notice))
    if notice.reason in _ABOUT_THE_ACCOUNT:
        return to(at.EnterAccount(state.draft, state.provider, state.number, notice=notice))
    if notice.reason in ABOUT_THE_PROVIDER:
        return to(at.ChooseProvider(state.draft, notice))
    return to(at.Stopped(notice))


def retry_account(_counter: at.Counter, state: at.CheckingAccount, _event: event.Retry) -> Next:
    """Ask the provider again, once a press: every question may count as a try there."""
    if state.notice is None:
        return to(state)
    return _check(state.draft, state.provider, state.number, state.codes)


def not_my_account(_counter: at.Counter, state: at.ConfirmHolder, _event: event.HolderIsNotMine) -> Next:
    """Somebody else's account: the form comes back empty."""
    notice = at.Notice(Reason.ACCOUNT_NOT_OWN)
    return to(at.EnterAccount(state.draft, state.account.provider, notice=notice))


def my_account(_counter: at.Counter, state: at.ConfirmHolder, _event: event.HolderIsMine) -> Next:
    """The resident's own account: everything is decided."""
    return registering.review(state.draft, state.account)


def correct_account(_counter: at.Counter, state: at.EnterAccount, _event: event.GoOn) -> Next:
    """Correct the entry after V-01, V-05 or V-06."""
    return to(replace(state, notice=None))


def other_provider(_counter: at.Counter, state: at.EnterAccount | at.ChooseProvider, _event: object) -> Next:
    """Choose another payment service."""
    return to(at.ChooseProvider(state.draft))


def back_to_form(_counter: at.Counter, state: at.RepeatAccount, _event: event.Back) -> Next:
    """Back to the form; the number stays, codes do not."""
    return to(at.EnterAccount(state.draft, state.provider, state.number))


def back_to_account(_counter: at.Counter, state: at.ConfirmHolder, _event: event.Back) -> Next:
    """Back to the form; the number stays, codes do not."""
    return to(at.EnterAccount(state.draft, state.account.provider, state.account.number))


def _problems(provider: Provider, number: str, codes: tuple[str, ...]) -> tuple[at.FieldProblem, ...]:
    padded = codes + ("",) * (len(provider.codes) - len(codes))
    found = [accounts.account_problem(number, provider.account)]
    found += [accounts.problem(code, each.pattern) for code, each in zip(padded, provider.codes, strict=True)]
    return tuple(at.FieldProblem(place, problem) for place, problem in enumerate(found) if problem)


def _check(draft: at.Draft, provider: Provider, number: str, codes: tuple[str, ...]) -> Next:
    asked = effect.CheckAccount(draft.visit.id, draft.visit.token, provider.id, number, codes)
    return to(at.CheckingAccount(draft, provider, number, codes), asked)


TRANSITIONS: Table = {
    (at.KeepMyKeyId, event.GoOn): keep_id,
    (at.KeepMyKeyId, event.Quit): leave,
    (at.ReservingId, event.IdReserved): id_reserved,
    (at.ReservingId, event.Refused): id_refused,
    (at.ReservingId, event.Retry): retry_id,
    (at.ReservingId, event.Quit): leave,
    (at.OfferMyKeyId, event.DrawAnother): draw_another,
    (at.OfferMyKeyId, event.GoOn): use_offered,
    (at.OfferMyKeyId, event.ChooseOwn): choose_own,
    (at.OfferMyKeyId, event.Quit): leave,
    (at.OwnMyKeyId, event.UseId): use_own,
    (at.OwnMyKeyId, event.GoOn): type_another,
    (at.OwnMyKeyId, event.Back): back_to_offer,
    (at.OwnMyKeyId, event.Quit): leave,
    (at.ChooseProgramme, event.PickProgramme): pick_programme,
    (at.ChooseProgramme, event.Back): back_to_id,
    (at.ChooseProgramme, event.Quit): leave,
    (at.ChooseProvider, event.PickProvider): pick_provider,
    (at.ChooseProvider, event.OtherProvider): other_provider,
    (at.ChooseProvider, event.Back): back_from_provider,
    (at.ChooseProvider, event.Quit): leave,
    (at.EnterAccount, event.SubmitAccount): submit_account,
    (at.EnterAccount, event.GoOn): correct_account,
    (at.EnterAccount, event.OtherProvider): other_provider,
    (at.EnterAccount, event.Back): other_provider,
    (at.EnterAccount, event.Quit): leave,
    (at.RepeatAccount, event.RepeatNumber): repeat_number,
    (at.RepeatAccount, event.Back): back_to_form,
    (at.RepeatAccount, event.Quit): leave,
    (at.CheckingAccount, event.AccountFound): account_found,
    (at.CheckingAccount, event.Refused): account_refused,
    (at.CheckingAccount, event.Retry): retry_account,
    (at.CheckingAccount, event.Quit): leave,
    (at.ConfirmHolder, event.HolderIsMine): my_account,
    (at.ConfirmHolder, event.HolderIsNotMine): not_my_account,
    (at.ConfirmHolder, event.Back): back_to_account,
    (at.ConfirmHolder, event.Quit): leave,
}
