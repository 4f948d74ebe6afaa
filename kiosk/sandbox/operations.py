"""What whoever runs the platform asks it: is it alive, is it ready, what does it do. Nothing here tells of a resident.

These stand outside the contract with the kiosks; only the operator's and the kiosks' network may reach the port
(docs/platform.md).
"""

import os
import time
from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus

from fastapi import APIRouter, Response
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.sandbox.certificates import Authority
from kiosk.sandbox.refusal import Refused

_SHARED = "PROMETHEUS_MULTIPROC_DIR"
CALLS = Counter("platform_calls", "Answered calls.", ["call", "status"])
SECONDS = Histogram("platform_call_seconds", "From the whole request to the answer.", ["call"])
FIRM_CALLS = Counter("platform_firm_calls", "Account checks, by how the firm answered.", ["provider", "outcome"])
REFUSALS = Counter("platform_refusals", "Refused calls.", ["reason"])


def routes(sessions: sessionmaker[Session], authority: Authority, clock: Callable[[], datetime]) -> APIRouter:
    """/healthz, /readyz and /metrics."""
    router = APIRouter(include_in_schema=False)

    @router.get("/healthz")
    def alive() -> dict[str, bool]:
        return {"alive": True}

    @router.get("/readyz")
    def ready(response: Response) -> dict[str, bool]:
        found = {"database": _answers(sessions), "revocation_list": _in_force(authority, clock())}
        if not all(found.values()):
            response.status_code = HTTPStatus.SERVICE_UNAVAILABLE
        return found

    @router.get("/metrics")
    def metrics() -> Response:
        return Response(generate_latest(_registry()), media_type=CONTENT_TYPE_LATEST)

    return router


class Measured:
    """Count and time every call, by the route's own name: a path could carry anything."""

    def __init__(self, app: ASGIApp) -> None:
        """Take the application behind."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the call on, and note how it was answered."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        # What breaks is answered further out, with this.
        began, status = time.perf_counter(), int(HTTPStatus.INTERNAL_SERVER_ERROR)

        async def sending(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)
            await send(message)

        try:
            await self._app(scope, receive, sending)
        finally:
            call = getattr(scope.get("route"), "name", "unknown")
            CALLS.labels(call, status).inc()
            SECONDS.labels(call).observe(time.perf_counter() - began)


def _registry() -> CollectorRegistry:
    """What this process counted, or, where several share the address, what all of them did."""
    if _SHARED not in os.environ:
        return REGISTRY
    together = CollectorRegistry()
    MultiProcessCollector(together)  # type: ignore[no-untyped-call]
    return together


def _answers(sessions: sessionmaker[Session]) -> bool:
    try:
        with sessions.begin() as session:
            return session.scalar(select(1)) == 1
    except SQLAlchemyError:
        return False


def _in_force(authority: Authority, now: datetime) -> bool:
    try:
        authority.require_list(now)
    except (Refused, OSError, ValueError):
        return False
    return True
