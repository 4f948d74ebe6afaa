"""The registration: what the card signed against what the platform knows, then everything in one transaction."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.orm import Session

from kiosk.platform import receipt, statement
from kiosk.platform.messages import Receipt, Register, Registered
from kiosk.sandbox import people
from kiosk.sandbox.accounts import account_used, forget, programmes_of, require_offered
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

_ids, _persons, _visits = table(HeldId), table(Person), table(Visit)
_CHECKED = select(CheckedAccount).where(CheckedAccount.visit_id == bindparam("visit"))
_RESERVED = select(_ids.c.mykey_id).where(_ids.c.visit_id == bindparam("visit"))
_LOCK = select(_persons.c.id).where(_persons.c.id == bindparam("person")).with_for_update()
_ISSUE = update(_ids).where(_ids.c.visit_id == bindparam("visit")).values(visit_id=None, person_id=bindparam("person"))
_REGISTER = insert(table(Registration))
_FINISH = update(_visits).where(_visits.c.id == bindparam("visit")).values(phase=Phase.REGISTERED)


@dataclass(frozen=True, slots=True)
class _Record:
    """What the platform itself knows of a visit that may register.

    Attributes:
        visit: the visit.
        account: what its provider found.
        programme: the one that is asked for.
        reserved: the MyKey ID the visit holds, None for a person who has one.
        statement: what the card has to have signed.
        signed: its bytes.
    """

    visit: Visit
    account: CheckedAccount
    programme: Programme
    reserved: str | None
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
            visit = find(session, at)
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
        account = session.scalar(_CHECKED, {"visit": visit.id})
        programme = self._catalogue.programme(body.statement.programme)
        if account is None or programme is None:
            raise mismatch()
        if not secrets.compare_digest(account.token, body.account_token):
            raise mismatch()
        reserved = session.scalar(_RESERVED, {"visit": visit.id})
        own = self._own_statement(visit, account, programme, reserved)
        return _Record(visit, account, programme, reserved, own, statement.signed_bytes(own))

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
        # What may happen once to a person is asked and done by one call at a time.
        session.execute(_LOCK, {"person": record.visit.person_id}).one()
        programme, account = record.programme, record.account
        exceptions = self._intake.require(session, record.visit, programme, now)
        require_offered(self._catalogue, account.provider, {programme.id}, now)
        if programme.id in people.registered_programmes(session, record.visit.person_id):
            raise Refused(HTTPStatus.CONFLICT, Reason.REG_ALREADY)
        if programme.id in programmes_of(session, account.provider, account.account_hash):
            raise account_used()
        return exceptions

    def _write(
        self, session: Session, record: _Record, body: Register, exceptions: dict[Deadline, int], now: datetime
    ) -> Registered:
        this = {"visit": record.visit.id}
        mykey_id = _only_id(session, record)
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


def _only_id(session: Session, record: _Record) -> str:
    """One ID a person, neither two nor none: the one that is reserved, or the one they have.

    Raises:
        Refused: `identity.mismatch`.
    """
    issued = people.issued_id(session, record.visit.person_id)
    mykey_id = record.reserved or issued
    if mykey_id is None or (record.reserved and issued):
        raise mismatch()
    return mykey_id


def _agreed(terms: Terms) -> Agreed:
    return Agreed(terms.version, terms.sha256)
