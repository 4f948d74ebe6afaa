"""A test JPKI in a directory: its CA, its revocation list, and the simulated cards it has issued."""

import hashlib
import json
import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa, utils
from filelock import FileLock

from card.simulator.certificates import (
    YEAR,
    Validity,
    authority_name,
    issue_authority,
    issue_crl,
    issue_responder,
    issue_user,
)
from card.simulator.chip import Chip
from card.simulator.files import File, KeyFile, PinFile, PlainFile
from card.simulator.profiles import CARDS, TEST_PIN, CardData, Profile, Record, Standing
from card.simulator.responder import Records, Responder

_PEM = serialization.Encoding.PEM
_DER = serialization.Encoding.DER
_NAME = authority_name("user authentication")
_SIGNATURE_NAME = authority_name("digital signature")
_PIN = bytes(0x30 + digit for digit in TEST_PIN)
_TOKEN_BYTES, _TOKEN_NAME_BYTES = 160, 32


@dataclass(frozen=True, slots=True)
class _Identity:
    key: rsa.RSAPrivateKey
    certificate: x509.Certificate

    @classmethod
    def load(cls, path: Path) -> Self:
        pem = path.read_bytes()
        # Its own file, so it need not be proved again that the primes are such; that takes 20 ms a card.
        key = serialization.load_pem_private_key(pem, password=None, unsafe_skip_rsa_key_validation=True)
        if not isinstance(key, rsa.RSAPrivateKey):
            raise TypeError(f"{path.name} holds no RSA key")
        return cls(key, x509.load_pem_x509_certificate(pem))

    def pem(self) -> bytes:
        secret = self.key.private_bytes(_PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        return secret + self.certificate.public_bytes(_PEM)

    def sign(self, body: bytes) -> bytes:
        return self.key.sign(body, padding.PKCS1v15(), utils.NoDigestInfo())


class Authority:
    """A test JPKI, opened by `open`.

    Attributes:
        ca_certificate: what a verifier trusts.
        ca_path: PEM file with it.
        crl_path: PEM file with the revocation list; made anew at each opening, in force for 30 days.
        register_path: JSON file with what J-LIS says of its cards (kiosk.sandbox.jlis reads it); made anew likewise.
    """

    def __init__(self, directory: Path, identity: _Identity) -> None:
        self._directory = directory
        self._identity = identity
        self.ca_certificate = identity.certificate
        self.ca_path = directory / "ca.pem"
        self.crl_path = directory / "crl.pem"
        self.register_path = directory / "register.json"

    @classmethod
    def open(cls, directory: Path) -> Self:
        """Load the authority of a directory, or make it; several processes may do so at once.

        Raises:
            OSError: the directory cannot be written.
        """
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _lock(directory):
            path = directory / "ca-key.pem"
            if not path.exists():
                _write(path, _new_authority().pem())
            authority = cls(directory, _Identity.load(path))
            authority._publish()
        return authority

    def chip(self, profile: Profile, *, extended_length: bool = True) -> Chip:
        """Put a card on the table: always the same card of that name, with its PIN counter at the profile's start.

        Args:
            profile: which one; its key is made when it is first asked for.
            extended_length: whether its chip takes extended length fields.
        """
        card = CARDS[profile]
        files = None if card.token is None else self._files(profile, card)
        return Chip(files, extended_length=extended_length)

    def issue(self, key: rsa.RSAPublicKey, validity: Validity) -> x509.Certificate:
        """Give somebody a user certificate, under a serial number nobody else has; for load, which needs thousands."""
        return issue_user(_NAME, self._identity.key, key, x509.random_serial_number(), validity)

    def responder(self, stopped: Iterable[Profile]) -> Responder:
        """Its OCSP responder, with a key made now.

        Args:
            stopped: cards whose holders had them stopped since the revocation list was written.
        """
        key, now = _new_key(), _now()
        validity = Validity(now - timedelta(days=1), now + YEAR)
        certificate = issue_responder(
            _NAME, self._identity.key, key.public_key(), x509.random_serial_number(), validity
        )
        issued = frozenset(self._serial(each) for each, card in CARDS.items() if card.certificate is not None)
        revoked = {self._serial(each): now for each in (Profile.REVOKED, *stopped)}
        return Responder(self.ca_certificate, certificate, key, Records(issued, revoked))

    def _publish(self) -> None:
        crl = issue_crl(_NAME, self._identity.key, [self._serial(Profile.REVOKED)], _now())
        _write(self.ca_path, self.ca_certificate.public_bytes(_PEM))
        _write(self.crl_path, crl.public_bytes(_PEM))
        entries = {f"{self._serial(each):x}": self._entry(card.record) for each, card in CARDS.items()}
        _write(self.register_path, json.dumps(entries).encode())

    def _entry(self, record: Record) -> dict[str, object]:
        now = _now()
        match record:
            case Record.FOLLOWS_VALID:
                return {"follows": self._serial(Profile.VALID), "since": (now - timedelta(days=5)).isoformat()}
            case Record.JUST_FOLLOWED:
                # Of a card that is never put in: whoever has this one is new here.
                return {"follows": self._serial(Profile.RENEWED_RECENT) ^ 1, "since": now.isoformat()}
            case Record.LINK_LOST:
                return {"known": False}
            case Record.MINOR:
                return {"minor": True}
        return {}

    def _serial(self, profile: Profile) -> int:
        """Known before the card is made, so that a list can name it: drawn from the CA's key and the card's name."""
        ski = self.ca_certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest
        return int.from_bytes(hashlib.sha256(ski + profile.encode()).digest()[:8])

    def _identity_of(self, profile: Profile, standing: Standing) -> _Identity:
        path = self._directory / f"card-{profile}.pem"
        with _lock(self._directory):
            if not path.exists():
                _write(path, self._new_card(profile, standing).pem())
            return _Identity.load(path)

    def _new_card(self, profile: Profile, standing: Standing) -> _Identity:
        key = _new_key()
        until = _now() + (timedelta(days=-1) if standing is Standing.EXPIRED else 5 * YEAR)
        validity = Validity(until - 5 * YEAR - timedelta(days=1), until)
        certificate = issue_user(_NAME, self._identity.key, key.public_key(), self._serial(profile), validity)
        return _Identity(key, certificate)

    def _files(self, profile: Profile, card: CardData) -> dict[int, File]:
        pin = PinFile(None if card.tries is None else _PIN, tries=card.tries or 0, limit=3, lengths=range(4, 5))
        files: dict[int, File] = {
            0x0006: PlainFile((card.token or "").encode().ljust(_TOKEN_NAME_BYTES).ljust(_TOKEN_BYTES, b"\0")),
            0x0008: PlainFile(bytes((0x8F, 0x8F if card.certificate else 0x00, 0x00))),
            0x000B: PlainFile(self.ca_certificate.public_bytes(_DER)),
            0x0018: pin,
        }
        if card.certificate is not None:
            identity = self._identity_of(profile, card.certificate)
            files[0x000A] = PlainFile(identity.certificate.public_bytes(_DER))
            files[0x0017] = KeyFile(identity.sign, pin)
        return files | self._signature_files()

    def _signature_files(self) -> dict[int, File]:
        """The half that this product never opens, shut: nobody knows its password, so nothing need lie behind it."""
        password = PinFile(secrets.token_hex(8).upper().encode(), tries=5, limit=5, lengths=range(6, 17))
        ca = self.ca_certificate
        validity = Validity(ca.not_valid_before_utc, ca.not_valid_after_utc)
        signature_ca = issue_authority(self._identity.key, _SIGNATURE_NAME, validity)
        return {
            0x0001: PlainFile(b"", password),
            0x0002: PlainFile(signature_ca.public_bytes(_DER)),
            0x001A: KeyFile(self._identity.sign, password),
            0x001B: password,
        }


def _new_authority() -> _Identity:
    key, now = _new_key(), _now()
    validity = Validity(now - 6 * YEAR, now + 10 * YEAR)  # older than the expired card
    return _Identity(key, issue_authority(key, _NAME, validity))


def _new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def _lock(directory: Path) -> FileLock:
    return FileLock(directory / "lock", timeout=60)


def _write(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read; it is there whole or not at all."""
    unfinished = path.with_suffix(".new")
    unfinished.unlink(missing_ok=True)
    handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(content)
    unfinished.replace(path)
