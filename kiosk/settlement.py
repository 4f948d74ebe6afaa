"""Settlement: every registration without a known outcome is asked about until the platform says what became of it."""

import threading
from collections.abc import Callable

from kiosk.journal import Entry, Journal, Outcome, StorageError
from kiosk.platform.client import PlatformClient, PlatformRefused, PlatformUnreachable
from kiosk.platform.messages import Outcome as Said
from kiosk.platform.messages import Settled
from kiosk.visit.reason import Reason

PAUSE = 3.0


class Settlement:
    """A thread of its own, so that a doubt about one resident never makes the next one wait.

    Args:
        client: makes a client for this thread.
        journal: where open entries stand, and outcomes go.
        settled: told of each outcome, from this thread.
    """

    def __init__(
        self, client: Callable[[], PlatformClient], journal: Journal, settled: Callable[[Entry, Settled], None]
    ) -> None:
        self._client = client
        self._journal = journal
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
            said = client.settle(entry.visit)
            registered = said.outcome is Said.REGISTERED
            self._journal.end(entry.visit, Outcome.REGISTERED if registered else Outcome.NOT_REGISTERED)
        except (PlatformUnreachable, StorageError):
            return
        except PlatformRefused as refused:
            if refused.problem.reason is Reason.VISIT_EXPIRED:
                # This platform never knew the visit: asking again would not help, and the entry stays open for staff.
                self._forget(entry)
            return  # any other no is of now: once this kiosk is on the list again, say, it will be told
        finally:
            client.close()
        self._forget(entry)
        self._settled(entry, said)

    def _forget(self, entry: Entry) -> None:
        with self._wake:
            del self._doubts[entry.visit]
