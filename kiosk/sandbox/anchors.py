"""Trust anchors that an operator installs: a folder of CA certificates, and of their revocation lists.

Cards under them are real ones. A sandbox is no accredited verifier (公的個人認証法, domain.md section 9), so it looks
into this folder only where the operator says that it stands in a laboratory (`kiosk sandbox --lab`).
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from kiosk.sandbox.files import write_whole

_LARGEST_FILE = 64 * 1024
_SHOWN = 16  # hexadecimal digits of a fingerprint: enough to tell and to type


class NoAnchor(Exception):
    """The file, or the name, is none of an authority that can be trusted; the message says why."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """An installed authority.

    Attributes:
        fingerprint: SHA-256 of its certificate, hexadecimal.
        subject: its name (RFC 4514).
        since: first moment of its validity.
        until: last moment.
    """

    fingerprint: str
    subject: str
    since: datetime
    until: datetime

    @property
    def short(self) -> str:
        """What `kiosk trust` shows and takes."""
        return self.fingerprint[:_SHOWN]

    def in_force(self, now: datetime) -> bool:
        """Whether it anchors anything at this moment."""
        return self.since <= now <= self.until


class Anchors:
    """The folder.

    Args:
        folder: made with the first anchor; `<fingerprint>.pem`, and beside it `<fingerprint>.crl` where there is one.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, path: Path) -> Anchor:
        """Install the authority of a PEM file; one that has expired is kept and anchors nothing.

        Raises:
            NoAnchor: it is no certificate of an authority that signed itself with RSA and SHA-2.
        """
        certificate = _read(path)
        _require_authority(certificate, path)
        anchor = _described(certificate)
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(self._folder / f"{anchor.short}.pem", certificate.public_bytes(serialization.Encoding.PEM))
        return anchor

    def all(self) -> list[Anchor]:
        """What is installed, the one that lasts longest first."""
        found = [_described(_read(path)) for path in self._folder.glob("*.pem")]
        return sorted(found, key=lambda each: each.until, reverse=True)

    def remove(self, short: str) -> Anchor:
        """Take one away, with its revocation list.

        Raises:
            NoAnchor: none is called that.
        """
        for anchor in self.all():
            if anchor.short == short:
                for path in self._folder.glob(f"{short}.*"):
                    path.unlink()
                return anchor
        raise NoAnchor(f"no trust anchor {short!a}: see kiosk trust list")

    def in_force(self, now: datetime) -> list[x509.Certificate]:
        """The certificates that anchor cards at this moment."""
        certificates = [_read(path) for path in self._folder.glob("*.pem")]
        return [each for each in certificates if _described(each).in_force(now)]

    def lists(self) -> list[Path]:
        """Where their revocation lists lie, in force or not."""
        return list(self._folder.glob("*.crl"))


def _read(path: Path) -> x509.Certificate:
    try:
        with path.open("rb") as file:
            return x509.load_pem_x509_certificate(file.read(_LARGEST_FILE))
    except (OSError, ValueError, UnsupportedAlgorithm, x509.InvalidVersion) as error:
        raise NoAnchor(f"{path}: no certificate in PEM") from error


def _require_authority(certificate: x509.Certificate, path: Path) -> None:
    try:
        constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
        certificate.verify_directly_issued_by(certificate)
    except (x509.ExtensionNotFound, ValueError, TypeError, InvalidSignature) as error:
        raise NoAnchor(f"{path}: not an authority that signed itself") from error
    sha2 = isinstance(certificate.signature_hash_algorithm, hashes.SHA256 | hashes.SHA384 | hashes.SHA512)
    if not constraints.ca or not sha2 or not isinstance(certificate.public_key(), rsa.RSAPublicKey):
        raise NoAnchor(f"{path}: not an authority with RSA and SHA-2")


def _described(certificate: x509.Certificate) -> Anchor:
    return Anchor(
        certificate.fingerprint(hashes.SHA256()).hex(),
        certificate.subject.rfc4514_string(),
        certificate.not_valid_before_utc,
        certificate.not_valid_after_utc,
    )
