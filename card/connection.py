"""The contract that PC/SC and the simulator both keep: a reader, and the one connection to its card."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class Slot(Enum):
    """What stands at a reader's slot."""

    MISSING = "missing"  # the reader itself, or the service behind it, is not there
    EMPTY = "empty"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Presence:
    """A reader's slot at one moment.

    Attributes:
        slot: what stands there.
        insertion: grows with every card that is put in, so that a quick swap cannot go unseen.
    """

    slot: Slot
    insertion: int


class Connection(Protocol):
    """Exclusive hold of the one card that lay on the reader when it was opened."""

    def transmit(self, command: bytes | bytearray) -> bytes:
        """Send one command APDU and return the whole answer: data, SW1, SW2.

        Raises:
            CardRemoved: the card left or was reset; this connection never answers again.
            CardUnreadable: reader or card failed to carry the command; the card was reset, and nobody can say that it
                is still the same one, so begin again at selecting the application.
        """
        ...

    def features(self) -> bytes:
        """What the reader answers to GET_FEATURE_REQUEST (PC/SC part 10); nothing where it has no features.

        Never raises: a reader that cannot say what it has is used without.
        """
        ...

    def control(self, code: int, data: bytes) -> bytes:
        """Have the reader do what one of its control codes stands for; raises as `transmit`."""
        ...

    def close(self) -> None:
        """Reset the card, so that its PIN state dies, and let go of it. Safe to call again."""
        ...


class Reader(Protocol):
    """One card reader."""

    @property
    def name(self) -> str:
        """The reader's name as PC/SC gives it."""
        ...

    def connect(self) -> Connection:
        """Take the card that lies on the reader for ourselves.

        Raises:
            CardRemoved: no card is there.
            ReaderBusy: another program kept the card for 3 s.
            ReaderMissing: the reader or its service is gone.
            CardUnreadable: the card does not answer its reset.
        """
        ...

    def wait(self, seen: Presence | None, timeout: float) -> Presence:
        """Return the slot's presence as soon as it differs from `seen`, at the latest after `timeout` seconds.

        Never raises: what cannot be asked is `Slot.MISSING`.
        """
        ...
