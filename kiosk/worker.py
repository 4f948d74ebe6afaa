"""A thread that carries out jobs in order; whatever a job raises becomes a call, never a dead thread."""

import threading
from collections.abc import Callable
from queue import SimpleQueue

from kiosk import log

Job = Callable[[], None]


class Worker:
    """One daemon thread with a queue.

    Args:
        name: the thread's name.
        failed: told, from this thread, what a job raised unexpectedly.
    """

    def __init__(self, name: str, failed: Callable[[Exception], None]) -> None:
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._failed = failed
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, job: Job) -> None:
        """Carry this out after what was submitted before."""
        self._jobs.put(job)

    def close(self) -> None:
        """End the thread after what was submitted before; does not wait for it."""
        self._jobs.put(None)

    def join(self, seconds: float) -> None:
        """Wait for the thread's end, at most so long."""
        self._thread.join(seconds)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except Exception as error:  # noqa: BLE001  # a job's bug must reach the page, not kill the thread
                log.failure(error)
                self._failed(error)
