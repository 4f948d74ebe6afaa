"""The scribe: writes the trail in a thread of its own, in the order it was told, so that no page waits for the disk."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime

from kiosk import log
from kiosk.audit.line import Fields, dated
from kiosk.audit.trail import Trail
from kiosk.journal import StorageError
from kiosk.visit.happening import Fact, Happening


class Scribe:
    """The one thread that writes the trail.

    Args:
        trail: where it writes.
        now: the present, an aware time; a fact has the time it was told at.
        failed: told, from that thread, why something could not be written.
    """

    def __init__(self, trail: Trail, now: Callable[[], datetime], failed: Callable[[BaseException], None]) -> None:
        self._trail = trail
        self._now = now
        self._failed = failed
        self._missed = 0
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="audit")

    def tell(self, *facts: Fact) -> None:
        """Have these written soon; returns at once, from any thread. After the end nothing is written."""
        try:
            self._submit(facts).add_done_callback(self._look)
        except StorageError:
            return  # what happens after the kiosk has stopped is no part of its story

    def write(self, fact: Fact) -> None:
        """Write this; on disk, with all that was told before, when it returns. Not from the UI thread.

        Raises:
            StorageError: it cannot be written, or the kiosk has stopped.
        """
        self._submit([fact]).result()

    def stop(self) -> None:
        """End the thread when all that was told is written."""
        self.tell(Fact(Happening.KIOSK_STOPPED))
        self._thread.shutdown()
        self._trail.close()

    def _submit(self, facts: Iterable[Fact]) -> "Future[None]":
        told = [dated(self._now(), fact.fields()) for fact in facts]
        try:
            return self._thread.submit(self._append, told)
        except RuntimeError as error:
            raise StorageError("the audit trail is closed") from error

    def _append(self, told: list[Fields]) -> None:
        missed: Fields = {"event": Happening.TRAIL_MISSED, "count": self._missed}
        try:
            self._trail.append(*([dated(self._now(), missed)] if self._missed else []), *told)
        except StorageError:
            self._missed += len(told)
            raise
        self._missed = 0

    def _look(self, written: "Future[None]") -> None:
        if (error := written.exception()) is not None:
            log.failure(error)
            self._failed(error)
