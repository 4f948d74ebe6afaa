"""Hands that tremble: a second identical press too soon after the first is the same one (EN 301 549, 5.8)."""

from collections.abc import Hashable

BOUNCE_MS = 100


class Bounce:
    """Remembers the last press.

    Attributes:
        within: how many milliseconds a second one is dropped for; longer in slow mode.
    """

    def __init__(self, within: int = BOUNCE_MS) -> None:
        self.within = within
        self._last: tuple[Hashable, int] | None = None

    def repeats(self, pressed: Hashable, at: int) -> bool:
        """Whether this press, at that millisecond, is the one before once more."""
        last, self._last = self._last, (pressed, at)
        return last is not None and last[0] == pressed and at - last[1] < self.within
