"""A walk's choices, read from bytes that hypothesis draws: it shrinks them, and the same bytes are the same walk."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Choices:
    """Each choice costs a byte; where none is left, and for 0, it is the first.

    Args:
        drawn: what hypothesis drew.
    """

    def __init__(self, drawn: bytes) -> None:
        self._drawn = drawn
        self._place = 0

    @property
    def left(self) -> bool:
        """Whether any byte is left."""
        return self._place < len(self._drawn)

    def byte(self) -> int:
        """The next one, 0 where none is left."""
        self._place += 1
        return self._drawn[self._place - 1] if self._place <= len(self._drawn) else 0

    def below(self, count: int) -> int:
        """A number from 0 to `count` - 1."""
        return self.byte() % count

    def of(self, several: Sequence[T]) -> T:
        """One of them."""
        return several[self.byte() % len(several)]
