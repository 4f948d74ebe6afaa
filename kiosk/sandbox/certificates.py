"""The check of a user authentication certificate: chain, profile, validity, revocation."""

from datetime import datetime
from functools import lru_cache
from http import HTTPStatus
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509 import verification
from cryptography.x509.ocsp import OCSPCertStatus
from cryptography.x509.oid import ExtendedKeyUsageOID

from kiosk.sandbox.anchors import Anchors
from kiosk.sandbox.files import stamp
from kiosk.sandbox.ocsp import Responder
from kiosk.sandbox.refusal import Refused, mismatch
from kiosk.visit.reason import Reason

# 利用者証明用電子証明書 on a card, in the JPKI's certificate policy; the signature certificate has another.
USER_AUTHENTICATION = x509.ObjectIdentifier("1.2.392.200149.8.5.1.3.30")
_UNREADABLE = (ValueError, UnsupportedAlgorithm, x509.InvalidVersion)
_FILES = 16  # kept as they were read: a nation has a handful of authorities


class Authority:
    """The anchors the platform trusts and their revocation list, as two files that somebody keeps up to date.

    Attributes:
        responder: who is asked beside the list; None: nobody.
    """

    def __init__(
        self,
        trust_anchor: Path,
        crl: Path,
        installed: Anchors | None = None,
        responder: Responder | None = None,
    ) -> None:
        """Take the files' places.

        Args:
            trust_anchor: PEM with one or more CA certificates.
            crl: PEM with the revocation list of one of them.
            installed: the operator's own anchors, in a laboratory.
            responder: speaks for the CAs of `trust_anchor`.
        """
        self.responder = responder
        self._trust_anchor = trust_anchor
        self._crl = crl
        self._installed = installed

    def check(self, der: bytes, now: datetime) -> x509.Certificate:
        """Return the certificate if it may act for its holder at this moment.

        The files are looked at each time, and read where they changed: a card stopped a second ago is stopped.

        Raises:
            Refused: `identity.mismatch` for what is not a user authentication certificate of ours, `cert.expired`,
                `cert.revoked`; `backend.closed` while the revocation list is not in force.
        """
        anchors = self._anchors(now)
        certificate = _of_ours(der, anchors, now)
        _check_profile(certificate)
        if now < certificate.not_valid_before_utc:
            raise mismatch()
        if now > certificate.not_valid_after_utc:
            raise Refused(HTTPStatus.FORBIDDEN, Reason.CERT_EXPIRED)
        self._check_revocation(certificate, anchors, now)
        return certificate

    def ask(self, certificate: x509.Certificate, now: datetime) -> None:
        """Have the responder asked about a certificate that `check` let pass; two seconds at most.

        Without an answer to believe, the list has decided. No responder speaks for a laboratory's own anchors.

        Raises:
            Refused: `cert.revoked`; `identity.mismatch` for a serial that its own issuer knows nothing of.
        """
        issuers = self._own_anchors() if self.responder else ()
        issuer = next((each for each in issuers if _issued(certificate, each)), None)
        if self.responder is None or issuer is None:
            return
        match self.responder.ask(certificate, issuer, now):
            case OCSPCertStatus.REVOKED:
                raise Refused(HTTPStatus.FORBIDDEN, Reason.CERT_REVOKED)
            case OCSPCertStatus.UNKNOWN:
                raise mismatch()

    def require_list(self, now: datetime) -> x509.CertificateRevocationList:
        """Return the revocation list, which must be in force.

        Raises:
            Refused: `backend.closed`: without it nobody can say that a card was not stopped.
        """
        return self._list(self._own_anchors(), now)

    def _own_anchors(self) -> tuple[x509.Certificate, ...]:
        return _read_anchors(self._trust_anchor, stamp(self._trust_anchor))

    def _anchors(self, now: datetime) -> tuple[x509.Certificate, ...]:
        return self._own_anchors() + tuple(self._installed.in_force(now) if self._installed else ())

    def _list(self, issuers: tuple[x509.Certificate, ...], now: datetime) -> x509.CertificateRevocationList:
        for path in [self._crl, *(self._installed.lists() if self._installed else [])]:
            crl = _read_list(path, stamp(path), issuers)
            if crl is not None and _in_force(crl, now):
                return crl
        raise Refused(HTTPStatus.SERVICE_UNAVAILABLE, Reason.BACKEND_CLOSED)

    def _check_revocation(
        self, certificate: x509.Certificate, anchors: tuple[x509.Certificate, ...], now: datetime
    ) -> None:
        # By its key, not its name: authorities that follow each other may have one name, as the JPKI's two have.
        crl = self._list(tuple(each for each in anchors if _issued(certificate, each)), now)
        if crl.get_revoked_certificate_by_serial_number(certificate.serial_number):
            raise Refused(HTTPStatus.FORBIDDEN, Reason.CERT_REVOKED)


