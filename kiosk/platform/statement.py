"""The statement as bytes: canonical JSON (RFC 8785) under a domain prefix, hashed with SHA-256."""

import hashlib
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import rfc8785

from kiosk.visit.statement import Statement, StatusStatement

# A signature made for this purpose can never be taken for one made for another.
DOMAIN_PREFIX = b"mykey-kiosk statement v1\x00"


def timestamp(moment: datetime) -> str:
    """Write an aware time as RFC 3339 in UTC with milliseconds, the one form that is signed and sent."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def canonical(value: dict[str, Any]) -> bytes:
    """Write a JSON object as RFC 8785 bytes; aware times become timestamps."""
    return rfc8785.dumps(_plain(value))


def signed_bytes(statement: Statement | StatusStatement) -> bytes:
    """The bytes whose SHA-256 the card signs."""
    return DOMAIN_PREFIX + canonical(asdict(statement))


def digest(statement: Statement | StatusStatement) -> bytes:
    """SHA-256 of the signed bytes, 32 bytes: what goes into the card's DigestInfo."""
    return hashlib.sha256(signed_bytes(statement)).digest()


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return timestamp(value)
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    return value
