"""TLS as it must not be: what a platform speaks that is not ours, not any more, or not safely."""

import socket
import ssl
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509

from kiosk.sandbox import tls

# Given the folder of the pinned CA, what its server speaks.
Maker = Callable[[Path], "ssl.SSLContext | Spoken"]
_EXPIRED = timedelta(days=400)  # a server's certificate lives 397


class Spoken:
    """Something else than TLS, on the same port."""

    def __init__(self, speak: Callable[[socket.socket], None]) -> None:
        self._speak = speak

    def wrap_socket(self, client: socket.socket, *, server_side: bool) -> ssl.SSLSocket:
        self._speak(client)
        raise ssl.SSLError("no TLS was spoken")


def by_another_authority(folder: Path) -> ssl.SSLContext:
    private, public = folder / "private" / "of another", folder / "public" / "of another"
    private.mkdir(exist_ok=True)
    return tls.server_context(private, public, "127.0.0.1", datetime.now(UTC))


def expired(folder: Path) -> ssl.SSLContext:
    return _certified(folder, "127.0.0.1", datetime.now(UTC) - _EXPIRED)


def for_another_host(folder: Path) -> ssl.SSLContext:
    return _certified(folder, "platform.example", datetime.now(UTC))


def version_1_1(folder: Path) -> ssl.SSLContext:
    context = _certified(folder, "127.0.0.1", datetime.now(UTC))
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    return context


def none_at_all(_folder: Path) -> Spoken:
    return Spoken(lambda client: client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"))


def silence(_folder: Path) -> Spoken:
    def listen(client: socket.socket) -> None:
        while client.recv(65536):
            pass

    return Spoken(listen)


def _certified(folder: Path, host: str, now: datetime) -> ssl.SSLContext:
    """A certificate by the pinned CA for that one host, made at that time."""
    ca, chain = folder / "private" / "tls-ca.pem", folder / "private" / "hostile.pem"
    issuer = x509.load_pem_x509_certificate(ca.read_bytes())
    chain.write_bytes(tls._new_server(ca, issuer, [tls._name(host)], now))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain)
    return context
