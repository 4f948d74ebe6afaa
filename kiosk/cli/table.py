"""The table beside the simulated reader: its cards, laid on and taken off from the strip under the page."""

from functools import partial
from typing import TYPE_CHECKING

from kiosk.cli.parts import open_authority
from kiosk.worker import Worker

if TYPE_CHECKING:
    from card.simulator.authority import Authority
    from card.simulator.chip import Chip
    from card.simulator.profiles import Profile
    from card.simulator.reader import SimulatedReader
    from kiosk.cli.parts import State


class CardTable:
    """Works in a thread of its own, since making a card's key takes a while.

    A card keeps its PIN counter while the program runs, as a real one does.

    Args:
        state: where the test authority is.
        seconds_per_command: how long the reader's commands take at least.
    """

    def __init__(self, state: "State", seconds_per_command: float = 0.0) -> None:
        self._state = state
        self._seconds = seconds_per_command
        self._worker = Worker("card-table", lambda _error: None)
        self._chips: dict[Profile, Chip] = {}
        self._reader: SimulatedReader | None = None
        self._authority: Authority | None = None

    def reader(self) -> "SimulatedReader":
        """The reader; made when it is first asked for."""
        from card.simulator.reader import SimulatedReader

        self._reader = SimulatedReader("Simulator", seconds_per_command=self._seconds)
        return self._reader

    def insert(self, profile: str) -> None:
        """Lay this card on the reader, in place of the one that may lie there."""
        self._worker.submit(partial(self._insert, profile))

    def remove(self) -> None:
        """Take the card off."""
        self._worker.submit(self._remove)

    def _insert(self, name: str) -> None:
        from card.simulator.profiles import Profile

        if self._reader is None:
            return
        profile = Profile(name)
        if profile not in self._chips:
            self._authority = self._authority or open_authority(self._state)
            self._chips[profile] = self._authority.chip(profile)
        self._reader.remove()
        self._reader.insert(self._chips[profile])

    def _remove(self) -> None:
        if self._reader is not None:
            self._reader.remove()
