"""What a kiosk does, by hand: raw calls, so that a test can also do them wrong."""

import base64
import json
import math
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.auth import AuthBase

from kiosk.platform import statement
from kiosk.platform.identity import ASSERTION_TYPE, Identity
from kiosk.platform.messages import Register, Registered, VisitOpened
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.tokens import TOKEN_LIFE, TOKEN_PATH
from kiosk.visit.catalogue import Catalogue, Terms
from kiosk.visit.statement import Agreed, AgreedTerms, Statement
from tests.kiosk.sandbox.cards import Card

DOCUMENT = Path(__file__).parents[3] / "docs" / "openapi.json"
WRITTEN = json.loads(DOCUMENT.read_text("utf-8"))


def operation_of(answer: requests.Response) -> tuple[str, str]:
    """Path and method of the call, as the document names them."""
    return re.sub("visits/[^/]+", "visits/{visit}", urlsplit(answer.url).path), str(answer.request.method).lower()


def documented(answer: requests.Response, *_: object, **__: object) -> None:
    """Whatever a test tries: no operation answers with a status that the document does not name."""
    path, method = operation_of(answer)
    operation = WRITTEN["paths"].get(path, {}).get(method)
    assert operation is None or str(answer.status_code) in operation["responses"], f"{method} {path}: {answer}"


@dataclass
class Proved(AuthBase):
    """Gives each call its token and its proof; the token is as old as the kiosk's own clock says."""

    url: str
    identity: Identity
    anchor: str
    token: str = ""
    fetched: float = -math.inf

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if not 0 <= self.identity.clock() - self.fetched < TOKEN_LIFE.total_seconds():
            self.token, self.fetched = self.ask().json()["access_token"], self.identity.clock()
        url = str(request.url).partition("?")[0]
        request.headers["Authorization"] = f"DPoP {self.token}"
        request.headers["DPoP"] = self.identity.proof(str(request.method), url, self.token)
        return request

    def ask(self, **changes: str) -> requests.Response:
        """Ask for a token; `changes` are what the form or the proof says otherwise."""
        url = self.url + TOKEN_PATH
        headers = {"DPoP": changes.pop("proof", None) or self.identity.proof("POST", url)}
        form = {
            "grant_type": "client_credentials",
            "client_assertion_type": ASSERTION_TYPE,
            "client_assertion": self.identity.assertion(url),
        }
        return requests.post(url, data=form | changes, headers=headers, verify=self.anchor, timeout=20)


@dataclass
class Counter:
    url: str
    trust: Path
    identity: Identity
    catalogue: Catalogue
    session: requests.Session = field(default_factory=requests.Session)

    def __post_init__(self) -> None:
        self.session.verify = str(self.trust / "tls-ca.pem")
        self.session.trust_env = False
        self.session.hooks["response"].append(documented)
        self.move(self.url)

    def move(self, url: str) -> None:
        """Go on at another address, where the same platform listens now."""
        self.url = url
        self.session.auth = self.proved = Proved(url, self.identity, str(self.session.verify))

    @property
    def name(self) -> str:
        return self.identity.name

    def call(self, method: str, path: str, body: object = None) -> requests.Response:
        return self.session.request(method, f"{self.url}/v1/{path}", json=body, timeout=20)

    def open(self, card: Card) -> "OpenVisit":
        answer = self.call("POST", "visits", {"certificate": card.base64})
        assert answer.status_code == 201, answer.text
        return OpenVisit(self, card, VisitOpened.model_validate_json(answer.content))


@dataclass
class OpenVisit:
    counter: Counter
    card: Card
    opened: VisitOpened

    def call(self, method: str, path: str, body: object = None) -> requests.Response:
        return self.counter.call(method, f"visits/{self.opened.visit}/{path}".rstrip("/"), body)

    def reserve(self, proposed: str | None = None) -> requests.Response:
        return self.call("POST", "mykey-id", {"proposed": proposed})

    def check(self, provider: str, account: str, codes: tuple[str, ...]) -> requests.Response:
        return self.call("POST", "account", {"provider": provider, "account": account, "codes": codes})

    def check_own(self, resident: SampleResident, provider: str = "P01") -> requests.Response:
        return self.check(provider, *resident.accounts[provider])

    def prepare(self, resident: SampleResident, provider: str = "P01") -> "Signable":
        """Go as far as the review page."""
        has_id = self.opened.standing == "has_mykey_id"
        mykey_id = None if has_id else self.reserve().json()["mykey_id"]
        found = self.check_own(resident, provider)
        assert found.status_code == 200, found.text
        written = self._statement(resident, provider, found.json()["holder"], mykey_id)
        return Signable(self, written, found.json()["account_token"])

    def _statement(
        self, resident: SampleResident, provider_id: str, holder: str | None, mykey_id: str | None
    ) -> Statement:
        catalogue = self.counter.catalogue
        programme = catalogue.programmes[0]
        provider = catalogue.provider(provider_id)
        assert provider
        return Statement(
            v=1,
            purpose="register",
            visit=self.opened.visit,
            reference=self.opened.reference,
            nonce=self.opened.nonce,
            kiosk=self.counter.name,
            opened_at=self.opened.opened_at,
            programme=programme.id,
            provider=provider_id,
            account=resident.accounts[provider_id][0],
            holder=holder,
            mykey_id=mykey_id,
            terms=AgreedTerms(_agreed(catalogue.terms), _agreed(programme.terms), _agreed(provider.terms)),
        )


@dataclass(frozen=True)
class Signable:
    visit: OpenVisit
    statement: Statement
    token: str

    def body(self, card: Card | None = None) -> dict[str, Any]:
        signature = (card or self.visit.card).sign(statement.signed_bytes(self.statement))
        # model_construct: the wrong statements of the tests must reach the platform.
        message = Register.model_construct(
            statement=self.statement, signature=signature, alg="RS256", account_token=self.token
        )
        sent = message.model_dump(mode="json", warnings=False)
        return sent | {"signature": base64.b64encode(signature).decode()}

    def put(self, card: Card | None = None) -> requests.Response:
        return self.visit.call("PUT", "registration", self.body(card))

    def altered(self, **changes: Any) -> "Signable":
        return replace(self, statement=replace(self.statement, **changes))

    def register(self) -> Registered:
        answer = self.put()
        assert answer.status_code == 200, answer.text
        return Registered.model_validate_json(answer.content)


def refused(answer: requests.Response, status: int, reason: str) -> dict[str, Any]:
    """Assert a refusal as the contract has it, and return its problem."""
    assert (answer.status_code, answer.json().get("reason")) == (status, reason), answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    return dict(answer.json())


def _agreed(terms: Terms) -> Agreed:
    return Agreed(terms.version, terms.sha256)
