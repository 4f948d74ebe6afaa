"""The platform's receipt: signed with Ed25519 over its canonical JSON, checked before the kiosk says done."""

from datetime import timedelta

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.platform.messages import LONGEST_VISIT, Receipt, Registered
from kiosk.platform.statement import canonical, digest
from kiosk.visit.statement import Statement

# A receipt's signature can never be taken for another of the platform's.
DOMAIN_PREFIX = b"mykey-kiosk receipt v1\x00"
# A platform's clock may be put right while a visit is open.
_CLOCK_SET = timedelta(minutes=5)


class ReceiptRefused(Exception):
    """The receipt is not the platform's, or not for what this kiosk sent."""


def signed_bytes(receipt: Receipt) -> bytes:
    """The bytes the platform signs."""
    return DOMAIN_PREFIX + canonical(receipt.model_dump())


def sign(receipt: Receipt, key: Ed25519PrivateKey) -> Registered:
    """Sign a receipt as the platform."""
    return Registered.model_construct(receipt=receipt, signature=key.sign(signed_bytes(receipt)))


def check(registered: Registered, key: Ed25519PublicKey, *, statement: Statement) -> Receipt:
    """Return the receipt if the platform signed it, and for this statement.

    Args:
        registered: the platform's answer.
        key: the platform's public key as the operator installed it.
        statement: what was sent.

    Raises:
        ReceiptRefused: the signature does not match, or digest, reference, MyKey ID or time are not this statement's.
    """
    receipt = registered.receipt
    try:
        key.verify(registered.signature, signed_bytes(receipt))
    except InvalidSignature as error:
        raise ReceiptRefused("signature") from error
    if receipt.statement_sha256 != digest(statement).hex() or receipt.reference != statement.reference:
        raise ReceiptRefused("digest or reference")
    if statement.mykey_id not in (None, receipt.mykey_id):
        raise ReceiptRefused("MyKey ID")
    if not -_CLOCK_SET <= receipt.registered_at - statement.opened_at <= LONGEST_VISIT + _CLOCK_SET:
        raise ReceiptRefused("time")
    return receipt
