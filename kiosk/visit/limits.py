"""How long each state may stay quiet, in seconds (ui-guide section 4)."""

from kiosk.visit import state as at
from kiosk.visit.reason import Reason

QUIET = 60.0
READING = 180.0
QUIET_DIALOG = 60.0
REMOVED_PAGE = 30.0
SLIP_KEPT = 30.0
SETTLING = 60.0


_BY_STATE: dict[type[at.State], float | None] = {
    at.Attract: None,
    at.Consent: READING,
    at.ReadingCard: None,
    at.EnterAccount: READING,
    at.RepeatAccount: READING,
    at.Signing: None,
    at.Registering: None,
    at.Settling: SETTLING,
    at.Quiet: QUIET_DIALOG,
    at.OfferSlip: SLIP_KEPT,
    at.Printing: SLIP_KEPT,
    at.PrintTrouble: SLIP_KEPT,
}


def limit(state: at.State) -> float | None:
    """Seconds until `TimeUp` is due in this state, or None where it ends by itself or never."""
    match state:
        case at.OpeningVisit(notice=None) | at.ReservingId(notice=None) | at.CheckingAccount(notice=None):
            return None
        case at.TakeCard(slip=slip):
            return SLIP_KEPT if slip else None
        case at.Stopped(notice=at.Notice(reason=Reason.CARD_REMOVED)):
            return REMOVED_PAGE
    return _BY_STATE.get(type(state), QUIET)
