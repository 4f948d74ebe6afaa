"""Asking the authority's OCSP responder (RFC 6960) whether a certificate was revoked a moment ago.

The revocation list is of the day; the responder knows of now. But only what it says decides, never that it is silent: a
responder that is down, or that somebody stands before, must not close every counter, so without an answer to believe
the list that is in force decides alone, as it does without a responder.
"""

import hmac
import secrets
import time
from collections.abc import Iterator
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509 import ocsp
from cryptography.x509.ocsp import OCSPCertStatus, OCSPResponseStatus
from cryptography.x509.oid import ExtendedKeyUsageOID
from structlog.typing import FilteringBoundLogger

from kiosk.sandbox.breaker import Breaker, Down
from kiosk.sandbox.wire import Wire

LIMIT_S = 2.0
_NONCE = 32
_SKEW = timedelta(minutes=1)  # between the responder's clock and ours
_SHA_2 = (hashes.SHA256, hashes.SHA384, hashes.SHA512)
_UNREADABLE = (ValueError, TypeError, UnsupportedAlgorithm, x509.ExtensionNotFound, x509.DuplicateExtension)


class Unbelievable(Exception):
    """The answer proves nothing; the message says why."""


class Responder:
    """The authority's responder, as the platform sees it.

    Args:
        url: where it is; from the operator, never from a certificate that a stranger holds out.
        wire: carries the request, within `LIMIT_S` in all.
        breaker: leaves it alone for a while when it is down.
        log: told what could not be believed, never of whom.
    """

    def __init__(self, url: str, wire: Wire, breaker: Breaker, log: FilteringBoundLogger) -> None:
        self._url = url
        self._wire = wire
        self._breaker = breaker
        self._log = log

    def ask(self, certificate: x509.Certificate, issuer: x509.Certificate, now: datetime) -> OCSPCertStatus | None:
        """Ask how a certificate stands; None if there is no answer that can be believed."""
        nonce = secrets.token_bytes(_NONCE)
        asked = ocsp.OCSPRequestBuilder().add_certificate(certificate, issuer, hashes.SHA256())
        request = asked.add_extension(x509.OCSPNonce(nonce), critical=False).build()
        try:
            return _believed(self._breaker.call(lambda: self._post(request)), request, issuer, now)
        except Down as error:
            why = error.outcome
        except Unbelievable as error:
            why = str(error)
        except _UNREADABLE:
            why = "unreadable"
        self._log.warning("ocsp.unanswered", why=why)
        return None

    def _post(self, request: ocsp.OCSPRequest) -> bytes:
        der = request.public_bytes(serialization.Encoding.DER)
        status, body = self._wire.post(self._url, "application/ocsp-request", der)
        if status != 200:
            raise Down("failed")
        return body


def responder_at(url: str, log: FilteringBoundLogger) -> Responder:
    """The responder at that address."""
    return Responder(url, Wire(LIMIT_S), Breaker(time.monotonic), log)


def _believed(der: bytes, request: ocsp.OCSPRequest, issuer: x509.Certificate, now: datetime) -> OCSPCertStatus:
    """What an answer says, if it is signed, about this certificate, to this request, and in force."""
    response = ocsp.load_der_ocsp_response(der)
    if response.response_status is not OCSPResponseStatus.SUCCESSFUL:
        raise Unbelievable(response.response_status.name.lower())
    _check_signature(response, issuer, now)
    if not hmac.compare_digest(_nonce(response.extensions), _nonce(request.extensions)):
        raise Unbelievable("another nonce")
    (single,) = response.responses
    if _about(single) != _about(request):
        raise Unbelievable("another certificate")
    since, until = single.this_update_utc, single.next_update_utc
    if until is None or not since - _SKEW <= now <= until:
        raise Unbelievable("not in force")
    return single.certificate_status


def _about(it: ocsp.OCSPRequest | ocsp.OCSPSingleResponse) -> tuple[str, bytes, bytes, int]:
    return it.hash_algorithm.name, it.issuer_name_hash, it.issuer_key_hash, it.serial_number


def _nonce(extensions: x509.Extensions) -> bytes:
    return extensions.get_extension_for_class(x509.OCSPNonce).value.nonce


def _check_signature(response: ocsp.OCSPResponse, issuer: x509.Certificate, now: datetime) -> None:
    algorithm = response.signature_hash_algorithm
    if not isinstance(algorithm, _SHA_2):
        raise Unbelievable("a weak signature")
    for signer in _signers(response, issuer, now):
        key = signer.public_key()
        if not isinstance(key, rsa.RSAPublicKey):
            continue
        try:
            key.verify(response.signature, response.tbs_response_bytes, padding.PKCS1v15(), algorithm)
        except InvalidSignature:
            continue
        return
    raise Unbelievable("signed by nobody who may")


def _signers(response: ocsp.OCSPResponse, issuer: x509.Certificate, now: datetime) -> Iterator[x509.Certificate]:
    """The certificate's own issuer, and whom that has certified for OCSP (RFC 6960, 4.2.2.2)."""
    yield issuer
    yield from (each for each in response.certificates if _may_answer(each, issuer, now))


def _may_answer(certificate: x509.Certificate, issuer: x509.Certificate, now: datetime) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
        usage = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except (InvalidSignature, *_UNREADABLE):
        return False
    in_force = certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc
    return in_force and ExtendedKeyUsageOID.OCSP_SIGNING in usage
