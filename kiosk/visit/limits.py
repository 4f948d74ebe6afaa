"""How long each state may stay quiet, in seconds (ui-guide section 4)."""

from kiosk.visit import state as at

QUIET = 60.0
READING = 180.0
QUIET_DIALOG = 60.0
REMOVED_PAGE = 30.0
SLIP_KEPT = 30.0
SETTLING = 60.0


def limit(state: at.State) -> float | None:
    """Seconds until `TimeUp` is due in this state, or None where it ends by itself or never."""
    match state:
        case at.Consent() | at.EnterAccount() | at.RepeatAccount():
            return READING
        case at.Quiet():
            return QUIET_DIALOG
        case at.OfferSlip() | at.Printing() | at.PrintTrouble():
            return SLIP_KEPT
        case at.TakeCard(slip=slip):
            return SLIP_KEPT if slip else None
        case at.Settling():
            return SETTLING
        case at.Stopped(notice=notice):
            return REMOVED_PAGE if notice.reason == "card.removed" else QUIET
        case at.Attract() | at.ReadingCard() | at.Signing() | at.Registering():
            return None
        case at.OpeningVisit(notice=None) | at.ReservingId(notice=None) | at.CheckingAccount(notice=None):
            return None
    return QUIET
