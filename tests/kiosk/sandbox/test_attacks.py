"""What somebody may send who is no kiosk: refused, written into the log without what was sent, and nothing changed.

Attacks on the statement, its signature and its nonce stand in test_registration.py and test_enquiry.py, on the
certificate in test_certificates.py, on TLS versions in test_server.py.
"""

import asyncio
import json
import socket
import ssl
from collections.abc import Callable, Iterator
from dataclasses import replace
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import structlog
from cryptography.hazmat.primitives.asymmetric import rsa

from kiosk.platform.client import Endpoint, PlatformClient, PlatformUnreachable
from kiosk.sandbox.app import BodyLimit
from kiosk.sandbox.sample import SampleResident
from tests.kiosk.sandbox.cards import TestAuthority
from tests.kiosk.sandbox.conftest import Running, enrolled, running
from tests.kiosk.sandbox.counter import Counter, OpenVisit, refused

INJECTED = [
    "' OR '1'='1",
    "'; DROP TABLE visits; --",
    "x\x00y",
    "${jndi:ldap://x}",
    "../../etc/passwd",
    "%00",
    "\r\nX: y",
]
TABLES = "SELECT COUNT(*) FROM persons", "SELECT COUNT(*) FROM visits", "SELECT COUNT(*) FROM registrations"


@pytest.fixture
def unchanged(server: Running) -> Iterator[None]:
    before = [server.rows(query) for query in TABLES]
    yield
    assert [server.rows(query) for query in TABLES] == before


@pytest.fixture
def visit(counter: Counter, authority: TestAuthority) -> OpenVisit:
    return counter.open(authority.card())


def raw(server: Running, sent: bytes) -> bytes:
    """What comes back to bytes that no library would send."""
    address = urlsplit(server.url)
    context = ssl.create_default_context(cafile=str(server.settings.public / "tls-ca.pem"))
    plain = socket.create_connection((str(address.hostname), address.port or 0), timeout=10)
    with plain, context.wrap_socket(plain, server_hostname=address.hostname) as secure:
        secure.sendall(sent)
        return secure.recv(65536)


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize("text", INJECTED)
def test_words_for_a_database_are_only_words(counter: Counter, server: Running, text: str) -> None:
    refused(counter.call("POST", "staff-calls", {"kind": text}), 422, "internal")
    assert server.events()[-1]["event"] == "malformed"
    assert text not in server.log.getvalue()


@pytest.mark.parametrize("text", INJECTED)
def test_an_account_is_asked_for_as_it_stands(
    visit: OpenVisit, server: Running, text: str, logged: Callable[..., None]
) -> None:
    refused(visit.check("P01", text, (text[:20],)), 409, "provider.rejected")
    logged("refused", call="check_account", kiosk=visit.counter.name, status=409, reason="provider.rejected")
    assert text not in server.log.getvalue()
    assert server.rows("SELECT phase FROM visits WHERE id = ?", visit.opened.visit) == [("open",)]


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize(
    "path",
    ["/v1/../v1/visits", "//v1//visits", "/v1/visits/%2e%2e/%2e%2e/catalogue", "/v1/visits/..%2f..", "/v1/visits\\x"],
)
def test_paths_lead_nowhere_else(server: Running, path: str, logged: Callable[..., None]) -> None:
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n".encode()
    status = int(raw(server, head + b"{}").split()[1])
    assert status in {404, 405}
    logged("no such call", status=status)


