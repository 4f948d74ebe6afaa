"""The user authentication certificate (利用者証明用電子証明書), as far as a kiosk looks into it.

Whether it is genuine and not revoked is the platform's judgement (公的個人認証法: only accredited verifiers may ask).
"""

from dataclasses import dataclass, field
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa

from card.errors import CertificateUnusable

MOST_BYTES = 8192  # real ones are 1.3-2.0 KiB
_KEY_BITS = 2048
# The JPKI's arc for user authentication certificates; 3.30 below it is the card's, 0.x are test cards.
_POLICIES = "1.2.392.200149.8.5.1."
# All that cryptography was seen to raise while it reads a certificate, lazily, field by field.
_UNREADABLE = (
    ValueError,
    TypeError,
    UnsupportedAlgorithm,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
)


@dataclass(frozen=True, slots=True)
class UserCertificate:
    """A user authentication certificate.

    Attributes:
        der: the whole certificate, 1-8192 bytes.
        serial: its serial number; opaque, it names nobody.
        not_before: first moment it is valid (UTC, aware).
        not_after: last moment it is valid (UTC, aware).
    """

    der: bytes = field(repr=False)
    serial: int = field(repr=False)
    not_before: datetime
    not_after: datetime

    def valid_at(self, now: datetime) -> bool:
        """Whether an aware time lies within the validity, both ends included (RFC 5280, 4.1.2.5)."""
        return self.not_before <= now <= self.not_after


def parse(der: bytes) -> UserCertificate:
    """Read the bytes of EF 000A.

    Raises:
        CertificateUnusable: no certificate, a longer one than 8 KiB, or one of another kind: not RSA-2048 signed with
            SHA-256, not for digital signatures, or under another policy (a signature certificate, say).
    """
    if len(der) > MOST_BYTES:
        raise CertificateUnusable(f"{len(der)} bytes")
    try:
        certificate = x509.load_der_x509_certificate(der)
        fits = _fits(certificate)
        parsed = UserCertificate(
            der, certificate.serial_number, certificate.not_valid_before_utc, certificate.not_valid_after_utc
        )
    except _UNREADABLE as error:
        raise CertificateUnusable("not a certificate") from error
    if not fits:
        raise CertificateUnusable("not a user authentication certificate")
    return parsed


def _fits(certificate: x509.Certificate) -> bool:
    key = certificate.public_key()
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
        policies = certificate.extensions.get_extension_for_class(x509.CertificatePolicies).value
    except x509.ExtensionNotFound:
        return False
    return (
        certificate.serial_number > 0  # RFC 5280, 4.1.2.2
        and isinstance(key, rsa.RSAPublicKey)
        and key.key_size == _KEY_BITS
        and isinstance(certificate.signature_hash_algorithm, hashes.SHA256)
        and usage.digital_signature
        and any(each.policy_identifier.dotted_string.startswith(_POLICIES) for each in policies)
    )
