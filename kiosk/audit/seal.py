"""What the kiosk signs of its trail with its device key: a JWS (RFC 7515) that tells its kind (RFC 8725, 3.11)."""

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
    if token.header.get("typ") != kind:
        raise SealBroken(f"no {kind}")
    return token.claims