@pytest.mark.parametrize(
    "head",
    [
        "POST /v1/visits%0d%0aX-Injected:%20y HTTP/1.1\r\nHost: x\r\n",
        'GET /v1/catalogue HTTP/1.1\r\nHost: x\r\nIf-None-Match: "a\rX-Injected: y"\r\n',
        "GET /v1/catalogue HTTP/1.1\r\nHost: x\r\nDPoP: a\nX-Injected: y\r\n",
        "GET /v1/catalogue HTTP/1.1\r\nHost: x\r\nDPoP: a\0b\r\n",
        "GET /v1/catalogue HTTP/1.1\r\nHost: x\r\nDPoP: \u00e9\r\n",
    ],
    ids=["path", "cr", "lf", "nul", "latin"],
)
def test_words_for_a_head_are_only_words(server: Running, head: str) -> None:
    before = len(server.events())
    answer = raw(server, head.encode("latin-1") + b"Content-Length: 2\r\n\r\n{}")
    assert answer.split()[1] in {b"400", b"401", b"404"}
    assert b"injected" not in answer.lower()
    assert server.events()[-1]["event"] in {"no call", "no such call", "refused"}
    assert len(server.events()) > before
    assert "injected" not in server.log.getvalue().lower()


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize(
    "head",
    [
        b"POST /v1/visits HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / ",
        b"POST /v1/visits HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 9\r\n\r\n{",
        b"POST /v1/visits HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"POST /v1/visits HTTP/9.9\r\n\r\n",
        b"\x16\x03\x01\x00\x00\r\n\r\n",
    ],
    ids=["two-lengths", "lengths-differ", "negative", "version", "no-http"],
)
def test_ambiguous_requests_are_no_requests(server: Running, counter: Counter, head: bytes) -> None:
    before = len(server.events())
    answer = raw(server, head)
    assert answer.split()[1] in {b"400", b"422"}
    assert {each["event"] for each in server.events()[before:]} <= {"no call", "malformed"}
    assert len(server.events()) > before
    assert answer.count(b"HTTP/1.1 ") == 1
    assert counter.call("GET", "catalogue").status_code == 200


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize("member", ["statement", "signature", "account_token"])
def test_deep_json_is_refused_at_the_border(server: Running, counter: Counter, member: str) -> None:
    deep = "[" * 20_000 + "]" * 20_000
    body = f'{{"statement": {{}}, "alg": "RS256", "{member}": {deep}}}'.encode()
    path = f"{counter.url}/v1/visits/{'A' * 32}/registration"
    answer = counter.session.put(path, data=body, headers={"Content-Type": "application/json"}, timeout=10)
    refused(answer, answer.status_code, "internal")
    assert answer.status_code in {400, 422}
    assert server.events()[-1]["event"] in {"malformed", "no such call"}


def test_a_body_that_drips_is_not_waited_for() -> None:
    log = structlog.testing.CapturingLogger()
    sent: list[dict[str, object]] = []

    async def drip() -> dict[str, object]:
        await asyncio.sleep(0.01)
        return {"type": "http.request", "body": b" ", "more_body": True}

    async def send(message: dict[str, object]) -> None:
        sent.append(message)

    async def never(*_: object) -> None:
        raise AssertionError("it must not get that far")

    limit = BodyLimit(never, log, patience=0.1)
    asyncio.run(limit({"type": "http"}, drip, send))
    assert sent[0]["status"] == HTTPStatus.REQUEST_TIMEOUT
    assert [call.kwargs for call in log.calls] == [{"status": 408}]


@pytest.mark.parametrize("alg", ["none", "HS256", "RS1", "PS256", "ES256", ""])
def test_another_algorithm_is_none(
    visit: OpenVisit, resident: SampleResident, alg: str, logged: Callable[..., None]
) -> None:
    ready = visit.prepare(resident)
    refused(visit.call("PUT", "registration", ready.body() | {"alg": alg}), 422, "internal")
    logged("malformed", call="register")
    ready.register()


@pytest.mark.parametrize("size", [1024, 1536])
def test_a_short_key_is_no_cards(
    counter: Counter, authority: TestAuthority, size: int, logged: Callable[..., None]
) -> None:
    card = authority.card(key=rsa.generate_private_key(65537, size))
    body = {"certificate": card.base64}
    refused(counter.call("POST", "visits", body), 403, "identity.mismatch")
    logged("refused", call="open_visit", kiosk=counter.name, status=403, reason="identity.mismatch")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_another_host_by_the_right_authority_is_not_the_platform(
    server: Running, authority: TestAuthority, tmp_path: Path
) -> None:
    elsewhere = replace(server.settings, directory=tmp_path, host="0.0.0.0", database_url=None)
    with running(elsewhere) as run:
        port = urlsplit(run.url).port
        pinned = elsewhere.public / "tls-ca.pem", elsewhere.public / "receipt-key.pem"
        known = enrolled(run, "K")
        for host, reached in (("127.0.0.1", True), ("127.0.0.2", False)):
            client = PlatformClient(Endpoint(f"https://{host}:{port}", *pinned), known, cache=tmp_path / host)
            if reached:
                client.catalogue()
            else:
                with pytest.raises(PlatformUnreachable, match="SSLError"):
                    client.catalogue()
                run.tells("tls.refused")
            client.close()


def test_what_was_refused_is_in_the_log_and_what_was_sent_is_not(
    visit: OpenVisit, server: Running, resident: SampleResident
) -> None:
    ready = visit.prepare(resident)
    refused(ready.altered(account="9999999999999").put(), 403, "identity.mismatch")
    written = json.dumps(server.events()[-2:])
    assert "statement.differs" in written
    assert "identity.mismatch" in written
    assert "9999999999999" not in server.log.getvalue()
