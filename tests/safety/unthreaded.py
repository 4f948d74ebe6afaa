"""The kiosk's threads without threads: what waits in them is done when the walk says so, one job at a time.

`KioskHands` is the product's own, with its card work, platform work, journal, settlement and renewal; in place of what
it makes threads of stand these three, which take the same calls. So a walk decides what is quick, or late, or never.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from unittest.mock import patch

from card.connection import Presence, Reader
from kiosk.journal import StorageError
from kiosk.settlement import Settlement
from kiosk.worker import Job


class Queue:
    """A worker (kiosk.worker.Worker) whose jobs wait."""

    def __init__(self, threads: "Threads", name: str, _failed: Callable[[Exception], None]) -> None:
        self.name = name
        self.jobs: list[Job] = []
        threads.queues.append(self)

    def submit(self, job: Job) -> None:
        """Carry this out after what was submitted before."""
        self.jobs.append(job)

    def close(self) -> None:
        """What was submitted before is carried out still."""

    def join(self, seconds: float) -> None:
        """Nothing runs."""

    def next(self) -> None:
        """Carry out one job; what it raises is a finding of the walk."""
        self.jobs.pop(0)()

    @property
    def visit(self) -> int | None:
        """The visit whose platform worker this is; None: it belongs to no visit."""
        return int(self.name.removeprefix("platform-")) if self.name.startswith("platform-") else None

    @property
    def asks(self) -> bool:
        """Whether an answer will come of what waits here."""
        return any(getattr(getattr(job, "func", None), "__name__", "") == "_ask" for job in self.jobs)


class Rounds(Settlement):
    """A settlement that asks once about everything whenever it is told to."""

    def __init__(self, threads: "Threads", *parts: object) -> None:
        super().__init__(*parts)
        threads.settlement = self

    def start(self) -> None:
        """Begin with what an earlier life left open."""
        self._doubts.update((each.visit, each) for each in self._journal.open_entries())

    @property
    def doubts(self) -> bool:
        """Whether anything is open."""
        return bool(self._doubts)

    def go_round(self) -> None:
        """Ask about each."""
        for each in list(self._doubts.values()):
            self._try(each)


class Looks:
    """A monitor (card.monitor.Monitor) that looks when it is told to."""

    def __init__(self, threads: "Threads", reader: Reader, on_change: Callable[[Presence], None]) -> None:
        self._reader = reader
        self._on_change = on_change
        self._seen: Presence | None = None
        threads.monitor = self

    def start(self) -> None:
        """The first presence is told by the first look."""

    def stop(self) -> None:
        """Nothing is told afterwards."""

    @property
    def sees_news(self) -> bool:
        """Whether a look would find a change."""
        return self._reader.wait(self._seen, 0) != self._seen

    def look(self) -> None:
        """Tell what has changed since the last look."""
        presence = self._reader.wait(self._seen, 0)
        if presence != self._seen:
            self._seen = presence
            self._on_change(presence)


class AtOnce:
    """The executor of the audit trail's scribe: it writes when it is told to, and its disk is never slow."""

    def __init__(self, **_how: object) -> None:
        """Take what an executor is made with."""

    def submit(self, write: Callable[..., None], *told: object) -> "Future[None]":
        """Write; how that went is known when this returns."""
        done: Future[None] = Future()
        try:
            done.set_result(write(*told))
        except StorageError as error:
            done.set_exception(error)
        return done

    def shutdown(self) -> None:
        """Nothing runs."""


class Threads:
    """What one life of the kiosk has waiting.

    Attributes:
        queues: a worker each.
        settlement: what goes round.
        monitor: what looks at the reader.
    """

    settlement: Rounds
    monitor: Looks

    def __init__(self) -> None:
        self.queues: list[Queue] = []

    def waiting(self) -> list[Queue]:
        """Those with something to do."""
        return [each for each in self.queues if each.jobs]

    @contextmanager
    def instead(self, now: Callable[[], datetime]) -> Iterator[None]:
        """Stand in for the threads of `kiosk.hands`, and for its time."""
        made = {"Worker": Queue, "Settlement": Rounds, "Monitor": Looks}
        parts = {name: partial(kind, self) for name, kind in made.items()}
        with patch.multiple("kiosk.hands", _now=now, **parts), patch("kiosk.audit.scribe.ThreadPoolExecutor", AtOnce):
            yield
