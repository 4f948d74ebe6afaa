"""What the platform keeps secret at rest: storage keys, which rotate; one secret for the rest; the receipt key."""

import base64
import hashlib
import hmac
import secrets
from pathlib import Path

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from filelock import FileLock

from kiosk.sandbox.files import write_private, write_whole
from kiosk.sandbox.storage import FIRST, StorageKeys, make_key

_SLIP_MAC = 8
_PATIENCE = 60.0


class Keys:
    """The keys in use: each for one purpose; those that do not rotate are derived (RFC 5869) from one secret.

    Attributes:
        receipt: signs receipts.
        token: authenticates the tokens of kiosks, 32 bytes.
    """

    def __init__(self, secret: bytes, receipt: Ed25519PrivateKey, storage: Path) -> None:
        """Derive the keys.

        Args:
            secret: 32 random bytes.
            receipt: signs receipts; its public half is what a kiosk pins.
            storage: folder of the storage keys.
        """
        self.receipt = receipt
        self.token = _derive(secret, b"token")
        self.storage = StorageKeys(storage, _derive(secret, b"storage"))
        self._lookup = _derive(secret, b"lookup")
        self._slip = _derive(secret, b"slip")

    def seal(self, plain: bytes, place: str) -> bytes:
        """Encrypt for the database; `place` says where it stands, so that it cannot be moved elsewhere unseen."""
        return self.storage.seal(plain, place)

    def unseal(self, sealed: bytes, place: str) -> bytes:
        """Decrypt what `seal` made for the same place.

        Raises:
            cryptography.exceptions.InvalidTag: it was altered, or moved.
            StorageKeyMissing: its key is not in the set.
        """
        return self.storage.unseal(sealed, place)

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
    secret, receipt, storage = private / "secret.key", private / "receipt-key.pem", private / "storage"
    # Servers that start together are to find the same keys.
    with making(private):
        if not secret.exists():
            # Not number 0: that one cannot be deleted while the secret is needed.
            make_key(storage, FIRST + 1)
            write_private(secret, secrets.token_bytes(32))
        if not receipt.exists():
            write_private(receipt, private_pem(Ed25519PrivateKey.generate()))
    key = serialization.load_pem_private_key(receipt.read_bytes(), password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise TypeError("receipt-key.pem holds another kind of key")
    pem = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    write_whole(public / "receipt-key.pem", pem)
    return Keys(secret.read_bytes(), key, storage)


def making(private: Path) -> FileLock:
    """Held by whoever makes keys there."""
    private.mkdir(mode=0o700, parents=True, exist_ok=True)
    return FileLock(private / "keys.lock", timeout=_PATIENCE)


def private_pem(key: PrivateKeyTypes) -> bytes:
    """Write a private key as PKCS#8 PEM, unencrypted: the file's mode guards it."""
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _derive(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt=None, info=b"mykey-kiosk sandbox " + purpose).derive(secret)