def check_signature(certificate: x509.Certificate, message: bytes, signature: bytes) -> None:
    """Check RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017), what the card makes of a DigestInfo.

    Raises:
        Refused: `identity.mismatch`.
    """
    key = certificate.public_key()
    if not isinstance(key, rsa.RSAPublicKey):
        raise mismatch()
    try:
        key.verify(signature, message, padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature as error:
        raise mismatch() from error


@lru_cache(_FILES)
def _read_anchors(path: Path, _stamp: tuple[int, ...]) -> tuple[x509.Certificate, ...]:
    return tuple(x509.load_pem_x509_certificates(path.read_bytes()))


@lru_cache(_FILES)
def _read_list(
    path: Path, _stamp: tuple[int, ...], issuers: tuple[x509.Certificate, ...]
) -> x509.CertificateRevocationList | None:
    """A list in PEM, or in DER, as authorities give it out; None: there is none of theirs that can be read."""
    try:
        content = path.read_bytes()
        pem = content.startswith(b"-----")
        crl = x509.load_pem_x509_crl(content) if pem else x509.load_der_x509_crl(content)
    except (OSError, ValueError):
        return None
    return crl if _is_whole(crl) and _signed_by(crl, issuers) else None


def _is_whole(crl: x509.CertificateRevocationList) -> bool:
    """Whether it names everybody who was stopped, and not only those since another list (RFC 5280 section 5.2.4)."""
    try:
        return not any(isinstance(each.value, x509.DeltaCRLIndicator) for each in crl.extensions)
    except ValueError:
        return False


def _in_force(crl: x509.CertificateRevocationList, now: datetime) -> bool:
    due = crl.next_update_utc
    return due is not None and crl.last_update_utc <= now <= due


def _issued(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True


def _signed_by(crl: x509.CertificateRevocationList, issuers: tuple[x509.Certificate, ...]) -> bool:
    keys = (each.public_key() for each in issuers if each.subject == crl.issuer)
    return any(isinstance(key, rsa.RSAPublicKey) and crl.is_signature_valid(key) for key in keys)


def _of_ours(der: bytes, anchors: tuple[x509.Certificate, ...], now: datetime) -> x509.Certificate:
    try:
        certificate = x509.load_der_x509_certificate(der)
        # An expired certificate of ours is told as expired: its chain is judged at the last moment it was valid.
        moment = min(max(now, certificate.not_valid_before_utc), certificate.not_valid_after_utc)
        _verifier(anchors, moment).verify(certificate, [])
    except (*_UNREADABLE, verification.VerificationError) as error:
        raise mismatch() from error
    return certificate


def _verifier(anchors: tuple[x509.Certificate, ...], moment: datetime) -> verification.ClientVerifier:
    # The default policy refuses the JPKI's critical certificatePolicies and its CA without authorityKeyIdentifier.
    allowed = verification.ExtensionPolicy.permit_all()
    either = verification.Criticality.AGNOSTIC
    ca = allowed.require_present(x509.BasicConstraints, either, _is_ca)
    holder = allowed.require_present(x509.CertificatePolicies, either, None)
    builder = verification.PolicyBuilder().store(verification.Store(list(anchors))).time(moment)
    return builder.extension_policies(ca_policy=ca, ee_policy=holder).build_client_verifier()


def _is_ca(_policy: verification.Policy, _certificate: x509.Certificate, found: x509.BasicConstraints) -> None:
    if not found.ca:
        raise ValueError("not a CA")


def _check_profile(certificate: x509.Certificate) -> None:
    key = certificate.public_key()
    try:
        extensions = certificate.extensions
        policies = extensions.get_extension_for_class(x509.CertificatePolicies).value
        usage = extensions.get_extension_for_class(x509.KeyUsage).value
        extended = extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension) as error:
        raise mismatch() from error
    holds = (
        isinstance(key, rsa.RSAPublicKey)
        and key.key_size == 2048
        and usage.digital_signature
        and ExtendedKeyUsageOID.CLIENT_AUTH in extended
        and any(each.policy_identifier == USER_AUTHENTICATION for each in policies)
    )
    if not holds:
        raise mismatch()
