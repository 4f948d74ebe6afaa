"""`kiosk ocsp` against others who know OCSP, and against requests that nobody should send."""

import base64
import subprocess
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import pytest
import requests
import structlog
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.x509 import ocsp
from cryptography.x509.ocsp import OCSPCertStatus, OCSPResponseStatus

from card.jpki import JpkiApplication, ReaderTraits
from card.simulator.authority import Authority
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader
from kiosk.sandbox.responder import address, server
from kiosk.sandbox.server import listen


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority.open(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def url(authority: Authority) -> Iterator[str]:
    responder = authority.responder([Profile.RENEWED])
    listening = listen("127.0.0.1", 0)
    serving = server(lambda asked: responder.answer(asked, datetime.now(UTC)), structlog.get_logger())
    serving.announce = lambda: None
    thread = threading.Thread(target=serving.run, args=([listening],))
    thread.start()
    yield address("127.0.0.1", listening)
    serving.should_exit = True
    thread.join()
    listening.close()


def certificate(authority: Authority, profile: Profile) -> x509.Certificate:
    reader = SimulatedReader("Beside")
    reader.insert(authority.chip(profile))
    connection = reader.connect()
    found = JpkiApplication.select(connection, ReaderTraits()).read_certificate()
    connection.close()
    return x509.load_der_x509_certificate(found)


def request(about: x509.Certificate, issuer: x509.Certificate, nonce: bytes | None = None) -> bytes:
    builder = ocsp.OCSPRequestBuilder().add_certificate(about, issuer, hashes.SHA1())
    if nonce is not None:
        builder = builder.add_extension(x509.OCSPNonce(nonce), critical=False)
    return builder.build().public_bytes(serialization.Encoding.DER)


def posted(url: str, body: bytes) -> ocsp.OCSPResponse:
    answer = requests.post(url, body, headers={"Content-Type": "application/ocsp-request"}, timeout=10)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/ocsp-response")
    return ocsp.load_der_ocsp_response(answer.content)


@pytest.mark.parametrize(
    ("profile", "status"),
    [
        (Profile.VALID, OCSPCertStatus.GOOD),
        (Profile.REVOKED, OCSPCertStatus.REVOKED),
        (Profile.RENEWED, OCSPCertStatus.REVOKED),
    ],
)
def test_a_card_is_good_or_stopped(url: str, authority: Authority, profile: Profile, status: OCSPCertStatus) -> None:
    answer = posted(url, request(certificate(authority, profile), authority.ca_certificate, b"n" * 32))
    assert answer.certificate_status is status
    assert answer.extensions.get_extension_for_class(x509.OCSPNonce).value.nonce == b"n" * 32


def test_by_its_address_alone_too(url: str, authority: Authority) -> None:
    asked = request(certificate(authority, Profile.VALID), authority.ca_certificate)
    answer = requests.get(url + quote(base64.b64encode(asked).decode(), safe=""), timeout=10)
    assert ocsp.load_der_ocsp_response(answer.content).certificate_status is OCSPCertStatus.GOOD


def test_a_serial_nobody_was_given_is_unknown(url: str, authority: Authority) -> None:
    ca = authority.ca_certificate
    assert posted(url, request(ca, ca)).certificate_status is OCSPCertStatus.UNKNOWN


def test_it_speaks_for_its_own_authority_alone(url: str, authority: Authority, tmp_path: Path) -> None:
    other = Authority.open(tmp_path).ca_certificate
    answer = posted(url, request(certificate(authority, Profile.VALID), other))
    assert answer.response_status is OCSPResponseStatus.UNAUTHORIZED


@pytest.mark.parametrize("body", [b"", b"noise", b"0\x03\x02\x01\x00"])
def test_what_is_no_request_is_malformed(url: str, body: bytes) -> None:
    assert posted(url, body).response_status is OCSPResponseStatus.MALFORMED_REQUEST
    answer = requests.get(url + quote(base64.b64encode(body).decode(), safe="") + "!", timeout=10)
    found = ocsp.load_der_ocsp_response(answer.content)
    assert found.response_status is OCSPResponseStatus.MALFORMED_REQUEST


def test_a_nonce_that_is_too_long_is_malformed(url: str, authority: Authority) -> None:
    asked = request(certificate(authority, Profile.VALID), authority.ca_certificate, bytes(33))
    assert posted(url, asked).response_status is OCSPResponseStatus.MALFORMED_REQUEST


def test_a_request_has_an_end(url: str) -> None:
    assert requests.post(url, bytes(2000), timeout=10).status_code == 413


def test_openssl_believes_it(url: str, authority: Authority, tmp_path: Path) -> None:
    pem = tmp_path / "card.pem"
    for profile, told in ((Profile.VALID, "good"), (Profile.RENEWED, "revoked")):
        pem.write_bytes(certificate(authority, profile).public_bytes(serialization.Encoding.PEM))
        files = ["-issuer", str(authority.ca_path), "-CAfile", str(authority.ca_path), "-cert", str(pem)]
        done = subprocess.run(["openssl", "ocsp", "-url", url, *files, "-nonce"], capture_output=True, text=True)
        assert f"{pem}: {told}" in done.stdout, done.stderr
        assert "Response verify OK" in done.stderr
        assert "WARNING" not in done.stderr
