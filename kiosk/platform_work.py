"""What a visit's platform worker does: each effect is one call, and its answer one event."""

from collections.abc import Callable
from datetime import datetime

from kiosk.journal import Entry, Journal, Outcome, StorageError
from kiosk.platform.client import PlatformClient, PlatformRefused, PlatformUnreachable
from kiosk.platform.messages import Problem, Standing, VisitOpened
from kiosk.platform.statement import digest
from kiosk.visit import effect, event
from kiosk.visit.reason import Reason
from kiosk.visit.state import Notice, PastRegistration

Asked = effect.OpenVisit | effect.ReserveId | effect.CheckAccount | effect.Register | effect.Enquire


class PlatformWork:
    """The platform as one visit sees it; all its calls come from that visit's worker.

    Args:
        client: a client of this visit's own.
        journal: what is on its way.
        now: the present, an aware time.
        opened: told of the visit's opening.
    """

    def __init__(
        self,
        client: PlatformClient,
        journal: Journal,
        now: Callable[[], datetime],
        opened: Callable[[VisitOpened], None],
    ) -> None:
        self._client = client
        self._journal = journal
        self._now = now
        self._opened = opened

    def answer(self, asked: Asked) -> event.Result:
        """Carry an effect out and say what came of it."""
        try:
            return self._ask(asked)
        except PlatformRefused as error:
            return event.Refused(asked.visit, _notice(error.problem))
        except PlatformUnreachable:
            return event.Refused(asked.visit, Notice(Reason.BACKEND_OFFLINE))
        except StorageError:
            return event.Refused(asked.visit, Notice(Reason.KIOSK_STORAGE))

    def _ask(self, asked: Asked) -> event.Result:
        match asked:
            case effect.OpenVisit():
                return self._open(asked)
            case effect.ReserveId():
                reserved = self._client.reserve_id(asked.token, asked.proposed)
                return event.IdReserved(asked.visit, reserved.mykey_id)
            case effect.CheckAccount():
                found = self._client.check_account(asked.token, asked.provider, asked.number, asked.codes)
                return event.AccountFound(asked.visit, found.account_token, found.holder)
            case effect.Register():
                return self._register(asked)
            case effect.Enquire():
                return self._enquire(asked)

    def leave(self, token: str | None) -> None:
        """Tell the platform, best effort, that the visit is over, and let go of the connection."""
        try:
            if token is not None:
                self._client.end_visit(token)
        except (PlatformRefused, PlatformUnreachable):
            return  # the platform ends the visit by itself when its time is over
        finally:
            self._client.close()

    def _open(self, asked: effect.OpenVisit) -> event.VisitOpened:
        opened = self._client.open_visit(asked.certificate)
        self._opened(opened)
        return event.VisitOpened(
            visit=asked.visit,
            token=opened.visit,
            nonce=opened.nonce,
            reference=opened.reference,
            opened_at=opened.opened_at,
            has_mykey_id=opened.standing is Standing.HAS_MYKEY_ID,
            already=opened.already,
            closed=opened.closed,
        )

    def _register(self, asked: effect.Register) -> event.Registered | event.Unanswered | event.Refused:
        statement = asked.statement
        entry = Entry(statement.visit, statement.reference, digest(statement).hex(), self._now())
        self._journal.record(entry)
        try:
            receipt = self._client.register(statement, asked.signature, asked.account_token)
        except PlatformUnreachable:
            return event.Unanswered(asked.visit)
        except PlatformRefused as error:
            if error.problem.reason is Reason.INTERNAL:
                # It broke over there, before or after it was written down.
                return event.Unanswered(asked.visit)
            self._end(statement.visit, Outcome.NOT_REGISTERED)
            return event.Refused(asked.visit, _notice(error.problem))
        self._end(statement.visit, Outcome.REGISTERED)
        return event.Registered(asked.visit, receipt.mykey_id, receipt.registered_at, receipt.slip_mac)

    def _enquire(self, asked: effect.Enquire) -> event.StatusFound:
        status = self._client.enquire(asked.statement, asked.signature)
        past = tuple(PastRegistration(**each.model_dump()) for each in status.registrations)
        return event.StatusFound(asked.visit, status.mykey_id, past)

    def _end(self, visit: str, outcome: Outcome) -> None:
        try:
            self._journal.end(visit, outcome)
        except StorageError:
            return  # the entry stays open, and the next start settles it with the platform


def _notice(problem: Problem) -> Notice:
    return Notice(
        problem.reason,
        attempts_left=problem.attempts_left,
        free=problem.free,
        until=problem.until,
        since=problem.since,
        reference=problem.reference,
    )
