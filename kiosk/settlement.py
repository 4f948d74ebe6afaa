"""Settlement: every registration without a known outcome is asked about until the platform says what became of it."""

import threading
from collections.abc import Callable

from kiosk.journal import Entry, Journal, Outcome, StorageError
from kiosk.platform.client import PlatformClient, PlatformRefused, PlatformUnreachable
from kiosk.platform.messages import Outcome as Said
from kiosk.platform.messages import Settled
from kiosk.visit.happening import Fact, Happening
from kiosk.visit.reason import Reason

PAUSE = 3.0


class Settlement:
    """A thread of its own, so that a doubt about one resident never makes the next one wait.

    Args:
        client: makes a client for this thread.
        journal: where open entries stand, and outcomes go.
        write: writes into the audit trail, where an outcome stands before the journal has it.
        settled: told of each outcome, from this thread.
    """

    def __init__(
        self,
        client: Callable[[], PlatformClient],
        journal: Journal,
        write: Callable[[Fact], None],
        settled: Callable[[Entry, Settled], None],
    ) -> None:
        self._client = client
        self._journal = journal
        self._write = write
        self._settled = settled
        self._doubts: dict[str, Entry] = {}
        self._wake = threading.Condition()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="settlement", daemon=True)

    def start(self) -> None:
        """Begin with what an earlier run left open."""
        for entry in self._journal.open_entries():
            self._doubts[entry.visit] = entry
        self._thread.start()

    def add(self, visit: str) -> None:
        """Settle this visit too; it must stand in the journal."""
        with self._wake:
            for entry in self._journal.open_entries():
                if entry.visit == visit:
                    self._doubts[visit] = entry
            self._wake.notify()

    def stop(self) -> None:
        """Stop asking; what is open stays in the journal."""
        with self._wake:
            self._stopping = True
            self._wake.notify()

    def _run(self) -> None:
        while True:
            with self._wake:
                if not self._doubts:
                    self._wake.wait_for(lambda: self._doubts or self._stopping)
                if self._stopping:
                    return
                entries = list(self._doubts.values())
            for entry in entries:
                self._try(entry)
            with self._wake:
                if self._doubts:
                    self._wake.wait(PAUSE)

    def _try(self, entry: Entry) -> None:
        client = self._client()
        try:
            self._ask(client, entry)
        except (PlatformUnreachable, StorageError):
            return  # it is asked about again
        finally:
            client.close()

    def _ask(self, client: PlatformClient, entry: Entry) -> None:
        try:
            said = client.settle(entry.visit, entry.reference)
        except PlatformRefused as refused:
            if refused.problem.reason is not Reason.VISIT_EXPIRED:
                return  # the platform is closed, or broken, or this kiosk not on its list: one day it will say
            # This platform never knew the visit: asking again would not help, and the entry stays open for staff.
            self._write(_fact(Happening.SETTLEMENT_REFUSED, entry, refused.problem.reason))
            self._forget(entry)
            return
        registered = said.outcome is Said.REGISTERED
        self._write(_fact(Happening.SETTLEMENT_REGISTERED if registered else Happening.SETTLEMENT_CLOSED, entry))
        self._journal.end(entry.visit, Outcome.REGISTERED if registered else Outcome.NOT_REGISTERED)
        self._forget(entry)
        self._settled(entry, said)

    def _forget(self, entry: Entry) -> None:
        with self._wake:
            del self._doubts[entry.visit]


def _fact(happening: Happening, entry: Entry, reason: Reason | None = None) -> Fact:
    return Fact(happening, reference=entry.reference, reason=reason, digest=entry.digest)
