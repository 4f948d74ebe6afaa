"""Where a process may die: before, half-way through, or after one of its writes, syncs and sends (cut.c)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from pathlib import Path


class Moment(IntEnum):
    """As cut.c has it."""

    BEFORE = 0
    HALF = 1
    AFTER = 2


@dataclass(frozen=True)
class Cut:
    """Die at this call (from 1; 0: never), at this moment of it."""

    at: int = 0
    moment: Moment = Moment.BEFORE


@dataclass(frozen=True)
class Call:
    """A write, sync or send: its size in bytes, and the file, or `socket:[...]`."""

    name: str
    size: int
    where: str

    @property
    def is_send(self) -> bool:
        return self.where.startswith("socket:")

    @property
    def is_journal(self) -> bool:
        return Path(self.where).name.startswith("journal.")


def read(record: Path) -> list[Call]:
    """The calls of a process, in their order."""
    split = (line.split(" ", 2) for line in record.read_text("utf-8").splitlines())
    return [Call(name, int(size), where) for name, size, where in split]


def every(calls: list[Call]) -> Iterator[Cut]:
    """Each moment of each call that differs from the others: after a call is before the next, but while a send
    is on its way the platform goes on."""
    for at, call in enumerate(calls, 1):
        yield Cut(at)
        if call.size > 1:
            yield Cut(at, Moment.HALF)
        if call.is_send:
            yield Cut(at, Moment.AFTER)


def seams(calls: list[Call]) -> list[Cut]:
    """Those of the last call before, and the first after, each change between journal and network."""
    pairs = enumerate(pairwise(calls), 1)
    at = {each for place, (one, other) in pairs if one.is_send != other.is_send for each in (place, place + 1)}
    return [cut for cut in every(calls) if cut.at in at]


def at_risk(calls: list[Call]) -> set[str]:
    """Journal files of which a power cut could have taken something while a message left the machine."""
    unsynced: set[str] = set()
    risked: set[str] = set()
    for call in calls:
        if call.is_send:
            risked |= unsynced
        elif call.is_journal and call.name in {"write", "truncate"}:
            unsynced.add(call.where)
        else:
            unsynced.discard(call.where)
    return risked
