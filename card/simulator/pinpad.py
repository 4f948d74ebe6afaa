"""A reader's own keys, at the level of its control codes; whoever tests presses them.

It takes its order apart as strictly as a CCID reader and its driver do, and knows nothing of how card.pinpad writes it.
"""

import struct
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from card.errors import CardRemoved, CardUnreadable
from card.simulator.faults import Card

GET_FEATURE_REQUEST = 0x42000000 + 3400  # pcsc-lite's SCARD_CTL_CODE
VERIFY_PIN_DIRECT = 0x42330006  # libccid's
_MODIFY_PIN_DIRECT = 0x42330007
_PIN_PROPERTIES = 0x4233000A
_TLV_PROPERTIES = 0x42330012
_FEATURES = ((0x06, VERIFY_PIN_DIRECT), (0x07, _MODIFY_PIN_DIRECT), (0x0A, _PIN_PROPERTIES), (0x12, _TLV_PROPERTIES))
_HEAD_BYTES = 19
_COMMAND_HEAD_BYTES = 5
_DEFAULT_SECONDS = 30
_MOST_DIGITS = 16


class Key(Enum):
    """What somebody does who types no PIN."""

    CANCEL = b"\x64\x01"
    NOTHING = b"\x64\x00"  # until the reader's time is over


_WRONG_NUMBER_OF_DIGITS = b"\x64\x03"
_INVALID_PARAMETER = b"\x6b\x80"


@dataclass(frozen=True, slots=True)
class Order:
    """An order to ask for a PIN.

    Attributes:
        seconds: how long to wait for the first key.
        fewest: fewest digits.
        most: most digits.
        command: the command the PIN is put into.
    """

    seconds: int
    fewest: int
    most: int
    command: bytes

    def filled(self, digits: str) -> bytes:
        """The command with the digits in their place, left justified."""
        end = _COMMAND_HEAD_BYTES + len(digits)
        return self.command[:_COMMAND_HEAD_BYTES] + digits.encode("ascii") + self.command[end:]


class SimulatedPinPad:
    """Keys of a reader: each asking takes what was next entered, or waits for it.

    Attributes:
        changed: what the reader they belong to waits with.
        orders: every order that was carried out, oldest first.
    """

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.orders: list[Order] = []
        self._entered: deque[str | Key] = deque()
        self._asking = False

    def enter(self, entered: str | Key) -> None:
        """Type digits and press the confirm key, or do what `Key` says; now, or when the reader next asks."""
        with self.changed:
            self._entered.append(entered)
            self.changed.notify_all()

    def asks(self, timeout: float) -> bool:
        """Wait until it asks for a PIN and nobody has entered one yet, at most so many seconds; whether that came."""
        with self.changed:
            return self.changed.wait_for(lambda: self._asking, timeout)

    def control(self, code: int, data: bytes, card: Callable[[], Card | None]) -> bytes:
        """Answer a control code; `card` is what lies on the reader at the time of asking."""
        if code == GET_FEATURE_REQUEST:
            return b"".join(struct.pack(">BBI", tag, 4, each) for tag, each in _FEATURES)
        if code == VERIFY_PIN_DIRECT:
            return self._verify(data, card)
        raise CardUnreadable(f"control code {code:08X}")

    def _verify(self, data: bytes, card: Callable[[], Card | None]) -> bytes:
        order = take_apart(data)
        if order is None:
            return _INVALID_PARAMETER
        self.orders.append(order)
        entered = self._wait(order.seconds, card)
        chip = card()
        if chip is None:
            raise CardRemoved
        if isinstance(entered, Key):
            return entered.value
        if not order.fewest <= len(entered) <= order.most:
            return _WRONG_NUMBER_OF_DIGITS
        return chip.transmit(order.filled(entered))

    def _wait(self, seconds: int, card: Callable[[], Card | None]) -> str | Key:
        with self.changed:
            self._asking = not self._entered
            self.changed.notify_all()
            self.changed.wait_for(lambda: self._entered or card() is None, seconds)
            self._asking = False
            return self._entered.popleft() if self._entered else Key.NOTHING


def take_apart(data: bytes) -> Order | None:
    """Read a PIN_VERIFY_STRUCTURE and its command; None where a parameter is invalid.

    Raises:
        CardUnreadable: its lengths contradict each other, so that the driver passes nothing on.
    """
    if len(data) < _HEAD_BYTES + 4 or int.from_bytes(data[15:19], "little") != len(data) - _HEAD_BYTES:
        raise CardUnreadable("the driver takes no such structure")
    timer, _, text, block, length_place = data[:5]
    most, fewest, condition, messages = data[5:9]
    command = data[_HEAD_BYTES:]
    valid = (
        (text, length_place, condition) == (0x82, 0x00, 0x02)
        and messages in (0x00, 0x01, 0xFF)
        and 0 < fewest <= most <= min(block, _MOST_DIGITS)
        and len(command) == _COMMAND_HEAD_BYTES + block
        and command[4] == block
    )
    return Order(timer or _DEFAULT_SECONDS, fewest, most, command) if valid else None
