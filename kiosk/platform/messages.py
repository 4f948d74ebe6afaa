"""The contract between kiosk and platform: every body of every call, bounded (design.md "Kiosk and platform").

The sandbox serves these as OpenAPI; the client checks what comes back with them. Bodies are JSON objects without
unknown members. Refusals are problem+json (RFC 9457) with a `reason` of kiosk.visit.reason.
"""

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Literal, Self

from annotated_types import Ge, Le, Len
from pydantic import (
    AfterValidator,
    AwareDatetime,
    Base64Bytes,
    BaseModel,
    ConfigDict,
    StringConstraints,
    TypeAdapter,
    WithJsonSchema,
    model_validator,
)

from kiosk.visit import mykey_id
from kiosk.visit.account import require_grammar
from kiosk.visit.catalogue import Catalogue
from kiosk.visit.facts import StaffEvent
from kiosk.visit.reason import Reason
from kiosk.visit.statement import Statement, StatusStatement

Token = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{16,64}$")]
Reference = Annotated[str, StringConstraints(pattern=rf"^[{mykey_id.ALPHABET}]{{10}}$")]
MyKeyId = Annotated[str, StringConstraints(pattern=rf"^[{mykey_id.ALPHABET}]{{8}}$")]
Sha256Hex = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
KioskName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]{1,40}$")]
ShortText = Annotated[str, StringConstraints(min_length=1, max_length=80)]
# How long a visit lives: as it is opened, and renewed again and again.
SHORTEST_VISIT, LONGEST_VISIT = timedelta(minutes=1), timedelta(hours=1)
# What only a card, a reader or the kiosk itself can say: beginnings of reasons.
OF_CARD_OR_KIOSK = ("pin.", "card.", "reader.", "session.", "printer.", "result.", Reason.KIOSK_STORAGE.value)


def _of_our_days(moment: datetime) -> datetime:
    """Refuse a time that arithmetic, or another zone, would take out of the calendar."""
    if not datetime(2000, 1, 1, tzinfo=UTC) <= moment < datetime(2200, 1, 1, tzinfo=UTC):
        raise ValueError("a time of another age")
    return moment


def _of_a_platform(reason: Reason) -> Reason:
    """Refuse what only a card, a reader or the kiosk itself can say."""
    if reason.value.startswith(OF_CARD_OR_KIOSK):
        raise ValueError("a reason that no platform has")
    return reason


Moment = Annotated[AwareDatetime, AfterValidator(_of_our_days)]


