"""What a resident's fingers and a scripted card do, for tests of this room."""

from collections.abc import Callable, Iterable

from card.connection import Connection, Presence, Reader
from card.jpki import AID
from card.pin import Pin
from card.simulator.profiles import TEST_PIN

SELECT = bytes.fromhex("00A4040C0A") + AID
TRIES = bytes.fromhex("00200098")
VERIFY = bytes.fromhex("0020009804") + b"1234"
WRONG_VERIFY = bytes.fromhex("0020009804") + b"9999"
SIGN = bytes.fromhex("802A009701AA00")


def typed(digits: Iterable[int] = TEST_PIN) -> Pin:
    pin = Pin()
    for digit in digits:
        pin.append(digit)
    return pin


class Scripted:
    """A connection that gives prepared answers (or raises them) and keeps a copy of every command."""

    def __init__(self, *answers: bytes | Exception) -> None:
        self._answers = list(answers)
        self.commands: list[bytes] = []
        self.buffers: list[bytes | bytearray] = []

    def transmit(self, command: bytes | bytearray) -> bytes:
        self.commands.append(bytes(command))
        self.buffers.append(command)
        answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        pass


class Tampered:
    """A connection whose answers pass through a hand that may spoil them; it counts them."""

    def __init__(self, connection: Connection, spoil: Callable[[int, bytes], bytes]) -> None:
        self._connection = connection
        self._spoil = spoil
        self.count = 0

    def transmit(self, command: bytes | bytearray) -> bytes:
        self.count += 1
        return self._spoil(self.count, self._connection.transmit(command))

    def close(self) -> None:
        self._connection.close()


def wait_until(reader: Reader, wanted: Callable[[Presence], bool]) -> Presence:
    """Follow a reader until its presence is as wanted; fails after 10 s without a change."""
    presence = reader.wait(None, 0)
    while not wanted(presence):
        following = reader.wait(presence, 10)
        assert following != presence, f"nothing came after {presence}"
        presence = following
    return presence
