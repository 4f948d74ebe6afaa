"""A TLS server that answers one raw byte string after another, as slowly as it is told."""

import re
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from kiosk.platform.client import Endpoint
from kiosk.sandbox import tls

H = TypeVar("H", bound="Hostile")


class Hostile:
    """Serves what is next in `answers`, then `answer`: in pieces of `step` bytes, `pause` seconds between them."""

    def __init__(self, folder: Path) -> None:
        private, public = folder / "private", folder / "public"
        private.mkdir()
        self.context = tls.server_context(private, public, "127.0.0.1", datetime.now(UTC))
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.answer = b""
        self.answers: list[bytes] = []
        self.step, self.pause = 65536, 0.0
        self.requests: list[bytes] = []
        self._stop = threading.Event()
        (public / "receipt-key.pem").write_bytes(b"")
        self.endpoint = Endpoint(
            f"https://127.0.0.1:{self.socket.getsockname()[1]}", public / "tls-ca.pem", public / "receipt-key.pem"
        )

    def run(self) -> None:
        while True:
            try:
                client, _ = self.socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def next_answer(self, _request: bytes) -> bytes:
        return self.answers.pop(0) if self.answers else self.answer

    def _serve(self, client: socket.socket) -> None:
        with closing(client):
            try:
                with self.context.wrap_socket(client, server_side=True) as channel:
                    self.requests.append(message(channel))
                    answer = self.next_answer(self.requests[-1])
                    step, pause = self.step, self.pause
                    for start in range(0, len(answer), step):
                        channel.sendall(answer[start : start + step])
                        if self._stop.wait(pause):
                            return
            except (OSError, ssl.SSLError):
                return

    def close(self) -> None:
        self._stop.set()
        with suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()


@contextmanager
def hostile_server(folder: Path) -> Iterator[Hostile]:
    with serving(Hostile(folder)) as server:
        yield server


@contextmanager
def serving(server: H) -> Iterator[H]:
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.close()
        thread.join(5)


def message(channel: ssl.SSLSocket) -> bytes:
    """Read a whole request or answer, so that closing afterwards resets nothing; at the stream's end, line ends."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += channel.recv(65536) or b"\r\n\r\n"
    head, _, body = data.partition(b"\r\n\r\n")
    length = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
    while len(body) < (int(length[1]) if length else 0):
        body += channel.recv(65536)
    return head + b"\r\n\r\n" + body


def http(body: bytes, *, status: str = "200 OK", content_type: str = "application/json", extra: str = "") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n{extra}\r\n"
    return head.encode() + body
