"""A crowd of kiosks for load: each plays whole enrolments over TLS, one after the other.

It costs as little as Python allows, since it shares the machine with the server that is measured.
"""

import base64
import http.client
import json
import ssl
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Self
from urllib.parse import urlencode, urlsplit

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from card.simulator.authority import Authority
from card.simulator.certificates import YEAR, Validity
from kiosk.platform import statement
from kiosk.platform.client import Endpoint
from kiosk.platform.identity import ASSERTION_TYPE, Identity, new_key
from kiosk.platform.messages import Register
from kiosk.sandbox import catalogue, sample
from kiosk.sandbox.devices import Devices
from kiosk.sandbox.tokens import TOKEN_PATH
from kiosk.sandbox.visits import Desk
from kiosk.visit.catalogue import Catalogue, Terms
from kiosk.visit.statement import VERSION, Agreed, AgreedTerms, Statement

# These firms answer at once on every day; P02 takes its time, P10 rests on Sundays.
_PROVIDERS = ("P01", "P03", "P04", "P06", "P09", "P11")
MOST = sample.COUNT * len(_PROVIDERS)
_DEADLINE_S = 30.0


@dataclass(frozen=True, slots=True)
class Resident:
    """Somebody with a card and an account.

    Attributes:
        certificate: DER.
        key: the card's.
        provider: the payment service's id.
        account: the number there.
        codes: its codes.
    """

    certificate: bytes
    key: rsa.RSAPrivateKey
    provider: str
    account: str
    codes: tuple[str, ...]


class Town:
    """Residents nobody has seen yet: a certificate and an account each, on one RSA key."""

    def __init__(self, authority: Authority, offer: Catalogue) -> None:
        self._authority = authority
        self._residents = sample.Residents(offer)
        self._key = rsa.generate_private_key(public_exponent=65537, key_size=2048)

    def residents(self) -> Iterator[Resident]:
        """`MOST` of them, always the same accounts."""
        for provider, (number, codes) in self.accounts():
            yield Resident(self.certificate(), self._key, provider, number, codes)

    def accounts(self) -> Iterator[tuple[str, tuple[str, tuple[str, ...]]]]:
        """Every account: the provider's id, number and codes."""
        for index in range(sample.COUNT):
            holder = self._residents.at(index)
            for provider in _PROVIDERS:
                yield provider, holder.accounts[provider]

    def certificate(self) -> bytes:
        """A new person's."""
        now = datetime.now(UTC).replace(microsecond=0)
        issued = self._authority.issue(self._key.public_key(), Validity(now - timedelta(days=1), now + YEAR))
        return issued.public_bytes(serialization.Encoding.DER)


class Refused(Exception):
    """The platform answered with a problem.

    Attributes:
        status: of HTTP.
        reason: in the guide's terms, where it gave one.
    """

    def __init__(self, status: int, reason: str | None) -> None:
        super().__init__(f"{status} {reason}")
        self.status = status
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Begun:
    """A visit with a MyKey ID, and no account yet.

    Attributes:
        path: of the visit.
        opened: what the platform told of it.
        mykey_id: held for it.
    """

    path: str
    opened: dict[str, Any]
    mykey_id: str


@dataclass(frozen=True, slots=True)
class Ready:
    """A registration before it leaves.

    Attributes:
        visit: the path of its visit.
        registration: the body.
    """

    visit: str
    registration: dict[str, Any]


