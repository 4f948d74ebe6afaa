"""The journal: on disk before anything leaves, nothing personal in it, and honest when it cannot write."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.journal import Entry, Journal, Outcome, StorageError

ENTRY = Entry("visit-token", "ABCDE23459", "0" * 64, datetime(2026, 11, 23, 1, tzinfo=UTC))


def test_open_entries_survive_the_process(tmp_path: Path) -> None:
    Journal(tmp_path / "journal.db").record(ENTRY)
    assert Journal(tmp_path / "journal.db").open_entries() == [ENTRY]


def test_ended_entries_are_not_open(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.db")
    journal.record(ENTRY)
    journal.end(ENTRY.visit, Outcome.REGISTERED)
    assert journal.open_entries() == []


def test_second_sending_of_a_visit_is_open_again(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.db")
    journal.record(ENTRY)
    journal.end(ENTRY.visit, Outcome.NOT_REGISTERED)
    journal.record(ENTRY)
    assert journal.open_entries() == [ENTRY]


def test_damaged_file_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "journal.db").write_bytes(b"no database" * 1000)
    with pytest.raises(StorageError):
        Journal(tmp_path / "journal.db")


def test_damaged_time_is_a_storage_error(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.db")
    journal.record(ENTRY)
    with closing(sqlite3.connect(tmp_path / "journal.db")) as database, database:
        database.execute("UPDATE registration SET sent_at = '2026-11-'")
    with pytest.raises(StorageError):
        journal.open_entries()


def test_proving_it_changes_nothing(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.db")
    journal.record(ENTRY)
    journal.prove()
    assert journal.open_entries() == [ENTRY]


def test_missing_folder_is_a_storage_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        Journal(tmp_path / "gone" / "journal.db")
