"""The card's public key application (公的個人認証AP): token, certificate, tries left, verify and sign.

J-LIS publishes no command specification; what stands here was seen alike in OpenSC (card-jpki.c), jpki/myna and
AokiApp/jsapdu. Files are named by their short identifier within the command that reads them, so nothing but the
application is ever selected, and an enrolment costs six commands. The card's other applications, which hold the face
and the My Number, are not for this service: it has not even their names.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Self

from card.apdu import EXTENDED_ANSWER, SHORT_ANSWER, Command, Response, StatusWord, exchange
from card.certificate import MOST_BYTES
from card.connection import Connection
from card.errors import (
    CardUnreadable,
    CertificateMissing,
    CertificateUnusable,
    CommandRefused,
    NotMyNumberCard,
    PinAbsent,
    PinLocked,
    PinWrong,
)
from card.pin import Pin
from card.pinpad import PinPad

AID = bytes.fromhex("D392F000260100000001")
TOKEN = "JPKIAPICCTOKEN2"  # noqa: S105 - the card's kind, no secret
ALL_TRIES = 3
DIGEST_BYTES = 32
SIGNATURE_BYTES = 256
# DigestInfo for SHA-256 with its NULL parameters (RFC 8017, 9.2 note 1): the card pads what it gets and adds nothing.
_SHA256_DIGEST_INFO = bytes.fromhex("3031300D060960864801650304020105000420")
_TOKEN_NAME_BYTES = 32
_DER_HEADER_BYTES = 4
_MOST_READS = 80
_SHORT_FILE_ID = 0x80  # marks P1 of READ BINARY, P2 of VERIFY and SIGN, as carrying a short EF identifier
_READ = (StatusWord.SUCCESS, StatusWord.END_OF_FILE)
# ISO/IEC 7816-4, table 5: these first bytes say what of the command the card does not do or have; with any other, the
# card itself failed, or this is no answer of a card.
_CARD_SAYS_NO = (0x62, 0x63, *range(0x66, 0x6F))


class ShortFileId(IntEnum):
    """Short EF identifiers within the application; full ones are the same with zeros before."""

    TOKEN = 0x06
    USER_CERTIFICATE = 0x0A
    USER_KEY = 0x17
    USER_PIN = 0x18


_USER_PIN = _SHORT_FILE_ID | ShortFileId.USER_PIN


@dataclass(slots=True)
class ReaderTraits:
    """What was learnt about one reader; its owner keeps it for as long as it uses that reader.

    Attributes:
        extended_length: whether the reader carries answers of more than 256 bytes; believed until it fails once.
    """

    extended_length: bool = True


class JpkiApplication:
    """The application, selected on a connection. Made by `select`.

    Args:
        connection: holds the card.
        traits: what is known of the connection's reader.
    """

    def __init__(self, connection: Connection, traits: ReaderTraits) -> None:
        self._connection = connection
        self._traits = traits

    @classmethod
    def select(cls, connection: Connection, traits: ReaderTraits) -> Self:
        """Select the application and make sure of its kind; two commands.

        Raises:
            NotMyNumberCard: no such application, or another token's than the My Number Card's.
            CardError: see `card.apdu.exchange`.
        """
        application = cls(connection, traits)
        application._select()
        token = application._token()
        if token != TOKEN:
            raise NotMyNumberCard(token)
        return application

    def read_certificate(self) -> bytes:
        """Read the user authentication certificate: one command, or one a 256 bytes where the reader wants it so.

        Returns:
            Its DER, 5-8192 bytes, cut at the length it states; not looked into any further.

        Raises:
            CertificateMissing: the card carries none.
            CertificateUnusable: what it carries states no length, or one that it does not keep.
            CardError: see `card.apdu.exchange`.
        """
        if self._traits.extended_length:
            whole = self._read_whole()
            if whole is not None:
                return whole
        pieces = self._read_pieces()
        self._traits.extended_length = False
        return pieces

    def tries_left(self) -> int:
        """Ask how often the PIN may still be tried; costs no try.

        Returns:
            0-3, 0 for a locked PIN; 3 where the PIN is already verified, which resets the count.

        Raises:
            PinAbsent: the card has no PIN.
            CardError: see `card.apdu.exchange`.
        """
        response = self._verify()
        match response.sw:
            case StatusWord.SUCCESS:
                return ALL_TRIES
            case StatusWord.PIN_BLOCKED:
                return 0
            case StatusWord.REFERENCE_DATA_NOT_USABLE:
                raise PinAbsent
        tries = response.sw - StatusWord.NO_TRIES_LEFT
        if not 0 <= tries <= ALL_TRIES:  # a counter that says more is none of a My Number Card
            raise CommandRefused(0x20, response.sw)
        return tries

    def verify_and_sign(self, pin: Pin, digest: bytes) -> bytes:
        """Verify the PIN, once, and sign, with nothing in between; the PIN is wiped whatever happens.

        Args:
            pin: all four digits.
            digest: SHA-256 of what is signed, 32 bytes.

        Returns:
            RSASSA-PKCS1-v1_5 signature (RFC 8017, 8.2), 256 bytes.

        Raises:
            PinWrong: the card counted a try; some are left.
            PinLocked: none is left.
            ValueError: the PIN is incomplete or the digest of another length; the card was not asked.
            CardError: see `card.apdu.exchange`.
        """
        try:
            if len(digest) != DIGEST_BYTES:
                raise ValueError(f"a digest of {len(digest)} bytes")
            with pin.revealed() as digits:
                verified = self._verify(digits)
        finally:
            pin.wipe()
        _expect_verified(verified)
        return self._sign(digest)

    def verify_on_pad_and_sign(self, pad: PinPad, digest: bytes, verified: Callable[[], None]) -> bytes:
        """Have the PIN typed on the reader's own keys, verified once, and sign, with nothing in between.

        Args:
            pad: of the reader that holds this card.
            digest: SHA-256 of what is signed, 32 bytes.
            verified: told as soon as the card has taken the PIN.

        Returns:
            As `verify_and_sign`.

        Raises:
            PinNotGiven: nobody typed four digits; the card was not asked, and this may be called again.
            PinWrong, PinLocked, ValueError, CardError: as `verify_and_sign`.
        """
        if len(digest) != DIGEST_BYTES:
            raise ValueError(f"a digest of {len(digest)} bytes")
        _expect_verified(pad.verify(0x00, _USER_PIN))
        verified()
        return self._sign(digest)

    def _select(self) -> None:
        selected = exchange(self._connection, Command(0x00, 0xA4, 0x04, 0x0C, AID))
        if selected.sw == StatusWord.SUCCESS:
            return
        if selected.sw >> 8 in _CARD_SAYS_NO:
            raise NotMyNumberCard
        raise CommandRefused(0xA4, selected.sw)

    def _token(self) -> str | None:
        response = self._read(_SHORT_FILE_ID | ShortFileId.TOKEN, 0, SHORT_ANSWER)
        if response.sw not in _READ and response.sw >> 8 in _CARD_SAYS_NO:
            return None
        if response.sw not in _READ:
            raise CommandRefused(0xB0, response.sw)
        return response.data[:_TOKEN_NAME_BYTES].decode("ascii", "replace").rstrip(" \0")

    def _read(self, p1: int, p2: int, answer: int) -> Response:
        return exchange(self._connection, Command(0x00, 0xB0, p1, p2, answer=answer))

    def _read_whole(self) -> bytes | None:
        """Read by extended length; None where reader or card does not do that."""
        try:
            response = self._read(_SHORT_FILE_ID | ShortFileId.USER_CERTIFICATE, 0, EXTENDED_ANSWER)
        except CardUnreadable:
            self._select()  # the failure has reset the card
            return None
        if response.sw == StatusWord.WRONG_LENGTH:
            return None
        data = _certificate_data(response)
        size = _der_size(data)
        return data[:size] if len(data) >= size else None

    def _read_pieces(self) -> bytes:
        response = self._read(_SHORT_FILE_ID | ShortFileId.USER_CERTIFICATE, 0, SHORT_ANSWER)
        data = bytearray(_certificate_data(response))
        size = _der_size(data)
        for _ in range(_MOST_READS):
            if len(data) >= size:
                return bytes(data[:size])
            piece = self._read(len(data) >> 8, len(data) & 0xFF, min(SHORT_ANSWER, size - len(data)))
            if piece.sw == StatusWord.WRONG_OFFSET or (piece.sw in _READ and not piece.data):
                break  # past the end, told in one of the two ways
            data += _certificate_data(piece)
        raise CertificateUnusable(f"{len(data)} of {size} bytes")

    def _verify(self, digits: memoryview | bytes = b"") -> Response:
        return exchange(self._connection, Command(0x00, 0x20, 0x00, _USER_PIN, digits))

    def _sign(self, digest: bytes) -> bytes:
        body = _SHA256_DIGEST_INFO + digest
        command = Command(0x80, 0x2A, 0x00, _SHORT_FILE_ID | ShortFileId.USER_KEY, body, SHORT_ANSWER)
        response = exchange(self._connection, command)
        if response.sw != StatusWord.SUCCESS:
            raise CommandRefused(0x2A, response.sw)
        if len(response.data) != SIGNATURE_BYTES:
            raise CardUnreadable(f"a signature of {len(response.data)} bytes")
        return response.data


def _expect_verified(response: Response) -> None:
    match response.sw:
        case StatusWord.SUCCESS:
            return
        # A locked PIN was seen answered in three ways; none of them leaves a try.
        case StatusWord.NO_TRIES_LEFT | StatusWord.PIN_BLOCKED | StatusWord.REFERENCE_DATA_NOT_USABLE:
            raise PinLocked
    if 0 < response.sw - StatusWord.NO_TRIES_LEFT < ALL_TRIES:
        raise PinWrong(response.sw - StatusWord.NO_TRIES_LEFT)
    raise CommandRefused(0x20, response.sw)


def _certificate_data(response: Response) -> bytes:
    if response.sw == StatusWord.FILE_NOT_FOUND:
        raise CertificateMissing
    if response.sw not in _READ:
        raise CommandRefused(0xB0, response.sw)
    return response.data


def _der_size(data: bytes | bytearray) -> int:
    """Read the whole length from the first four bytes, `30 82 hh ll`; never believe more than 8 KiB."""
    if not data:
        raise CertificateMissing
    if len(data) < _DER_HEADER_BYTES or data[:2] != b"\x30\x82":
        raise CertificateUnusable("no DER sequence with a length of two bytes")
    size = _DER_HEADER_BYTES + int.from_bytes(data[2:4])
    if size > MOST_BYTES:
        raise CertificateUnusable(f"{size} bytes")
    return size
