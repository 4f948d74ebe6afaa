"""HTTP to other houses, the firms and J-LIS: one time limit a call, bounded answers, no redirects, no retries."""

import socket
import time
from typing import Any

import urllib3
from urllib3.connection import HTTPConnection
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.exceptions import HTTPError, NewConnectionError
from urllib3.exceptions import TimeoutError as TookTooLong

from kiosk.sandbox.breaker import Down

# The slowest firm takes five seconds. The kiosk waits ten for the platform, and a place in a lane may take two.
LIMIT_S = 7.0
LARGEST_ANSWER = 64 * 1024
_KEPT = 40


class Wire:
    """Posts, from any thread.

    Args:
        limit: seconds from the call to the end of its answer.

    Attributes:
        pools: the connections.
    """

    def __init__(self, limit: float = LIMIT_S) -> None:
        self.pools = urllib3.PoolManager(maxsize=_KEPT, retries=False, timeout=urllib3.Timeout(total=limit))
        self.pools.pool_classes_by_scheme = {"http": _Pool}

    def post(self, url: str, kind: str, body: bytes) -> tuple[int, bytes]:
        """Send a body of that content type; return status and body of the answer.

        Raises:
            Down: `timed_out`, `failed`, or `too_large`.
        """
        try:
            response = self.pools.request(
                "POST", url, body=body, headers={"Content-Type": kind}, redirect=False, preload_content=False
            )
            return response.status, _bounded(response)
        except HTTPError as error:
            # Not reaching anybody is a kind of time-out to urllib3.
            late = isinstance(error, TookTooLong) and not isinstance(error, NewConnectionError)
            raise Down("timed_out" if late else "failed") from error


def _bounded(response: urllib3.BaseHTTPResponse) -> bytes:
    content, whole = b"", False
    try:
        while len(content) <= LARGEST_ANSWER and not whole:
            piece = response.read(LARGEST_ANSWER + 1, decode_content=False)
            content, whole = content + piece, not piece
    finally:
        if not whole:
            response.close()
        response.release_conn()
    if not whole:
        raise Down("too_large")
    return content


class _TimedSocket(socket.socket):
    """A socket whose reads all end at one moment: urllib3's time-out is for each of them, and a drip is endless."""

    ends = 0.0

    def recv_into(self, buffer: Any, nbytes: int = 0, flags: int = 0) -> int:
        left = self.ends - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self.settimeout(left)
        return super().recv_into(buffer, nbytes, flags)


class _Connection(HTTPConnection):
    def connect(self) -> None:
        super().connect()
        made = self.sock
        self.sock = _TimedSocket(made.family, made.type, made.proto, fileno=made.detach())
        self.sock.settimeout(self.timeout)

    def request(self, *args: Any, **kwargs: Any) -> None:
        """Send a request: the time runs from here."""
        ends = time.monotonic() + (self.timeout or 0)
        if self.sock is None:
            self.connect()
        if isinstance(self.sock, _TimedSocket):
            self.sock.ends = ends
        super().request(*args, **kwargs)


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection
