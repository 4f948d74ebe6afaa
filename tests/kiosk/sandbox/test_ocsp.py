"""The OCSP responder is asked beside the list, and believed only where its answer proves what it says."""

import io
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import structlog
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.x509 import ocsp
from cryptography.x509.ocsp import OCSPCertStatus, OCSPResponseStatus
from cryptography.x509.oid import ExtendedKeyUsageOID

from card.simulator.responder import Records, Responder
from kiosk.sandbox import catalogue
from kiosk.sandbox.certificates import Authority
from kiosk.sandbox.ocsp import responder_at
from kiosk.sandbox.refusal import Refused
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.server import SandboxSettings
from kiosk.visit.reason import Reason
from tests.kiosk.sandbox.cards import Card, TestAuthority
from tests.kiosk.sandbox.conftest import Running, enrolled, running
from tests.kiosk.sandbox.counter import Counter, refused

NOW = datetime.now(UTC).replace(microsecond=0)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
Says = Callable[[bytes], bytes]


@dataclass
class Web:
    """Answers on a port of its own, as a test has it say."""

    url: str
    say: Callable[[BaseHTTPRequestHandler, bytes], None]
    asked: list[bytes] = field(default_factory=list)

    def says(self, answer: Says, status: int = 200, **headers: str) -> None:
        def say(handler: BaseHTTPRequestHandler, request: bytes) -> None:
            body = answer(request)
            handler.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                handler.send_header(name, value)
            handler.end_headers()
            handler.wfile.write(body)

        self.say = say

    def drips(self, piece: bytes, ended: threading.Event) -> None:
        def say(handler: BaseHTTPRequestHandler, _request: bytes) -> None:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
            try:
                while not ended.wait(0.1):
                    handler.wfile.write(piece)
            except OSError:
                ended.set()

        self.say = say


@contextmanager
def serving() -> Iterator[Web]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            web.asked.append(self.rfile.read(int(self.headers["Content-Length"])))
            web.say(self, web.asked[-1])

        do_GET = do_POST  # noqa: N815  # the library's name

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        web = Web(f"http://127.0.0.1:{server.server_port}/", lambda _handler, _request: None)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield web
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as web:
        yield web


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> TestAuthority:
    return TestAuthority(tmp_path_factory.mktemp("ours"))


@pytest.fixture(scope="module")
def delegate(ours: TestAuthority) -> Card:
    return ours.card(extended=ExtendedKeyUsageOID.OCSP_SIGNING)


@pytest.fixture(scope="module")
def card(ours: TestAuthority) -> Card:
    return ours.card()


@pytest.fixture
def log() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def asks(ours: TestAuthority, web: Web, log: io.StringIO) -> Authority:
    ours.revoke()
    written = structlog.wrap_logger(structlog.PrintLogger(log), processors=[structlog.processors.JSONRenderer()])
    return Authority(ours.trust_anchor, ours.crl, responder=responder_at(web.url, written))


def why(log: io.StringIO) -> list[str]:
    lines = [json.loads(each) for each in log.getvalue().splitlines()]
    assert {each["event"] for each in lines} <= {"ocsp.unanswered"}
    return [each["why"] for each in lines]


@dataclass
class Issuing:
    """The authority's own responder, whose records a test can change."""

    responder: Responder
    revoked: dict[int, datetime]

    def answer(self, request: bytes) -> bytes:
        return self.responder.answer(request, datetime.now(UTC))


def issuing(authority: TestAuthority, delegate: Card, *cards: Card) -> Issuing:
    revoked: dict[int, datetime] = {}
    issued = frozenset(each.certificate.serial_number for each in cards)
    issuer = x509.load_pem_x509_certificate(authority.trust_anchor.read_bytes())
    return Issuing(Responder(issuer, delegate.certificate, delegate.key, Records(issued, revoked)), revoked)


def test_what_it_says_decides_beside_the_list(
    ours: TestAuthority, delegate: Card, card: Card, asks: Authority, web: Web, log: io.StringIO
) -> None:
    held = issuing(ours, delegate, card)
    web.says(held.answer)
    asks.ask(card.certificate, datetime.now(UTC))
    held.revoked[card.certificate.serial_number] = NOW
    asks.check(card.der, NOW)  # The list of this morning knows nothing.
    with pytest.raises(Refused) as caught:
        asks.ask(card.certificate, datetime.now(UTC))
    assert caught.value.reason is Reason.CERT_REVOKED
    with pytest.raises(Refused) as caught:
        asks.ask(ours.card().certificate, datetime.now(UTC))
    assert caught.value.reason is Reason.IDENTITY_MISMATCH, "its own issuer has no such card"
    assert why(log) == []


def test_no_two_requests_are_alike(ours: TestAuthority, delegate: Card, card: Card, asks: Authority, web: Web) -> None:
    web.says(issuing(ours, delegate, card).answer)
    for _ in range(2):
        asks.ask(card.certificate, datetime.now(UTC))
    assert len(set(web.asked)) == 2


def test_a_card_of_another_authority_is_not_asked_about(asks: Authority, web: Web, tmp_path: Path) -> None:
    asks.ask(TestAuthority(tmp_path).card().certificate, NOW)
    assert web.asked == []


def said(
    request: bytes,
    about: x509.Certificate,
    issuer: x509.Certificate,
    signer: Card,
    since: datetime = NOW - HOUR,
    until: datetime | None = NOW + HOUR,
    nonce: bytes | None = b"asked",
    enclosed: bool = True,
) -> bytes:
    """An answer that would stop the card if it were believed."""
    builder = ocsp.OCSPResponseBuilder().add_response(
        about, issuer, hashes.SHA256(), OCSPCertStatus.REVOKED, since, until, NOW, None
    )
    builder = builder.responder_id(ocsp.OCSPResponderEncoding.HASH, signer.certificate)
    if nonce == b"asked":
        nonce = ocsp.load_der_ocsp_request(request).extensions.get_extension_for_class(x509.OCSPNonce).value.nonce
    if nonce is not None:
        builder = builder.add_extension(x509.OCSPNonce(nonce), critical=False)
    if enclosed:
        builder = builder.certificates([signer.certificate])
    return builder.sign(signer.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


@dataclass(frozen=True)
class Forger:
    ours: TestAuthority
    foreign: TestAuthority
    delegate: Card
    card: Card

    @property
    def issuer(self) -> x509.Certificate:
        return x509.load_pem_x509_certificate(self.ours.trust_anchor.read_bytes())

    def says(self, signer: Card | None = None, about: Card | None = None, **how: Any) -> Says:
        signer, about = signer or self.delegate, about or self.card
        return lambda request: said(request, about.certificate, self.issuer, signer, **how)


@pytest.fixture(scope="module")
def forger(ours: TestAuthority, delegate: Card, card: Card, tmp_path_factory: pytest.TempPathFactory) -> Forger:
    return Forger(ours, TestAuthority(tmp_path_factory.mktemp("foreign")), delegate, card)


OCSP = ExtendedKeyUsageOID.OCSP_SIGNING
FORGED: dict[str, tuple[str, Callable[[Forger], Says]]] = {
    "of another authority": ("signed by nobody who may", lambda f: f.says(f.foreign.card(extended=OCSP))),
    "of a card": ("signed by nobody who may", lambda f: f.says(f.ours.card())),
    "of a certificate that ran out": (
        "signed by nobody who may",
        lambda f: f.says(f.ours.card(extended=OCSP, until=-DAY)),
    ),
    "without its certificate": ("signed by nobody who may", lambda f: f.says(enclosed=False)),
    "altered": (
        "signed by nobody who may",
        lambda f: lambda request: f.says()(request).replace(b"%d" % NOW.year, b"%d" % (NOW.year + 1)),
    ),
    "of another card": ("another certificate", lambda f: f.says(about=f.ours.card())),
    "old": ("not in force", lambda f: f.says(since=NOW - 2 * HOUR, until=NOW - HOUR)),
    "of tomorrow": ("not in force", lambda f: f.says(since=NOW + HOUR, until=NOW + DAY)),
    "without an end": ("not in force", lambda f: f.says(until=None)),
    "to another request": ("another nonce", lambda f: f.says(nonce=bytes(32))),
    "to any request": ("unreadable", lambda f: f.says(nonce=None)),
    "nothing": ("unreadable", lambda _: lambda _request: b""),
    "noise": ("unreadable", lambda _: lambda _request: b"<html>It works!</html>"),
    "half": ("unreadable", lambda f: lambda request: f.says()(request)[:-9]),
    "a giant": ("too_large", lambda f: lambda request: f.says()(request) + bytes(1 << 20)),
    "later": (
        "try_later",
        lambda _: (
            lambda _request: ocsp.OCSPResponseBuilder.build_unsuccessful(OCSPResponseStatus.TRY_LATER).public_bytes(
                serialization.Encoding.DER
            )
        ),
    ),
}


def test_an_answer_in_form_is_believed(forger: Forger, asks: Authority, web: Web) -> None:
    """What the forged ones are made of."""
    issuer = Card(forger.issuer, forger.ours._ca_key)
    for signer in (None, issuer):
        web.says(forger.says(signer))
        with pytest.raises(Refused):
            asks.ask(forger.card.certificate, NOW)


@pytest.mark.parametrize("kind", FORGED)
def test_an_answer_that_proves_nothing_stops_nobody(
    kind: str, forger: Forger, asks: Authority, web: Web, log: io.StringIO
) -> None:
    reason, forge = FORGED[kind]
    web.says(forge(forger))
    asks.ask(forger.card.certificate, NOW)
    assert why(log) == [reason]


def test_a_redirect_is_not_followed(forger: Forger, asks: Authority, web: Web, log: io.StringIO) -> None:
    with serving() as elsewhere:
        elsewhere.says(forger.says())
        web.says(forger.says(), status=307, Location=elsewhere.url)
        asks.ask(forger.card.certificate, NOW)
        assert (why(log), elsewhere.asked, len(web.asked)) == (["failed"], [], 1)


@pytest.mark.parametrize("piece", [b"x", b"X-A: b\r\n"], ids=["a-line", "headers"])
def test_a_drip_is_cut_off(piece: bytes, forger: Forger, asks: Authority, web: Web, log: io.StringIO) -> None:
    hung_up = threading.Event()
    web.drips(piece, hung_up)
    began = time.monotonic()
    asks.ask(forger.card.certificate, NOW)
    assert (why(log), time.monotonic() - began < 3) == (["timed_out"], True)
    assert hung_up.wait(10)


def test_a_dead_responder_is_left_alone_after_a_while(card: Card, ours: TestAuthority, log: io.StringIO) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/"
    written = structlog.wrap_logger(structlog.PrintLogger(log), processors=[structlog.processors.JSONRenderer()])
    asks = Authority(ours.trust_anchor, ours.crl, responder=responder_at(url, written))
    for _ in range(6):
        asks.ask(card.certificate, NOW)
    assert why(log) == [*["failed"] * 5, "not_asked"]


@pytest.fixture
def platform(ours: TestAuthority, web: Web, tmp_path: Path) -> Iterator[Running]:
    ours.revoke()
    with running(SandboxSettings(tmp_path / "sandbox", ours.trust_anchor, ours.crl, ocsp=web.url)) as run:
        yield run


@pytest.fixture
def counter(platform: Running, offer: catalogue.Offer) -> Iterator[Counter]:
    counter = Counter(platform.url, platform.settings.public, enrolled(platform, "kiosk-1"), offer.catalogue)
    yield counter
    counter.session.close()


def test_a_card_stopped_during_its_visit_registers_nothing(
    ours: TestAuthority, delegate: Card, card: Card, web: Web, counter: Counter, resident: SampleResident
) -> None:
    held = issuing(ours, delegate, card)
    web.says(held.answer)
    ready = counter.open(card).prepare(resident)
    held.revoked[card.certificate.serial_number] = NOW
    refused(ready.put(), 403, "cert.revoked")
    held.revoked.clear()
    first = ready.register()
    held.revoked[card.certificate.serial_number] = NOW
    assert ready.register() == first, "what was registered before is told again"
    refused(counter.call("POST", "visits", {"certificate": card.base64}), 403, "cert.revoked")


def test_without_the_responder_the_list_decides(
    ours: TestAuthority, card: Card, web: Web, counter: Counter, platform: Running, resident: SampleResident
) -> None:
    web.says(lambda _request: b"", status=503)
    ready = counter.open(card).prepare(resident)
    ready.register()
    assert [each["why"] for each in platform.events() if each["event"] == "ocsp.unanswered"] == ["failed"] * 2
    ours.revoke([card])
    refused(counter.call("POST", "visits", {"certificate": card.base64}), 403, "cert.revoked")
    ours.revoke(at=NOW - 9 * DAY)
    refused(counter.call("POST", "visits", {"certificate": card.base64}), 503, "backend.closed")


def test_a_good_answer_does_not_stand_in_for_a_list(
    ours: TestAuthority, delegate: Card, card: Card, web: Web, counter: Counter, platform: Running
) -> None:
    web.says(issuing(ours, delegate, card).answer)
    ours.revoke(at=NOW - 9 * DAY)
    refused(counter.call("POST", "visits", {"certificate": card.base64}), 503, "backend.closed")


def test_who_waits_for_the_responder_holds_up_nobody_else(
    card: Card, web: Web, counter: Counter, platform: Running, offer: catalogue.Offer
) -> None:
    asked, let_go = threading.Event(), threading.Event()

    def slowly(_request: bytes) -> bytes:
        asked.set()
        let_go.wait(10)
        return b""

    web.says(slowly)
    other = Counter(platform.url, platform.settings.public, enrolled(platform, "kiosk-2"), offer.catalogue)
    with ThreadPoolExecutor(1) as pool, other.session:
        waiting = pool.submit(counter.open, card)
        assert asked.wait(10)
        assert other.call("GET", "catalogue").status_code == 200
        assert not waiting.done()
        let_go.set()
        waiting.result()
