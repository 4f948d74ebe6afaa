"""Where the firms are asked: three dialects, defined here. The platform speaks them by agreement, not by sharing code.

| dialect | asked | answered |
|---|---|---|
| envelope | JSON, `memberNumber` and `authCodes` | 200 and JSON: `resultCode`, and `member.displayName` |
| form | a form in Shift_JIS, `kaiin_no`, `code1` to `code3` | 200 and lines in Shift_JIS: `kekka`, `namae`, `riyu` |
| status | JSON, `id` and `secrets` | HTTP's status, and JSON with the `holder` |
"""

from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import assert_never
from urllib.parse import parse_qsl

from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kiosk.sandbox.dialects import Speaks
from kiosk.sandbox.firms.firm import Firm, Reply, Verdict

_SHIFT_JIS = "cp932"
_RESULT_CODES = {
    Verdict.FOUND: "0000",
    Verdict.UNKNOWN: "1001",
    Verdict.NOT_A_NUMBER: "1002",
    Verdict.REFUSED: "1003",
    Verdict.RESTING: "9000",
}
_LINES = {
    Verdict.FOUND: "kekka=OK\r\n",
    Verdict.UNKNOWN: "kekka=NG\r\nriyu=01\r\n",
    Verdict.NOT_A_NUMBER: "kekka=NG\r\nriyu=02\r\n",
    Verdict.REFUSED: "kekka=NG\r\nriyu=03\r\n",
    Verdict.RESTING: "kekka=TEISHI\r\n",
}
_STATUSES = {
    Verdict.FOUND: HTTPStatus.OK,
    Verdict.UNKNOWN: HTTPStatus.NOT_FOUND,
    Verdict.NOT_A_NUMBER: HTTPStatus.UNPROCESSABLE_ENTITY,
    Verdict.REFUSED: HTTPStatus.LOCKED,
    Verdict.RESTING: HTTPStatus.SERVICE_UNAVAILABLE,
}


def route(provider: str, firm: Firm, speaks: Speaks) -> Route:
    """Where that firm is asked, under its own path."""
    path, counter = _counter(speaks)

    async def asked(request: Request) -> Response:
        try:
            return await counter(firm, await request.body())
        except ValueError:
            return Response(status_code=HTTPStatus.BAD_REQUEST)

    return Route(f"/{provider}/{path}", asked, methods=["POST"])


def _counter(speaks: Speaks) -> tuple[str, Callable[[Firm, bytes], Awaitable[Response]]]:
    match speaks:
        case Speaks.ENVELOPE:
            return "api/v2/memberInquiry", _envelope
        case Speaks.FORM:
            return "cgi-bin/kaiin_shokai.cgi", _form
        case Speaks.STATUS:
            return "holders", _status
        case never:
            assert_never(never)


class _Inquiry(BaseModel):
    model_config = ConfigDict(extra="forbid")

    number: str = Field(alias="memberNumber")
    codes: tuple[str, ...] = Field(alias="authCodes")


async def _envelope(firm: Firm, body: bytes) -> Response:
    inquiry = _Inquiry.model_validate_json(body)
    reply = await firm.asked(inquiry.number, inquiry.codes)
    said: dict[str, object] = {"resultCode": _RESULT_CODES[reply.verdict]}
    if reply.verdict is Verdict.FOUND:
        said["member"] = {"displayName": reply.name} if reply.name else {}
    return JSONResponse(said)


async def _form(firm: Firm, body: bytes) -> Response:
    fields = dict(parse_qsl(body.decode("ascii"), strict_parsing=True, encoding=_SHIFT_JIS, errors="strict"))
    codes = (fields.get(f"code{place}") for place in range(1, 4))
    reply = await firm.asked(fields.get("kaiin_no", ""), tuple(each for each in codes if each is not None))
    lines = _LINES[reply.verdict] + _name_line(reply)
    return Response(lines.encode(_SHIFT_JIS), headers={"Content-Type": "text/plain; charset=Windows-31J"})


def _name_line(reply: Reply) -> str:
    return f"namae={reply.name}\r\n" if reply.name else ""


class _Asked(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: str
    secrets: tuple[str, ...]


async def _status(firm: Firm, body: bytes) -> Response:
    asked = _Asked.model_validate_json(body)
    reply = await firm.asked(asked.id, asked.secrets)
    said = {"holder": reply.name} if reply.verdict is Verdict.FOUND else {}
    return JSONResponse(said, status_code=_STATUSES[reply.verdict])
