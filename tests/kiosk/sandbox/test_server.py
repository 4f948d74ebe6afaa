"""The server as a whole: TLS, keys, restart, and how it begins and ends as a process of its own."""

import json
import signal
import socket
import ssl
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from cryptography import x509
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.sandbox import catalogue, tls
from kiosk.sandbox.keys import Keys
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.server import AddressTaken, Sandbox, SandboxSettings
from kiosk.sandbox.service import World
from tests.kiosk.sandbox.cards import TestAuthority
from tests.kiosk.sandbox.conftest import Running, enrolled, running
from tests.kiosk.sandbox.counter import Counter

CHILD = """
import sys
from pathlib import Path
from kiosk.sandbox.server import SandboxSettings, serve
directory, anchor, crl, watch = sys.argv[1:]
settings = SandboxSettings(Path(directory), Path(anchor), Path(crl))
serve(settings, announce=lambda it: print(it.line(), flush=True), until_stdin_closes=watch == "watch")
print("ended")
"""


def handshake(server: Running, context: ssl.SSLContext) -> str | None:
    address = urlsplit(server.url)
    assert address.hostname
    plain = socket.create_connection((address.hostname, address.port or 0), timeout=5)
    with plain, context.wrap_socket(plain, server_hostname=address.hostname) as secure:
        return secure.version()


def pinned(server: Running) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(server.settings.public / "tls-ca.pem"))


def test_the_pinned_ca_is_enough_even_for_strict_clients(server: Running) -> None:
    context = pinned(server)
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    assert handshake(server, context) == "TLSv1.3"


def test_tls_1_2_is_the_least(server: Running) -> None:
    context = pinned(server)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    assert handshake(server, context) == "TLSv1.2"


def test_tls_1_1_is_refused_by_the_server(server: Running, tmp_path: Path, logged: Callable[..., None]) -> None:
    context = pinned(server)
    # Security level 0, so that it is not the client's own library that refuses.
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises(ssl.SSLError):
        handshake(server, context)
    logged("tls.refused", why="UNSUPPORTED_PROTOCOL")
    hello, unused = ssl.MemoryBIO(), ssl.MemoryBIO()
    with pytest.raises(ssl.SSLWantReadError):
        context.wrap_bio(unused, hello, server_hostname="127.0.0.1").do_handshake()
    ours = tls.server_context(tmp_path / "private", tmp_path / "public", "127.0.0.1", datetime.now(UTC))
    ours.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.raises(ssl.SSLError) as caught:
        ours.wrap_bio(hello, unused, server_side=True).do_handshake()
    assert caught.value.reason == "UNSUPPORTED_PROTOCOL"


def test_another_ca_is_refused(server: Running, tmp_path: Path, logged: Callable[..., None]) -> None:
    tls.server_context(tmp_path / "private", tmp_path / "public", "127.0.0.1", datetime.now(UTC))
    with requests.Session() as session:
        session.verify = str(tmp_path / "public" / "tls-ca.pem")
        with pytest.raises(requests.exceptions.SSLError, match="CERTIFICATE_VERIFY_FAILED"):
            session.get(f"{server.url}/v1/catalogue", timeout=5)
    logged("tls.refused", why="TLSV1_ALERT_UNKNOWN_CA")


def test_the_server_certificate_is_renewed_under_the_same_ca(tmp_path: Path) -> None:
    private, public, now = tmp_path / "private", tmp_path / "public", datetime.now(UTC)
    chain = private / "tls-server.pem"
    tls.server_context(private, public, "127.0.0.1", now)
    ca, first = (public / "tls-ca.pem").read_bytes(), chain.read_bytes()
    tls.server_context(private, public, "127.0.0.1", now + timedelta(days=300))
    assert chain.read_bytes() == first
    tls.server_context(private, public, "127.0.0.1", now + timedelta(days=370))
    second = chain.read_bytes()
    assert second != first
    tls.server_context(private, public, "kiosk.example", now + timedelta(days=370))
    names = x509.load_pem_x509_certificate(chain.read_bytes()).extensions
    named = names.get_extension_for_class(x509.SubjectAlternativeName).value
    assert set(named.get_values_for_type(x509.DNSName)) == {"localhost", "kiosk.example"}
    assert (public / "tls-ca.pem").read_bytes() == ca
    tls.server_context(private, public, "kiosk.example", now + timedelta(days=3640))
    assert (public / "tls-ca.pem").read_bytes() != ca


