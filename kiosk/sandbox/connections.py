"""Connections: what comes before a call is bounded in time and size, and what never becomes one is in the log.

The application behind sees whole heads only. Whoever drips one, or sends none, would otherwise hold a connection for
good, an endless one would be kept in memory, and no HTTP or no TLS of ours would be refused without a trace.
"""

import ssl
from asyncio import TimerHandle, Transport
from http import HTTPStatus

from structlog.typing import FilteringBoundLogger
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from kiosk.platform.messages import Problem
from kiosk.sandbox.answers import PROBLEM_JSON
from kiosk.visit.reason import Reason

HEAD_SECONDS = 10.0
# Token, proof and what a client adds come to three kilobytes. What is read at once (256 KB) may be more.
HEAD_LIMIT = 32 * 1024


class Connection(HttpToolsProtocol):
    """A connection over which calls come, one after the other.

    Attributes:
        log: told of what was no call.
        patience: seconds for a head.
    """

    log: FilteringBoundLogger
    patience: float
    _awaited: TimerHandle | None = None
    _received = 0

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Wait for the first head."""
        super().connection_made(transport)
        self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self._stop_waiting()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take in a piece of a head or of a body."""
        if self._awaited is None and self._idle():
            self._await_head()
        self._received += len(data)
        super().data_received(data)
        if self._awaited is not None and self._received > HEAD_LIMIT:
            self._refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)

    def on_headers_complete(self) -> None:
        """The head is whole; for the body, the application has its own patience."""
        self._stop_waiting()
        super().on_headers_complete()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002  # not in our words
        """It is no HTTP."""
        self._refuse(HTTPStatus.BAD_REQUEST)

    def shutdown(self) -> None:
        """Go at once when the server ends and no call is on it."""
        if self._idle():
            # A kiosk keeps its connection open, and close() would wait half a minute for its goodbye.
            self.transport.abort()
        else:
            super().shutdown()

    def _idle(self) -> bool:
        return self.cycle is None or self.cycle.response_complete

    def _await_head(self) -> None:
        self._received = 0
        self._awaited = self.loop.call_later(self.patience, self._refuse, HTTPStatus.REQUEST_TIMEOUT)

    def _stop_waiting(self) -> None:
        if self._awaited is not None:
            self._awaited.cancel()
            self._awaited = None

    def _refuse(self, status: HTTPStatus) -> None:
        """Answer for the application, and end the connection."""
        self._stop_waiting()
        self.log.warning("no call", status=int(status))
        problem = Problem(title=status.phrase, status=status, reason=Reason.INTERNAL).model_dump_json(exclude_none=True)
        fields = f"content-type: {PROBLEM_JSON}\r\ncontent-length: {len(problem)}\r\nconnection: close"
        self.transport.write(f"HTTP/1.1 {status:d} {status.phrase}\r\n{fields}\r\n\r\n{problem}".encode())
        self.transport.close()


def connections(log: FilteringBoundLogger, patience: float = HEAD_SECONDS) -> type[Connection]:
    """The class of a server's connections, as uvicorn takes it."""
    return type("Connections", (Connection,), {"log": log, "patience": patience})


def handshakes(log: FilteringBoundLogger) -> type[ssl.SSLObject]:
    """The class of a server's handshakes, as `ssl.SSLContext.sslobject_class` takes it: a failed one is in the log."""

    class Handshake(ssl.SSLObject):
        def do_handshake(self) -> None:
            try:
                super().do_handshake()
            except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
                raise
            except ssl.SSLError as error:
                log.warning("tls.refused", why=error.reason)
                raise

    return Handshake
