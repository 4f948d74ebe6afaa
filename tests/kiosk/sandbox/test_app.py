"""The routes: catalogue and its tag, bodies bounded, every refusal a problem."""

import json
from collections.abc import Callable
from typing import Any

import pytest
import requests

from kiosk.platform.messages import Problem, catalogue_adapter
from kiosk.sandbox.app import BODY_LIMIT
from kiosk.sandbox.catalogue import Offer
from tests.kiosk.sandbox.cards import TestAuthority
from tests.kiosk.sandbox.conftest import Running
from tests.kiosk.sandbox.counter import Counter, refused
from tests.kiosk.sandbox.test_operations import count


def test_the_catalogue_is_served_without_the_firms_behaviour(counter: Counter, offer: Offer) -> None:
    answer = counter.call("GET", "catalogue")
    assert catalogue_adapter.validate_json(answer.content) == offer.catalogue
    assert b"simulator" not in answer.content


@pytest.mark.parametrize("known", ["{tag}", "W/{tag}", '"other", {tag}', "*"])
def test_a_known_catalogue_is_not_sent_again(counter: Counter, offer: Offer, known: str) -> None:
    tag = counter.call("GET", "catalogue").headers["etag"]
    headers = {"If-None-Match": known.format(tag=tag)}
    answer = counter.session.get(f"{counter.url}/v1/catalogue", headers=headers, timeout=5)
    assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", tag)


def test_another_catalogue_is_sent(counter: Counter) -> None:
    headers = {"If-None-Match": '"older"'}
    answer = counter.session.get(f"{counter.url}/v1/catalogue", headers=headers, timeout=5)
    assert answer.status_code == 200


def raw(counter: Counter, body: bytes, **headers: str) -> requests.Response:
    return counter.session.post(
        f"{counter.url}/v1/visits",
        data=body,
        headers={"Content-Type": "application/json"} | headers,
        timeout=5,
    )


def test_a_body_is_bounded_to_the_byte(counter: Counter, authority: TestAuthority) -> None:
    body = json.dumps({"certificate": authority.card().base64}).encode()
    assert raw(counter, body.ljust(BODY_LIMIT)).status_code == 201
    refused(raw(counter, body.ljust(BODY_LIMIT + 1)), 413, "internal")


def test_a_body_of_unknown_length_is_bounded_too(counter: Counter, logged: Callable[..., None]) -> None:
    chunks = (b" " * 4096 for _ in range(BODY_LIMIT // 4096 + 1))
    answer = counter.session.post(f"{counter.url}/v1/visits", data=chunks, timeout=5)
    refused(answer, 413, "internal")
    logged("unbounded", status=413)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b"[" * 30_000,
        b'{"certificate": ' + b"9" * 60_000 + b"}",
        b'{"certificate": "\\ud800"}',
        b'{"certificate": NaN}',
        b'{"certificate": "AAAA", "more": 1}',
    ],
    ids=["empty", "cut", "list", "no-utf8", "deep", "big-number", "half-a-character", "no-number", "unknown-member"],
)
def test_a_malformed_body_is_a_problem(counter: Counter, server: Running, body: bytes) -> None:
    answer = raw(counter, body)
    refused(answer, answer.status_code, "internal")
    assert answer.status_code in {400, 422}
    assert server.events()[-1]["event"] in {"malformed", "no such call"}


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "nothing", 404), ("GET", "visits", 405)])
def test_no_such_call_is_a_problem(counter: Counter, method: str, path: str, status: int) -> None:
    refused(counter.call(method, path), status, "internal")


def test_a_visit_of_another_form_is_malformed(counter: Counter) -> None:
    refused(counter.call("POST", "visits/%2e%2e/renewal"), 422, "internal")
    refused(counter.call("POST", f"visits/{'A' * 65}/renewal"), 422, "internal")


def test_what_breaks_inside_is_a_problem_that_tells_nothing(
    counter: Counter, authority: TestAuthority, server: Running
) -> None:
    counted = 'platform_calls_total{call="open_visit",status="500"}'
    before, register = count(counter, counted), authority.register.read_bytes()
    authority.register.write_bytes(b"not a register")
    try:
        visit = {"certificate": authority.card().base64}
        problem = refused(counter.call("POST", "visits", visit), 500, "internal")
    finally:
        authority.register.write_bytes(register)
    assert Problem.model_validate(problem).title == "Internal Server Error"
    assert server.events()[-1] == {"event": "broken", "call": "open_visit", "error": "ValidationError"}
    assert count(counter, counted) == before + 1


def test_openapi_names_every_call(counter: Counter) -> None:
    paths: dict[str, Any] = counter.session.get(f"{counter.url}/openapi.json", timeout=5).json()["paths"]
    calls = {f"{method.upper()} {path}" for path, methods in paths.items() for method in methods}
    assert calls == {
        "POST /v1/token",
        "POST /v1/visits",
        "DELETE /v1/visits/{visit}",
        "POST /v1/visits/{visit}/renewal",
        "POST /v1/visits/{visit}/settlement",
        "POST /v1/visits/{visit}/mykey-id",
        "POST /v1/visits/{visit}/account",
        "PUT /v1/visits/{visit}/registration",
        "PUT /v1/visits/{visit}/enquiry",
        "POST /v1/staff-calls",
        "GET /v1/catalogue",
    }
