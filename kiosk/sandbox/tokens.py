"""Who calls: short tokens for kiosks that prove their key, each call proved anew (RFC 7523, RFC 9449).

Every proof and every assertion is good for one call: its `jti` goes into the database, so that no server of several
takes it twice. Whether the kiosk is still on the list is asked in the same statement, at every call.
"""

import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from http import HTTPStatus
from typing import Any, TypeVar

from joserfc import jws, jwt
from joserfc.errors import ClaimError, JoseError
from joserfc.jwk import ECKey, OctKey
from pydantic import TypeAdapter
from sqlalchemy import bindparam, delete, insert, select
from sqlalchemy.exc import IntegrityError

from kiosk.platform.identity import ALGORITHM, ASSERTION_LIFE, PROOF_TYPE, token_hash
from kiosk.platform.messages import AskToken, KioskName, TokenGiven
from kiosk.sandbox.database import Device, SpentProof, table
from kiosk.sandbox.engines import lightly
from kiosk.sandbox.refusal import Refused
from kiosk.sandbox.visits import Desk
from kiosk.visit.reason import Reason

TOKEN_PATH = "/v1/token"  # noqa: S105
TOKEN_LIFE = timedelta(minutes=10)
# As far as a counter's clock may be off, either way: the same that a Windows domain allows (Kerberos).
CLOCKS = timedelta(minutes=5)
_TOKEN_ALGORITHM = "HS256"  # noqa: S105
_JTI = range(16, 65)
_NAME: TypeAdapter[str] = TypeAdapter(KioskName)
# Whatever a sender may have made of the parts of a token.
_BROKEN = (JoseError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)
T = TypeVar("T")

# What is in a token, and which key a proof names, is for good: only whether they still count is asked at every call.
_REMEMBERED = 1024

_spent, _devices = table(SpentProof), table(Device)
_SPEND = (
    insert(_spent)
    .from_select(
        ["id", "until"],
        select(bindparam("id", type_=_spent.c.id.type), bindparam("until", type_=_spent.c.until.type)).where(
            _devices.c.name == bindparam("kiosk"),
            _devices.c.thumbprint == bindparam("thumbprint"),
            _devices.c.revoked_at.is_(None),
        ),
    )
    .returning(_spent.c.id)
)
_KEY_OF = select(_devices.c.public_key).where(_devices.c.name == bindparam("kiosk"))
_TOO_OLD = delete(_spent).where(_spent.c.until < bindparam("now"))


class _Unproved(ValueError):
    """Who calls has not been proved; the message is for the log."""


@dataclass(frozen=True, slots=True)
class _Proof:
    thumbprint: str
    claims: dict[str, Any]


