"""What the platform keeps secret at rest: one secret for sealing, lookups and slips, and the receipt key."""

import base64
import hashlib
import hmac
import os
import secrets
from pathlib import Path

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE = 12
_SLIP_MAC = 8


class Keys:
    """The keys in use: each for one purpose, derived (RFC 5869) from the platform's one secret."""

    def __init__(self, secret: bytes, receipt: Ed25519PrivateKey) -> None:
        """Derive the keys.

        Args:
            secret: 32 random bytes.
            receipt: signs receipts; its public half is what a kiosk pins.
        """
        self.receipt = receipt
        self._storage = AESGCM(_derive(secret, b"storage"))
        self._lookup = _derive(secret, b"lookup")
        self._slip = _derive(secret, b"slip")

    def seal(self, plain: bytes, place: str) -> bytes:
        """Encrypt for the database; `place` says where it stands, so that it cannot be moved elsewhere unseen."""
        nonce = secrets.token_bytes(_NONCE)
        return nonce + self._storage.encrypt(nonce, plain, place.encode())

    def unseal(self, sealed: bytes, place: str) -> bytes:
        """Decrypt what `seal` made for the same place.

        Raises:
            cryptography.exceptions.InvalidTag: it was altered, moved, or sealed under another secret.
        """
        return self._storage.decrypt(sealed[:_NONCE], sealed[_NONCE:], place.encode())

    def lookup(self, *parts: str) -> str:
        """Hash what must be found again but not read: equal for equal parts, useless without the key."""
        message = b"".join(len(part.encode()).to_bytes(4, "big") + part.encode() for part in parts)
        return hmac.new(self._lookup, message, hashlib.sha256).hexdigest()

    def slip_mac(self, reference: str) -> str:
        """The short MAC beside the reference in a slip's QR code: 40 bits in base32 (RFC 4648)."""
        mac = hmac.new(self._slip, reference.encode(), hashlib.sha256).digest()
        return base64.b32encode(mac)[:_SLIP_MAC].decode()


def open_keys(private: Path, public: Path) -> Keys:
    """Read the keys of a platform, or make them at its first start.

    Args:
        private: folder of the secrets, readable by their owner alone.
        public: folder a kiosk pins from; `receipt-key.pem` is written there.
    """
    secret = private / "secret.key"
    if not secret.exists():
        write_private(secret, secrets.token_bytes(32))
    receipt = private / "receipt-key.pem"
    if not receipt.exists():
        write_private(receipt, private_pem(Ed25519PrivateKey.generate()))
    key = serialization.load_pem_private_key(receipt.read_bytes(), password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise TypeError("receipt-key.pem holds another kind of key")
    pem = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    write_whole(public / "receipt-key.pem", pem)
    return Keys(secret.read_bytes(), key)


def private_pem(key: PrivateKeyTypes) -> bytes:
    """Write a private key as PKCS#8 PEM, unencrypted: the file's mode guards it."""
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def write_private(path: Path, content: bytes) -> None:
    """Write a file for its owner alone (mode 0600), whole or not at all."""
    write_whole(path, content, mode=0o600)


def write_whole(path: Path, content: bytes, mode: int = 0o644) -> None:
    """Write a file so that no reader ever sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
    draft.replace(path)


def _derive(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt=None, info=b"mykey-kiosk sandbox " + purpose).derive(secret)
