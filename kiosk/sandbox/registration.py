"""The registration: what the card signed against what the platform knows, then everything in one transaction."""

import hashlib
import secrets
from dataclasses import dataclass, fields
from datetime import datetime
from http import HTTPStatus
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, exists, insert, select, update

from kiosk.platform import receipt, statement
from kiosk.platform.messages import Receipt, Register, Registered
from kiosk.sandbox.accounts import account_used, forget, require_offered
from kiosk.sandbox.certificates import Authority
from kiosk.sandbox.database import CheckedAccount, HeldId, Person, Registration, Visit, table
from kiosk.sandbox.intake import Deadline, Intake, commit
from kiosk.sandbox.races import again_after_race
from kiosk.sandbox.refusal import Refused, mismatch
from kiosk.sandbox.sealed import place
from kiosk.sandbox.signed import ask_responder, check_signer, compare
from kiosk.sandbox.visits import LOOK, At, Desk, Phase, VisitRow, find, require_open
from kiosk.visit.catalogue import Catalogue, Programme, Terms
from kiosk.visit.reason import Reason
from kiosk.visit.statement import VERSION, Agreed, AgreedTerms, Statement

_ids, _persons, _visits, _checked, _registrations = map(table, (HeldId, Person, Visit, CheckedAccount, Registration))


@dataclass(frozen=True, slots=True)
class _Known:
    """What stands in the database about what is asked for.

    Attributes:
        token: names the account.
        provider: whose account it is.
        account_hash: of its number.
        account_sealed: the number.
        holder_sealed: its holder as the provider shows them, None where it shows none.
        reserved: the MyKey ID the visit holds, None for a person who has one.
        issued: the one that the person has.
        already: whether the person is registered for the programme.
        used: whether somebody has registered the account for it.
    """

    token: str
    provider: str
    account_hash: str
    account_sealed: bytes
    holder_sealed: bytes | None
    reserved: str | None
    issued: str | None
    already: bool
    used: bool


# With the person: what may happen once to them is asked and done by one call at a time.
_FIND = LOOK.join(_persons, _persons.c.id == _visits.c.person_id).with_for_update()
_STANDS = and_(_registrations.c.programme == bindparam("programme"), _registrations.c.unlinked_at.is_(None))
_OF_ACCOUNT = and_(
    _registrations.c.provider == _checked.c.provider, _registrations.c.account_hash == _checked.c.account_hash
)
# In the order of `_Known`.
_KNOWN: Select[Any] = select(
    *(_checked.c[each.name] for each in fields(_Known) if each.name in _checked.c),
    select(_ids.c.mykey_id).where(_ids.c.visit_id == _checked.c.visit_id).scalar_subquery(),
    select(_ids.c.mykey_id).where(_ids.c.person_id == bindparam("person")).scalar_subquery(),
    exists().where(_STANDS, _registrations.c.person_id == bindparam("person")),
    exists().where(_STANDS, _OF_ACCOUNT),
).where(_checked.c.visit_id == bindparam("visit"))
_ISSUE = update(_ids).where(_ids.c.visit_id == bindparam("visit")).values(visit_id=None, person_id=bindparam("person"))
_REGISTER = insert(_registrations)
_FINISH = update(_visits).where(_visits.c.id == bindparam("visit")).values(phase=Phase.REGISTERED)
_BEFORE = select(_registrations.c.request_hash, _registrations.c.receipt_sealed).where(
    _registrations.c.visit_id == bindparam("visit")
)


@dataclass(frozen=True, slots=True)
class _Record:
    """What the platform itself knows of a visit that may register.

    Attributes:
        visit: the visit.
        known: what stands about it.
        programme: the one that is asked for.
        statement: what the card has to have signed.
        signed: its bytes.
    """

    visit: VisitRow
    known: _Known
    programme: Programme
    statement: Statement
    signed: bytes