class Tokens:
    """Gives tokens, and says who calls."""

    def __init__(self, desk: Desk, origin: str) -> None:
        """Take where kiosks reach the platform: scheme, host and port, as they write it."""
        self._desk = desk
        self._origin = origin
        self._key = OctKey.import_key(desk.keys.token)
        self._said = lru_cache(_REMEMBERED)(self._claims)

    def give(self, asked: AskToken, proof: str) -> TokenGiven:
        """Give a token to the kiosk that signed the assertion, bound to the key of the proof, which is the same.

        Raises:
            Refused: `kiosk.refused`; why, only the log says.
        """
        return self._or_refuse("token", lambda: self._give(asked, proof), asked.client_assertion)

    def caller(self, method: str, path: str, authorization: str, proof: str) -> str:
        """Return the name of the kiosk that makes this call, once.

        Args:
            method: of HTTP.
            path: of the call, without a query.
            authorization: the header of that name.
            proof: the header `DPoP`.

        Raises:
            Refused: `kiosk.refused`; why, only the log says.
        """
        token = authorization.partition(" ")[2]
        return self._or_refuse(path.split("/")[2], lambda: self._caller(method, path, authorization, proof), token)

    def _give(self, asked: AskToken, proof: str) -> TokenGiven:
        now, url = self._desk.clock(), self._origin + TOKEN_PATH
        asserted = self._asserted(asked.client_assertion, url, now)
        proved = _proved(proof, "POST", url, now)
        name = str(asserted["sub"])
        # The list has one key for the name: an assertion by that key and a proof by another do not pass both.
        self._spend(name, proved.thumbprint, now, _jti(proved.claims), _jti(asserted))
        bound = {"sub": name, "exp": int((now + TOKEN_LIFE).timestamp()), "cnf": {"jkt": proved.thumbprint}}
        token = jwt.encode({"alg": _TOKEN_ALGORITHM}, bound, self._key, [_TOKEN_ALGORITHM])
        self._desk.log.info("token.given", kiosk=name)
        return TokenGiven(access_token=token, token_type="DPoP", expires_in=int(TOKEN_LIFE.total_seconds()))  # noqa: S106

    def _caller(self, method: str, path: str, authorization: str, proof: str) -> str:
        now = self._desk.clock()
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "dpop":
            raise _Unproved("no token")
        claims = self._said(token)
        jwt.JWTClaimsRegistry(now=int(now.timestamp()), exp={"essential": True}).validate(claims)
        proved = _proved(proof, method, self._origin + path, now)
        if not hmac.compare_digest(str(proved.claims["ath"]), token_hash(token)):
            raise _Unproved("the proof is for another token")
        if not hmac.compare_digest(claims["cnf"]["jkt"], proved.thumbprint):
            raise _Unproved("the token is bound to another key")
        name = str(claims["sub"])
        self._spend(name, proved.thumbprint, now, _jti(proved.claims))
        return name

    def _claims(self, token: str) -> dict[str, Any]:
        """What a token of ours says, whether or not it still counts."""
        return jwt.decode(token, self._key, [_TOKEN_ALGORITHM]).claims

    def _asserted(self, assertion: str, audience: str, now: datetime) -> dict[str, Any]:
        """Check an assertion (RFC 7523 section 3), and return its claims: who asks is `sub`."""
        claims = jwt.decode(assertion, self._key_of(_sub(assertion)), [ALGORITHM]).claims
        must = {"aud": audience, "iss": claims["sub"]}
        options: Any = {name: {"essential": True, "value": value} for name, value in must.items()}
        registry = jwt.JWTClaimsRegistry(int(now.timestamp()), int(CLOCKS.total_seconds()), **options)
        registry.validate(claims)
        if not 0 < claims["exp"] - claims["iat"] <= ASSERTION_LIFE:
            raise _Unproved("an assertion that lives too long")
        return claims

    def _key_of(self, name: str) -> ECKey:
        with self._desk.engine.begin() as connection:
            public_key = connection.scalar(_KEY_OF, {"kiosk": name})
        if public_key is None:
            raise _Unproved("no such kiosk")
        return ECKey.import_key(public_key)

    def _spend(self, name: str, thumbprint: str, now: datetime, *jtis: str) -> None:
        """Let proofs pass once, and only while their kiosk is on the list."""
        of_kiosk = {"kiosk": name, "thumbprint": thumbprint, "until": now + 2 * CLOCKS}
        try:
            # On the disk with what the call itself writes; a call that wrote nothing would do nothing again. Of two
            # numbers one may stay spent where the other is refused.
            with lightly(self._desk.engine) as connection:
                for jti in jtis:
                    if connection.scalar(_SPEND, of_kiosk | {"id": f"{thumbprint}.{jti}"}) is None:
                        raise _Unproved("not on the list")
                if len(jtis) > 1:
                    connection.execute(_TOO_OLD, {"now": now})
        except IntegrityError as error:
            raise _Unproved("a proof for the second time") from error

    def _or_refuse(self, call: str, act: Callable[[], T], token: str) -> T:
        try:
            return act()
        except _BROKEN as error:
            self._desk.log.warning("device.refused", call=call, why=_why(error), claimed=_claimed(token))
            raise Refused(HTTPStatus.UNAUTHORIZED, Reason.KIOSK_REFUSED) from error


def _sub(token: str) -> str:
    """The kiosk that a token or an assertion names, unproved.

    Raises:
        Whatever is in `_BROKEN`: it names none.
    """
    return _NAME.validate_python(json.loads(jws.extract_compact(token.encode()).payload)["sub"])


def _claimed(token: str) -> str | None:
    """The name for the operator who looks for the counter with the wrong clock; nobody has been believed."""
    try:
        return _sub(token)
    except _BROKEN:
        return None


def _why(error: Exception) -> str:
    """Why nobody was believed, without a word that they sent."""
    kind = type(error).__name__
    match error:
        case _Unproved():
            return str(error)
        case ClaimError():
            # `aud`: asked for another address than this platform's; `iat`: a clock that is ahead.
            return f"{kind} {error.claim}"
    return kind


def _proved(proof: str, method: str, url: str, now: datetime) -> _Proof:
    """Check a proof by itself (RFC 9449 section 4.3)."""
    sent = jws.extract_compact(proof.encode())
    header = sent.headers()
    key, thumbprint = _named(json.dumps(header["jwk"]))
    if not jws.validate_compact(sent, key, [ALGORITHM]):
        raise _Unproved("a proof by another key")
    claims = json.loads(sent.payload)
    if header["typ"] != PROOF_TYPE or (claims["htm"], claims["htu"]) != (method, url):
        raise _Unproved("a proof for another call")
    if abs(now.timestamp() - float(claims["iat"])) > CLOCKS.total_seconds():
        raise _Unproved("a proof of another time")
    return _Proof(thumbprint, claims)


@lru_cache(_REMEMBERED)
def _named(jwk: str) -> tuple[ECKey, str]:
    """The key of a proof, and its thumbprint (RFC 7638)."""
    key = ECKey.import_key(json.loads(jwk))
    if key.is_private:
        raise _Unproved("a proof that gives its key away")
    return key, key.thumbprint()


def _jti(claims: dict[str, Any]) -> str:
    jti = claims["jti"]
    # PostgreSQL keeps no NUL.
    if not isinstance(jti, str) or len(jti) not in _JTI or not (jti.isascii() and jti.isprintable()):
        raise _Unproved("a proof without a number of its own")
    return jti
