"""The wire between kiosks and their platform, held by somebody who has the platform's own certificate.

It passes every call on as it came. One registration can be kept back, or its answer; then the kiosk's end of the line
is cut, as when a switch loses its power. A kiosk that is led over it must still name the platform's own address in its
proofs (RFC 9449), or is refused: `client_by`.
"""

import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from kiosk.platform.client import Answered, PlatformClient
from kiosk.sandbox import tls
from tests.journeys.conftest import Running
from tests.kiosk.hostile import message

_PATIENCE_S = 30.0


class Wire:
    """A wire; its end at the kiosks is `url`."""

    def __init__(self, platform: Running) -> None:
        private = platform.state / "sandbox" / "private"
        self._as_platform = tls.server_context(private, platform.trust, "127.0.0.1", datetime.now(UTC))
        self._as_kiosk = ssl.create_default_context(cafile=str(platform.trust / "tls-ca.pem"))
        self._platform = urlsplit(platform.url)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self._listening.getsockname()[1]}"
        self._keeps = self._loses = False
        self._kept = b""
        self._happened, self._cut = threading.Event(), threading.Event()

    def keep_the_registration(self) -> None:
        """The next one stays on its way until `let_it_arrive`; the kiosk waits until the line is cut."""
        self._keeps = True

    def lose_the_answer(self) -> None:
        """The next registration arrives, and what the platform says of it does not; the kiosk waits likewise."""
        self._loses = True

    def wait_until_it_happened(self) -> None:
        assert self._happened.wait(_PATIENCE_S)

    def cut(self) -> None:
        """The kiosk waits no longer; whatever it calls next passes."""
        self._cut.set()

    def let_it_arrive(self) -> bytes:
        """Send on what was kept; what the platform answers."""
        with self._upstream() as upstream:
            upstream.sendall(self._kept)
            return message(upstream)

    def run(self) -> None:
        while True:
            try:
                kiosk, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(kiosk,), daemon=True).start()

    def close(self) -> None:
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()

    def _serve(self, line: socket.socket) -> None:
        with line, suppress(OSError), self._as_platform.wrap_socket(line, server_side=True) as kiosk:
            self._carry(kiosk)

    def _carry(self, kiosk: ssl.SSLSocket) -> None:
        with self._upstream() as upstream:
            while (call := message(kiosk)).strip():
                answer = self._pass_on(call, upstream)
                if answer is None:
                    self._happened.set()
                    self._cut.wait(_PATIENCE_S)
                    return
                kiosk.sendall(answer)

    def _pass_on(self, call: bytes, upstream: ssl.SSLSocket) -> bytes | None:
        """The platform's answer, or None where the kiosk gets none."""
        registers = call.startswith(b"PUT ") and b"/registration " in call.partition(b"\r\n")[0]
        if registers and self._keeps:
            self._keeps, self._kept = False, call
            return None
        upstream.sendall(call)
        answer = message(upstream)
        if registers and self._loses:
            self._loses = False
            return None
        return answer

    def _upstream(self) -> ssl.SSLSocket:
        line = socket.create_connection((self._platform.hostname, self._platform.port))
        return self._as_kiosk.wrap_socket(line, server_hostname=self._platform.hostname)


def client_by(url: str) -> type[PlatformClient]:
    """The platform's client, whose calls go by the wire at that address."""

    class ByWire(PlatformClient):
        def _send(self, method: str, path: str, sent: str | None, headers: Mapping[str, str]) -> Answered:
            named, self._endpoint = self._endpoint, replace(self._endpoint, url=url)
            try:
                return super()._send(method, path, sent, headers)
            finally:
                self._endpoint = named

    return ByWire


@contextmanager
def wire_to(platform: Running) -> Iterator[Wire]:
    made = Wire(platform)
    thread = threading.Thread(target=made.run, daemon=True)
    thread.start()
    try:
        yield made
    finally:
        made.close()
        thread.join(5)
