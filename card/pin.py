"""The PIN: four digits in one buffer that is wiped.

Python cannot promise that no copy of a byte was ever made; this type keeps copies few and says so. The digits
leave it in one way, `revealed`, into the one VERIFY command that sends them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import BinaryIO, NoReturn

LENGTH = 4
# How long a reader with keys of its own waits for the first one, and for each after it: S09's quiet time, and the time
# after which typed digits vanish (ui-guide, section 4).
PAD_SECONDS = 60
PAD_SECONDS_A_KEY = 30


class Lapse(IntEnum):
    """Why a reader with keys of its own has no PIN, as the status word it says so with (PC/SC part 10, 2.5)."""

    TIME_UP = 0x6400
    CANCELLED = 0x6401
    WRONG_LENGTH = 0x6403


class Pin:
    """A PIN being typed, or typed: zero to four digits.

    It has no str, no repr of its digits, no equality and no pickle, so nothing can log, compare or store it.
    """

    __slots__ = ("_buffer", "_count")

    def __init__(self) -> None:
        self._buffer = bytearray(LENGTH)
        self._count = 0

    @classmethod
    def read_from(cls, stream: BinaryIO) -> "Pin":
        """Read four digits from a binary stream, up to its end or one line feed.

        Raises:
            ValueError: it held anything else; the message never shows what.
        """
        raw = bytearray(LENGTH + 3)  # room to notice that there is more than four digits and CR LF
        pin = cls()
        try:
            end = _read_line(stream, raw)
            while end and raw[end - 1] in b"\r\n":
                end -= 1
            if end != LENGTH or not all(0x30 <= raw[place] <= 0x39 for place in range(LENGTH)):
                raise ValueError("a PIN is four digits")
            for place in range(LENGTH):
                pin.append(raw[place] - 0x30)
        finally:
            raw[:] = bytes(len(raw))
        return pin

    def append(self, digit: int) -> None:
        """Add a digit 0-9; a fifth one is dropped."""
        if self._count < LENGTH and 0 <= digit <= 9:
            self._buffer[self._count] = 0x30 + digit
            self._count += 1

    def delete_last(self) -> None:
        """Take the last digit back, if there is one."""
        if self._count:
            self._count -= 1
            self._buffer[self._count] = 0

    def wipe(self) -> None:
        """Overwrite the digits; the PIN is empty afterwards."""
        self._buffer[:] = bytes(LENGTH)
        self._count = 0

    @property
    def complete(self) -> bool:
        """Whether all four digits are there."""
        return self._count == LENGTH

    @contextmanager
    def revealed(self) -> Iterator[memoryview]:
        """Lend the ASCII digits, without a copy, for the command that sends them.

        Raises:
            ValueError: the PIN is not complete; no other length ever reaches a card.
        """
        if not self.complete:
            raise ValueError("the PIN is not complete")
        with memoryview(self._buffer) as view:
            yield view

    def __len__(self) -> int:
        return self._count

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return "<Pin>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a PIN is never stored")


def _read_line(stream: BinaryIO, raw: bytearray) -> int:
    """Fill `raw` byte by byte, so that a terminal need not be closed, up to a line feed; return how far."""
    for place in range(len(raw)):
        size = stream.readinto(memoryview(raw)[place : place + 1])  # type: ignore[attr-defined]  # every one has it
        if not size:
            return place
        if raw[place] == 0x0A:
            return place + 1
    return len(raw)
