"""The sandbox's J-LIS: what the register of certificates says of a serial, read from the test authority's file.

The real one answers the platform alone and under law (公的個人認証法); nothing of it leaves the platform's core.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from pydantic import TypeAdapter


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in the register about one certificate.

    Attributes:
        known: whether J-LIS can say whose it is.
        follows: the serial of the same holder that it took the place of; None: it is the first.
        follows_issuer: the name (RFC 4514) of the authority that issued that one; None: the same as this one's.
        since: when it took that place, aware; None where it did not.
        applied: when its holder applied for the card, aware; None: that is not known.
        minor: whether its holder may not apply alone (under 15, domain.md section 3).
    """

    known: bool = True
    follows: int | None = None
    follows_issuer: str | None = None
    since: datetime | None = None
    applied: datetime | None = None
    minor: bool = False


class Register(Protocol):
    """What J-LIS is asked."""

    def ask(self, serial: int) -> Entry:
        """Say what stands there; a serial that is not mentioned is a first one."""
        ...


class EveryoneIsNew:
    """A register in which every serial is a first one."""

    def ask(self, serial: int) -> Entry:  # noqa: ARG002
        """Say so."""
        return Entry()


class RegisterFile:
    """The register as a JSON file: entries by serial, in hexadecimal.

    Args:
        path: read at each question, since a card may be renewed at any moment.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def ask(self, serial: int) -> Entry:
        """Look it up.

        Raises:
            OSError, ValueError: the file cannot be read.
        """
        return _ENTRIES.validate_json(self._path.read_bytes()).get(f"{serial:x}", Entry())


_ENTRIES = TypeAdapter(dict[str, Entry])
