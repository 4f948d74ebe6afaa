"""A copy of the trail for an auditor: all lines in one file, and a last line that the kiosk has signed."""

import json
from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import BinaryIO

import rfc8785
from joserfc.jwk import ECKey

from kiosk.audit.check import Finding, Report, check
from kiosk.audit.files import Found
from kiosk.audit.line import dated
from kiosk.audit.seal import EXPORT, SealBroken, opened, sealed
from kiosk.audit.stored import Stored


def export(stored: Stored, key: ECKey, kiosk: str, now: datetime, out: BinaryIO) -> None:
    """Write a copy; the trail is whole (`Stored.report`).

    Args:
        stored: the trail.
        key: the kiosk's.
        kiosk: its name.
        now: the present, an aware time.
        out: where the copy goes.
    """
    out.writelines(found.raw for found in stored.lines())
    claims = dated(now, {"kiosk": kiosk, "number": stored.head.number, "hash": stored.head.hash})
    out.write(_sealing(sealed(EXPORT, claims, key)))


def check_export(path: Path, key: ECKey) -> Report:
    """Go through a copy, without the kiosk; `key` is the public half of the key it signs with.

    Raises:
        OSError: the file cannot be read.
    """
    count, last = 0, Found(f"{path.name}:1", b"")
    for found in _lines_of(path):
        count, last = count + 1, found
    try:
        claims = opened(EXPORT, _seal(last.raw), key)
    except SealBroken:
        return Report(count, 0, (Finding(last.place, "no seal of this key: not made by that kiosk, or cut off"),), ())
    return check(islice(_lines_of(path), count - 1), claims["number"], claims["hash"])


def _lines_of(path: Path) -> Iterator[Found]:
    with path.open("rb") as file:
        for place, raw in enumerate(file, 1):
            yield Found(f"{path.name}:{place}", raw)


def _seal(raw: bytes) -> str:
    try:
        seal = json.loads(raw)["seal"]
        canonical = isinstance(seal, str) and _sealing(seal) == raw
    except (ValueError, TypeError, KeyError) as error:
        raise SealBroken("no seal") from error
    if not canonical:
        raise SealBroken("another form than it was written in")
    return str(seal)


def _sealing(seal: str) -> bytes:
    return rfc8785.dumps({"seal": seal}) + b"\n"
