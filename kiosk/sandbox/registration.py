"""The registration: what the card signed against what the platform knows, then everything in one transaction."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.platform import receipt, statement
from kiosk.platform.messages import Receipt, Register, Registered
from kiosk.sandbox import people
from kiosk.sandbox.accounts import account_used, programmes_of, require_offered
from kiosk.sandbox.certificates import Authority
from kiosk.sandbox.database import CheckedAccount, HeldId, Person, Registration, Visit
from kiosk.sandbox.intake import Intake, commit
from kiosk.sandbox.races import again_after_race
from kiosk.sandbox.refusal import Refused, mismatch
from kiosk.sandbox.sealed import place
from kiosk.sandbox.signed import ask_responder, check_signer, compare
from kiosk.sandbox.visits import At, Desk, Phase, find, require_open
from kiosk.visit.catalogue import Catalogue, Programme, Terms
from kiosk.visit.reason import Reason
from kiosk.visit.statement import VERSION, Agreed, AgreedTerms, Statement


@dataclass(frozen=True, slots=True)
class _Record:
    """What the platform itself knows of a visit that may register."""

    visit: Visit
    account: CheckedAccount
    programme: Programme
    reserved: HeldId | None
    statement: Statement


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
            check_signer(self._desk, self._authority, record.visit, record.statement, body.signature, now)
            exception = self._check_once(session, record, now)
            registered = self._write(session, record, body, exception, now)
            commit(session, record.programme)
        self._desk.log.info("registered", reference=visit.reference)
        return registered

    def _repeated(self, session: Session, visit: Visit, body: Register) -> Registered:
        before = session.get_one(Registration, visit.id)
        if not secrets.compare_digest(before.request_hash, self._request_hash(body)):
            raise mismatch()
        return Registered.model_validate_json(
            self._desk.keys.unseal(before.receipt_sealed, place(Registration.receipt_sealed, visit.id))
        )

    def _record(self, session: Session, visit: Visit, body: Register) -> _Record:
        account = session.get(CheckedAccount, visit.id)
        programme = self._catalogue.programme(body.statement.programme)
        if account is None or programme is None:
            raise mismatch()
        if not secrets.compare_digest(account.token, body.account_token):
            raise mismatch()
        reserved = session.scalar(select(HeldId).where(HeldId.visit_id == visit.id))
        own = self._own_statement(visit, account, programme, reserved)
        return _Record(visit, account, programme, reserved, own)

    def _own_statement(
        self, visit: Visit, account: CheckedAccount, programme: Programme, reserved: HeldId | None
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
            mykey_id=reserved.mykey_id if reserved else None,
            terms=AgreedTerms(_agreed(self._catalogue.terms), _agreed(programme.terms), _agreed(provider.terms)),
        )

    def _check_once(self, session: Session, record: _Record, now: datetime) -> int | None:
        """Say under which exception to a deadline it may happen, None where it needs none."""
        # What may happen once to a person is asked and done by one call at a time.
        session.get_one(Person, record.visit.person_id, with_for_update=True)
        programme, account = record.programme, record.account
        exception = self._intake.require(session, record.visit, programme, now)
        require_offered(self._catalogue, account.provider, {programme.id}, now)
        if programme.id in people.registered_programmes(session, record.visit.person_id):
            raise Refused(HTTPStatus.CONFLICT, Reason.REG_ALREADY)
        if programme.id in programmes_of(session, account.provider, account.account_hash):
            raise account_used()
        has_id = people.issued_id(session, record.visit.person_id) is not None
        if has_id == (record.reserved is not None):
            # One ID a person, neither two nor none.
            raise mismatch()
        return exception

    def _write(
        self, session: Session, record: _Record, body: Register, exception: int | None, now: datetime
    ) -> Registered:
        visit = record.visit
        if record.reserved is not None:
            record.reserved.visit_id, record.reserved.person_id = None, visit.person_id
            session.flush()
        registered = self._receipt(session, record, now)
        registration = self._registration(record, body, registered, now)
        registration.exception_id = exception
        session.add(registration)
        session.delete(record.account)
        visit.phase = Phase.REGISTERED
        session.flush()
        return registered

    def _receipt(self, session: Session, record: _Record, now: datetime) -> Registered:
        mykey_id = people.issued_id(session, record.visit.person_id)
        if mykey_id is None:
            raise mismatch()
        unsigned = Receipt(
            reference=record.visit.reference,
            statement_sha256=statement.digest(record.statement).hex(),
            mykey_id=mykey_id,
            registered_at=now,
            slip_mac=self._desk.keys.slip_mac(record.visit.reference),
        )
        return receipt.sign(unsigned, self._desk.keys.receipt)

    def _registration(self, record: _Record, body: Register, registered: Registered, now: datetime) -> Registration:
        visit, account, seal = record.visit, record.account, self._desk.keys.seal
        return Registration(
            visit_id=visit.id,
            nonce=visit.nonce,
            person_id=visit.person_id,
            programme=record.programme.id,
            provider=account.provider,
            account_hash=account.account_hash,
            request_hash=self._request_hash(body),
            statement_sealed=seal(
                statement.signed_bytes(record.statement), place(Registration.statement_sealed, visit.id)
            ),
            signature=body.signature,
            receipt_sealed=seal(registered.model_dump_json().encode(), place(Registration.receipt_sealed, visit.id)),
            registered_at=now,
        )

    def _request_hash(self, body: Register) -> str:
        digest = statement.digest(body.statement).hex()
        return self._desk.keys.lookup("request", digest, body.signature.hex(), body.account_token)


def _agreed(terms: Terms) -> Agreed:
    return Agreed(terms.version, terms.sha256)
