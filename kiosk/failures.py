"""Which reason a failure has: every typed error of card, platform and journal is classified here, once."""

from card import errors
from kiosk.visit.reason import Reason
from kiosk.visit.state import Notice

_CARD: dict[type[errors.CardError], Reason] = {
    errors.ReaderMissing: Reason.READER_MISSING,
    errors.ReaderBusy: Reason.READER_BUSY,
    errors.CardRemoved: Reason.CARD_REMOVED,
    errors.CardUnreadable: Reason.CARD_READ_ERROR,
    errors.CommandRefused: Reason.CARD_READ_ERROR,
    errors.NotMyNumberCard: Reason.CARD_NOT_MYNUMBER,
    errors.CertificateMissing: Reason.CERT_NONE,
    errors.CertificateUnusable: Reason.CARD_READ_ERROR,
    errors.PinWrong: Reason.PIN_WRONG,
    errors.PinLocked: Reason.PIN_LOCKED,
    errors.PinAbsent: Reason.CARD_NO_PIN,
}


def card_notice(error: errors.CardError) -> Notice:
    """Say in the guide's terms what went wrong with the card."""
    tries_left = error.tries_left if isinstance(error, errors.PinWrong) else None
    return Notice(_CARD.get(type(error), Reason.CARD_READ_ERROR), tries_left=tries_left)
