"""A line of the trail: one event as canonical JSON (RFC 8785), bound to the line before by its SHA-256."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import rfc8785

Fields = Mapping[str, str | int]
NOTHING_BEFORE = "0" * 64


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it was read.

    Attributes:
        number: counted from 1, through all files.
        previous: SHA-256 (hex) of the line before, its newline included; zeros before the first.
        fields: all it says.
    """

    number: int
    previous: str
    fields: Fields


def dated(now: datetime, fields: Fields) -> Fields:
    """The same, with the time it happened (`now` is aware)."""
    return {"at": now.astimezone(UTC).isoformat(timespec="milliseconds"), **fields}


def written(number: int, previous: str, fields: Fields) -> bytes:
    """The line as it is on disk, with its newline."""
    return rfc8785.dumps({**fields, "number": number, "previous": previous}) + b"\n"


def digest(raw: bytes) -> str:
    """SHA-256 (hex) of a line with its newline, as `sed -n 5p FILE | sha256sum` tells it."""
    return hashlib.sha256(raw).hexdigest()


def read(raw: bytes) -> Line | None:
    """The line that these bytes are, to the byte; None: no line of a trail."""
    try:
        fields = json.loads(raw)
        number, previous = fields["number"], fields["previous"]
        canonical = rfc8785.dumps(fields) + b"\n" == raw
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    known = type(number) is int and isinstance(previous, str)
    return Line(number, previous, fields) if canonical and known else None
