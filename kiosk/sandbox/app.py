"""The contract as routes: who calls what, and every refusal as problem+json (RFC 9457).

What a call does, it does in one go on the server's thread pool: a busy database holds up its own call and no other.
Checks of an account run beside it, in their firm's lane: a dead firm must not take the threads of everybody else.
Routes hand their work over themselves: of a plain function FastAPI would hand over the answer's check as well.
"""

import asyncio
import math
from collections.abc import Mapping
from datetime import datetime
from http import HTTPStatus
from typing import Annotated

from fastapi import FastAPI, Form, Header, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.typing import FilteringBoundLogger

from kiosk.platform.messages import (
    AccountFound,
    AskToken,
    CallStaff,
    CheckAccount,
    Enquire,
    IdReserved,
    OpenVisit,
    Problem,
    Register,
    Registered,
    Renewed,
    ReserveId,
    Settled,
    Status,
    Token,
    TokenGiven,
    VisitOpened,
)
from kiosk.sandbox import answers
from kiosk.sandbox.answers import PROBLEM_JSON
from kiosk.sandbox.operations import REFUSALS, Measured, routes
from kiosk.sandbox.refusal import Refused
from kiosk.sandbox.service import Service
from kiosk.sandbox.tokens import TOKEN_PATH
from kiosk.sandbox.visits import At
from kiosk.visit.catalogue import Catalogue
from kiosk.visit.reason import Reason

BODY_LIMIT = 64 * 1024
BODY_SECONDS = 10.0
Proof = Annotated[str, Header(max_length=4000)]


def create_app(service: Service) -> FastAPI:
    """Serve the platform; OpenAPI is at /openapi.json."""
    app = FastAPI(
        title="MyKey Kiosk platform",
        version="1",
        docs_url=None,
        redoc_url=None,
        responses=answers.ANY_CALL,
    )
    _add_token_route(app, service)
    _add_visit_routes(app, service)
    _add_choice_routes(app, service)
    _add_counter_routes(app, service)
    _add_refusals(app, service)
    app.include_router(routes(service.sessions, service.authority, service.clock))
    app.add_middleware(Measured)
    app.add_middleware(BodyLimit, log=service.log)
    document = answers.as_answered(app.openapi())
    app.openapi = lambda: document  # type: ignore[method-assign]  # FastAPI's own way to extend it
    return app


def _add_token_route(app: FastAPI, service: Service) -> None:
    @app.post(TOKEN_PATH)
    async def token(body: Annotated[AskToken, Form()], dpop: Proof = "") -> TokenGiven:
        return await service.run(lambda: service.tokens.give(body, dpop))


def _add_visit_routes(app: FastAPI, service: Service) -> None:
    @app.post("/v1/visits", status_code=HTTPStatus.CREATED, responses=answers.CERTIFICATE)
    async def open_visit(request: Request, body: OpenVisit) -> VisitOpened:
        return await service.run(lambda: service.openings.open(_caller(service, request), body))

    @app.post("/v1/visits/{visit}/renewal", responses=answers.NOT_OPEN)
    async def renew(request: Request, visit: Token) -> Renewed:
        return await service.run(lambda: service.visits.renew(_at(service, request, visit)))

    @app.delete("/v1/visits/{visit}", status_code=HTTPStatus.NO_CONTENT, responses=answers.NO_VISIT)
    async def end(request: Request, visit: Token) -> None:
        await service.run(lambda: service.visits.end(_at(service, request, visit)))

    @app.post("/v1/visits/{visit}/settlement", responses=answers.NO_VISIT)
    async def settle(request: Request, visit: Token) -> Settled:
        return await service.run(lambda: service.visits.settle(_at(service, request, visit)))


def _add_choice_routes(app: FastAPI, service: Service) -> None:
    @app.post("/v1/visits/{visit}/mykey-id", responses=answers.NOT_OPEN | answers.ID)
    async def reserve(request: Request, visit: Token, body: ReserveId) -> IdReserved:
        return await service.run(lambda: service.ids.reserve(_at(service, request, visit), body))

    @app.post("/v1/visits/{visit}/account", responses=answers.NOT_OPEN | answers.CODES)
    async def check_account(request: Request, visit: Token, body: CheckAccount) -> AccountFound:
        return await service.lanes.run(
            body.provider, lambda: service.accounts.check(_at(service, request, visit), body)
        )

    @app.put("/v1/visits/{visit}/registration", responses=answers.NOT_OPEN | answers.CERTIFICATE | answers.TAKEN)
    async def register(request: Request, visit: Token, body: Register) -> Registered:
        return await service.run(lambda: service.registrations.register(_at(service, request, visit), body))

    @app.put("/v1/visits/{visit}/enquiry", responses=answers.NOT_OPEN | answers.CERTIFICATE)
    async def enquire(request: Request, visit: Token, body: Enquire) -> Status:
        return await service.run(lambda: service.enquiries.answer(_at(service, request, visit), body))


def _caller(service: Service, request: Request) -> str:
    """The kiosk that makes this call; asked in the route's own thread, since it takes the database."""
    head = request.headers
    request.state.kiosk = service.tokens.caller(
        request.method, request.url.path, head.get("authorization", ""), head.get("dpop", "")
    )
    return str(request.state.kiosk)


