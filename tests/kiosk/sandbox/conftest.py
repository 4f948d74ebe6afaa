"""One server for the whole run, in a thread, over real TLS; every test gets residents and a counter of its own."""

import io
import itertools
import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import structlog

from kiosk.sandbox import catalogue, sample
from kiosk.sandbox.server import Announcement, Sandbox, SandboxSettings
from kiosk.sandbox.service import World
from tests.kiosk.sandbox.cards import TestAuthority
from tests.kiosk.sandbox.counter import Counter


@dataclass
class Clock:
    ahead: timedelta = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@dataclass
class Running:
    settings: SandboxSettings
    clock: Clock
    url: str = ""
    naps: list[float] = field(default_factory=list)
    log: io.StringIO = field(default_factory=io.StringIO)

    def rows(self, query: str, *values: object) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.settings.private / "platform.db")) as connection:
            return connection.execute(query, values).fetchall()

    def events(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.log.getvalue().splitlines()]


@contextmanager
def running(settings: SandboxSettings) -> Iterator[Running]:
    run = Running(settings, Clock())
    log = structlog.wrap_logger(
        structlog.PrintLogger(run.log), processors=[structlog.processors.JSONRenderer(ensure_ascii=False)]
    )
    sandbox = Sandbox(settings, World(run.clock, run.naps.append, log))
    listening = threading.Event()

    def announce(address: Announcement) -> None:
        run.url = address.url
        listening.set()

    thread = threading.Thread(target=sandbox.run, args=(announce,))
    thread.start()
    assert listening.wait(10)
    yield run
    sandbox.stop()
    thread.join(10)
    assert not thread.is_alive()


@pytest.fixture(scope="session")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("state")


@pytest.fixture(scope="session")
def authority(state: Path) -> TestAuthority:
    return TestAuthority(state / "authority")


@pytest.fixture(scope="session")
def settings(state: Path, authority: TestAuthority) -> SandboxSettings:
    return SandboxSettings(state / "sandbox", authority.trust_anchor, authority.crl)


@pytest.fixture(scope="session")
def server(settings: SandboxSettings) -> Iterator[Running]:
    with running(settings) as run:
        yield run


@pytest.fixture
def clock(server: Running) -> Iterator[Clock]:
    yield server.clock
    server.clock.ahead = timedelta()


@pytest.fixture(scope="session")
def offer() -> catalogue.Offer:
    return catalogue.load()


@pytest.fixture(scope="session")
def residents(offer: catalogue.Offer) -> Iterator[sample.SampleResident]:
    """People nobody else in the run is: take one with `next`."""
    return map(sample.Residents(offer.catalogue).at, range(sample.COUNT))


@pytest.fixture
def resident(residents: Iterator[sample.SampleResident]) -> sample.SampleResident:
    return next(residents)


@pytest.fixture(scope="session")
def counters(server: Running, offer: catalogue.Offer) -> Iterator[Iterator[Counter]]:
    """Kiosks of different names: take one with `next`."""
    built = []

    def build() -> Iterator[Counter]:
        for number in itertools.count(1):
            built.append(Counter(server.url, server.settings.public, f"kiosk-{number}", offer.catalogue))
            yield built[-1]

    yield build()
    for each in built:
        each.session.close()


@pytest.fixture
def counter(counters: Iterator[Counter]) -> Counter:
    return next(counters)
