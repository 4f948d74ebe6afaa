"""Settlement: a platform that cannot say now what became of a registration is asked again."""

import queue
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk import settlement
from kiosk.journal import Entry, Journal
from kiosk.platform.client import PlatformClient
from kiosk.platform.identity import Identity, new_key
from kiosk.settlement import Settlement
from tests.kiosk.hostile import Hostile, hostile_server, http

ENTRY = Entry("v" * 20, "ABCDE23459", "0" * 64, datetime(2026, 11, 23, 1, tzinfo=UTC))
CLOSED = http(b'{"outcome": "closed", "reference": "ABCDE23459", "registered_at": null}')


def refused(reason: str, status: str) -> bytes:
    body = f'{{"title": "No", "status": {status}, "reason": "{reason}"}}'.encode()
    return http(body, status=f"{status} No", content_type="application/problem+json")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Hostile]:
    with hostile_server(tmp_path) as running:
        yield running


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    made = Journal(tmp_path / "journal.db")
    made.record(ENTRY)
    return made


@pytest.fixture
def told(server: Hostile, journal: Journal, tmp_path: Path, monkeypatch) -> Iterator[queue.Queue]:
    monkeypatch.setattr(settlement, "PAUSE", 0.01)
    identity = Identity("kiosk-1", new_key())
    identity.keep("t" * 20, 600)
    outcomes: queue.Queue = queue.Queue()
    made = Settlement(
        lambda: PlatformClient(server.endpoint, identity, cache=tmp_path / "cache"),
        journal,
        lambda entry, said: outcomes.put((entry, said)),
    )
    made.start()
    yield outcomes
    made.stop()


@pytest.mark.parametrize("reason", ["internal", "backend.closed", "backend.busy"])
def test_a_no_of_now_is_asked_again(server: Hostile, journal: Journal, told: queue.Queue, reason: str) -> None:
    server.answers += [refused(reason, "503"), CLOSED]
    entry, said = told.get(timeout=30)
    assert (entry, said.registered_at) == (ENTRY, None)
    assert journal.open_entries() == []
