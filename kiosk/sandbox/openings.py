"""The opening of a visit: who is it, and what is still open to them."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from sqlalchemy import Connection, bindparam, insert

from kiosk.platform.messages import OpenVisit, Standing, VisitOpened
from kiosk.sandbox import people
from kiosk.sandbox.certificates import Authority
from kiosk.sandbox.database import Visit, table
from kiosk.sandbox.intake import Intake
from kiosk.sandbox.pending import PendingIdentities
from kiosk.sandbox.races import again_after_race
from kiosk.sandbox.refusal import Refused
from kiosk.sandbox.sealed import place
from kiosk.sandbox.visits import COLUMNS, LIFE, Desk, Phase, VisitRow, close_found, new_reference, still_open
from kiosk.sandbox.waiting import WaitingRoom
from kiosk.visit.reason import Reason

_visits = table(Visit)
_BEFORE = still_open((_visits.c.kiosk == bindparam("kiosk")) | (_visits.c.expires_at <= bindparam("now")))
_OPEN = insert(_visits)


@dataclass(frozen=True, slots=True)
class Openings:
    """The call that opens a visit.

    Attributes:
        desk: what every rule needs.
        waiting_room: lets in as many as the platform can take.
        authority: checks certificates.
        holders: knows whose they are.
        pending: takes those of which nobody knows.
        intake: knows what is open.
    """

    desk: Desk
    waiting_room: WaitingRoom
    authority: Authority
    holders: people.People
    pending: PendingIdentities
    intake: Intake

    def open(self, kiosk: str, body: OpenVisit) -> VisitOpened:
        """Open a visit and end the one before at that kiosk.

        Raises:
            Refused: `backend.busy` with the time to come back; the certificate is not good (`Authority.check`,
                `Authority.ask`);
                whose it is is not known, or they may not apply (`People.holder`).
        """
        now = self.desk.now()
        self.waiting_room.enter(kiosk, now)
        certificate = self.authority.check(body.certificate, now)
        self.authority.ask(certificate, now)
        try:
            return self._open(kiosk, body.certificate, certificate, now)
        except Refused as refused:
            if refused.reason is Reason.IDENTITY_PENDING:
                # The counter finds the case by this number.
                refused.reference = self.pending.note(self.holders.hash_of(certificate))
                self.desk.log.warning("person.unclear", reference=refused.reference)
            raise

    @again_after_race
    def _open(self, kiosk: str, der: bytes, certificate: x509.Certificate, now: datetime) -> VisitOpened:
        with self.desk.engine.begin() as connection:
            close_found(connection, _BEFORE, kiosk=kiosk, now=now)
            holder = self.holders.holder(connection, certificate, now)
            visit = self._new(kiosk, der, holder, now)
            connection.execute(_OPEN, {each.name: getattr(visit, each.name) for each in COLUMNS})
            opened = self._told(connection, visit, holder, now)
        self.desk.log.info("visit.opened", reference=visit.reference, kiosk=visit.kiosk)
        return opened

    def _told(self, connection: Connection, visit: VisitRow, holder: people.Holder, now: datetime) -> VisitOpened:
        has_id = not holder.is_new and people.issued_id(connection, holder.person_id) is not None
        return VisitOpened(
            visit=visit.id,
            nonce=visit.nonce,
            reference=visit.reference,
            opened_at=visit.opened_at,
            expires_at=visit.expires_at,
            standing=Standing.HAS_MYKEY_ID if has_id else Standing.NEW,
            already=() if holder.is_new else people.registered_programmes(connection, holder.person_id),
            closed=self.intake.closed(connection, visit, now),
        )

    def _new(self, kiosk: str, certificate: bytes, holder: people.Holder, now: datetime) -> VisitRow:
        visit_id = secrets.token_urlsafe(24)
        return VisitRow(
            id=visit_id,
            reference=new_reference(),
            nonce=secrets.token_urlsafe(24),
            kiosk=kiosk,
            person_id=holder.person_id,
            card_applied_at=holder.card_applied_at,
            certificate_sealed=self.desk.keys.seal(certificate, place(Visit.certificate_sealed, visit_id)),
            opened_at=now,
            expires_at=now + LIFE,
            phase=Phase.OPEN,
        )
