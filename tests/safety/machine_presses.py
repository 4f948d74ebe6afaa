"""What is pressed and typed in a walk of the machine: what gets a card's holder on, and whatever a helper can press."""

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests.kiosk.visit_player import typed_pin
from tests.safety.choices import Choices
from tests.safety.machine_world import ACCOUNTS, CODES, HOLDERS, PINS

TIME_UP, CARD_OUT, READER_GONE = event.TimeUp(), event.CardOut(), event.ReaderGone()
_PROVIDERS = tuple(map(event.PickProvider, ACCOUNTS))
_OWN = {
    provider: [event.SubmitAccount(number, CODES[each]) for each, number in enumerate(numbers)]
    for provider, numbers in ACCOUNTS.items()
}
_AGAIN = {number: event.RepeatNumber(number) for numbers in ACCOUNTS.values() for number in numbers}
_PIN = tuple(map(event.SubmitPin, PINS))
_IS_MINE, _IS_NOT_MINE, _GO_ON = event.HolderIsMine(), event.HolderIsNotMine(), event.GoOn()
_ONE_WAY: dict[type, event.Event] = {
    at.Attract: event.Start(),
    at.Consent: event.Agree(),
    at.OpeningVisit: event.Retry(),
    at.ReservingId: event.Retry(),
    at.CheckingAccount: event.Retry(),
    at.OfferMyKeyId: _GO_ON,
    at.OwnMyKeyId: event.Back(),
    at.KeepMyKeyId: _GO_ON,
    at.LastTry: _GO_ON,
    at.ChooseProgramme: event.PickProgramme("G0"),
    at.Review: event.Confirm(),
    at.AlreadyRegistered: event.SeeStatus(),
    at.Enquiring: event.Retry(),
    at.Status: event.Quit(),
    at.Done: event.Finish(print_slip=True),
    at.OfferSlip: event.Finish(print_slip=True),
    at.PrintTrouble: event.Quit(),
    at.Stopped: event.Quit(),
    at.Quiet: _GO_ON,
}
# The helper has every account number and its codes, and no PIN; what comes of itself is here too.
ANYTHING: tuple[event.Event, ...] = (
    *_ONE_WAY.values(),
    event.Back(),
    event.Quit(),
    event.DrawAnother(),
    event.ChooseOwn(),
    event.UseId("HJKM2345"),
    event.PickProgramme("G1"),
    *_PROVIDERS,
    event.OtherProvider(),
    _IS_MINE,
    _IS_MINE,
    _IS_NOT_MINE,
    *map(event.Change, event.Row),
    event.Confirm(),
    event.SubmitPin(typed_pin("9999")),
    event.Finish(print_slip=False),
    event.CallStaff(),
    event.StaffCame(),
    event.GoSlowly(on=True),
    event.Touched(),
    event.PrintFailed(),
    event.CatalogueFailed(),
    event.Failed(at.Notice(Reason.INTERNAL)),
    *(each for accounts in _OWN.values() for each in accounts),
    *_AGAIN.values(),
)


def next_of(state: at.State, resident: int, choices: Choices) -> event.Event:
    """What the holder of the card on the reader would press or type; where there is nothing, the time is up."""
    match state:
        case at.ChooseProvider():
            return choices.of(_PROVIDERS)
        case at.EnterAccount(provider=provider):
            return _OWN[provider.id][resident]
        case at.RepeatAccount(number=number):
            return _AGAIN[number]
        case at.ConfirmHolder(account=account):
            return _IS_MINE if account.holder == HOLDERS[resident] else _IS_NOT_MINE
        case at.EnterPin(notice=None, wanted=wanted) if not wanted.visit.pin_pad:
            return _PIN[resident]
        case at.EnterPin(notice=None):
            return choices.of((_GO_ON, _PIN[resident]))  # on the glass, though the reader asks for it
        case at.EnterPin():
            return _GO_ON
    return _ONE_WAY.get(type(state), TIME_UP)
