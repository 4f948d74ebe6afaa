"""The enquiry: what is registered, told to the card's holder and to nobody else."""

import json
import secrets
from datetime import datetime, timedelta
from http import HTTPStatus

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.platform import statement
from kiosk.platform.messages import Enquire, PastRegistration, Status
from kiosk.sandbox import people
from kiosk.sandbox.certificates import Authority
from kiosk.sandbox.database import Enquiry, Registration, Visit
from kiosk.sandbox.races import again_after_race
from kiosk.sandbox.refusal import Refused, mismatch
from kiosk.sandbox.sealed import place
from kiosk.sandbox.signed import ask_responder, check_signer, compare
from kiosk.sandbox.visits import At, Desk, Phase, close, find, require_open
from kiosk.visit.reason import Reason
from kiosk.visit.statement import VERSION, StatusStatement

REPEATABLE = timedelta(seconds=60)
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
        with self._desk.sessions.begin() as session:
            visit = find(session, at)
            if visit.phase == Phase.ANSWERED:
                self._require_same(session, visit, body, now)
            else:
                self._check(require_open(visit, now), body, now)
                self._write(session, visit, body, now)
            status = self._status(session, visit)
        self._desk.log.info("enquired", reference=visit.reference)
        return status

    def _require_same(self, session: Session, visit: Visit, body: Enquire, now: datetime) -> None:
        before = session.get_one(Enquiry, visit.id)
        if now > before.answered_at + REPEATABLE:
            raise Refused(HTTPStatus.GONE, Reason.VISIT_EXPIRED)
        if not secrets.compare_digest(before.request_hash, self._request_hash(body)):
            raise mismatch()

    def _check(self, visit: Visit, body: Enquire, now: datetime) -> None:
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

    def _write(self, session: Session, visit: Visit, body: Enquire, now: datetime) -> None:
        close(session, Visit.id == visit.id)
        session.add(Enquiry(visit_id=visit.id, request_hash=self._request_hash(body), answered_at=now))
        session.flush()
        visit.phase = Phase.ANSWERED

    def _status(self, session: Session, visit: Visit) -> Status:
        query = (
            select(Registration, Visit.reference)
            .join(Visit, Visit.id == Registration.visit_id)
            .where(Registration.person_id == visit.person_id, Registration.unlinked_at.is_(None))
            .order_by(Registration.registered_at.desc())
        )
        past = tuple(self._past(each, reference) for each, reference in session.execute(query))
        return Status(mykey_id=people.issued_id(session, visit.person_id), registrations=past)

    def _past(self, registration: Registration, reference: str) -> PastRegistration:
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
            reference=reference,
            registered_at=registration.registered_at,
        )

    def _request_hash(self, body: Enquire) -> str:
        return self._desk.keys.lookup("enquiry", statement.digest(body.statement).hex(), body.signature.hex())
