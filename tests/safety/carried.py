"""HTTP without a wire: the product's own client and the platform's own application, in one process.

TLS and sockets are left out: tests/kiosk/test_client.py and tests/kiosk/sandbox/test_server.py prove them, and they
would cost more than all the rest of a call. What a call says and is answered is the same: method, path, headers with
token and proof, body, status.
"""

import asyncio
import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, auto
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from starlette.types import ASGIApp

from kiosk.platform.client import Endpoint, PlatformClient
from kiosk.platform.identity import Identity

ORIGIN = "https://platform.test"


class Crash(BaseException):
    """The kiosk dies here."""


class Fate(Enum):
    """What becomes of a call."""

    ARRIVES = auto()
    IS_LOST = auto()
    COMES_LATE = auto()
    ANSWER_IS_LOST = auto()
    KIOSK_DIES_BEFORE = auto()
    KIOSK_DIES_AFTER = auto()


class Carrier(BaseAdapter):
    """Carries each call to the application at once, unless it is to have another fate.

    Args:
        app: the platform.

    Attributes:
        fate: of the next call that concerns a visit; then calls arrive again.
        only_registrations: whether it waits for a registration.
        under_way: calls that the kiosk has given up, and that will arrive.
    """

    def __init__(self, app: ASGIApp) -> None:
        super().__init__()
        self.fate = Fate.ARRIVES
        self.only_registrations = False
        self.under_way: list[requests.PreparedRequest] = []
        self._app = app
        self._loop = asyncio.new_event_loop()

    @contextmanager
    def deadline(self, _seconds: float) -> Iterator[threading.Event]:
        """Nothing here is slow."""
        yield threading.Event()

    def send(self, request: requests.PreparedRequest, **_how: object) -> requests.Response:
        """Carry one call, as requests asks for it."""
        fate = self._fate_of(request)
        if fate is Fate.KIOSK_DIES_BEFORE:
            raise Crash
        if fate is Fate.COMES_LATE:
            self.under_way.append(request)
        if fate in (Fate.IS_LOST, Fate.COMES_LATE):
            raise requests.ConnectionError(request=request)
        answer = self._carry(request)
        if fate is Fate.KIOSK_DIES_AFTER:
            raise Crash
        if fate is Fate.ANSWER_IS_LOST:
            raise requests.ConnectionError(request=request)
        return answer

    def arrive(self) -> None:
        """The first call that is under way arrives; nobody waits for its answer."""
        if self.under_way:
            self._carry(self.under_way.pop(0))

    def _carry(self, request: requests.PreparedRequest) -> requests.Response:
        return self._loop.run_until_complete(_answered(self._app, request))

    def close(self) -> None:
        """A session lets go of its connections; here there are none, and other sessions go on."""

    def end(self) -> None:
        """Nothing is carried any more."""
        self._loop.run_until_complete(self._loop.shutdown_default_executor())
        self._loop.close()

    def _fate_of(self, request: requests.PreparedRequest) -> Fate:
        url = str(request.url)
        if "/visits" not in url or (self.only_registrations and not url.endswith("/registration")):
            return Fate.ARRIVES
        fate, self.fate = self.fate, Fate.ARRIVES
        return fate


class CarriedClient(PlatformClient):
    """The product's client, carried."""

    def __init__(self, endpoint: Endpoint, identity: Identity, carrier: Carrier, **more: Any) -> None:
        super().__init__(endpoint, identity, **more)
        self._adapter = carrier
        self._session.mount("https://", carrier)


async def _answered(app: ASGIApp, request: requests.PreparedRequest) -> requests.Response:
    answer = requests.Response()
    body = bytearray()

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": _bytes(request.body), "more_body": False}

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            answer.status_code = message["status"]
            answer.headers = CaseInsensitiveDict((key.decode(), value.decode()) for key, value in message["headers"])
        else:
            body.extend(message.get("body", b""))

    await app(_scope(request), receive, send)
    answer.raw, answer.url, answer.request = io.BytesIO(body), str(request.url), request
    return answer


def _scope(request: requests.PreparedRequest) -> dict[str, Any]:
    address = urlsplit(str(request.url))
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": address.scheme,
        "path": address.path,
        "raw_path": address.path.encode(),
        "query_string": address.query.encode(),
        "headers": [(key.lower().encode(), _bytes(value)) for key, value in request.headers.items()],
        "server": (address.hostname, 443),
        "client": ("127.0.0.1", 1),
        "root_path": "",
    }


def _bytes(text: str | bytes | None) -> bytes:
    return text.encode() if isinstance(text, str) else text or b""
