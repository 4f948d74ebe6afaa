"""What proves a kiosk: a key made on it, and short-lived tokens that are of no use without the key.

The token is asked for with a signed assertion (private_key_jwt, RFC 7523) and bound to the key by DPoP (RFC 9449), so
that what is read on its way, or in a log, works from nowhere else.
"""

import base64
import hashlib
import os
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from joserfc import jwt
from joserfc.jwk import ECKey

ALGORITHM = "ES256"
PROOF_TYPE = "dpop+jwt"
ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
ASSERTION_LIFE = 60
_CURVE = "P-256"
_AHEAD = 30.0  # a token this near to its end is not begun with


class KeyUnusable(Exception):
    """The kiosk's key cannot be read or made."""


class DeviceKey:
    """A P-256 key that was made on this kiosk and never leaves it.

    Attributes:
        private: the key pair.
        public: its public half, a JWK (RFC 7517).
        thumbprint: of the public half (RFC 7638), base64url.
    """

    def __init__(self, key: ECKey) -> None:
        """Take the key pair."""
        self.private = key
        self.public: dict[str, str | list[str]] = key.as_dict(private=False)
        self.thumbprint = key.thumbprint()

    def public_pem(self) -> bytes:
        """What the platform is told: SubjectPublicKeyInfo, PEM."""
        return self.private.as_pem(private=False)


def new_key() -> DeviceKey:
    """Make one."""
    return DeviceKey(ECKey.generate_key(_CURVE))


def open_key(path: Path) -> DeviceKey:
    """Read the kiosk's key, or make it, readable for its owner alone.

    Raises:
        KeyUnusable: the file cannot be read or written, or holds something else.
    """
    try:
        if not path.exists():
            _write(path, new_key().private.as_pem(private=True))
        return DeviceKey(ECKey.import_key(path.read_bytes()))
    except (OSError, ValueError) as error:
        raise KeyUnusable(f"{path}: {type(error).__name__}") from error


def _write(path: Path, pem: bytes) -> None:
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(pem)
    draft.replace(path)


@dataclass(frozen=True, slots=True)
class _Token:
    value: str
    good_until: float


class Identity:
    """This kiosk towards the platform; shared by its threads.

    Args:
        name: as the platform's list has it.
        key: the kiosk's.
        clock: seconds since 1970; the platform allows a few minutes of difference.
    """

    def __init__(self, name: str, key: DeviceKey, clock: Callable[[], float] = time.time) -> None:
        self.name = name
        self.key = key
        self.clock = clock
        self._token: _Token | None = None

    def token(self) -> str | None:
        """The token in use, None where one has to be fetched."""
        held = self._token
        return held.value if held and time.monotonic() < held.good_until else None

    def keep(self, token: str, lifetime: float) -> None:
        """Use this token from now on, for so many seconds."""
        self._token = _Token(token, time.monotonic() + lifetime - _AHEAD)

    def forget(self, token: str) -> None:
        """Do not use this token again."""
        held = self._token
        if held and held.value == token:
            self._token = None

    def assertion(self, audience: str) -> str:
        """Say who asks for a token (RFC 7523 section 3); `audience` is the address that gives it."""
        now = int(self.clock())
        claims = {"iss": self.name, "sub": self.name, "aud": audience, "jti": secrets.token_urlsafe(24)}
        return jwt.encode(
            {"alg": ALGORITHM}, claims | {"iat": now, "exp": now + ASSERTION_LIFE}, self.key.private, [ALGORITHM]
        )

    def proof(self, method: str, url: str, token: str | None = None) -> str:
        """Prove the key for one call (RFC 9449 section 4.2)."""
        header = {"typ": PROOF_TYPE, "alg": ALGORITHM, "jwk": self.key.public}
        claims = {"jti": secrets.token_urlsafe(24), "htm": method, "htu": url, "iat": int(self.clock())}
        if token is not None:
            claims["ath"] = token_hash(token)
        return jwt.encode(header, claims, self.key.private, [ALGORITHM])


def token_hash(token: str) -> str:
    """The claim `ath`: base64url of the token's SHA-256 (RFC 9449 section 4.2)."""
    return base64.urlsafe_b64encode(hashlib.sha256(token.encode()).digest()).rstrip(b"=").decode()
