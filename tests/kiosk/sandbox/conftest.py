"""One server for the whole run, in a thread, over real TLS; every test gets residents and a counter of its own."""

import io
import itertools
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
import structlog
from sqlalchemy import Engine, inspect, text

from kiosk.platform.identity import Identity, new_key
from kiosk.sandbox import catalogue, database, engines, sample
from kiosk.sandbox.devices import Devices
from kiosk.sandbox.firms.firm import Surroundings
from kiosk.sandbox.firms.server import server as server_of_firms
from kiosk.sandbox.keys import open_keys
from kiosk.sandbox.server import Announcement, Sandbox, SandboxSettings, listen, url_of
from kiosk.sandbox.service import World
from kiosk.sandbox.visits import Desk
from tests.kiosk.sandbox.cards import TestAuthority
from tests.kiosk.sandbox.counter import Counter
from tests.postgres import database_of, postgresql, what_is_missing


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
    bound: str = ""
    firms: str = ""
    elsewhere: dict[str, str] = field(default_factory=dict)
    naps: list[float] = field(default_factory=list)
    log: io.StringIO = field(default_factory=io.StringIO)

    def firm(self, provider: str) -> str:
        return self.elsewhere.get(provider, f"{self.firms}/{provider}")

    def rows(self, query: str, *values: object) -> list[tuple[object, ...]]:
        """What a query finds, whatever the database; its values stand for the question marks."""
        pieces = query.split("?")
        named = "".join(f"{piece}:v{place}" for place, piece in enumerate(pieces[:-1])) + pieces[-1]
        with closing_engine(self.database) as engine, engine.connect() as connection:
            return [
                tuple(each) for each in connection.execute(text(named), {f"v{at}": v for at, v in enumerate(values)})
            ]

    def stored(self) -> bytes:
        """Everything the database holds: its files, or, where they are the server's, every value of every table."""
        if self.settings.database_url is None:
            files = self.settings.private.glob("platform.db*")
            return b"".join(each.read_bytes() for each in files if each.name[-4:] != "-shm")
        tables = inspect_tables(self.database)
        values = (value for table in tables for row in self.rows(f'SELECT * FROM "{table}"') for value in row)
        return b"\0".join(bytes(value) if isinstance(value, bytes) else str(value).encode() for value in values)

    @property
    def database(self) -> str:
        return self.settings.database_url or f"sqlite:///{self.settings.private / 'platform.db'}"

    def events(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.log.getvalue().splitlines()]

    def tells(self, event: str, since: int = 0, **told: object) -> None:
        """Wait until the log, after so many lines, tells of such an event with these values.

        A refused call is there before its answer; a handshake that a client has broken off is seen later than there.
        """
        give_up = time.monotonic() + 20
        while not any(each | {"event": event, **told} == each for each in self.events()[since:]):
            assert time.monotonic() < give_up, self.events()[since:]
            time.sleep(0.02)


@contextmanager
def closing_engine(url: str) -> Iterator[Engine]:
    engine = engines.connect(url)
    yield engine
    engine.dispose()


def inspect_tables(url: str) -> list[str]:
    with closing_engine(url) as engine:
        return inspect(engine).get_table_names()


@contextmanager
def playing(offer: catalogue.Offer, around: Surroundings) -> Iterator[str]:
    """All firms in a thread; their address."""
    listening = socket.create_server(("127.0.0.1", 0))
    firms = server_of_firms(offer, around)
    thread = threading.Thread(target=firms.run, args=([listening],))
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        firms.should_exit = True
        thread.join(10)
    assert not thread.is_alive()


@contextmanager
def running(settings: SandboxSettings) -> Iterator[Running]:
    run = Running(settings, Clock())

    async def nap(seconds: float) -> None:
        run.naps.append(seconds)

    with playing(catalogue.load(), Surroundings(run.clock, nap)) as run.firms, serving(run):
        yield run


