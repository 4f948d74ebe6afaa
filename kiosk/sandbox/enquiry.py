"""The enquiry: what is registered, told to the card's holder and to nobody else."""

import json
import secrets
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select

from kiosk.platform import statement
from kiosk.platform.messages import Enquire, PastRegistration, Status
from kiosk.sandbox import people
from kiosk.sandbox.certificates import Authority
from kiosk.sandbox.database import Enquiry, Registration, Visit, table
from kiosk.sandbox.races import again_after_race
from kiosk.sandbox.refusal import Refused, mismatch
from kiosk.sandbox.sealed import place
from kiosk.sandbox.signed import ask_responder, check_signer, compare
from kiosk.sandbox.visits import At, Desk, Phase, VisitRow, close, find, require_open
from kiosk.visit.reason import Reason
from kiosk.visit.statement import VERSION, StatusStatement

REPEATABLE = timedelta(seconds=60)
_enquiries, _registrations, _visits = map(table, (Enquiry, Registration, Visit))
_BEFORE = select(_enquiries).where(_enquiries.c.visit_id == bindparam("visit"))
_ANSWER = insert(_enquiries)
_PAST = (
    select(_registrations, _visits.c.reference)
    .join(_visits, _visits.c.id == _registrations.c.visit_id)
    .where(_registrations.c.person_id == bindparam("person"), _registrations.c.unlinked_at.is_(None))
    .order_by(_registrations.c.registered_at.desc())
)
_ERASED = "*"  # nobody knows the account any more (kiosk.sandbox.retention)


class Enquiries:
    """The call that tells what is registered."""

    def __init__(self, desk: Desk, authority: Authority) -> None:
        """Take what checks certificates."""
        self._desk = desk
        self._authority = authority

    @again_after_race
    def answer(self, at: At, body: Enquire) -> Status:
        """Tell it once a visit; for 60 s the same request is answered again, since an answer may get lost.

        The answer spends the nonce: the visit can register nothing after it. A refusal spends nothing.

        Raises:
            Refused: `identity.mismatch`, `cert.expired`, `cert.revoked`, `visit.expired`.
        """
        now = self._desk.now()
        ask_responder(self._desk, self._authority, at, now)
        with self._desk.engine.begin() as connection:
            visit = find(connection, at)
            if visit.phase == Phase.ANSWERED:
                self._require_same(connection, visit, body, now)
            else:
                self._check(require_open(visit, now), body, now)
                self._write(connection, visit, body, now)
            status = self._status(connection, visit)
        self._desk.log.info("enquired", reference=visit.reference)
        return status

    def _require_same(self, connection: Connection, visit: VisitRow, body: Enquire, now: datetime) -> None:
        before = connection.execute(_BEFORE, {"visit": visit.id}).one()
        if now > before.answered_at + REPEATABLE:
            raise Refused(HTTPStatus.GONE, Reason.VISIT_EXPIRED)
        if not secrets.compare_digest(before.request_hash, self._request_hash(body)):
            raise mismatch()

    def _check(self, visit: VisitRow, body: Enquire, now: datetime) -> None:
        own = StatusStatement(
            v=VERSION,
            purpose="status",
            visit=visit.id,
            reference=visit.reference,
            nonce=visit.nonce,
            kiosk=visit.kiosk,
            opened_at=visit.opened_at,
        )
        compare(self._desk, own, body.statement)
        check_signer(self._desk, self._authority, visit, statement.signed_bytes(own), body.signature, now)

    def _write(self, connection: Connection, visit: VisitRow, body: Enquire, now: datetime) -> None:
        close(connection, [visit.id], Phase.ANSWERED)
        written = {"visit_id": visit.id, "request_hash": self._request_hash(body), "answered_at": now}
        connection.execute(_ANSWER, written)

    def _status(self, connection: Connection, visit: VisitRow) -> Status:
        past = map(self._past, connection.execute(_PAST, {"person": visit.person_id}))
        return Status(registrations=tuple(past), mykey_id=people.issued_id(connection, visit.person_id))

    def _past(self, registration: Row[Any]) -> PastRegistration:
        account = _ERASED
        if registration.statement_sealed:
            sealed = self._desk.keys.unseal(
                registration.statement_sealed, place(Registration.statement_sealed, registration.visit_id)
            )
            account = json.loads(sealed.removeprefix(statement.DOMAIN_PREFIX))["account"]
        return PastRegistration(
            programme=registration.programme,
            provider=registration.provider,
            account_end=account[-4:],
            reference=registration.reference,
            registered_at=registration.registered_at,
        )

    def _request_hash(self, body: Enquire) -> str:
        return self._desk.keys.lookup("enquiry", statement.digest(body.statement).hex(), body.signature.hex())
