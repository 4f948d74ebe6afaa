"""What the firms live in, and firms of a test's own that answer anything, or nothing."""

import select
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from prometheus_client import REGISTRY

from kiosk.sandbox.catalogue import Offer
from kiosk.sandbox.firms.firm import JAPAN, Surroundings
from kiosk.sandbox.providers import Firms
from kiosk.sandbox.sample import SampleResident
from kiosk.visit.catalogue import Provider

MONDAY = datetime(2026, 11, 23, 12, tzinfo=JAPAN)
GOOD = {
    "P01": b'{"resultCode":"0000","member":{"displayName":"%s"}}',
    "P02": b"kekka=OK\r\nnamae=%s\r\n",
    "P03": b'{"holder":"%s"}',
}


@dataclass
class World:
    """What the firms live in: a day, dice, and how long they were told to wait."""

    now: datetime = MONDAY
    rolled: float = 1.0
    naps: list[float] = field(default_factory=list)

    async def nap(self, seconds: float) -> None:
        self.naps.append(seconds)

    def around(self) -> Surroundings:
        return Surroundings(lambda: self.now, self.nap, lambda _provider, _account: self.rolled)


class Stepping:
    """Seconds that pass when told to."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


def ask(firms: Firms, offer: Offer, somebody: SampleResident, provider: str) -> str | None:
    return firms.holder(known(offer, provider), *somebody.accounts[provider])


def known(offer: Offer, provider: str) -> Provider:
    found = offer.catalogue.provider(provider)
    assert found
    return found


def counted(provider: str, outcome: str) -> float:
    return REGISTRY.get_sample_value("platform_firm_calls_total", {"provider": provider, "outcome": outcome}) or 0.0


@contextmanager
def answering(*answers: bytes | Callable[[socket.socket], None]) -> Iterator[str]:
    """A server that gives one answer a connection, whatever it is asked; its address."""
    with ExitStack() as stack:
        listening = stack.enter_context(socket.create_server(("127.0.0.1", 0)))

        def serve() -> None:
            for answer in answers:
                connection, _ = listening.accept()
                with connection:
                    connection.recv(65536)
                    if callable(answer):
                        answer(connection)
                    else:
                        connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        thread.join(10)
        assert not thread.is_alive()


def http(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join([*head, "", ""]).encode() + body


class Dead:
    """A firm whose socket accepts and never answers: whoever calls it waits."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=100)
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._connections: list[socket.socket] = []

    def wait_for(self, calls: int) -> None:
        while len(self._connections) < calls:
            self._connections.append(self._listening.accept()[0])

    def has_more(self) -> bool:
        return bool(select.select([self._listening], [], [], 0)[0])

    def hang_up(self) -> None:
        self._listening.close()
        for each in self._connections:
            each.close()
