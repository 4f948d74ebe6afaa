"""What never becomes a call: bounded in time and size, answered as a problem, and in the log."""

import contextlib
import io
import json
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import structlog
import uvicorn

from kiosk.sandbox.connections import HEAD_LIMIT, connections

PATIENCE_S = 0.2
WHOLE = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"


@dataclass
class Listening:
    port: int
    log: io.StringIO = field(default_factory=io.StringIO)

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=10)

    def statuses(self) -> list[int]:
        return [json.loads(line)["status"] for line in self.log.getvalue().splitlines()]


async def nothing(_scope: Any, _receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 204, "headers": []})
    await send({"type": "http.response.body"})


@pytest.fixture
def listening() -> Iterator[Listening]:
    """A server that waits for a head no longer than PATIENCE_S."""
    own = socket.create_server(("127.0.0.1", 0))
    found = Listening(own.getsockname()[1])
    log = structlog.wrap_logger(structlog.PrintLogger(found.log), processors=[structlog.processors.JSONRenderer()])
    kind = connections(log, PATIENCE_S)
    server = uvicorn.Server(uvicorn.Config(nothing, http=kind, log_config=None, lifespan="off", ws="none"))
    thread = threading.Thread(target=server.run, args=([own],))
    thread.start()
    yield found
    server.should_exit = True
    thread.join(10)
    assert not thread.is_alive()


def until_closed(connection: socket.socket) -> bytes:
    with connection:
        return b"".join(iter(lambda: connection.recv(65536), b""))


def problem(answer: bytes) -> dict[str, Any]:
    head, _, body = answer.rpartition(b"\r\n\r\n")
    assert b"content-type: application/problem+json" in head
    return dict(json.loads(body))


@pytest.mark.parametrize("sent", [b"", b"\r\n", b"GET / HT", b"GET / HTTP/1.1\r\nHost: x\r\n"], ids=range(4))
@pytest.mark.parametrize("calls", [0, 1])
def test_a_head_is_not_waited_for(listening: Listening, sent: bytes, calls: int) -> None:
    connection = listening.connect()
    for _ in range(calls):
        connection.sendall(WHOLE)
        connection.recv(65536)
    connection.sendall(sent or b"\r\n" * calls)
    assert problem(until_closed(connection))["status"] == 408
    assert listening.statuses() == [408]


def test_a_head_that_drips_is_not_waited_for_either(listening: Listening) -> None:
    connection = listening.connect()
    connection.sendall(b"GET / HTTP/1.1\r\n")
    connection.settimeout(PATIENCE_S / 10)
    answer = b""
    while not answer:
        connection.sendall(b"X: y\r\n")
        with contextlib.suppress(TimeoutError):
            answer = connection.recv(65536)
    assert problem(answer)["status"] == 408
    connection.close()
    assert listening.statuses() == [408]


def test_an_endless_head_is_not_kept(listening: Listening) -> None:
    connection = listening.connect()
    connection.sendall(b"GET / HTTP/1.1\r\nX: " + b"x" * HEAD_LIMIT)
    assert problem(until_closed(connection))["status"] == 431
    assert listening.statuses() == [431]


def test_what_is_no_http_is_told(listening: Listening) -> None:
    connection = listening.connect()
    connection.sendall(b"\x16\x03\x01\x00\x00\r\n\r\n")
    assert problem(until_closed(connection))["status"] == 400
    assert listening.statuses() == [400]


def test_calls_one_after_the_other_are_nobodys_attack(listening: Listening) -> None:
    with listening.connect() as connection:
        for _ in range(3):
            connection.sendall(WHOLE)
            assert connection.recv(65536).startswith(b"HTTP/1.1 204 ")
    assert listening.statuses() == []
