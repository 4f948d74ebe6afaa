"""The head: where the trail ends, signed, kept apart from the trail, and on disk before the lines it is about.

It holds those lines too. So a power cut leaves the trail at most unfinished, what is missing stands here, and a trail
that is shorter than its head was cut.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.audit.seal import HEAD, SealBroken, opened, sealed
from kiosk.journal import StorageError
from kiosk.platform.identity import DeviceKey

_SCHEMA = "CREATE TABLE IF NOT EXISTS head (only INTEGER PRIMARY KEY CHECK (only = 1), seal TEXT NOT NULL) STRICT"


@dataclass(frozen=True, slots=True)
class Head:
    """Where the trail ends.

    Attributes:
        number: of the last line.
        hash: its SHA-256, hex.
        file: name of the file it stands in.
        offset: how many bytes of that file come before `lines`.
        lines: what was written last: one line or several, each with its newline.
    """

    number: int
    hash: str
    file: str
    offset: int
    lines: str

    @property
    def size(self) -> int:
        """How many bytes the file has."""
        return self.offset + len(self.lines.encode())


class Heads:
    """The head of one trail, in a database of its own (SQLite, WAL, synchronous=FULL); for one thread at a time.

    Every call raises:
        StorageError: the disk is full, read-only, the file damaged, or the head signed by another key.
    """

    def __init__(self, path: Path, key: DeviceKey) -> None:
        self._path = path
        self._key = key.private
        self._connection: sqlite3.Connection | None = None

    def load(self) -> Head | None:
        """The head, None where there was none yet."""
        with self._database() as database:
            row = database.execute("SELECT seal FROM head").fetchone()
        try:
            return Head(**opened(HEAD, row[0], self._key)) if row else None
        except (SealBroken, TypeError) as error:
            raise StorageError(f"{self._path.name} was not signed by this kiosk's key: {error}") from error

    def save(self, head: Head) -> None:
        """Write the head down; on disk when this returns."""
        seal = sealed(HEAD, asdict(head), self._key)
        with self._database() as database:
            database.execute("INSERT OR REPLACE INTO head (only, seal) VALUES (1, ?)", (seal,))

    def close(self) -> None:
        """Let go of the file."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        try:
            self._connection = self._connection or self._connect()
            yield self._connection
        except sqlite3.Error as error:
            raise StorageError(f"{self._path.name}: {error}") from error

    def _connect(self) -> sqlite3.Connection:
        # Opened by whoever starts the kiosk, then used by the thread that writes the trail alone. No transactions of
        # more than one statement: each is durable by itself.
        database = sqlite3.connect(self._path, timeout=5, check_same_thread=False, isolation_level=None)
        try:
            database.execute("PRAGMA journal_mode=WAL")
            database.execute("PRAGMA synchronous=FULL")
            database.execute(_SCHEMA)
        except sqlite3.Error:
            database.close()
            raise
        return database
