"""The wire between a kiosk and its platform, that may break while a call is on it; TLS goes through as it is."""

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from unittest.mock import patch
from urllib.parse import urlsplit

from urllib3.util import connection as wiring


class Fault(Enum):
    """What the wire does while a call is on it."""

    CUT = "cut"
    HALF_OPEN = "takes everything, carries nothing"
    NO_ANSWER = "carries the request, and no answer"
    DRIPS = "carries the answer byte by byte"
    RESET_IN_REQUEST = "reset half-way through the request"
    RESET_BEFORE_ANSWER = "reset when the answer comes"
    RESET_IN_ANSWER = "reset half-way through the answer"


_DRIP_S = 0.05


class Wire:
    """Carries bytes to the platform's address; `fault` is what happens to them now.

    Attributes:
        fault: None: nothing.
    """

    def __init__(self, url: str) -> None:
        platform = urlsplit(url)
        self._platform = (platform.hostname, platform.port)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._healed = threading.Event()
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self.fault: Fault | None = None

    @contextmanager
    def broken(self, fault: Fault) -> Iterator[None]:
        """Break it so long."""
        self.fault = fault
        self._healed.clear()
        if fault is Fault.CUT:
            for each in self._pairs:
                _reset(*each)
        try:
            yield
        finally:
            self.fault = None
            self._healed.set()

    def run(self) -> None:
        while True:
            try:
                kiosk, _ = self._listening.accept()
            except OSError:
                return
            if self.fault is Fault.CUT:
                kiosk.close()
                continue
            pair = (kiosk, socket.create_connection(self._platform))
            self._pairs.append(pair)
            for carry, ways in ((self._request, pair), (self._answer, pair[::-1])):
                threading.Thread(target=_pump, args=(carry, *ways), daemon=True).start()

    def close(self) -> None:
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for each in self._pairs:
            _reset(*each)

    def _request(self, data: bytes, platform: socket.socket, kiosk: socket.socket) -> None:
        if self.fault is Fault.HALF_OPEN:
            return
        if self.fault is Fault.RESET_IN_REQUEST:
            platform.sendall(data[: len(data) // 2])
            _reset(kiosk, platform)
        platform.sendall(data)

    def _answer(self, data: bytes, kiosk: socket.socket, platform: socket.socket) -> None:
        match self.fault:
            case Fault.NO_ANSWER | Fault.HALF_OPEN:
                return
            case Fault.DRIPS:
                for each in data:
                    kiosk.sendall(bytes([each]))
                    self._healed.wait(_DRIP_S)
                return
            case Fault.RESET_IN_ANSWER:
                kiosk.sendall(data[: len(data) // 2])
                _reset(kiosk, platform)
            case Fault.RESET_BEFORE_ANSWER:
                _reset(kiosk, platform)
        kiosk.sendall(data)


@contextmanager
def wire_to(url: str) -> Iterator[Wire]:
    """Lay it between whoever connects to that platform, in this process, and the platform."""
    wire, connect = Wire(url), wiring.create_connection
    thread = threading.Thread(target=wire.run, daemon=True)
    thread.start()

    def through(address: tuple[str, int], *given, **more) -> socket.socket:
        return connect(wire._listening.getsockname() if address == wire._platform else address, *given, **more)

    with patch.object(wiring, "create_connection", through):
        yield wire
    wire.close()
    thread.join(5)


def _pump(carry, source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            carry(data, target, source)
    _reset(source, target)


def _reset(*ends: socket.socket) -> None:
    """End connections by RST; closing the reading half first wakes whoever waits there, and sends nothing."""
    for each in ends:
        with suppress(OSError):
            each.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            each.shutdown(socket.SHUT_RD)
        each.close()
