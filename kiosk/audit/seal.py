"""What the kiosk signs of its trail with its device key: a JWS (RFC 7515) that tells its kind (RFC 8725, 3.11)."""

import base64
from collections.abc import Mapping
from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from kiosk.platform.identity import ALGORITHM

HEAD = "audit-head"
EXPORT = "audit-export"


class SealBroken(Exception):
    """Not signed by this key, or not for this."""


def sealed(kind: str, claims: Mapping[str, str | int], key: ECKey) -> str:
    """Sign claims as `kind`."""
    return jwt.encode({"typ": kind, "alg": ALGORITHM}, dict(claims), key, [ALGORITHM])


def opened(kind: str, seal: str, key: ECKey) -> dict[str, Any]:
    """The claims, once the signature holds; `key` may be the public half.

    Raises:
        SealBroken: it does not.
    """
    try:
        token = jwt.decode(seal, key, [ALGORITHM])
    except (JoseError, ValueError) as error:
        raise SealBroken(type(error).__name__) from error
    # The last letter of base64 has bits that decoding drops: another letter there would go unseen.
    if token.header.get("typ") != kind or not all(map(_to_the_bit, seal.split("."))):
        raise SealBroken(f"no {kind}")
    return token.claims


def _to_the_bit(part: str) -> bool:
    decoded = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    return base64.urlsafe_b64encode(decoded).rstrip(b"=").decode() == part
