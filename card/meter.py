"""What a visit costs the card: a reader that counts, and never keeps a body."""

from dataclasses import dataclass

from card.connection import Connection, Presence, Reader

_VERIFY = 0x20
_HEADER_BYTES = 5  # CLA INS P1 P2 and one length byte; VERIFY without a body only asks for the tries left


@dataclass(frozen=True, slots=True)
class Exchange:
    """One command and its answer, by size.

    Attributes:
        ins: instruction byte.
        sent: bytes of the command.
        received: bytes of the answer with its status word, 0 where none came.
    """

    ins: int
    sent: int
    received: int


class MeteredReader:
    """A reader that counts what its connections exchange.

    Args:
        reader: does the work.

    Attributes:
        exchanges: everything exchanged so far, oldest first.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.exchanges: list[Exchange] = []

    @property
    def name(self) -> str:
        """The reader's name as PC/SC gives it."""
        return self._reader.name

    @property
    def commands(self) -> int:
        """How many commands were sent."""
        return len(self.exchanges)

    @property
    def commands_after_pin(self) -> int:
        """How many commands were sent from the last VERIFY with a PIN on, itself included; 0 without one."""
        for back, each in enumerate(reversed(self.exchanges), start=1):
            if each.ins == _VERIFY and each.sent > _HEADER_BYTES:
                return back
        return 0

    @property
    def bytes_sent(self) -> int:
        """Bytes of all commands."""
        return sum(each.sent for each in self.exchanges)

    @property
    def bytes_received(self) -> int:
        """Bytes of all answers."""
        return sum(each.received for each in self.exchanges)

    def connect(self) -> Connection:
        """Take the card; raises as `Reader.connect`."""
        return _MeteredConnection(self._reader.connect(), self.exchanges)

    def wait(self, seen: Presence | None, timeout: float) -> Presence:
        """Wait for a change, as `Reader.wait`."""
        return self._reader.wait(seen, timeout)


class _MeteredConnection:
    def __init__(self, connection: Connection, exchanges: list[Exchange]) -> None:
        self._connection = connection
        self._exchanges = exchanges

    def transmit(self, command: bytes | bytearray) -> bytes:
        ins, sent, received = command[1], len(command), 0
        try:
            answer = self._connection.transmit(command)
            received = len(answer)
        finally:
            self._exchanges.append(Exchange(ins, sent, received))
        return answer

    def features(self) -> bytes:
        return self._connection.features()

    def control(self, code: int, data: bytes) -> bytes:
        """What is counted is the order: which command the reader makes of it, it does not tell."""
        answer = self._connection.control(code, data)
        self._exchanges.append(Exchange(_VERIFY, len(data), len(answer)))
        return answer

    def close(self) -> None:
        self._connection.close()
