"""What the card thread does: take the card, read it, let it verify and sign, let it go."""

from collections.abc import Callable
from datetime import datetime

from card.certificate import parse
from card.connection import Connection, Reader
from card.errors import CardError, CardRemoved, PinNotGiven
from card.jpki import JpkiApplication, ReaderTraits
from card.pinpad import PinPad
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
        pin_pad: whether the reader's own keys are used where it has some.
    """

    def __init__(self, reader: Reader, now: Callable[[], datetime], *, pin_pad: bool = True) -> None:
        self._reader = reader
        self._now = now
        self._pin_pad = pin_pad
        self._traits = ReaderTraits()
        self._connection: Connection | None = None
        self._application: JpkiApplication | None = None
        self._pad: PinPad | None = None

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
        self._pad = PinPad.of(self._connection) if self._pin_pad else None
        return event.CardRead(visit, der, tries_left, pin_pad=self._pad is not None)

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

    def sign_on_pad(
        self, wanted: effect.SignOnPad, verified: Callable[[], None]
    ) -> event.Signed | event.PinNotGiven | event.Refused:
        """Wait for the PIN on the reader's own keys, VERIFY and SIGN back to back; `verified` is told in between."""
        try:
            if self._application is None or self._pad is None:
                raise CardRemoved
            signed = digest(wanted.statement)
            return event.Signed(wanted.visit, self._application.verify_on_pad_and_sign(self._pad, signed, verified))
        except PinNotGiven as error:
            return event.PinNotGiven(wanted.visit, error.lapse)
        except CardError as error:
            return event.Refused(wanted.visit, card_notice(error))

    def release(self) -> None:
        """Reset the card and let go of it, so that its PIN state dies with the visit."""
        connection, self._connection, self._application, self._pad = self._connection, None, None, None
        if connection is not None:
            connection.close()

    def _refuse(self, visit: int, reason: Reason) -> event.Refused:
        self.release()
        return event.Refused(visit, Notice(reason, tries_left=0 if reason is Reason.PIN_LOCKED else None))
