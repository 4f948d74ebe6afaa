"""Whether earphones are plugged in, as far as this machine can tell."""

import contextlib
import logging
import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from ui.voice import children

_log = logging.getLogger(__name__)
_ANSWER_S = 5.0


class Earphones(Protocol):
    """What is known of the earphones.

    Attributes:
        plugged: whether what is private may be spoken now.
        noticed: whether plugging them in is seen; then it starts voice guidance (EN 301 549, 5.2).
    """

    @property
    def plugged(self) -> bool:
        """See above."""

    @property
    def noticed(self) -> bool:
        """See above."""

    def watch(self, changed: Callable[[], None]) -> None:
        """Call this, from another thread, whenever they went in or out."""

    def close(self) -> None:
        """Watch no longer."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A handset that is always there, or none at all."""

    plugged: bool
    noticed: bool = False

    def watch(self, changed: Callable[[], None]) -> None:
        """Nothing ever changes."""

    def close(self) -> None:
        """There is nothing to watch."""


class Jack:
    """The state of an ALSA jack, told by `amixer` whenever it changes.

    Args:
        control: the card and the jack's name, e.g. `hw:0,Headphone Jack`.
    """

    noticed = True

    def __init__(self, control: str) -> None:
        self._card, _, self._name = control.partition(",")
        self.plugged = False
        self._changed: Callable[[], None] | None = None
        self._events: children.Child | None = None
        self._thread = threading.Thread(target=self._watch, name="earphones", daemon=True)

    def watch(self, changed: Callable[[], None]) -> None:
        """Call this, from another thread, whenever they went in or out."""
        self._changed = changed
        self._thread.start()

    def close(self) -> None:
        """Watch no longer."""
        self._changed = None
        if self._events is not None:
            self._events.kill()

    def _watch(self) -> None:
        try:
            with children.start("amixer", "-D", self._card, "events", stdout=subprocess.PIPE) as self._events:
                self._look()
                for _ in self._events.stdout or ():
                    self._look()
        except OSError as error:
            _log.warning("the earphone jack cannot be watched: %s", error)
        # Nobody watches any longer, so nobody knows who listens.
        self._tell(plugged=False)

    def _look(self) -> None:
        control = f"iface=CARD,name='{self._name}'"
        told = b""
        with contextlib.suppress(subprocess.SubprocessError):
            told = children.ask("amixer", "-D", self._card, "cget", control, patience=_ANSWER_S)
        self._tell(plugged=b": values=on" in told)

    def _tell(self, *, plugged: bool) -> None:
        changed = self._changed
        if plugged != self.plugged and changed is not None:
            self.plugged = plugged
            changed()