def _at(service: Service, request: Request, visit: str) -> At:
    return At(_caller(service, request), visit)


def _add_counter_routes(app: FastAPI, service: Service) -> None:
    @app.post("/v1/staff-calls", status_code=HTTPStatus.NO_CONTENT)
    async def call_staff(request: Request, body: CallStaff) -> None:
        await service.run(lambda: service.staff_calls.take(_caller(service, request), body))

    @app.get("/v1/catalogue", response_model=Catalogue, responses=answers.NOT_MODIFIED)
    async def catalogue(request: Request, if_none_match: Annotated[str, Header(max_length=1000)] = "") -> Response:
        await service.run(lambda: _caller(service, request))
        offer = service.offer
        headers = {"ETag": offer.etag, "Cache-Control": "no-cache"}
        # A list of tags, weak ones among them, or `*` (RFC 9110 section 13.1.2).
        known = {each.strip().removeprefix("W/") for each in if_none_match.split(",")}
        if known & {offer.etag, "*"}:
            return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
        return Response(offer.body, headers=headers, media_type="application/json")


def _add_refusals(app: FastAPI, service: Service) -> None:
    @app.exception_handler(Refused)
    def refused(request: Request, error: Refused) -> Response:
        REFUSALS.labels(error.reason).inc()
        kiosk = getattr(request.state, "kiosk", None)
        service.log.info("refused", call=_call(request), kiosk=kiosk, status=int(error.status), reason=error.reason)
        return _answer(error.problem(), _headers(error, service.clock()))

    @app.exception_handler(RequestValidationError)
    def malformed(request: Request, error: RequestValidationError) -> Response:
        # Only what kind of error: place and content are whatever the sender made them.
        kinds = sorted({each["type"] for each in error.errors()})
        service.log.warning("malformed", call=_call(request), kinds=kinds)
        return _answer(_internal(HTTPStatus.UNPROCESSABLE_ENTITY))

    @app.exception_handler(HTTPException)
    def no_route(_request: Request, error: HTTPException) -> Response:
        service.log.info("no such call", status=error.status_code)
        return _answer(_internal(HTTPStatus(error.status_code)), error.headers)

    @app.exception_handler(Exception)
    def broken(request: Request, error: Exception) -> Response:
        service.log.error("broken", call=_call(request), error=type(error).__name__)
        return _answer(_internal(HTTPStatus.INTERNAL_SERVER_ERROR))


def _headers(error: Refused, now: datetime) -> dict[str, str]:
    """What HTTP itself has for a refusal: RFC 9449 section 7.1, RFC 9110 section 10.2.3."""
    if error.status is HTTPStatus.UNAUTHORIZED:
        return {"WWW-Authenticate": 'DPoP algs="ES256"'}
    if error.reason is Reason.BACKEND_BUSY and error.until is not None:
        return {"Retry-After": str(max(0, math.ceil((error.until - now).total_seconds())))}
    return {}


def _call(request: Request) -> str:
    """The call by the route's own name: a path could carry anything."""
    route = request.scope.get("route")
    return getattr(route, "name", "unknown")


def _internal(status: HTTPStatus) -> Problem:
    return Problem(title=status.phrase, status=status, reason=Reason.INTERNAL)


def _answer(problem: Problem, headers: Mapping[str, str] | None = None) -> Response:
    body = problem.model_dump_json(exclude_none=True)
    return Response(body, status_code=problem.status, headers=headers, media_type=PROBLEM_JSON)


class _Unbounded(Exception):
    """A body is longer than any of ours, or takes longer."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status.phrase)
        self.status = status


class BodyLimit:
    """Refuse a body that is too long, or too slow, before anything parses it; the others arrive whole.

    Args:
        app: the application behind.
        log: told of what was refused.
        most: bytes.
        patience: seconds from the head of a call to the end of its body.
    """

    def __init__(
        self, app: ASGIApp, log: FilteringBoundLogger, most: int = BODY_LIMIT, patience: float = BODY_SECONDS
    ) -> None:
        self._app = app
        self._log = log
        self._most = most
        self._patience = patience

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read the body up to the limit, then hand it on in one piece."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            body = await self._read(receive)
        except _Unbounded as error:
            self._log.warning("unbounded", status=int(error.status))
            answer = _answer(_internal(error.status), {"Connection": "close"})
            await answer(scope, receive, send)
        else:
            await self._app(scope, _Replay(body, receive), send)

    async def _read(self, receive: Receive) -> bytes:
        body, more = b"", True
        try:
            async with asyncio.timeout(self._patience):
                while more:
                    message = await receive()
                    body += message.get("body", b"")
                    more = message.get("more_body", False)
                    if len(body) > self._most:
                        raise _Unbounded(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        except TimeoutError as error:
            raise _Unbounded(HTTPStatus.REQUEST_TIMEOUT) from error
        return body


class _Replay:
    """The body that was read, then whatever comes after it."""

    def __init__(self, body: bytes, receive: Receive) -> None:
        self._body: bytes | None = body
        self._receive = receive

    async def __call__(self) -> Message:
        if self._body is None:
            return await self._receive()
        body, self._body = self._body, None
        return {"type": "http.request", "body": body, "more_body": False}