def _base64(least: int, most: int) -> WithJsonSchema:
    """Say in the document what base64 (RFC 4648 section 4) of so many bytes is; `most` is a multiple of three."""
    pattern = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"
    sizes = {"minLength": 4 * -(-least // 3), "maxLength": 4 * most // 3}
    return WithJsonSchema({"type": "string", "contentEncoding": "base64", "pattern": pattern, **sizes})


CertificateDer = Annotated[Base64Bytes, Len(64, 8190), _base64(64, 8190)]
SignatureBytes = Annotated[Base64Bytes, Len(64, 1023), _base64(64, 1023)]


def _consistent(catalogue: Catalogue) -> Catalogue:
    """Refuse what the pages cannot keep: two of one id, a pattern outside the grammar, a time they cannot tell."""
    for several in (catalogue.programmes, catalogue.providers):
        if len({each.id for each in several}) != len(several):
            raise ValueError("two of one id")
    for provider in catalogue.providers:
        for pattern in (provider.account.pattern, *(code.pattern for code in provider.codes)):
            require_grammar(pattern)
    times = [time for each in catalogue.programmes for time in (each.opens_at, each.closes_at, each.card_by) if time]
    for moment in (*times, *(each.closes_at for each in catalogue.providers)):
        if moment.tzinfo is None:
            raise ValueError("a time without a zone")
        _of_our_days(moment)
    return catalogue


catalogue_adapter: TypeAdapter[Catalogue] = TypeAdapter(Annotated[Catalogue, AfterValidator(_consistent)])


class Message(BaseModel):
    """A body of the contract: frozen, and closed to members it does not name; printing one never shows what it holds.

    Nor do the errors of what is none.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    __str__ = __repr__


class Standing(StrEnum):
    """What the platform tells of a person before the PIN: this one fact, never the ID."""

    NEW = "new"
    HAS_MYKEY_ID = "has_mykey_id"


class AskToken(Message):
    """POST /v1/token, as a form (RFC 6749 section 4.4, RFC 7523 section 2.2), with a proof in the header `DPoP`."""

    grant_type: Literal["client_credentials"]
    client_assertion_type: Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"]
    client_assertion: Annotated[str, Len(1, 2000)]


class TokenGiven(Message):
    """A token bound to the kiosk's key (RFC 9449 section 5); `expires_in` is in seconds."""

    access_token: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._~+/-]{1,2000}=*$")]
    token_type: Literal["DPoP"]
    expires_in: Annotated[int, Ge(1), Le(86400)]


class OpenVisit(Message):
    """POST /v1/visits. Which kiosk it is, its token says."""

    certificate: CertificateDer


class VisitOpened(Message):
    """A visit is open: what the statement will carry, until when, and the person's standing.

    `already` names the programmes the person is registered for, `closed` those that take nothing from them: their time
    or their budget is over.
    """

    visit: Token
    nonce: Token
    reference: Reference
    opened_at: Moment
    expires_at: Moment
    standing: Standing
    already: Annotated[tuple[Annotated[str, Len(1, 16)], ...], Len(0, 50)]
    closed: Annotated[tuple[Annotated[str, Len(1, 16)], ...], Len(0, 50)]

    @model_validator(mode="after")
    def _lives(self) -> Self:
        if not SHORTEST_VISIT <= self.expires_at - self.opened_at <= LONGEST_VISIT:
            raise ValueError("a visit of no such life")
        return self


class Renewed(Message):
    """POST /v1/visits/{id}/renewal: the later expiry."""

    expires_at: Moment


class ReserveId(Message):
    """POST /v1/visits/{id}/mykey-id: an ID of the resident's choice, or null for a drawn one."""

    proposed: MyKeyId | None


class IdReserved(Message):
    """The ID that is now held for this visit."""

    mykey_id: MyKeyId


class CheckAccount(Message):
    """POST /v1/visits/{id}/account: number and codes, normalised, for the provider to look up."""

    provider: Annotated[str, Len(1, 16)]
    account: Annotated[str, Len(1, 40)]
    codes: Annotated[tuple[Annotated[str, Len(1, 20)], ...], Len(0, 3)]


class AccountFound(Message):
    """The account exists and its codes were right: a token for this visit, and its holder where one is told."""

    account_token: Token
    holder: ShortText | None


class Register(Message):
    """PUT /v1/visits/{id}/registration: what the card signed.

    Attributes:
        statement: the whole statement.
        signature: RSASSA-PKCS1-v1_5 over SHA-256 of the statement's bytes, base64.
        alg: the signature's algorithm; named so that the next card's can follow.
        account_token: what the account call gave.
    """

    statement: Statement
    signature: SignatureBytes
    alg: Literal["RS256"]
    account_token: Token


class Receipt(Message):
    """What the platform signs: the registration stands.

    `slip_mac` is the short MAC that the slip's QR code carries beside the reference.
    """

    reference: Reference
    statement_sha256: Sha256Hex
    mykey_id: MyKeyId
    registered_at: Moment
    slip_mac: Annotated[str, StringConstraints(pattern=r"^[A-Z2-7]{8}$")]


class Registered(Message):
    """The receipt and its Ed25519 signature over its canonical JSON (kiosk.platform.receipt), base64."""

    receipt: Receipt
    signature: Annotated[Base64Bytes, Len(64, 64), _base64(64, 66)]


class Enquire(Message):
    """PUT /v1/visits/{id}/enquiry: the card's holder wants to see what is registered; signed like a registration."""

    statement: StatusStatement
    signature: SignatureBytes
    alg: Literal["RS256"]


class PastRegistration(Message):
    """One registration of the person; `account_end` is the account number's last four characters."""

    programme: Annotated[str, Len(1, 16)]
    provider: Annotated[str, Len(1, 16)]
    account_end: Annotated[str, Len(1, 4)]
    reference: Reference
    registered_at: Moment


class Status(Message):
    """What is registered: the person's MyKey ID, null before the first registration, and each programme."""

    mykey_id: MyKeyId | None
    registrations: Annotated[tuple[PastRegistration, ...], Len(0, 50)]


class CallStaff(Message):
    """POST /v1/staff-calls: nothing about a resident."""

    kind: StaffEvent


class Outcome(StrEnum):
    """How a doubtful visit ended."""

    REGISTERED = "registered"
    CLOSED = "closed"


class Settled(Message):
    """POST /v1/visits/{id}/settlement: the visit's end, for good. Never the MyKey ID."""

    outcome: Outcome
    reference: Reference
    registered_at: Moment | None

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> Self:
        if (self.outcome is Outcome.REGISTERED) != (self.registered_at is not None):
            raise ValueError("registered at no time, or not registered at some")
        return self


class Problem(Message):
    """A refusal (application/problem+json, RFC 9457).

    Attributes:
        type: always about:blank; `reason` tells what it is.
        title: the HTTP status in words, for whoever reads a log.
        status: HTTP status, 400-599.
        reason: why, in the guide's terms; none of those about card, reader or kiosk.
        until: a time that belongs to the reason: come back after it, or closed since.
        since: for `backend.closed`, when it opens; `until` is when it closes.
        reference: for `identity.pending`, the number the counter finds the case by.
        free: for `id.taken`, three IDs that are free at this moment.
        attempts_left: for `id.taken` and `provider.rejected`, how often the resident may try again.
    """

    model_config = ConfigDict(extra="ignore")

    type: Annotated[str, Len(0, 200)] = "about:blank"
    title: Annotated[str, Len(0, 200)]
    status: Annotated[int, Ge(400), Le(599)]
    reason: Annotated[Reason, AfterValidator(_of_a_platform)]
    until: Moment | None = None
    since: Moment | None = None
    reference: Reference | None = None
    free: Annotated[tuple[MyKeyId, ...], Len(0, 3)] = ()
    attempts_left: Annotated[int, Ge(0), Le(99)] | None = None
