"""Whether a trail is whole: every line there once, in its place, to the byte, from its beginning to its end."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from kiosk.audit.files import Found
from kiosk.audit.line import Fields, digest, read
from kiosk.visit.happening import Happening

_OF_THE_TRAIL: set[object] = {
    Happening.TRAIL_BEGUN,
    Happening.TRAIL_MENDED,
    Happening.TRAIL_MISSED,
    Happening.TRAIL_REMOVED,
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it was written.

    Attributes:
        place: `FILE:LINE`.
        what: what is wrong there.
    """

    place: str
    what: str


@dataclass(frozen=True, slots=True)
class Report:
    """What a trail turned out to be.

    Attributes:
        lines: how many there are.
        first: number of the first, 0 where there is none.
        findings: what is wrong; none: the trail is whole.
        notes: what the trail says of itself: begun, mended, missed, removed.
    """

    lines: int
    first: int
    findings: tuple[Finding, ...]
    notes: tuple[Fields, ...]


@dataclass(frozen=True, slots=True)
class _Taken:
    """A line; `previous` is None where it cannot be read, and its number then the one it ought to have."""

    place: str
    number: int
    previous: str | None
    hash: str
    fields: Fields


def check(lines: Iterable[Found], number: int, last_hash: str, known: Sequence[Finding] = ()) -> Report:
    """Go through a trail.

    Args:
        lines: all its lines, as they stand.
        number: of the last line there must be.
        last_hash: that line's SHA-256, hex.
        known: what was found before.

    Returns:
        Every place where the chain does not hold, and what the trail says of itself.
    """
    end = _Taken("", number + 1, last_hash, "", {})
    findings: list[Finding] = []
    notes: list[Fields] = []
    first = before = None
    count = 0
    for this, after in pairwise(chain(_taken(lines), (end,))):
        first, count = first or this, count + 1
        notes += [this.fields] if this.fields.get("event") in _OF_THE_TRAIL else []
        findings += _broken(before, this, after, findings)
        before = this
    findings += _broken(before, end, None, findings)
    return Report(count, first.number if first else 0, (*findings, *_beginning(first, notes), *known), tuple(notes))


def _taken(lines: Iterable[Found]) -> Iterator[_Taken]:
    number = 0
    for found in lines:
        line = read(found.raw)
        number = line.number if line else number + 1
        known = (line.previous, digest(found.raw), line.fields) if line else (None, "", {})
        yield _Taken(found.place, number, *known)


def _broken(before: _Taken | None, this: _Taken, after: _Taken | None, found: Sequence[Finding]) -> Iterator[Finding]:
    if this.previous is None:
        yield Finding(this.place, "altered or torn: this is no line of the trail")
    elif before is None:
        return
    elif this.number != before.number + 1:
        yield _misplaced(before, this, ends=after is None)
    elif this.previous != before.hash and not (found and found[-1].place == before.place):
        # Either of the two may have been altered; whoever follows knows what `this` was.
        altered = before if after is None or after.previous == this.hash else this
        yield Finding(altered.place, "altered: its hash is not the one the trail has of it")


def _misplaced(before: _Taken, this: _Taken, *, ends: bool) -> Finding:
    if this.number > before.number:
        missing = f"lines {before.number + 1} to {this.number - 1} are missing"
        return (
            Finding(before.place, f"cut off: {missing} after it") if ends else Finding(this.place, f"{missing} before")
        )
    if ends:
        return Finding(before.place, f"beyond the end: the trail has {this.number - 1} lines")
    return Finding(this.place, f"out of place: line {this.number} where {before.number + 1} belongs")


def _beginning(first: _Taken | None, notes: list[Fields]) -> Iterator[Finding]:
    if first is None:
        yield Finding("-", "cut off: no line is left")
        return
    stated = [each["first"] for each in notes if each["event"] == Happening.TRAIL_REMOVED]
    beginning = int(stated[-1]) if stated else 1
    if first.number > beginning:
        yield Finding(first.place, f"lines {beginning} to {first.number - 1} are missing before")
