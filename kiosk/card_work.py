"""What the card thread does: take the card, read it, let it verify and sign, let it go."""

from collections.abc import Callable
from datetime import datetime

from card.certificate import parse
from card.connection import Connection, Reader
from card.errors import CardError, CardRemoved
from card.jpki import JpkiApplication, ReaderTraits
from kiosk.failures import card_notice
from kiosk.platform.statement import digest
from kiosk.visit import effect, event
from kiosk.visit.reason import Reason
from kiosk.visit.state import Notice


class CardWork:
    """The one holder of the card; all its calls come from one thread.

    Args:
        reader: the reader this kiosk uses.
        now: the present, an aware time.
    """

    def __init__(self, reader: Reader, now: Callable[[], datetime]) -> None:
        self._reader = reader
        self._now = now
        self._traits = ReaderTraits()
        self._connection: Connection | None = None
        self._application: JpkiApplication | None = None

    def read(self, visit: int) -> event.CardRead | event.Refused:
        """Take the card and find out whether it can finish a registration. Spends no PIN try."""
        try:
            return self._read(visit)
        except CardError as error:
            self.release()
            return event.Refused(visit, card_notice(error))

    def _read(self, visit: int) -> event.CardRead | event.Refused:
        self.release()
        self._connection = self._reader.connect()
        self._application = JpkiApplication.select(self._connection, self._traits)
        der = self._application.read_certificate()
        if not parse(der).valid_at(self._now()):
            return self._refuse(visit, Reason.CERT_EXPIRED)
        tries_left = self._application.tries_left()
        if tries_left == 0:
            return self._refuse(visit, Reason.PIN_LOCKED)
        return event.CardRead(visit, der, tries_left)

    def sign(self, wanted: effect.Sign) -> event.Signed | event.Refused:
        """VERIFY and SIGN back to back; the PIN is wiped whatever happens."""
        try:
            if self._application is None:
                raise CardRemoved
            signature = self._application.verify_and_sign(wanted.pin, digest(wanted.statement))
            return event.Signed(wanted.visit, signature)
        except CardError as error:
            return event.Refused(wanted.visit, card_notice(error))
        finally:
            wanted.pin.wipe()

    def release(self) -> None:
        """Reset the card and let go of it, so that its PIN state dies with the visit."""
        connection, self._connection, self._application = self._connection, None, None
        if connection is not None:
            connection.close()

    def _refuse(self, visit: int, reason: Reason) -> event.Refused:
        self.release()
        return event.Refused(visit, Notice(reason, tries_left=0 if reason is Reason.PIN_LOCKED else None))
