"""What the audit trail is told: names of what happened, and facts that hold nothing of a resident."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.visit.reason import Reason


class Happening(StrEnum):
    """What happened, as a line of the trail names it (docs/audit.md)."""

    TRAIL_BEGUN = "trail.begun"
    TRAIL_MENDED = "trail.mended"
    TRAIL_MISSED = "trail.missed"
    TRAIL_REMOVED = "trail.removed"
    KIOSK_STARTED = "kiosk.started"
    KIOSK_STOPPED = "kiosk.stopped"
    CARD_LAID = "card.laid"
    CARD_TAKEN = "card.taken"
    CARD_LEFT = "card.left"
    READER_LOST = "reader.lost"
    VISIT_BEGUN = "visit.begun"
    VISIT_OPENED = "visit.opened"
    VISIT_REFUSED = "visit.refused"
    VISIT_ENDED = "visit.ended"
    STATEMENT_SIGNED = "statement.signed"
    ENQUIRY_ANSWERED = "enquiry.answered"
    REGISTRATION_SENDING = "registration.sending"
    REGISTRATION_REGISTERED = "registration.registered"
    REGISTRATION_REFUSED = "registration.refused"
    REGISTRATION_UNANSWERED = "registration.unanswered"
    SETTLEMENT_REGISTERED = "settlement.registered"
    SETTLEMENT_CLOSED = "settlement.closed"
    SETTLEMENT_REFUSED = "settlement.refused"
    ANSWER_DROPPED = "answer.dropped"
    TIME_UP = "time.up"
    STAFF_CALLED = "staff.called"
    STAFF_CAME = "staff.came"
    SLIP_PRINTED = "slip.printed"
    SLIP_FAILED = "slip.failed"
    PLATFORM_LOST = "platform.lost"
    PLATFORM_BACK = "platform.back"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that happened.

    Attributes:
        happening: what.
        visit: number of the card's insertion, counted from the kiosk's start.
        reference: 受付番号.
        reason: why, where there is one.
        digest: SHA-256 (hex) of the statement; its nonce keeps anybody from guessing what was in it.
    """

    happening: Happening
    visit: int | None = None
    reference: str | None = None
    reason: Reason | None = None
    digest: str | None = None

    def fields(self) -> dict[str, str | int]:
        """What a line of the trail says of it; what is not known is left out."""
        known = {"visit": self.visit, "reference": self.reference, "reason": self.reason, "digest": self.digest}
        return {"event": self.happening} | {name: value for name, value in known.items() if value is not None}
