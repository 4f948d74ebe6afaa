"""Telling a keyboard-wedge scanner from a person: keys less than 30 ms apart are a scan (ui-guide, S09 on scanners).

A key that is followed too soon was never typed, so each waits until that is known. Time is that of the events, not of
their handling: a busy event loop must not turn a scan into typing.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

SCAN_GAP_MS = 30
# Once it runs, a scan lasts until a pause no scanner makes: a late key of it must not count as typed.
PAUSE_MS = 100
# A QR code holds 4,296 characters at most (ISO/IEC 18004); what is longer is no code.
LONGEST = 4296

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key that went down.

    Attributes:
        key: which one.
        text: what it types.
        at: when, in milliseconds of the events' clock.
        closes: whether it is the Enter that closes a scan.
    """

    key: int = field(repr=False)
    text: str = field(repr=False)
    at: int
    closes: bool = False


class Wedge(Generic[T]):
    """Holds what was pressed until it is clear who pressed it.

    Args:
        deliver: takes what a person pressed, in order.
        scanned: takes the text of a scan that was closed by Enter; a scan without Enter goes nowhere.
    """

    def __init__(self, deliver: Callable[[T], None], scanned: Callable[[str], None]) -> None:
        self._deliver = deliver
        self._scanned = scanned
        self._held: list[T] = []
        self._strokes: list[Stroke] = []
        self._scan: list[str] | None = None
        self._closed = False
        self._last: int | None = None

    def press(self, stroke: Stroke, pressed: T) -> None:
        """A key went down."""
        gap = PAUSE_MS if self._last is None else stroke.at - self._last
        self._last = stroke.at
        if self._scan is not None and gap < PAUSE_MS:
            self._read(stroke)
            return
        self._scan = None
        if gap >= SCAN_GAP_MS:
            self.rest()
        self._held.append(pressed)
        self._strokes.append(stroke)
        if self._is_scan():
            self._begin()

    def follow(self, happened: T) -> None:
        """Something that belongs to a key, its release: it shares the key's fate."""
        if self._held:
            self._held.append(happened)
        elif self._scan is None:
            self._deliver(happened)

    def rest(self) -> None:
        """Nothing followed in time: what is held was typed."""
        held, self._held, self._strokes = self._held, [], []
        for each in held:
            self._deliver(each)

    def _is_scan(self) -> bool:
        # The same key twice may be one that chatters (EN 301 549, 5.8): that is a person's.
        return len(self._strokes) > 2 or len({each.key for each in self._strokes}) > 1

    def _begin(self) -> None:
        strokes, self._held, self._strokes = self._strokes, [], []
        self._scan, self._closed = [], False
        for each in strokes:
            self._read(each)

    def _read(self, stroke: Stroke) -> None:
        if self._scan is None or self._closed:
            return
        if stroke.closes:
            self._closed = True
            text = "".join(self._scan)
            self._scan.clear()
            self._scanned(text)
        elif len(self._scan) <= LONGEST:
            self._scan.append(stroke.text)
