"""How long each state may stay quiet, in seconds (ui-guide section 4)."""

from kiosk.visit import state as at
from kiosk.visit.reason import Reason

QUIET = 60.0
READING = 180.0
QUIET_DIALOG = 60.0
REMOVED_PAGE = 30.0
SLIP_KEPT = 30.0
SETTLING = 60.0
SLOW = 3
# 「カードリーダーを準備しています」 clears by itself: the card is read again so often.
BUSY_READER = 3.0
# Only staff can mend these, so the page stays until they have come.
_FOR_STAFF = {Reason.KIOSK_REFUSED, Reason.KIOSK_STORAGE, Reason.READER_MISSING}

# These end by themselves, whoever touches the glass: paper is not kept longer, and an outcome is not put off.
_FIXED: dict[type[at.State], float | None] = {
    at.Attract: None,
    at.ReadingCard: None,
    at.PinOnPad: None,  # the reader counts
    at.Signing: None,
    at.Registering: None,
    at.Settling: SETTLING,
    at.Quiet: QUIET_DIALOG,
    at.OfferSlip: SLIP_KEPT,
    at.Printing: SLIP_KEPT,
    at.PrintTrouble: SLIP_KEPT,
}
_READING = (at.Consent, at.EnterAccount, at.RepeatAccount)


def limit(kiosk: at.Kiosk) -> float | None:
    """Seconds until `TimeUp` is due, or None where the state ends by itself or never."""
    if ends_anyway(kiosk.state):
        return _fixed(kiosk.state)
    quiet = READING if isinstance(kiosk.state, _READING) else QUIET
    return quiet * SLOW if kiosk.slow else quiet


def ends_anyway(state: at.State) -> bool:
    """Whether the state's time is no quiet time: a touch does not begin it anew."""
    match state:
        case at.OpeningVisit(notice=None) | at.ReservingId(notice=None) | at.CheckingAccount(notice=None):
            return True
        case at.Enquiring(notice=None):
            return True
        case at.Stopped(notice=notice):
            return notice.reason in _FOR_STAFF | {Reason.CARD_REMOVED, Reason.READER_BUSY}
        case at.TakeCard():
            return True
    return type(state) in _FIXED


def _fixed(state: at.State) -> float | None:
    match state:
        case at.TakeCard(slip=slip, until_staff=seconds):
            return SLIP_KEPT if slip else seconds
        case at.Stopped(notice=at.Notice(reason=Reason.CARD_REMOVED)):
            return REMOVED_PAGE
        case at.Stopped(notice=at.Notice(reason=Reason.READER_BUSY)):
            return BUSY_READER
    return _FIXED.get(type(state))