class Registrations:
    """The call that registers."""

    def __init__(self, desk: Desk, catalogue: Catalogue, authority: Authority, intake: Intake) -> None:
        """Take what was on offer, what checks certificates, and what is open."""
        self._desk = desk
        self._catalogue = catalogue
        self._authority = authority
        self._intake = intake

    @again_after_race
    def register(self, at: At, body: Register) -> Registered:
        """Register what the card signed; a repeated identical request gives the same receipt.

        The order is the design's: statement field by field, signature by the certificate the visit was opened
        with, chain, profile, validity, revocation, then what may happen only once. Any refusal leaves no trace.

        Raises:
            Refused: `identity.mismatch`, `cert.expired`, `cert.revoked`, `programme.closed`, `provider.closed`,
                `reg.already`, `account.used`, `visit.expired`.
        """
        now = self._desk.now()
        ask_responder(self._desk, self._authority, at, now)
        with self._desk.engine.begin() as connection:
            visit = find(connection, at, _FIND)
            if visit.phase == Phase.REGISTERED:
                return self._repeated(connection, visit, body)
            record = self._record(connection, require_open(visit, now), body)
            compare(self._desk, record.statement, body.statement)
            check_signer(self._desk, self._authority, record.visit, record.signed, body.signature, now)
            exceptions = self._check_once(connection, record, now)
            registered = self._write(connection, record, body, exceptions, now)
            commit(connection, record.programme)
        self._desk.log.info("registered", reference=visit.reference)
        return registered

    def _repeated(self, connection: Connection, visit: VisitRow, body: Register) -> Registered:
        before = connection.execute(_BEFORE, {"visit": visit.id}).one()
        digest = statement.digest(body.statement)
        if not secrets.compare_digest(before.request_hash, self._request_hash(digest, body)):
            raise mismatch()
        return Registered.model_validate_json(
            self._desk.keys.unseal(before.receipt_sealed, place(Registration.receipt_sealed, visit.id))
        )

    def _record(self, connection: Connection, visit: VisitRow, body: Register) -> _Record:
        programme = self._catalogue.programme(body.statement.programme)
        if programme is None:
            raise mismatch()
        asked = {"visit": visit.id, "person": visit.person_id, "programme": programme.id}
        row = connection.execute(_KNOWN, asked).one_or_none()
        if row is None or not secrets.compare_digest(row.token, body.account_token):
            raise mismatch()
        known = _Known(*row)
        own = self._own_statement(visit, known, programme)
        return _Record(visit, known, programme, own, statement.signed_bytes(own))

    def _own_statement(self, visit: VisitRow, known: _Known, programme: Programme) -> Statement:
        unseal = self._desk.keys.unseal
        provider = self._catalogue.provider(known.provider)
        if provider is None:
            raise mismatch()
        sealed = known.holder_sealed
        holder = sealed and unseal(sealed, place(CheckedAccount.holder_sealed, visit.id)).decode()
        return Statement(
            v=VERSION,
            purpose="register",
            visit=visit.id,
            reference=visit.reference,
            nonce=visit.nonce,
            kiosk=visit.kiosk,
            opened_at=visit.opened_at,
            programme=programme.id,
            provider=provider.id,
            account=unseal(known.account_sealed, place(CheckedAccount.account_sealed, visit.id)).decode(),
            holder=holder or None,
            mykey_id=known.reserved,
            terms=AgreedTerms(_agreed(self._catalogue.terms), _agreed(programme.terms), _agreed(provider.terms)),
        )

    def _check_once(self, connection: Connection, record: _Record, now: datetime) -> dict[Deadline, int]:
        """Say under which exceptions to its deadlines it may happen."""
        exceptions = self._intake.require(connection, record.visit, record.programme, now)
        require_offered(self._catalogue, record.known.provider, {record.programme.id}, now)
        if record.known.already:
            raise Refused(HTTPStatus.CONFLICT, Reason.REG_ALREADY)
        if record.known.used:
            raise account_used()
        return exceptions

    def _write(
        self, connection: Connection, record: _Record, body: Register, exceptions: dict[Deadline, int], now: datetime
    ) -> Registered:
        this = {"visit": record.visit.id}
        mykey_id = _only_id(record.known)
        if record.known.reserved is not None:
            connection.execute(_ISSUE, this | {"person": record.visit.person_id})
        registered = self._receipt(record, mykey_id, now)
        written = self._registration(record, body, registered, now)
        late = {
            "exception_id": exceptions.get(Deadline.REGISTRATION),
            "card_exception_id": exceptions.get(Deadline.CARD),
        }
        connection.execute(_REGISTER, written | late)
        forget(connection, record.visit.id)
        connection.execute(_FINISH, this)
        return registered

    def _receipt(self, record: _Record, mykey_id: str, now: datetime) -> Registered:
        unsigned = Receipt(
            reference=record.visit.reference,
            statement_sha256=hashlib.sha256(record.signed).hexdigest(),
            mykey_id=mykey_id,
            registered_at=now,
            slip_mac=self._desk.keys.slip_mac(record.visit.reference),
        )
        return receipt.sign(unsigned, self._desk.keys.receipt)

    def _registration(
        self, record: _Record, body: Register, registered: Registered, now: datetime
    ) -> dict[str, object]:
        visit, known, seal = record.visit, record.known, self._desk.keys.seal
        kept = registered.model_dump_json().encode()
        return {
            "visit_id": visit.id,
            "nonce": visit.nonce,
            "person_id": visit.person_id,
            "programme": record.programme.id,
            "provider": known.provider,
            "account_hash": known.account_hash,
            "request_hash": self._request_hash(hashlib.sha256(record.signed).digest(), body),
            "statement_sealed": seal(record.signed, place(Registration.statement_sealed, visit.id)),
            "signature": body.signature,
            "receipt_sealed": seal(kept, place(Registration.receipt_sealed, visit.id)),
            "registered_at": now,
        }

    def _request_hash(self, digest: bytes, body: Register) -> str:
        return self._desk.keys.lookup("request", digest.hex(), body.signature.hex(), body.account_token)


def _only_id(known: _Known) -> str:
    """One ID a person, neither two nor none: the one that is reserved, or the one they have.

    Raises:
        Refused: `identity.mismatch`.
    """
    mykey_id = known.reserved or known.issued
    if mykey_id is None or (known.reserved and known.issued):
        raise mismatch()
    return mykey_id


def _agreed(terms: Terms) -> Agreed:
    return Agreed(terms.version, terms.sha256)
