"""The trail's files: `000000001-2026-11.jsonl` is the one whose first line is number 1, written in that month (UTC)."""

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.audit.head import Head


@dataclass(frozen=True, slots=True)
class Found:
    """A line of a file, with its newline unless it is torn.

    Attributes:
        place: `FILE:LINE`, counted from 1.
        raw: its bytes.
    """

    place: str
    raw: bytes


def name_of(number: int, month: str) -> str:
    """The file that begins with this line, in this month (`2026-11`)."""
    return f"{number:09}-{month}.jsonl"


def first_of(name: str) -> int:
    """The number of the line a file begins with."""
    return int(name[:9])


def month_of(name: str) -> str:
    """The month a file was begun in."""
    return name[10:17]


def listed(folder: Path) -> list[Path]:
    """The trail's files, oldest first."""
    return sorted(folder.glob("*.jsonl"))


def content_of(path: Path) -> bytes:
    """What a file holds; nothing where it is not there."""
    return path.read_bytes() if path.exists() else b""


def lines_of(name: str, content: bytes) -> Iterator[Found]:
    """The lines of a file's content."""
    # Only a newline ends a line; splitlines would take a carriage return for one too.
    for place, raw in enumerate(io.BytesIO(content), 1):
        yield Found(f"{name}:{place}", raw)


def missing_end(head: Head, content: bytes) -> bytes | None:
    """What of the head's lines its file's content lacks; None: the content ends otherwise than the head says."""
    lines, end = head.lines.encode(), content[head.offset :]
    return lines[len(end) :] if len(content) >= head.offset and lines.startswith(end) else None


def write_end(folder: Path, head: Head) -> None:
    """Write the head's lines at their place; on disk when this returns."""
    path = folder / head.file
    new = not path.exists()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.seek(head.offset)
        file.write(head.lines.encode())
        file.flush()
        os.fsync(file.fileno())
    if new:
        _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    # On Windows a folder cannot be opened, and NTFS journals the name by itself.
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
