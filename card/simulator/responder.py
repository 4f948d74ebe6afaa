"""The test JPKI's OCSP responder (RFC 6960): what it answers, whoever carries it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509 import ocsp
from cryptography.x509.ocsp import OCSPCertStatus, OCSPResponseStatus

# How long an answer says that it holds: an asker with a nonce wants to hear it now.
_HOLDS = timedelta(hours=1)
_NONCES = range(1, 33)  # RFC 8954


@dataclass(frozen=True, slots=True)
class Records:
    """What the authority knows of its certificates, by serial.

    Attributes:
        issued: every one there is.
        revoked: when these were.
    """

    issued: frozenset[int]
    revoked: Mapping[int, datetime]

    def status(self, serial: int) -> tuple[OCSPCertStatus, datetime | None]:
        """How a certificate stands and, if it was revoked, since when."""
        if serial in self.revoked:
            return OCSPCertStatus.REVOKED, self.revoked[serial]
        return (OCSPCertStatus.GOOD if serial in self.issued else OCSPCertStatus.UNKNOWN), None


@dataclass(frozen=True, slots=True)
class Responder:
    """Answers with a key of its own, which the authority has certified for this purpose alone.

    Attributes:
        issuer: the authority's certificate.
        certificate: its own, issued by that, with id-kp-OCSPSigning.
        key: signs the answers.
        records: looked into at each request.
    """

    issuer: x509.Certificate
    certificate: x509.Certificate
    key: rsa.RSAPrivateKey
    records: Records

    def answer(self, request: bytes, now: datetime) -> bytes:
        """Answer an OCSPRequest (DER) about one certificate; what is none is called malformed."""
        try:
            asked = ocsp.load_der_ocsp_request(request)
            nonce = _nonce(asked)
            ours = self._is_ours(asked)
        except (ValueError, NotImplementedError, UnsupportedAlgorithm, x509.DuplicateExtension):
            return _refusal(OCSPResponseStatus.MALFORMED_REQUEST)
        if not ours:
            return _refusal(OCSPResponseStatus.UNAUTHORIZED)
        builder = self._said(asked, now).responder_id(ocsp.OCSPResponderEncoding.HASH, self.certificate)
        builder = builder.certificates([self.certificate])
        if nonce is not None:
            builder = builder.add_extension(nonce, critical=False)
        return builder.sign(self.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)

    def _is_ours(self, asked: ocsp.OCSPRequest) -> bool:
        own = ocsp.OCSPRequestBuilder().add_certificate(self.issuer, self.issuer, asked.hash_algorithm).build()
        return (asked.issuer_name_hash, asked.issuer_key_hash) == (own.issuer_name_hash, own.issuer_key_hash)

    def _said(self, asked: ocsp.OCSPRequest, now: datetime) -> ocsp.OCSPResponseBuilder:
        status, revoked_at = self.records.status(asked.serial_number)
        return ocsp.OCSPResponseBuilder().add_response_by_hash(
            asked.issuer_name_hash,
            asked.issuer_key_hash,
            asked.serial_number,
            asked.hash_algorithm,
            status,
            this_update=now,
            next_update=now + _HOLDS,
            revocation_time=revoked_at,
            revocation_reason=None,
        )


def _nonce(asked: ocsp.OCSPRequest) -> x509.OCSPNonce | None:
    try:
        nonce = asked.extensions.get_extension_for_class(x509.OCSPNonce).value
    except x509.ExtensionNotFound:
        return None
    if len(nonce.nonce) not in _NONCES:
        raise ValueError("a nonce has 1 to 32 bytes")
    return nonce


def _refusal(status: OCSPResponseStatus) -> bytes:
    return ocsp.OCSPResponseBuilder.build_unsuccessful(status).public_bytes(serialization.Encoding.DER)
