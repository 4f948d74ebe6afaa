"""The reader inside the process: it keeps the same contract as a PC/SC reader, card by card."""

import threading
from dataclasses import dataclass, field

from card.connection import Connection, Presence, Slot
from card.errors import CardRemoved, CardUnreadable, ReaderBusy
from card.simulator.faults import Card
from card.simulator.pinpad import GET_FEATURE_REQUEST, SimulatedPinPad
from card.simulator.received import Malformed, take_apart

_BUSY_SECONDS = 3.0  # as card.connection promises


@dataclass(slots=True)
class _Place:
    """Where the card lies; every look and change is made holding `changed`."""

    changed: threading.Condition = field(default_factory=threading.Condition)
    chip: Card | None = None
    insertion: int = 0
    holder: Connection | None = None


class SimulatedReader:
    """A reader whose cards are put in and taken out by calls, from any thread.

    Args:
        name: what it is called.
        extended_length: whether it carries extended length fields; without, they fail as on readers that do not.
        seconds_per_command: how long a command takes.
        pad: its own keys, if it has any.
    """

    def __init__(
        self,
        name: str,
        *,
        extended_length: bool = True,
        seconds_per_command: float = 0.0,
        pad: SimulatedPinPad | None = None,
    ) -> None:
        self._name = name
        self._extended_length = extended_length
        self._seconds = seconds_per_command
        self._pad = pad
        self._place = _Place(pad.changed) if pad else _Place()

    @property
    def name(self) -> str:
        """What it is called."""
        return self._name

    def is_let_go(self, timeout: float) -> bool:
        """Wait until nobody holds a card here, at most so many seconds; whether that came."""
        with self._place.changed:
            return self._place.changed.wait_for(lambda: self._place.holder is None, timeout)

    def insert(self, chip: Card) -> None:
        """Lay a card on the reader.

        Raises:
            ValueError: one lies there.
        """
        with self._place.changed:
            if self._place.chip is not None:
                raise ValueError("a card lies on the reader")
            chip.reset()
            self._place.chip = chip
            self._place.insertion += 1
            self._place.changed.notify_all()

    def remove(self) -> None:
        """Take the card off, if there is one.

        Who held it gets no answer any more, but keeps the reader from others until it lets go, as with pcsc-lite.
        """
        with self._place.changed:
            self._place.chip = None
            self._place.changed.notify_all()

    def connect(self) -> Connection:
        """Take the card; raises as `Reader.connect`."""
        place = self._place
        with place.changed:
            if not place.changed.wait_for(lambda: place.holder is None, _BUSY_SECONDS):
                raise ReaderBusy(self._name)
            if place.chip is None:
                raise CardRemoved
            place.holder = _Hold(place, self._pad, extended_length=self._extended_length, seconds=self._seconds)
            return place.holder

    def wait(self, seen: Presence | None, timeout: float) -> Presence:
        """Wait for a change, as `Reader.wait`."""
        with self._place.changed:
            self._place.changed.wait_for(lambda: self._presence() != seen, timeout)
            return self._presence()

    def _presence(self) -> Presence:
        return Presence(Slot.EMPTY if self._place.chip is None else Slot.CARD, self._place.insertion)


class _Hold:
    """Exclusive hold of the card that lies there when it is made."""

    def __init__(self, place: _Place, pad: SimulatedPinPad | None, *, extended_length: bool, seconds: float) -> None:
        self._place = place
        self._pad = pad
        self._insertion = place.insertion
        self._extended_length = extended_length
        self._seconds = seconds

    def transmit(self, command: bytes | bytearray) -> bytes:
        with self._place.changed:
            self._place.changed.wait_for(lambda: self._card() is None, self._seconds)
            chip = self._card()
            if chip is None:
                raise CardRemoved
            if not self._extended_length and _is_extended(command):
                chip.reset()
                raise CardUnreadable("the reader carries short commands only")
            return chip.transmit(command)

    def features(self) -> bytes:
        if self._pad is None or self._card() is None:
            return b""
        return self._pad.control(GET_FEATURE_REQUEST, b"", self._card)

    def control(self, code: int, data: bytes) -> bytes:
        with self._place.changed:
            chip = self._card()
            if chip is None:
                raise CardRemoved
            if self._pad is None:
                chip.reset()
                raise CardUnreadable("the reader has no such control code")
            return self._pad.control(code, data, self._card)

    def close(self) -> None:
        with self._place.changed:
            chip = self._card()
            if chip is not None:
                chip.reset()
            if self._place.holder is self:
                self._place.holder = None
                self._place.changed.notify_all()

    def _card(self) -> Card | None:
        """The card that is held, None once it was taken off or let go; another one laid there is not it."""
        same = self._place.holder is self and self._place.insertion == self._insertion
        return self._place.chip if same else None


def _is_extended(command: bytes | bytearray) -> bool:
    try:
        return take_apart(command).extended
    except Malformed:
        return False
