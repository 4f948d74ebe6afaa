"""The journal: what is on its way to the platform, so that nothing is lost and nothing is done twice.

Before a registration leaves, its visit, reference, time and digest are on disk (SQLite, WAL, synchronous=FULL).
It holds no name, no account, no MyKey ID and no PIN. A damaged journal may say what somebody waits for: it is never
mended, emptied or replaced here, and the kiosk stays out of service until a person has moved it aside.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

_SCHEMA = """\
CREATE TABLE registration (
    visit TEXT PRIMARY KEY,
    reference TEXT NOT NULL,
    digest TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    outcome TEXT,
    ended_at TEXT
) STRICT"""


class StorageError(Exception):
    """The journal cannot be written or read: the kiosk must not register anything."""


class Outcome(StrEnum):
    """How a registration that left has ended."""

    REGISTERED = "registered"
    NOT_REGISTERED = "not_registered"


@dataclass(frozen=True, slots=True)
class Entry:
    """A registration on its way: the platform's visit, 受付番号, SHA-256 (hex) of the statement, time it left."""

    visit: str
    reference: str
    digest: str
    sent_at: datetime


class Journal:
    """The journal in one file; every call stands for itself, from any thread.

    Every call raises:
        StorageError: the disk is full, read-only, or the file is damaged.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with _storage():
            if not path.exists():
                _make(path)
            self._check()

    def prove(self) -> None:
        """Make sure that it can be written, by writing what stands there already."""
        with self._database() as database:
            database.execute("PRAGMA user_version = 0")

    def record(self, entry: Entry) -> None:
        """Write down that a registration is about to leave; on disk when this returns."""
        row = (entry.visit, entry.reference, entry.digest, entry.sent_at.isoformat())
        with self._database() as database:
            # A second PIN after a refusal sends the same visit again, with another digest.
            database.execute(
                "INSERT OR REPLACE INTO registration (visit, reference, digest, sent_at) VALUES (?, ?, ?, ?)", row
            )

    def end(self, visit: str, outcome: Outcome) -> None:
        """Write down how it ended."""
        with self._database() as database:
            database.execute(
                "UPDATE registration SET outcome = ?, ended_at = ? WHERE visit = ?",
                (outcome, datetime.now(UTC).isoformat(), visit),
            )

    def open_entries(self) -> list[Entry]:
        """What left and has no outcome yet, oldest first."""
        query = "SELECT visit, reference, digest, sent_at FROM registration WHERE outcome IS NULL ORDER BY sent_at"
        with self._database() as database:
            rows = database.execute(query).fetchall()
            return [
                Entry(visit, reference, digest, datetime.fromisoformat(at)) for visit, reference, digest, at in rows
            ]

    def _check(self) -> None:
        with self._database() as database:
            sound = database.execute("PRAGMA integrity_check").fetchall()
            schema = database.execute("SELECT sql FROM sqlite_schema WHERE name = 'registration'").fetchall()
        if (sound, schema) != ([("ok",)], [(_SCHEMA,)]):
            raise StorageError("damaged")

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        with _storage(), _opened(self._path) as database:
            yield database


def _make(path: Path) -> None:
    """Make it beside, then put it in its place whole: a file there that holds less was damaged."""
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    with _opened(draft) as database:
        # It is the file's from now on. Asked for at each opening, it would be written into whatever lies there.
        database.execute("PRAGMA journal_mode=WAL")
        database.execute(_SCHEMA)
    draft.replace(path)


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, timeout=5)) as database, database:
        database.execute("PRAGMA synchronous=FULL")
        yield database


@contextmanager
def _storage() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError, ValueError) as error:
        raise StorageError(str(error)) from error
