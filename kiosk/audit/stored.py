"""A trail as it stands in a kiosk's folder, read while the kiosk may be writing on."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.audit import files
from kiosk.audit.check import Finding, Report, check
from kiosk.audit.files import Found
from kiosk.audit.head import Head, Heads

_LOOKS = 5
_PAUSE = 0.2


@dataclass(frozen=True, slots=True)
class Stored:
    """A trail at one moment.

    Attributes:
        head: where it ends.
        paths: its files, oldest first.
        newest: what the head's file holds.
    """

    head: Head
    paths: tuple[Path, ...]
    newest: bytes

    @property
    def missing(self) -> bytes:
        """What of the head's lines is not in their file: a power cut took it, or somebody."""
        return files.missing_end(self.head, self.newest) or b""

    def lines(self) -> Iterator[Found]:
        """Every line; what is missing at the end is taken from the head."""
        for path in self.paths:
            newest = path.name == self.head.file
            yield from files.lines_of(path.name, self.newest + self.missing if newest else path.read_bytes())

    def report(self) -> Report:
        """Whether it is whole."""
        unfinished = [self._unfinished()] if self.missing else []
        return check(self.lines(), self.head.number, self.head.hash, unfinished)

    def _unfinished(self) -> Finding:
        last = self.newest.count(b"\n") or 1
        what = "torn or cut off at the end: the head holds what is missing, and the kiosk's next start writes it"
        return Finding(f"{self.head.file}:{last}", what)


def look(folder: Path, heads: Heads, pause: float = _PAUSE) -> Stored | None:
    """Read a trail; None: there is none yet.

    Args:
        folder: where its files stand.
        heads: where its end is written down.
        pause: seconds until the next look, where the kiosk may just be writing.

    Raises:
        StorageError: the head cannot be read, or was signed by another key.
        OSError: a file cannot be read.
    """
    for _ in range(_LOOKS):
        head = heads.load()
        if head is None:
            return None
        found = _at(folder, head)
        if heads.load() != head:
            found = _until(found)
        if not found.missing:
            break
        time.sleep(pause)  # the kiosk is just writing, or was cut off as it did
    return found


def _at(folder: Path, head: Head) -> Stored:
    paths = sorted({*files.listed(folder), folder / head.file})
    return Stored(head, tuple(paths), files.content_of(folder / head.file))


def _until(found: Stored) -> Stored:
    """The trail up to its head, where the kiosk has written on meanwhile; what is new is for the next look."""
    head = found.head
    paths = [path for path in found.paths if path.name <= head.file]
    return Stored(head, tuple(paths), found.newest[: head.size])
