"""The registration: what the card signed against what the platform knows, then everything in one transaction."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

from sqlalchemy import and_, bindparam, exists, insert, select, update
from sqlalchemy.orm import Session

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
from kiosk.sandbox.visits import At, Desk, Phase, find, require_open
from kiosk.visit.catalogue import Catalogue, Programme, Terms
from kiosk.visit.reason import Reason
from kiosk.visit.statement import VERSION, Agreed, AgreedTerms, Statement

_ids, _persons, _visits, _registrations = map(table, (HeldId, Person, Visit, Registration))
# With the person: what may happen once to them is asked and done by one call at a time.
_FIND = (
    select(Visit)
    .join(_persons, _persons.c.id == Visit.person_id)
    .where(Visit.id == bindparam("visit"))
    .with_for_update()
)
_STANDS = and_(_registrations.c.programme == bindparam("programme"), _registrations.c.unlinked_at.is_(None))
_OF_ACCOUNT = and_(
    _registrations.c.provider == CheckedAccount.provider, _registrations.c.account_hash == CheckedAccount.account_hash
)
_KNOWN = select(
    CheckedAccount,
    select(_ids.c.mykey_id).where(_ids.c.visit_id == CheckedAccount.visit_id).scalar_subquery().label("reserved"),
    select(_ids.c.mykey_id).where(_ids.c.person_id == bindparam("person")).scalar_subquery().label("issued"),
    exists().where(_STANDS, _registrations.c.person_id == bindparam("person")).label("already"),
    exists().where(_STANDS, _OF_ACCOUNT).label("used"),
).where(CheckedAccount.visit_id == bindparam("visit"))
_ISSUE = update(_ids).where(_ids.c.visit_id == bindparam("visit")).values(visit_id=None, person_id=bindparam("person"))
_REGISTER = insert(_registrations)
_FINISH = update(_visits).where(_visits.c.id == bindparam("visit")).values(phase=Phase.REGISTERED)


@dataclass(frozen=True, slots=True)
class _Record:
    """What the platform itself knows of a visit that may register.

    Attributes:
        visit: the visit.
        account: what its provider found.
        programme: the one that is asked for.
        reserved: the MyKey ID the visit holds, None for a person who has one.
        issued: the one that the person has.
        already: whether the person is registered for the programme.
        used: whether somebody has registered the account for it.
        statement: what the card has to have signed.
        signed: its bytes.
    """

    visit: Visit
    account: CheckedAccount
    programme: Programme
    reserved: str | None
    issued: str | None
    already: bool
    used: bool
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
        with self._desk.sessions.begin() as session:
            visit = find(session, at, _FIND)
            if visit.phase == Phase.REGISTERED:
                return self._repeated(session, visit, body)
            record = self._record(session, require_open(visit, now), body)
            compare(self._desk, record.statement, body.statement)
            check_signer(self._desk, self._authority, record.visit, record.signed, body.signature, now)
            exceptions = self._check_once(session, record, now)
            registered = self._write(session, record, body, exceptions, now)
            commit(session, record.programme)
        self._desk.log.info("registered", reference=visit.reference)
        return registered

    def _repeated(self, session: Session, visit: Visit, body: Register) -> Registered:
        before = session.get_one(Registration, visit.id)
        digest = statement.digest(body.statement)
        if not secrets.compare_digest(before.request_hash, self._request_hash(digest, body)):
            raise mismatch()
        return Registered.model_validate_json(
            self._desk.keys.unseal(before.receipt_sealed, place(Registration.receipt_sealed, visit.id))
        )

    def _record(self, session: Session, visit: Visit, body: Register) -> _Record:
        programme = self._catalogue.programme(body.statement.programme)
        if programme is None:
            raise mismatch()
        asked = {"visit": visit.id, "person": visit.person_id, "programme": programme.id}
        known = session.execute(_KNOWN, asked).one_or_none()
        if known is None:
            raise mismatch()
        account, reserved, issued, already, used = known
        if not secrets.compare_digest(account.token, body.account_token):
            raise mismatch()
        own = self._own_statement(visit, account, programme, reserved)
        signed = statement.signed_bytes(own)
        return _Record(visit, account, programme, reserved, issued, bool(already), bool(used), own, signed)

    def _own_statement(
        self, visit: Visit, account: CheckedAccount, programme: Programme, reserved: str | None
    ) -> Statement:
        unseal = self._desk.keys.unseal
        provider = self._catalogue.provider(account.provider)
        if provider is None:
            raise mismatch()
        holder = (
            account.holder_sealed
            and unseal(account.holder_sealed, place(CheckedAccount.holder_sealed, visit.id)).decode()
        )
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
            account=unseal(account.account_sealed, place(CheckedAccount.account_sealed, visit.id)).decode(),
            holder=holder or None,
            mykey_id=reserved,
            terms=AgreedTerms(_agreed(self._catalogue.terms), _agreed(programme.terms), _agreed(provider.terms)),
        )

    def _check_once(self, session: Session, record: _Record, now: datetime) -> dict[Deadline, int]:
        """Say under which exceptions to its deadlines it may happen."""
        exceptions = self._intake.require(session, record.visit, record.programme, now)
        require_offered(self._catalogue, record.account.provider, {record.programme.id}, now)
        if record.already:
            raise Refused(HTTPStatus.CONFLICT, Reason.REG_ALREADY)
        if record.used:
            raise account_used()
        return exceptions

    def _write(
        self, session: Session, record: _Record, body: Register, exceptions: dict[Deadline, int], now: datetime
    ) -> Registered:
        this = {"visit": record.visit.id}
        mykey_id = _only_id(record)
        if record.reserved is not None:
            session.execute(_ISSUE, this | {"person": record.visit.person_id})
        registered = self._receipt(record, mykey_id, now)
        written = self._registration(record, body, registered, now)
        late = {
            "exception_id": exceptions.get(Deadline.REGISTRATION),
            "card_exception_id": exceptions.get(Deadline.CARD),
        }
        session.execute(_REGISTER, written | late)
        forget(session, record.visit.id)
        session.execute(_FINISH, this)
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
        visit, account, seal = record.visit, record.account, self._desk.keys.seal
        kept = registered.model_dump_json().encode()
        return {
            "visit_id": visit.id,
            "nonce": visit.nonce,
            "person_id": visit.person_id,
            "programme": record.programme.id,
            "provider": account.provider,
            "account_hash": account.account_hash,
            "request_hash": self._request_hash(hashlib.sha256(record.signed).digest(), body),
            "statement_sealed": seal(record.signed, place(Registration.statement_sealed, visit.id)),
            "signature": body.signature,
            "receipt_sealed": seal(kept, place(Registration.receipt_sealed, visit.id)),
            "registered_at": now,
        }

    def _request_hash(self, digest: bytes, body: Register) -> str:
        return self._desk.keys.lookup("request", digest.hex(), body.signature.hex(), body.account_token)


def _only_id(record: _Record) -> str:
    """One ID a person, neither two nor none: the one that is reserved, or the one they have.

    Raises:
        Refused: `identity.mismatch`.
    """
    mykey_id = record.reserved or record.issued
    if mykey_id is None or (record.reserved and record.issued):
        raise mismatch()
    return mykey_id


def _agreed(terms: Terms) -> Agreed:
    return Agreed(terms.version, terms.sha256)
