"""The platform's receipt: signed with Ed25519 over its canonical JSON, checked before the kiosk says done."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.platform.messages import Receipt, Registered
from kiosk.platform.statement import canonical

# A receipt's signature can never be taken for another of the platform's.
DOMAIN_PREFIX = b"mykey-kiosk receipt v1\x00"


class ReceiptRefused(Exception):
    """The receipt is not the platform's, or not for what this kiosk sent."""


def signed_bytes(receipt: Receipt) -> bytes:
    """The bytes the platform signs."""
    return DOMAIN_PREFIX + canonical(receipt.model_dump())


def sign(receipt: Receipt, key: Ed25519PrivateKey) -> Registered:
    """Sign a receipt as the platform."""
    return Registered.model_construct(receipt=receipt, signature=key.sign(signed_bytes(receipt)))


def check(registered: Registered, key: Ed25519PublicKey, *, digest: bytes, reference: str) -> Receipt:
    """Return the receipt if the platform signed it for this statement and reference.

    Args:
        registered: the platform's answer.
        key: the platform's public key as the operator installed it.
        digest: SHA-256 of the statement that was sent, 32 bytes.
        reference: 受付番号 of the visit.

    Raises:
        ReceiptRefused: signature, digest or reference does not match.
    """
    receipt = registered.receipt
    try:
        key.verify(registered.signature, signed_bytes(receipt))
    except InvalidSignature as error:
        raise ReceiptRefused("signature") from error
    if receipt.statement_sha256 != digest.hex() or receipt.reference != reference:
        raise ReceiptRefused("digest or reference")
    return receipt
