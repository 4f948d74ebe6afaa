"""Card and reader events: one thread that watches a reader and tells every change."""

import threading
from collections.abc import Callable

from card.connection import Presence, Reader

_POLL = 0.25  # seconds a reader is asked to wait at a time; bounds how long `stop` takes


class Monitor:
    """Watches one reader. Started once, stopped once.

    Args:
        reader: may come and go; its `wait` says so and never raises.
        on_change: told the slot's presence at the start and after every change, from the monitor's thread.
    """

    def __init__(self, reader: Reader, on_change: Callable[[Presence], None]) -> None:
        self._reader = reader
        self._on_change = on_change
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="card-monitor", daemon=True)

    def start(self) -> None:
        """Begin to watch; the first presence is told at once."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread and wait for it; nothing is told afterwards. Not from `on_change`."""
        self._stopped.set()
        self._thread.join()

    def _watch(self) -> None:
        seen = None
        while not self._stopped.is_set():
            presence = self._reader.wait(seen, _POLL)
            if presence != seen and not self._stopped.is_set():
                seen = presence
                self._on_change(presence)
