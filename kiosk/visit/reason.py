"""Why something did not go on: one list for screens, commands, platform and logs (ui-guide, error tables)."""

from enum import StrEnum
from typing import Self


class Reason(StrEnum):
    """An identifier of the guide's error table; `code` is what staff read at the bottom of the page."""

    code: str

    def __new__(cls, identifier: str, code: str) -> Self:
        """Keep the staff code beside the identifier."""
        member = str.__new__(cls, identifier)
        member._value_ = identifier
        member.code = code
        return member

    PIN_WRONG = "pin.wrong", "P-01"
    PIN_LAST_TRY = "pin.last_try", "P-02"
    PIN_LOCKED = "pin.locked", "P-03"
    CARD_NO_PIN = "card.no_pin", "C-01"
    CERT_EXPIRED = "cert.expired", "C-02"
    CERT_REVOKED = "cert.revoked", "C-03"
    CERT_RECENT = "cert.recent", "C-04"
    CERT_NONE = "cert.none", "C-05"
    CARD_NOT_MYNUMBER = "card.not_mynumber", "C-06"
    CARD_READ_ERROR = "card.read_error", "C-07"
    CARD_REMOVED = "card.removed", "C-08"
    CARD_REMOVED_SENDING = "card.removed_sending", "C-09"
    READER_MISSING = "reader.missing", "R-01"
    READER_BUSY = "reader.busy", "R-02"
    BACKEND_OFFLINE = "backend.offline", "B-01"
    BACKEND_CLOSED = "backend.closed", "B-02"
    REG_ALREADY = "reg.already", "B-03"
    RESULT_UNKNOWN = "result.unknown", "B-04"
    PROGRAMME_CLOSED = "programme.closed", "B-05"
    IDENTITY_PENDING = "identity.pending", "B-06"
    AGE_REPRESENTATIVE = "age.representative", "B-07"
    BACKEND_BUSY = "backend.busy", "B-08"
    VISIT_EXPIRED = "visit.expired", "B-09"
    LIMIT_REACHED = "limit.reached", "B-10"
    IDENTITY_MISMATCH = "identity.mismatch", "B-11"
    ID_TAKEN = "id.taken", "I-01"
    PROVIDER_REJECTED = "provider.rejected", "V-01"
    PROVIDER_DOWN = "provider.down", "V-02"
    PROVIDER_CLOSED = "provider.closed", "V-03"
    PROVIDER_NOT_HERE = "provider.not_here", "V-04"
    ACCOUNT_USED = "account.used", "V-05"
    ACCOUNT_NOT_OWN = "account.not_own", "V-06"
    SESSION_TIMEOUT = "session.timeout", "S-01"
    KIOSK_REFUSED = "kiosk.refused", "K-01"
    KIOSK_STORAGE = "kiosk.storage", "K-02"
    PRINTER_ERROR = "printer.error", "T-01"
    INTERNAL = "internal", "X-01"