@contextmanager
def serving(run: Running) -> Iterator[None]:
    log = structlog.wrap_logger(
        structlog.PrintLogger(run.log), processors=[structlog.processors.JSONRenderer(ensure_ascii=False)]
    )
    own = listen(run.settings.host, run.settings.port)
    run.bound = url_of(run.settings.host, own)
    sandbox = Sandbox(run.settings, World(run.clock, run.firm, log), own)
    listening = threading.Event()

    def announce(address: Announcement) -> None:
        run.url = address.url
        listening.set()

    thread = threading.Thread(target=sandbox.run, args=(announce,))
    thread.start()
    assert listening.wait(10)
    yield
    sandbox.stop()
    thread.join(10)
    assert not thread.is_alive()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """PostgreSQL's address, started for this process."""
    missing = what_is_missing()
    if missing:
        pytest.skip(missing)
    with postgresql() as server:
        yield server


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> Iterator[str | None]:
    """An empty database as the server's settings name it: both kinds keep every rule."""
    if request.param == "sqlite":
        yield None
        return
    with database_of(request.getfixturevalue("postgres")) as url:
        yield url


@pytest.fixture(scope="session")
def state(tmp_path_factory: pytest.TempPathFactory, database_url: str | None) -> Path:
    return tmp_path_factory.mktemp("state")


@pytest.fixture(scope="session")
def authority(state: Path) -> TestAuthority:
    return TestAuthority(state / "authority")


@pytest.fixture(scope="session")
def settings(state: Path, authority: TestAuthority, database_url: str | None) -> SandboxSettings:
    files = authority.trust_anchor, authority.crl, authority.register
    return SandboxSettings(state / "sandbox", *files, database_url=database_url)


@pytest.fixture(scope="session")
def server(settings: SandboxSettings) -> Iterator[Running]:
    with running(settings) as run:
        yield run


@pytest.fixture
def logged(server: Running) -> Callable[..., None]:
    """`Running.tells`, of what happens in this test."""
    return partial(server.tells, since=len(server.events()))


@pytest.fixture
def clock(server: Running) -> Iterator[Clock]:
    yield server.clock
    server.clock.ahead = timedelta()


@pytest.fixture(scope="session")
def offer() -> catalogue.Offer:
    return catalogue.load()


@pytest.fixture(scope="session")
def residents(offer: catalogue.Offer, server: Running) -> Iterator[sample.SampleResident]:
    """People nobody else at that server is: take one with `next`."""
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
            identity = enrolled(server, f"kiosk-{number}")
            built.append(Counter(server.url, server.settings.public, identity, offer.catalogue))
            yield built[-1]

    yield build()
    for each in built:
        each.session.close()


@pytest.fixture
def counter(counters: Iterator[Counter]) -> Counter:
    return next(counters)


def enrolled(server: Running, name: str) -> Identity:
    """A kiosk with a key of its own, on the platform's list; its clock goes with the server's."""
    key = new_key()
    with desk_of(server) as desk:
        Devices(desk).enrol(name, key.public_pem())
    return Identity(name, key, lambda: server.clock().timestamp())


@pytest.fixture
def staff_desk(server: Running, clock: Clock) -> Iterator[Desk]:
    with desk_of(server) as desk:
        yield desk


@contextmanager
def desk_of(server: Running) -> Iterator[Desk]:
    """The platform's tables and keys, as a command on its machine has them."""
    keys = open_keys(server.settings.private, server.settings.public)
    with closing_engine(server.database) as engine:
        yield Desk(engine, keys, server.clock, structlog.get_logger())


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A migrated database of its own."""
    with ExitStack() as ends:
        url = f"sqlite:///{tmp_path}/platform.db"
        if request.param == "postgresql":
            url = ends.enter_context(database_of(request.getfixturevalue("postgres")))
        engine = engines.connect(url)
        ends.callback(engine.dispose)
        database.migrate(engine)
        yield engine
