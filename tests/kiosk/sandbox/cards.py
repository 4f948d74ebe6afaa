"""A small test CA and cards under it: only what the platform's checks look at."""

import base64
import itertools
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kiosk.sandbox.certificates import USER_AUTHENTICATION

YEAR = timedelta(days=365)
# 1.2.840.113549.1.1.11 and .5 (RFC 8017 appendix C), as DER has them.
_SHA_256_WITH_RSA = bytes.fromhex("2a864886f70d01010b")
_SHA_1_WITH_RSA = bytes.fromhex("2a864886f70d010105")


def usage(**true: bool) -> x509.KeyUsage:
    names = (
        "digital_signature",
        "content_commitment",
        "key_encipherment",
        "data_encipherment",
        "key_agreement",
        "key_cert_sign",
        "crl_sign",
        "encipher_only",
        "decipher_only",
    )
    return x509.KeyUsage(**(dict.fromkeys(names, False) | true))


@dataclass(frozen=True)
class Card:
    certificate: x509.Certificate
    key: rsa.RSAPrivateKey

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def base64(self) -> str:
        return base64.b64encode(self.der).decode()

    def sign(self, message: bytes) -> bytes:
        return self.key.sign(message, padding.PKCS1v15(), hashes.SHA256())


class TestAuthority:
    __test__ = False

    def __init__(self, directory: Path, name: str = "Test JPKI") -> None:
        self.trust_anchor = directory / "ca.pem"
        self.crl = directory / "crl.pem"
        self.register = directory / "register.json"
        self._keys = itertools.cycle([_key() for _ in range(3)])
        self._ca_key = _key()
        named = {NameOID.COUNTRY_NAME: "JP", NameOID.ORGANIZATION_NAME: name}
        self._name = x509.Name([x509.NameAttribute(oid, text) for oid, text in named.items()])
        directory.mkdir(parents=True, exist_ok=True)
        self.trust_anchor.write_bytes(self._ca().public_bytes(serialization.Encoding.PEM))
        self.revoke()
        self._entries: dict[str, dict[str, object]] = {}
        self.enter(self.card())

    def enter(self, card: Card, follows: Card | None = None, **entry: object) -> Card:
        """Have J-LIS say this of a card."""
        if follows is not None:
            entry["follows"] = follows.certificate.serial_number
        self._entries[f"{card.certificate.serial_number:x}"] = entry
        draft = self.register.with_suffix(".new")
        draft.write_text(json.dumps(self._entries))
        draft.replace(self.register)
        return card

    def revoke(self, cards: Iterable[Card] = (), *, at: datetime | None = None, since: int | None = None) -> None:
        """Give out a list; `since` makes it one of what was stopped since the list of that number."""
        now = at or datetime.now(UTC)
        builder = x509.CertificateRevocationListBuilder().issuer_name(self._name)
        builder = builder.last_update(now - timedelta(days=1)).next_update(now + timedelta(days=1))
        for card in cards:
            revoked = x509.RevokedCertificateBuilder().serial_number(card.certificate.serial_number)
            builder = builder.add_revoked_certificate(revoked.revocation_date(now).build())
        if since is not None:
            builder = builder.add_extension(x509.DeltaCRLIndicator(since), critical=True)
        signed = builder.sign(self._ca_key, hashes.SHA256())
        self.crl.write_bytes(signed.public_bytes(serialization.Encoding.PEM))

    def card(
        self,
        *,
        since: timedelta = -YEAR,
        until: timedelta = YEAR,
        policy: x509.ObjectIdentifier = USER_AUTHENTICATION,
        key_usage: x509.KeyUsage | None = None,
        extended: x509.ObjectIdentifier = ExtendedKeyUsageOID.CLIENT_AUTH,
        key: rsa.RSAPrivateKey | None = None,
    ) -> Card:
        key = key or next(self._keys)
        subject = x509.Name(
            [x509.NameAttribute(NameOID.COUNTRY_NAME, "JP"), x509.NameAttribute(NameOID.COMMON_NAME, "0A1B2C3D")]
        )
        builder = self._builder(subject, key.public_key(), since, until)
        builder = builder.add_extension(key_usage or usage(digital_signature=True), critical=True)
        builder = builder.add_extension(x509.ExtendedKeyUsage([extended]), critical=False)
        policies = x509.CertificatePolicies([x509.PolicyInformation(policy, None)])
        builder = builder.add_extension(policies, critical=True)
        return Card(builder.sign(self._ca_key, hashes.SHA256()), key)

    def with_sha_1(self, signed: x509.Certificate | x509.CertificateRevocationList) -> bytes:
        """The same, DER, with a signature that nobody makes any more: no library does, so it is put in by hand."""
        listed = isinstance(signed, x509.CertificateRevocationList)
        body = signed.tbs_certlist_bytes if listed else signed.tbs_certificate_bytes
        weak = body.replace(_SHA_256_WITH_RSA, _SHA_1_WITH_RSA)
        whole = signed.public_bytes(serialization.Encoding.DER).replace(body, weak)
        signature = self._ca_key.sign(weak, padding.PKCS1v15(), hashes.SHA1())
        return whole.replace(_SHA_256_WITH_RSA, _SHA_1_WITH_RSA).replace(signed.signature, signature)

    def _ca(self) -> x509.Certificate:
        builder = self._builder(self._name, self._ca_key.public_key(), -10 * YEAR, 10 * YEAR)
        builder = builder.add_extension(usage(key_cert_sign=True, crl_sign=True), critical=True)
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        ski = x509.SubjectKeyIdentifier.from_public_key(self._ca_key.public_key())
        return builder.add_extension(ski, critical=False).sign(self._ca_key, hashes.SHA256())

    def _builder(
        self, subject: x509.Name, key: rsa.RSAPublicKey, since: timedelta, until: timedelta
    ) -> x509.CertificateBuilder:
        now = datetime.now(UTC)
        builder = x509.CertificateBuilder().subject_name(subject).issuer_name(self._name).public_key(key)
        builder = builder.serial_number(x509.random_serial_number())
        return builder.not_valid_before(now + since).not_valid_after(now + until)


def _key(size: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, size)
