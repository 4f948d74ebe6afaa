"""A refusal as a value that travels up: status, reason, and what belongs to the reason."""

from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

from kiosk.platform.messages import Problem
from kiosk.visit.reason import Reason


# Not frozen: contextlib sets an exception's traceback on its way up.
@dataclass(eq=False)
class Refused(Exception):
    """The platform says no; nothing of what the call asked for was written.

    Attributes:
        status: HTTP status of the answer.
        reason: why, in the guide's terms.
        until: a time that belongs to the reason.
        free: for `id.taken`, three IDs that are free at this moment.
        attempts_left: how often the resident may try again.
        reference: for `identity.pending`, the number the counter finds the case by.
    """

    status: HTTPStatus
    reason: Reason
    until: datetime | None = None
    free: tuple[str, ...] = ()
    attempts_left: int | None = None
    reference: str | None = None

    def problem(self) -> Problem:
        """The refusal as the contract's problem+json."""
        return Problem(
            title=self.status.phrase,
            status=self.status,
            reason=self.reason,
            until=self.until,
            free=self.free,
            attempts_left=self.attempts_left,
            reference=self.reference,
        )


def mismatch() -> Refused:
    """What was sent is not what this visit and its card stand for; which part, only the log says."""
    return Refused(HTTPStatus.FORBIDDEN, Reason.IDENTITY_MISMATCH)
