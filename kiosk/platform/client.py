"""The platform over HTTPS: the only importer of requests.

TLS 1.2 or newer against the operator's pinned anchor, no redirects, nothing from the environment, 10 s a call in
all, answers up to 1 MB. Whatever comes back is checked here, once.
"""

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlencode

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from pydantic import BaseModel, ValidationError
from pydantic_core import from_json

from kiosk.platform import messages, receipt
from kiosk.platform.deadline import DeadlineAdapter
from kiosk.platform.identity import ASSERTION_TYPE, Identity
from kiosk.visit.catalogue import Catalogue
from kiosk.visit.facts import StaffEvent
from kiosk.visit.reading import in_reading_order
from kiosk.visit.reason import Reason
from kiosk.visit.statement import Statement, StatusStatement

DEADLINE = 10.0
LARGEST_ANSWER = 1_000_000
_KEPT_CONTROLS = "\n"

_TOKEN = "/v1/token"  # noqa: S105

M = TypeVar("M", bound=BaseModel)
Answered = tuple[int, bytes, Mapping[str, str]]


class PlatformUnreachable(Exception):
    """No answer that can be trusted came back in time."""


class PlatformRefused(Exception):
    """The platform says no.

    Attributes:
        problem: its problem+json body.
    """

    def __init__(self, problem: messages.Problem) -> None:
        super().__init__(problem.reason.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the platform is, and what proves it.

    Attributes:
        url: https:// and host and port.
        tls_anchor: PEM file of the CA that its server certificate must come from.
        receipt_key: PEM file of its Ed25519 public key.
    """

    url: str
    tls_anchor: Path
    receipt_key: Path


class PlatformClient:
    """The calls of the contract, one HTTP session long; for one thread at a time.

    Every call raises:
        PlatformUnreachable: no connection, no answer in time, or one that is not the contract's.
        PlatformRefused: a problem+json refusal.
    """

    def __init__(self, endpoint: Endpoint, identity: Identity, *, cache: Path, deadline: float = DEADLINE) -> None:
        if not endpoint.url.startswith("https://"):
            raise ValueError("the platform's address must begin with https://")
        self._endpoint = endpoint
        self._identity = identity
        self._cache = cache
        self._deadline = deadline
        self._adapter = DeadlineAdapter()
        self._session = _Unmoved()
        self._session.trust_env = False
        self._session.mount("https://", self._adapter)

    def close(self) -> None:
        """Let go of the connections."""
        self._session.close()

    def catalogue(self) -> Catalogue:
        """GET /v1/catalogue; what is cached on disk is used while the platform says it still holds."""
        known = _read_cache(self._cache)
        headers = {"If-None-Match": known[0]} if known else {}
        status, body, answer_headers = self._call("GET", "/v1/catalogue", None, headers)
        if status == requests.codes.not_modified and known:
            return known[1]
        catalogue = _catalogue(body)
        _write_cache(self._cache, answer_headers.get("ETag", ""), body)
        return catalogue

    def open_visit(self, certificate: bytes) -> messages.VisitOpened:
        """POST /v1/visits with the user certificate (DER)."""
        body = messages.OpenVisit.model_construct(certificate=certificate)
        return self._answer("POST", "/v1/visits", body, messages.VisitOpened)

    def renew(self, visit: str) -> messages.Renewed:
        """POST /v1/visits/{id}/renewal."""
        return self._answer("POST", f"/v1/visits/{visit}/renewal", None, messages.Renewed)

    def end_visit(self, visit: str) -> None:
        """DELETE /v1/visits/{id}: free what it reserved."""
        self._call("DELETE", f"/v1/visits/{visit}", None, {})

    def reserve_id(self, visit: str, proposed: str | None) -> messages.IdReserved:
        """POST /v1/visits/{id}/mykey-id: hold this ID, or a drawn one."""
        body = messages.ReserveId(proposed=proposed)
        reserved = self._answer("POST", f"/v1/visits/{visit}/mykey-id", body, messages.IdReserved)
        if proposed not in (None, reserved.mykey_id):
            raise PlatformUnreachable("another ID than was asked for")
        return reserved

    def check_account(self, visit: str, provider: str, account: str, codes: tuple[str, ...]) -> messages.AccountFound:
        """POST /v1/visits/{id}/account: ask the provider about number and codes."""
        body = messages.CheckAccount(provider=provider, account=account, codes=codes)
        return self._answer("POST", f"/v1/visits/{visit}/account", body, messages.AccountFound)

    def register(self, statement: Statement, signature: bytes, account_token: str) -> messages.Receipt:
        """PUT /v1/visits/{id}/registration, and check the receipt that comes back.

        Raises:
            PlatformUnreachable: also where the receipt is not the platform's or not for this statement.
        """
        body = messages.Register.model_construct(
            statement=statement, signature=signature, alg="RS256", account_token=account_token
        )
        path = f"/v1/visits/{statement.visit}/registration"
        registered = self._answer("PUT", path, body, messages.Registered)
        try:
            return receipt.check(registered, self._receipt_key(), statement=statement)
        except receipt.ReceiptRefused as error:
            raise PlatformUnreachable("the receipt does not match") from error

    def enquire(self, statement: StatusStatement, signature: bytes) -> messages.Status:
        """PUT /v1/visits/{id}/enquiry; the same may be asked again for 60 s."""
        body = messages.Enquire.model_construct(statement=statement, signature=signature, alg="RS256")
        return self._answer("PUT", f"/v1/visits/{statement.visit}/enquiry", body, messages.Status)

    def call_staff(self, kind: StaffEvent) -> None:
        """POST /v1/staff-calls: for the staff page."""
        self._call("POST", "/v1/staff-calls", messages.CallStaff(kind=kind), {})

    def settle(self, visit: str, reference: str) -> messages.Settled:
        """POST /v1/visits/{id}/settlement: what became of it, for good; `reference` is the visit's 受付番号."""
        settled = self._answer("POST", f"/v1/visits/{visit}/settlement", None, messages.Settled)
        if settled.reference != reference:
            raise PlatformUnreachable("the settlement of another visit")
        return settled

    def _receipt_key(self) -> Ed25519PublicKey:
        try:
            key = load_pem_public_key(self._endpoint.receipt_key.read_bytes())
        except (OSError, ValueError) as error:
            raise PlatformUnreachable("no receipt key") from error
        if not isinstance(key, Ed25519PublicKey):
            raise PlatformUnreachable("the receipt key is no Ed25519 key")
        return key

    def _answer(self, method: str, path: str, body: BaseModel | None, kind: type[M]) -> M:
        _, content, _ = self._call(method, path, body, {})
        return _read(path, content, kind)

    def _call(self, method: str, path: str, body: BaseModel | None, headers: Mapping[str, str]) -> Answered:
        sent = body.model_dump_json(warnings=False) if body is not None else None
        content_type = {"Content-Type": "application/json"} if sent is not None else {}
        held = self._identity.token()
        try:
            return self._proved(method, path, sent, {**headers, **content_type}, held or self._new_token())
        except PlatformRefused as refused:
            # A platform that was set up anew does not know the token that is held.
            if held is None or refused.problem.reason is not Reason.KIOSK_REFUSED:
                raise
        self._identity.forget(held)
        return self._proved(method, path, sent, {**headers, **content_type}, self._new_token())

    def _proved(self, method: str, path: str, sent: str | None, headers: Mapping[str, str], token: str) -> Answered:
        proof = self._identity.proof(method, self._url(path), token)
        return self._send(method, path, sent, {**headers, "Authorization": f"DPoP {token}", "DPoP": proof})

    def _new_token(self) -> str:
        form = {
            "grant_type": "client_credentials",
            "client_assertion_type": ASSERTION_TYPE,
            "client_assertion": self._identity.assertion(self._url(_TOKEN)),
        }
        proof = self._identity.proof("POST", self._url(_TOKEN))
        headers = {"Content-Type": "application/x-www-form-urlencoded", "DPoP": proof}
        _, content, _ = self._send("POST", _TOKEN, urlencode(form), headers)
        given = _read(_TOKEN, content, messages.TokenGiven)
        self._identity.keep(given.access_token, given.expires_in)
        return given.access_token

    def _url(self, path: str) -> str:
        return self._endpoint.url.rstrip("/") + path

    def _send(self, method: str, path: str, sent: str | None, headers: Mapping[str, str]) -> Answered:
        try:
            with self._adapter.deadline(self._deadline) as expired:
                response = self._session.request(
                    method,
                    self._url(path),
                    data=sent,
                    headers={**headers, "Accept-Encoding": "identity"},
                    timeout=self._deadline,
                    allow_redirects=False,
                    stream=True,
                    verify=str(self._endpoint.tls_anchor),
                )
                content = _bounded(response)
        except (requests.RequestException, OSError, ValueError) as error:
            raise PlatformUnreachable(type(error).__name__) from error
        if expired.is_set():
            raise PlatformUnreachable("deadline")
        if response.status_code >= requests.codes.bad_request:
            raise _refusal(content, self._back_at(response.headers))
        return response.status_code, content, response.headers

    def _back_at(self, headers: Mapping[str, str]) -> datetime | None:
        """When to come back (RFC 9110 section 10.2.3), by this kiosk's own clock: it may differ from the platform's."""
        seconds = headers.get("Retry-After", "")
        if not re.fullmatch("[0-9]{1,5}", seconds):
            return None
        return datetime.fromtimestamp(self._identity.clock() + int(seconds), UTC)


class _Unmoved(requests.Session):
    """Goes nowhere else, and does not read where to: requests would work it out, and read the answer to its end."""

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Nowhere."""


def _read(path: str, content: bytes, kind: type[M]) -> M:
    try:
        return kind.model_validate(plain(from_json(content)), strict=False)
    except ValueError as error:
        raise PlatformUnreachable(f"{path} answered what the contract does not know") from error


def plain(value: Any) -> Any:
    """Strip control, format and bidi characters from every text of a JSON value, keys left alone."""
    if isinstance(value, str):
        # A catalogue is long, and what Unicode calls printable has none of them.
        all_shown = value.replace(_KEPT_CONTROLS, "").isprintable()
        return value if all_shown else "".join(each for each in value if _is_kept(each))
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    return value


def _is_kept(character: str) -> bool:
    category = unicodedata.category(character)
    return character in _KEPT_CONTROLS or (category[0] != "C" and category not in {"Zl", "Zp"})


def _bounded(response: requests.Response) -> bytes:
    content = bytearray()
    with response:
        for chunk in response.iter_content(65536):
            content += chunk
            if len(content) > LARGEST_ANSWER:
                raise PlatformUnreachable("the answer is too large")
    return bytes(content)


def _refusal(content: bytes, back_at: datetime | None) -> PlatformRefused | PlatformUnreachable:
    try:
        problem = messages.Problem.model_validate(plain(from_json(content)))
    except ValueError:
        return PlatformUnreachable("a refusal without a reason")
    if problem.reason is Reason.BACKEND_BUSY and back_at is not None:
        problem = problem.model_copy(update={"until": back_at})
    return PlatformRefused(problem)


def _catalogue(body: bytes) -> Catalogue:
    try:
        catalogue = messages.catalogue_adapter.validate_python(plain(from_json(body)))
    except ValidationError as error:
        raise PlatformUnreachable("a catalogue that the contract does not know") from error
    except ValueError as error:
        raise PlatformUnreachable("no JSON") from error
    return replace(catalogue, providers=in_reading_order(catalogue.providers))


def _read_cache(path: Path) -> tuple[str, Catalogue] | None:
    try:
        etag, digest, body = path.read_bytes().split(b"\n", 2)
        if digest != _digest(body):
            return None  # a letter turned over on the disk would be on the screen, and nowhere else
        return etag.decode("ascii"), _catalogue(body)
    except (OSError, ValueError, PlatformUnreachable):
        return None  # nothing cached, or nothing to be trusted: ask for all of it


def _digest(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest().encode()


def _write_cache(path: Path, etag: str, body: bytes) -> None:
    try:
        partial = path.with_suffix(".part")
        partial.write_bytes(b"\n".join((etag.encode("ascii", "ignore"), _digest(body), body)))
        partial.replace(path)
    except OSError:
        return  # the cache only saves time
