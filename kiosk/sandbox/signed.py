"""What a card signed, against what the platform knows of the visit: the same for a registration and an enquiry."""

from dataclasses import fields
from datetime import datetime

from cryptography import x509

from kiosk.sandbox.certificates import Authority, check_signature
from kiosk.sandbox.database import Visit
from kiosk.sandbox.refusal import mismatch
from kiosk.sandbox.sealed import place
from kiosk.sandbox.visits import LOOK, At, Desk, Phase, VisitRow, find
from kiosk.visit.statement import Statement, StatusStatement


def compare(desk: Desk, own: Statement | StatusStatement, sent: Statement | StatusStatement) -> None:
    """Let a statement pass that says, field by field, what the platform says itself.

    Raises:
        Refused: `identity.mismatch`; which fields differ, only the log says.
    """
    differs = [each.name for each in fields(own) if getattr(own, each.name) != getattr(sent, each.name)]
    if differs:
        desk.log.warning("statement.differs", reference=own.reference, fields=differs)
        raise mismatch()


def ask_responder(desk: Desk, authority: Authority, at: At, now: datetime) -> None:
    """Have the responder asked about an open visit's certificate again.

    Before the transaction that is to come: in it, everybody who needs the same rows would wait for the responder too.

    Raises:
        Refused: `cert.revoked`, `identity.mismatch`; `visit.expired` for one that never was at this kiosk.
    """
    if authority.responder is None:
        return
    with desk.engine.begin() as connection:
        visit = find(connection, at, LOOK)
    if visit.phase == Phase.OPEN:
        authority.ask(x509.load_der_x509_certificate(_certificate(desk, visit)), now)


def check_signer(
    desk: Desk,
    authority: Authority,
    visit: VisitRow,
    message: bytes,
    signature: bytes,
    now: datetime,
) -> None:
    """Let a signature of the message pass that the visit's own certificate made, which is good at this moment.

    Raises:
        Refused: `identity.mismatch`, `cert.expired`, `cert.revoked`.
    """
    der = _certificate(desk, visit)
    check_signature(x509.load_der_x509_certificate(der), message, signature)
    authority.check(der, now)


def _certificate(desk: Desk, visit: VisitRow) -> bytes:
    return desk.keys.unseal(visit.certificate_sealed, place(Visit.certificate_sealed, visit.id))