def test_only_public_halves_are_public(server: Running) -> None:
    public, private = server.settings.public, server.settings.private
    assert {each.name for each in public.iterdir()} == {"tls-ca.pem", "receipt-key.pem"}
    assert all(b"PRIVATE" not in each.read_bytes() for each in public.iterdir())
    if sys.platform != "win32":
        assert private.stat().st_mode & 0o777 == 0o700
        for name in ("secret.key", "receipt-key.pem", "tls-ca.pem", "tls-server.pem"):
            assert (private / name).stat().st_mode & 0o777 == 0o600


def test_what_is_sealed_opens_only_where_it_stood(tmp_path: Path) -> None:
    keys = Keys(bytes(32), Ed25519PrivateKey.generate(), tmp_path / "storage")
    sealed = keys.seal(b"account", "account a")
    assert keys.unseal(sealed, "account a") == b"account"
    assert keys.seal(b"account", "account a") != sealed
    for moved, place in ((sealed, "account b"), (sealed[:-1] + b"\0", "account a")):
        with pytest.raises(InvalidTag):
            keys.unseal(moved, place)
    assert keys.lookup("a", "bc") != keys.lookup("ab", "c")


def test_a_restart_keeps_everything(
    authority: TestAuthority, tmp_path: Path, offer: catalogue.Offer, resident: SampleResident
) -> None:
    settings = SandboxSettings(tmp_path / "sandbox", authority.trust_anchor, authority.crl)
    with running(settings) as run:
        counter = Counter(run.url, settings.public, enrolled(run, "K"), offer.catalogue)
        prepared = counter.open(authority.card()).prepare(resident)
        receipt = prepared.register()
        other = Counter(run.url, settings.public, enrolled(run, "L"), offer.catalogue)
        half_way = other.open(prepared.visit.card)
        counter.session.close()
    trust = (settings.public / "tls-ca.pem").read_bytes()
    with running(settings) as run:
        assert (settings.public / "tls-ca.pem").read_bytes() == trust
        counter.move(run.url)
        other.move(run.url)
        assert prepared.register() == receipt
        assert half_way.call("POST", "renewal").status_code == 200
        again = counter.open(prepared.visit.card).opened
        assert (again.standing, again.already) == ("has_mykey_id", ("G1",))
        counter.session.close()
        other.session.close()


def test_a_taken_port_is_told(server: Running, tmp_path: Path) -> None:
    port = urlsplit(server.url).port
    assert port
    settings = replace(server.settings, directory=tmp_path, port=port)
    with pytest.raises(AddressTaken, match=f"port {port}"):
        Sandbox(settings, World(server.clock, str, None))  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


@contextmanager
def child(authority: TestAuthority, directory: Path, watch: str = "-") -> Iterator[subprocess.Popen[str]]:
    arguments = [str(directory), str(authority.trust_anchor), str(authority.crl), watch]
    process = subprocess.Popen(
        [sys.executable, "-c", CHILD, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def announced(process: subprocess.Popen[str]) -> dict[str, str]:
    assert process.stdout
    return dict(json.loads(process.stdout.readline()))


def ended(process: subprocess.Popen[str]) -> None:
    out, err = process.communicate(timeout=10)
    assert (process.returncode, out, err) == (0, "ended\n", "")


def test_it_announces_itself_and_ends_with_its_parent(authority: TestAuthority, tmp_path: Path) -> None:
    with child(authority, tmp_path, "watch") as process:
        line = announced(process)
        assert set(line) == {"url", "trust"}
        answer = requests.get(f"{line['url']}/healthz", verify=f"{line['trust']}/tls-ca.pem", timeout=5)
        assert answer.status_code == 200
        ended(process)


@pytest.mark.skipif(sys.platform == "win32", reason="a signal there ends a process without asking it")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_cleanly(authority: TestAuthority, tmp_path: Path, number: signal.Signals) -> None:
    with child(authority, tmp_path) as process:
        announced(process)
        process.send_signal(number)
        ended(process)