class Kiosk:
    """One kiosk, and its one connection."""

    def __init__(self, endpoint: Endpoint, identity: Identity, offer: Catalogue) -> None:
        self._name = identity.name
        self._identity = identity
        self._origin = endpoint.url
        self._offer = offer
        address = urlsplit(endpoint.url)
        trust = ssl.create_default_context(cafile=str(endpoint.tls_anchor))
        self._connection = http.client.HTTPSConnection(
            address.hostname or "", address.port, timeout=_DEADLINE_S, context=trust
        )
        self._etag = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_failure: object) -> None:
        self._connection.close()

    def call(self, method: str, path: str, body: object = None, headers: dict[str, str] | None = None) -> Any:
        """One call of the contract; its JSON.

        Raises:
            Refused: a problem.
        """
        content = None if body is None else json.dumps(body).encode()
        kind = {"Content-Type": "application/json"} if content else {}
        token = self._identity.token() or self._new_token()
        proof = self._identity.proof(method, self._origin + path, token)
        proved = {"Authorization": f"DPoP {token}", "DPoP": proof}
        return self._send(method, path, content, {**kind, **proved, **(headers or {})})

    def _new_token(self) -> str:
        url = self._origin + TOKEN_PATH
        form = {
            "grant_type": "client_credentials",
            "client_assertion_type": ASSERTION_TYPE,
            "client_assertion": self._identity.assertion(url),
        }
        headers = {"Content-Type": "application/x-www-form-urlencoded", "DPoP": self._identity.proof("POST", url)}
        given = self._send("POST", TOKEN_PATH, urlencode(form).encode(), headers)
        self._identity.keep(given["access_token"], given["expires_in"])
        return str(given["access_token"])

    def _send(self, method: str, path: str, content: bytes | None, headers: dict[str, str]) -> Any:
        self._connection.request(method, path, content, headers)
        answer = self._connection.getresponse()
        said = answer.read()
        self._etag = answer.headers.get("ETag", self._etag)
        if answer.status >= http.HTTPStatus.BAD_REQUEST:
            raise Refused(answer.status, json.loads(said).get("reason"))
        return json.loads(said) if said else None

    def enrol(self, resident: Resident) -> None:
        """Every call of an enrolment: catalogue, visit, ID, account, registration, the visit's end.

        Raises:
            Refused: the platform said no.
        """
        self.call("GET", "/v1/catalogue", headers={"If-None-Match": self._etag})
        ready = self.prepare(resident)
        self.call("PUT", f"{ready.visit}/registration", ready.registration)
        self.call("DELETE", ready.visit)

    def prepare(self, resident: Resident) -> Ready:
        """Go as far as a registration that is signed and not yet sent.

        Raises:
            Refused: the platform said no.
        """
        return self.check(self.begin(resident.certificate), resident)

    def begin(self, certificate: bytes) -> Begun:
        """Open a visit and have an ID drawn for it.

        Raises:
            Refused: the platform said no.
        """
        opened = self.open(certificate)
        path = f"/v1/visits/{opened['visit']}"
        return Begun(path, opened, self.call("POST", f"{path}/mykey-id", {"proposed": None})["mykey_id"])

    def check(self, begun: Begun, resident: Resident) -> Ready:
        """Have the resident's account found, in place of one found before, and sign for it.

        Raises:
            Refused: the platform said no.
        """
        asked = {"provider": resident.provider, "account": resident.account, "codes": resident.codes}
        found = self.call("POST", f"{begun.path}/account", asked)
        written = self._statement(begun.opened, resident, found["holder"], begun.mykey_id)
        signature = resident.key.sign(statement.signed_bytes(written), padding.PKCS1v15(), hashes.SHA256())
        sent = Register.model_construct(
            statement=written, signature=signature, alg="RS256", account_token=found["account_token"]
        )
        return Ready(begun.path, sent.model_dump(mode="json", warnings=False))

    def open(self, certificate: bytes) -> Any:
        """Open a visit; what the platform tells of it.

        Raises:
            Refused: the platform said no.
        """
        return self.call("POST", "/v1/visits", {"certificate": base64.b64encode(certificate).decode()})

    def _statement(self, opened: dict[str, Any], resident: Resident, holder: str | None, mykey_id: str) -> Statement:
        programme = self._offer.programmes[0]
        provider = self._offer.provider(resident.provider)
        if provider is None:
            raise ValueError(resident.provider)
        return Statement(
            v=VERSION,
            purpose="register",
            visit=opened["visit"],
            reference=opened["reference"],
            nonce=opened["nonce"],
            kiosk=self._name,
            opened_at=datetime.fromisoformat(opened["opened_at"]),
            programme=programme.id,
            provider=provider.id,
            account=resident.account,
            holder=holder,
            mykey_id=mykey_id,
            terms=AgreedTerms(_agreed(self._offer.terms), _agreed(programme.terms), _agreed(provider.terms)),
        )


@dataclass(slots=True)
class Tally:
    """What a crowd did.

    Attributes:
        seconds: how long each whole enrolment took.
        errors: what came in place of an answer.
    """

    seconds: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def identities(desk: Desk, names: Iterable[str]) -> list[Identity]:
    """Kiosks of these names, put on the platform's list."""
    devices = Devices(desk)
    found = [Identity(name, new_key()) for name in names]
    for each in found:
        devices.enrol(each.name, each.key.public_pem())
    return found


def enrol_all(endpoint: Endpoint, residents: list[Resident], kiosks: list[Identity]) -> Tally:
    """Have these kiosks enrol all residents, as fast as they can."""
    offer = catalogue.load().catalogue
    waiting, tally, lock = iter(residents), Tally(), threading.Lock()

    def work(identity: Identity) -> None:
        with Kiosk(endpoint, identity, offer) as kiosk:
            while True:
                with lock:
                    resident = next(waiting, None)
                if resident is None:
                    return
                began = time.monotonic()
                try:
                    kiosk.enrol(resident)
                except (Refused, OSError, http.client.HTTPException, ValueError) as error:
                    tally.errors.append(f"{type(error).__name__} {error}")
                else:
                    tally.seconds.append(time.monotonic() - began)

    threads = [threading.Thread(target=work, args=(each,)) for each in kiosks]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    return tally


def _agreed(terms: Terms) -> Agreed:
    return Agreed(terms.version, terms.sha256)
