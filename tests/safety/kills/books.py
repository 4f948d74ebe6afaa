"""The platform's database and a kiosk's journal side by side, read as they lie on the disk."""

import hashlib
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from sqlalchemy import select

from kiosk.cli import parts
from kiosk.sandbox import engines
from kiosk.sandbox.database import Registration
from kiosk.sandbox.keys import open_keys
from tests import emptied
from tests.races.kills import halves

Journalled = dict[str, tuple[str, str, str | None]]


class Books:
    """Both of them.

    Args:
        platform: the state folder that the platform stands in.
        url: its database, where that is not SQLite in there.
    """

    def __init__(self, platform: Path, url: str | None = None) -> None:
        private = parts.State(platform).sandbox / "private"
        self._keys = open_keys(private, private.parent / "public")
        self._engine = engines.connect(url or f"sqlite:///{private / 'platform.db'}")

    def close(self) -> None:
        self._engine.dispose()

    def forget(self) -> None:
        """So that the same residents may come again; the kiosks stay on the list."""
        with self._engine.begin() as connection:
            for table in emptied.tables():
                connection.execute(table.delete())

    def registered(self) -> dict[str, str]:
        """By visit: SHA-256 (hex) of the statement that the card signed."""
        with self._engine.connect() as connection:
            rows = connection.execute(select(Registration.visit_id, Registration.statement_sealed)).all()
        signed = {visit: self._keys.unseal(sealed, f"statement {visit}") for visit, sealed in rows}
        return {visit: hashlib.sha256(each).hexdigest() for visit, each in signed.items()}

    def unrecorded(self, journal: Journalled) -> list[str]:
        """What stands in the database and was not in the journal before it left."""
        known = {visit: digest for visit, (_, digest, _) in journal.items()}
        return [
            "registered, and not recorded" for visit, digest in self.registered().items() if known.get(visit) != digest
        ]

    def wrong(self, journal: Journalled) -> list[str]:
        """What is half, not recorded, or told otherwise by the two, once everything is settled."""
        registered = self.registered()
        outcome = {visit: "registered" if visit in registered else "not_registered" for visit in journal}
        told = [
            f"{said}, and it is {outcome[visit]}" for visit, (_, _, said) in journal.items() if said != outcome[visit]
        ]
        return halves(self._engine) + self.unrecorded(journal) + told


def journalled(path: Path) -> Journalled:
    """By visit: reference, digest and outcome; read from a copy, for whoever opens a journal mends it."""
    with tempfile.TemporaryDirectory() as folder:
        for each in path.parent.glob(f"{path.name}*"):
            shutil.copy(each, folder)
        if not path.exists():
            return {}
        with closing(sqlite3.connect(Path(folder, path.name))) as copy:
            rows = copy.execute("SELECT visit, reference, digest, outcome FROM registration").fetchall()
    return {visit: (reference, digest, outcome) for visit, reference, digest, outcome in rows}
