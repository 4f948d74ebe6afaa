"""Calls for staff, kept for the staff page."""

from kiosk.platform.messages import CallStaff
from kiosk.sandbox.database import StaffCall
from kiosk.sandbox.visits import Desk


class StaffCalls:
    """The call by which a kiosk asks for somebody."""

    def __init__(self, desk: Desk) -> None:
        """Take what every rule needs."""
        self._desk = desk

    def take(self, kiosk: str, body: CallStaff) -> None:
        """Write down which kiosk called, what for and when."""
        with self._desk.sessions.begin() as session:
            session.add(StaffCall(kiosk=kiosk, kind=body.kind, at=self._desk.now()))
        self._desk.log.info("staff", kiosk=kiosk, kind=body.kind)
