"""Command and answer as ISO/IEC 7816-4 writes them; printing one never shows its body."""

from dataclasses import dataclass
from enum import IntEnum

from card.connection import Connection
from card.errors import CardUnreadable

SHORT_ANSWER = 256
EXTENDED_ANSWER = 65536
# What one command may bring in: twice the largest certificate (card.certificate), in at most so many pieces.
_MOST_BYTES = 16 * 1024
_MOST_ROUNDS = 80

Body = bytes | bytearray | memoryview


class StatusWord(IntEnum):
    """Status words that this program tells apart (ISO/IEC 7816-4, table 5); cards send others too."""

    SUCCESS = 0x9000
    END_OF_FILE = 0x6282
    NO_TRIES_LEFT = 0x63C0
    WRONG_LENGTH = 0x6700
    SECURITY_STATUS_NOT_SATISFIED = 0x6982
    PIN_BLOCKED = 0x6983
    REFERENCE_DATA_NOT_USABLE = 0x6984
    NOT_ALLOWED = 0x6986
    FILE_NOT_FOUND = 0x6A82
    WRONG_PARAMETERS = 0x6A86
    REFERENCE_DATA_NOT_FOUND = 0x6A88
    WRONG_OFFSET = 0x6B00
    UNKNOWN_INSTRUCTION = 0x6D00
    UNKNOWN_CLASS = 0x6E00


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Command:
    """A command APDU.

    Attributes:
        cla: class byte.
        ins: instruction byte.
        p1: first parameter.
        p2: second parameter.
        body: 0-65535 bytes; lent, never copied before `encode`.
        answer: most bytes of data wanted back (Ne), 0-65536.
    """

    cla: int
    ins: int
    p1: int
    p2: int
    body: Body = b""
    answer: int = 0

    def encode(self) -> bytearray:
        """Write the command into a buffer of its own, which the caller may wipe.

        Lengths are short fields (ISO/IEC 7816-4, 5.2) as long as both fit into them.
        """
        buffer = bytearray((self.cla, self.ins, self.p1, self.p2))
        extended = len(self.body) > 255 or self.answer > SHORT_ANSWER
        if extended:
            buffer.append(0)
        size = 2 if extended else 1
        if self.body:
            buffer += len(self.body).to_bytes(size)
            buffer += self.body
        if self.answer:
            buffer += (self.answer % 256**size).to_bytes(size)  # the field's full range is written as zeros
        return buffer

    def __repr__(self) -> str:
        return f"<Command {self.cla:02X} {self.ins:02X} {self.p1:02X} {self.p2:02X}>"


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Response:
    """A card's whole answer to one command.

    Attributes:
        data: 0 to 16384 bytes.
        sw: status word, 0x0000-0xFFFF.
    """

    data: bytes
    sw: int

    def __repr__(self) -> str:
        return f"<Response {self.sw:04X}, {len(self.data)} bytes>"


def exchange(connection: Connection, command: Command) -> Response:
    """Send a command and bring in its whole answer; the bytes sent are wiped.

    A reader that speaks T=0 leaves two things to us (ISO/IEC 7816-3, 10.3.4 and 10.3.5): 61xx, fetch xx more bytes,
    and 6Cxx, send it again wanting xx. Only a command that wants an answer is sent again, so VERIFY never is.

    Raises:
        CardRemoved: the card left.
        CardUnreadable: no carriage, no status word, or more than any file of this application holds.
    """
    response = _send(connection, command)
    if response.sw >> 8 == 0x6C and command.answer:
        response = _send(connection, _wanting(command, response.sw))
    data = bytearray(response.data)
    for _ in range(_MOST_ROUNDS):
        if len(data) > _MOST_BYTES:
            raise CardUnreadable(f"INS {command.ins:02X}: more than {_MOST_BYTES} bytes")
        if response.sw >> 8 != 0x61:
            return Response(bytes(data), response.sw)
        response = _send(connection, _wanting(Command(0x00, 0xC0, 0x00, 0x00), response.sw))
        data += response.data
    raise CardUnreadable(f"INS {command.ins:02X}: more than {_MOST_ROUNDS} pieces")


def _wanting(command: Command, sw: int) -> Command:
    return Command(command.cla, command.ins, command.p1, command.p2, command.body, sw & 0xFF or SHORT_ANSWER)


def _send(connection: Connection, command: Command) -> Response:
    buffer = command.encode()
    try:
        answer = connection.transmit(buffer)
    finally:
        buffer[:] = bytes(len(buffer))
    if len(answer) < 2:
        raise CardUnreadable(f"INS {command.ins:02X}: an answer of {len(answer)} bytes")
    if answer[-2] >> 4 not in (0x6, 0x9):  # ISO/IEC 7816-4, 5.1.3: every other one is invalid
        raise CardUnreadable(f"INS {command.ins:02X}: no status word")
    return Response(answer[:-2], int.from_bytes(answer[-2:]))
