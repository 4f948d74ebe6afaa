"""J-LIS's part as an OCSP responder over HTTP (RFC 6960, appendix A): plain, since what it says is signed."""

import base64
import binascii
import logging
import socket
from collections.abc import Callable

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from structlog.typing import FilteringBoundLogger

from kiosk.sandbox.app import BodyLimit
from kiosk.sandbox.server import Server

ANSWER = "application/ocsp-response"
# A request about one certificate, with the longest hashes and nonce, has a third of this.
_LARGEST_REQUEST = 1024


def server(answer: Callable[[bytes], bytes], log: FilteringBoundLogger) -> Server:
    """A server of these answers, to be run on a socket that listens.

    Args:
        answer: takes a request and gives an answer, both DER.
        log: told of requests that are too long or too slow.
    """

    async def posted(request: Request) -> Response:
        return Response(answer(await request.body()), media_type=ANSWER)

    async def in_the_path(request: Request) -> Response:
        return Response(answer(_decoded(request.path_params["asked"])), media_type=ANSWER)

    routes = [Route("/", posted, methods=["POST"]), Route("/{asked:path}", in_the_path)]
    config = uvicorn.Config(
        BodyLimit(Starlette(routes=routes), log, most=_LARGEST_REQUEST),
        proxy_headers=False,
        log_config=None,
        log_level=logging.CRITICAL,
        access_log=False,
        lifespan="off",
        server_header=False,
        ws="none",
    )
    return Server(config)


def address(host: str, listening: socket.socket) -> str:
    """Where it can be asked."""
    named = f"[{host}]" if ":" in host else host
    return f"http://{named}:{listening.getsockname()[1]}/"


def _decoded(asked: str) -> bytes:
    """The request in a path; what is none is empty, and malformed to whoever answers."""
    try:
        return base64.b64decode(asked, validate=True) if len(asked) <= _LARGEST_REQUEST else b""
    except (binascii.Error, ValueError):
        return b""
