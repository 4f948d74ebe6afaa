"""What the document says of every call beside its form: what it may be refused with, and what proves it."""

from http import HTTPStatus
from typing import Any, TypeAlias

from kiosk.platform.messages import Problem
from kiosk.sandbox.tokens import TOKEN_PATH

Answers: TypeAlias = dict[int | str, dict[str, Any]]
PROBLEM_JSON = "application/problem+json"
_SCHEME = {
    "type": "http",
    "scheme": "DPoP",
    "description": "RFC 9449: a token of /v1/token, and in the header DPoP a proof of the key for this one call",
}


def refusals(*statuses: HTTPStatus) -> Answers:
    """Each of these with a problem, as a route has them documented."""
    told = "Refused: the reason says why, in the guide's terms"
    return {int(each): {"model": Problem, "description": told} for each in statuses}


# No HTTP, no kiosk of ours, a body that is too slow, too long or of another form, and what broke inside.
ANY_CALL = refusals(
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.REQUEST_TIMEOUT,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    HTTPStatus.UNPROCESSABLE_ENTITY,
    HTTPStatus.INTERNAL_SERVER_ERROR,
)
NO_VISIT = refusals(HTTPStatus.NOT_FOUND)
NOT_OPEN = refusals(HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
CERTIFICATE = refusals(HTTPStatus.FORBIDDEN, HTTPStatus.SERVICE_UNAVAILABLE)
TAKEN = refusals(HTTPStatus.CONFLICT)
ID = TAKEN | refusals(HTTPStatus.FORBIDDEN)
CODES = TAKEN | refusals(HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE)
NOT_MODIFIED: Answers = {int(HTTPStatus.NOT_MODIFIED): {"description": "What `If-None-Match` names still holds"}}


def as_answered(document: dict[str, Any]) -> dict[str, Any]:
    """Say what is asked of every call, and what a refused one is answered with.

    Each takes a token and a proof, but for the call that gives tokens; a refusal is a problem (RFC 9457).
    """
    document["components"]["securitySchemes"] = {"dpop": _SCHEME}
    document["security"] = [{"dpop": []}]
    document["paths"][TOKEN_PATH]["post"]["security"] = []
    for path in document["paths"].values():
        for operation in path.values():
            for status, answer in operation["responses"].items():
                if int(status) >= HTTPStatus.BAD_REQUEST:
                    answer["content"][PROBLEM_JSON] = answer["content"].pop("application/json")
    return document
