"""Several servers on one database, behind a balancer of TCP connections: whichever takes a call, it is one platform."""

import asyncio
import contextlib
import itertools
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from kiosk.sandbox import catalogue
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.server import SandboxSettings
from tests.kiosk.sandbox.cards import TestAuthority
from tests.kiosk.sandbox.conftest import Running, enrolled, running
from tests.kiosk.sandbox.counter import Counter, refused
from tests.kiosk.sandbox.test_schema import enrol_and_ask
from tests.postgres import database_of


@contextmanager
def balancer(backends: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Hands connections to the servers in turn; what it yields is its port and whom it has handed one to."""
    chosen: list[str] = []
    turns = itertools.count()

    async def carry(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while piece := await source.read(65536):
                target.write(piece)
        target.close()

    async def serve(caller: asyncio.StreamReader, to_caller: asyncio.StreamWriter) -> None:
        chosen.append(backends[next(turns) % len(backends)])
        server, to_server = await asyncio.open_connection("127.0.0.1", urlsplit(chosen[-1]).port)
        await asyncio.gather(carry(caller, to_server), carry(server, to_caller))

    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    listening = asyncio.run_coroutine_threadsafe(asyncio.start_server(serve, "127.0.0.1", 0), loop).result(10)
    yield listening.sockets[0].getsockname()[1], chosen
    loop.call_soon_threadsafe(listening.close)
    loop.call_soon_threadsafe(loop.stop)
    thread.join(10)
    loop.close()


@pytest.fixture
def own_database(request: pytest.FixtureRequest, database_url: str | None) -> Iterator[str | None]:
    if database_url is None:
        yield None
        return
    with database_of(request.getfixturevalue("postgres")) as url:
        yield url


def test_a_journey_is_one_whichever_server_takes_its_calls(
    settings: SandboxSettings,
    own_database: str | None,
    tmp_path: Path,
    authority: TestAuthority,
    offer: catalogue.Offer,
    resident: SampleResident,
) -> None:
    backends: list[str] = []
    with balancer(backends) as (port, chosen), ExitStack() as servers:
        origin = f"https://localhost:{port}"
        one = replace(settings, directory=tmp_path, database_url=own_database, origin=origin)
        runs = [servers.enter_context(running(one)) for _ in range(2)]
        backends += [run.bound for run in runs]
        counter = Counter(origin, one.public, enrolled(runs[0], "K"), offer.catalogue)
        counter.session.headers["Connection"] = "close"
        enrol_and_ask(counter, authority.card(), resident)
        assert set(chosen[:11]) == set(backends)
        sent_again_elsewhere(counter, runs)
        counter.session.close()


def sent_again_elsewhere(counter: Counter, runs: list[Running]) -> None:
    """A call that one of them has taken, read on the way, and sent to each."""
    taken = counter.call("GET", "catalogue").request
    for run in runs:
        again = requests.get(
            f"{run.bound}/v1/catalogue", headers=taken.headers, verify=str(counter.trust / "tls-ca.pem"), timeout=20
        )
        refused(again, 401, "kiosk.refused")
        assert run.events()[-2]["why"] == "a proof for the second time"
