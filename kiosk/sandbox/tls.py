"""The sandbox's own CA and the server certificate under it: no exception from TLS, not even here."""

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kiosk.sandbox.files import write_private, write_whole
from kiosk.sandbox.keys import private_pem

_CA_LIFE = timedelta(days=3650)
# Clients refuse server certificates that live longer than 398 days.
_SERVER_LIFE = timedelta(days=397)
_RENEW_BEFORE = timedelta(days=30)
_CLOCKS_DIFFER = timedelta(hours=1)
_LOCAL = ("localhost", "127.0.0.1", "::1")


def server_context(private: Path, public: Path, host: str, now: datetime) -> ssl.SSLContext:
    """Make the server's TLS context; keys and certificates are made where missing, old, or for another host.

    Args:
        private: folder of the secret halves.
        public: folder a kiosk pins from; `tls-ca.pem` is written there.
        host: what the server listens on, named in its certificate beside localhost.
        now: the aware time.
    """
    chain, ca = private / "tls-server.pem", private / "tls-ca.pem"
    names = _names(host)
    if not ca.exists() or _runs_out(ca, now):
        write_private(ca, _new_ca(now))
        chain.unlink(missing_ok=True)
    issuer = x509.load_pem_x509_certificate(ca.read_bytes())
    write_whole(public / "tls-ca.pem", issuer.public_bytes(serialization.Encoding.PEM))
    if not chain.exists() or _runs_out(chain, now) or not _covers(chain, names):
        write_private(chain, _new_server(ca, issuer, names, now))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(chain)
    return context


def _names(host: str) -> list[x509.GeneralName]:
    names = dict.fromkeys((*_LOCAL, host))
    return [_name(each) for each in names]


def _name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _runs_out(pem: Path, now: datetime) -> bool:
    return now + _RENEW_BEFORE > x509.load_pem_x509_certificate(pem.read_bytes()).not_valid_after_utc


def _covers(pem: Path, names: list[x509.GeneralName]) -> bool:
    certificate = x509.load_pem_x509_certificate(pem.read_bytes())
    named = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return set(names) <= set(named)


def _new_ca(now: datetime) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = _subject("MyKey Kiosk sandbox CA")
    builder = _builder(name, name, key.public_key(), now, _CA_LIFE)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(_usage(ca=True), critical=True)
    return private_pem(key) + _pem(builder.sign(key, hashes.SHA256()))


def _new_server(ca: Path, issuer: x509.Certificate, names: list[x509.GeneralName], now: datetime) -> bytes:
    ca_key = serialization.load_pem_private_key(ca.read_bytes(), password=None)
    if not isinstance(ca_key, ec.EllipticCurvePrivateKey):
        raise TypeError("tls-ca.pem holds another kind of key")
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _builder(_subject("MyKey Kiosk sandbox"), issuer.subject, key.public_key(), now, _SERVER_LIFE)
    authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(ca_key.public_key())
    builder = builder.add_extension(authority, critical=False)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(_usage(ca=False), critical=True)
    builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    server = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
    builder = builder.add_extension(server, critical=False)
    return private_pem(key) + _pem(builder.sign(ca_key, hashes.SHA256()))


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, now: datetime, life: timedelta
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now.astimezone(UTC) - _CLOCKS_DIFFER)
        .not_valid_after(now.astimezone(UTC) + life - _CLOCKS_DIFFER)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _subject(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _usage(*, ca: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not ca,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=ca,
        crl_sign=ca,
        encipher_only=False,
        decipher_only=False,
    )


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)
