"""A command as a card takes it apart (ISO/IEC 7816-4, 5.2)."""

from dataclasses import dataclass

from card.apdu import EXTENDED_ANSWER, SHORT_ANSWER

_HEADER = 4


class Malformed(Exception):
    """The length fields and the bytes do not agree."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Received:
    """A command APDU, taken apart.

    Attributes:
        header: CLA, INS, P1, P2.
        body: what it carries.
        answer: Ne, the most bytes wanted back, 0-65536.
        extended: whether its length fields are extended ones.
    """

    header: tuple[int, int, int, int]
    body: bytes | bytearray
    answer: int
    extended: bool


def take_apart(command: bytes | bytearray) -> Received:
    """Split a command.

    Raises:
        Malformed: it is none.
    """
    if len(command) < _HEADER:
        raise Malformed
    header = (command[0], command[1], command[2], command[3])
    rest = command[_HEADER:]
    extended = len(rest) > 1 and rest[0] == 0
    if extended:
        return Received(header, *_lengths(rest[1:], 2, EXTENDED_ANSWER), extended=True)
    return Received(header, *_lengths(rest, 1, SHORT_ANSWER), extended=False)


def _lengths(rest: bytes | bytearray, size: int, most: int) -> tuple[bytes | bytearray, int]:
    if len(rest) <= size:  # nothing, or Le alone
        return b"", _answer(rest, size, most)
    body_end = size + int.from_bytes(rest[:size])
    if body_end == size or len(rest) < body_end:
        raise Malformed
    return rest[size:body_end], _answer(rest[body_end:], size, most)


def _answer(field: bytes | bytearray, size: int, most: int) -> int:
    if not field:
        return 0
    if len(field) != size:
        raise Malformed
    return int.from_bytes(field) or most
