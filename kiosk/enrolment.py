"""A visit that plays itself: the same machine and runtime as behind the window, answered by given choices."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from card.pin import Lapse, Pin
from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason


class Outcome(StrEnum):
    """How an enrolment ended; the commands' exit codes follow from it."""

    REGISTERED = "registered"
    REFUSED = "refused"
    STOPPED = "stopped"
    UNREACHABLE = "unreachable"


# One right PIN sets the card's counter back (domain: PIN and certificates).
ALL_TRIES = 3
_UNREACHABLE = {Reason.BACKEND_OFFLINE, Reason.RESULT_UNKNOWN}
_STOPPED_BY_CARD_OR_KIOSK = {
    Reason.CERT_EXPIRED,
    Reason.CERT_NONE,
    Reason.SESSION_TIMEOUT,
    Reason.KIOSK_STORAGE,
    Reason.PRINTER_ERROR,
    Reason.INTERNAL,
}


def outcome_of(reason: Reason | None) -> Outcome:
    """Whose no it is: the platform's, the card's or the kiosk's, or nobody's who could be reached."""
    if reason is None:
        return Outcome.REGISTERED
    if reason in _UNREACHABLE:
        return Outcome.UNREACHABLE
    if reason in _STOPPED_BY_CARD_OR_KIOSK or reason.value.split(".")[0] in {"pin", "card", "reader"}:
        return Outcome.STOPPED
    return Outcome.REFUSED


@dataclass(frozen=True, slots=True)
class Choices:
    """What the resident would choose.

    Attributes:
        provider: id of the payment service.
        account: its account number.
        codes: its one to three codes.
        mykey_id: an ID of their own, or None for a drawn one.
        last_try: whether to go on when the next wrong PIN locks the card.
    """

    provider: str
    account: str = field(repr=False)
    codes: tuple[str, ...] = field(repr=False)
    mykey_id: str | None = field(default=None, repr=False)
    last_try: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """How it ended, with the facts of kiosk.cli's JSON answer."""

    reason: Reason | None
    mykey_id: str | None = field(default=None, repr=False)
    programme: str | None = None
    provider: str | None = None
    reference: str | None = None
    tries_left: int | None = None


class Enrolment:
    """Answers each state of one visit as `choices` says; holder's name confirmed, notices taken as the end.

    Args:
        choices: what the resident would choose.
        pin: typed once; wiped by the runtime.
        post: takes the intents.

    Attributes:
        result: how it ended, once it has.
        invalid: which choice is none the catalogue knows, in the words of the command line.
    """

    def __init__(self, choices: Choices, pin: Pin, post: Callable[[event.Event], None]) -> None:
        self._choices = choices
        self._pin = pin
        self._post = post
        self._answered: at.State | None = None
        self._draft: at.Draft | None = None
        self._registration: at.Registration | None = None
        self._tries_left: int | None = None
        self.result: Result | None = None
        self.invalid: str | None = None

    def show(self, kiosk: at.Kiosk) -> None:
        """Take a new kiosk value, and answer its state once."""
        if self.result or self.invalid:
            return
        self._remember(kiosk.state)
        reason = self._ending(kiosk)
        if reason is not None or isinstance(kiosk.state, at.Done | at.OfferSlip):
            self.result = self._result(kiosk.state, reason)
            return
        intent = self._intent(kiosk)
        if intent is not None and kiosk.state is not self._answered:
            self._answered = kiosk.state
            self._post(intent)

    def _remember(self, state: at.State) -> None:
        self._draft = at.draft_of(state) or self._draft
        if isinstance(state, at.Review | at.Registering | at.Settling):
            self._registration = state.registration
        if isinstance(state, at.PinOnPad):
            self._pin.wipe()  # the reader asks for it itself
        notice = notice_of(state)
        if isinstance(state, at.OpeningVisit):
            self._tries_left = state.tries_left
        elif isinstance(state, at.Done | at.OfferSlip):
            self._tries_left = ALL_TRIES
        elif notice is not None and notice.tries_left is not None:
            self._tries_left = notice.tries_left

    def _ending(self, kiosk: at.Kiosk) -> Reason | None:
        notice = notice_of(kiosk.state)
        match kiosk.state:
            case at.LastTry() if not self._choices.last_try:
                return Reason.PIN_LAST_TRY
            case at.AlreadyRegistered():
                return Reason.REG_ALREADY
            case at.Quiet() | at.EnterPin(lapse=Lapse()):
                return Reason.SESSION_TIMEOUT
            case at.Consent() if not kiosk.counter.platform:
                return Reason.BACKEND_OFFLINE
            case at.Consent() | at.AwaitCard() if not kiosk.counter.reader:
                return Reason.READER_MISSING
        return notice.reason if notice else None

    def _intent(self, kiosk: at.Kiosk) -> event.Intent | None:
        chosen = self._choices
        match kiosk.state:
            case at.Consent():
                return event.Agree() if kiosk.counter.catalogue else None
            case at.LastTry() | at.KeepMyKeyId():
                return event.GoOn()
            case at.OfferMyKeyId():
                return event.ChooseOwn() if chosen.mykey_id else event.GoOn()
            case at.OwnMyKeyId(length_wrong=False):
                return event.UseId(chosen.mykey_id or "")
            case at.ChooseProgramme(draft=draft):
                return event.PickProgramme(draft.visit.catalogue.programmes[0].id)
            case at.ChooseProvider(nothing_chosen=False):
                return event.PickProvider(chosen.provider)
        return self._later_intent(kiosk.state)

    def _later_intent(self, state: at.State) -> event.Intent | None:
        chosen = self._choices
        match state:
            case at.EnterAccount(problems=()):
                return event.SubmitAccount(chosen.account, chosen.codes)
            case at.RepeatAccount():
                return event.RepeatNumber(chosen.account)
            case at.ConfirmHolder():
                return event.HolderIsMine()
            case at.Review():
                return event.Confirm()
            case at.EnterPin():
                return event.SubmitPin(self._pin)
            case at.OwnMyKeyId() | at.EnterAccount() | at.ChooseProvider():
                self.invalid = _invalid(state)
        return None

    def _result(self, state: at.State, reason: Reason | None) -> Result:
        slip = state.slip if isinstance(state, at.Done | at.OfferSlip) else None
        notice = notice_of(state)
        draft, registration = self._draft, self._registration
        return Result(
            reason=reason,
            mykey_id=slip.mykey_id if slip else None,
            programme=draft.programme.id if draft and draft.programme else None,
            provider=registration.account.provider.id if registration else None,
            reference=draft.visit.reference if draft else notice.reference if notice else None,
            tries_left=self._tries_left,
        )


def notice_of(state: at.State) -> at.Notice | None:
    """The notice a state carries, if any."""
    return getattr(state, "notice", None)


def _invalid(state: at.OwnMyKeyId | at.EnterAccount | at.ChooseProvider) -> str:
    match state:
        case at.OwnMyKeyId():
            return "--mykey-id: eight of A-Z (not I, L, O) and 2-9"
        case at.EnterAccount(problems=problems):
            return "; ".join(
                f"{'--account' if each.place == 0 else f'--code {each.place}'}: {each.problem}" for each in problems
            )
        case at.ChooseProvider():
            return "--provider: no such payment service"
