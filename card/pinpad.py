"""Readers with keys of their own (PC/SC part 10, CCID): the PIN goes from the keys to the card and never comes here.

What the reader puts into the command, and when it asks, is told by one structure; sizes are the host's, as OpenSC and
libccid have them. Such a pad hides the PIN from the computer, not what is signed.
"""

import struct
from collections.abc import Mapping
from typing import Self

from card.apdu import Command, Response
from card.connection import Connection
from card.errors import CardUnreadable, PinNotGiven
from card.pin import LENGTH, PAD_SECONDS, PAD_SECONDS_A_KEY, Lapse

_VERIFY_PIN_DIRECT = 0x06
_FEATURE = struct.Struct(">BBI")  # tag, length, control code: big-endian on every host (part 10, 2.2)
_MOST_FEATURES = 32  # part 10 numbers 19
_CODE_BYTES = 4
# PIN_VERIFY_STRUCTURE (part 10, 2.5.2), in the host's byte order and without gaps: bTimerOut, bTimerOut2,
# bmFormatString, bmPINBlockString, bmPINLengthFormat, wPINMaxExtraDigit, bEntryValidationCondition, bNumberMessage,
# wLangId, bMsgIndex, bTeoPrologue[3], ulDataLength.
_ORDER = struct.Struct("=BBBBBHBBHB3sI")
_ASCII_AT_START = 0x82  # units are bytes, the PIN begins with the first of the body, left justified, ASCII
_NO_LENGTH_IN_COMMAND = 0x00
_EXACTLY = LENGTH << 8 | LENGTH  # fewest and most digits: no PIN of another length reaches the card
_CONFIRM_KEY = 0x02  # nothing is sent at the fourth digit
_READERS_OWN_MESSAGE = 0xFF
_PLACEHOLDER = b"\xff" * LENGTH
_STATUS_BYTES = 2


def control_codes(features: bytes) -> Mapping[int, int]:
    """Take apart what a reader answers to GET_FEATURE_REQUEST.

    Args:
        features: entries of six bytes: tag, 04, control code.

    Returns:
        Control code by tag; nothing where the list is not of that form, says a thing twice, or does not end.
    """
    if len(features) % _FEATURE.size or len(features) > _MOST_FEATURES * _FEATURE.size:
        return {}
    entries = list(_FEATURE.iter_unpack(features))
    codes = {tag: code for tag, _, code in entries}
    well_formed = all(size == _CODE_BYTES for _, size, _ in entries) and len(codes) == len(entries)
    return codes if well_formed else {}


def verify_order(cla: int, p2: int) -> bytes:
    """Write the order to ask for the PIN and send it with VERIFY.

    Args:
        cla: class byte of the command.
        p2: which PIN (ISO/IEC 7816-4, 11.6.6).

    Returns:
        The structure and the command with places for the digits; 28 bytes.
    """
    command = bytes(Command(cla, 0x20, 0x00, p2, _PLACEHOLDER).encode())
    return (
        _ORDER.pack(
            PAD_SECONDS,
            PAD_SECONDS_A_KEY,
            _ASCII_AT_START,
            LENGTH,
            _NO_LENGTH_IN_COMMAND,
            _EXACTLY,
            _CONFIRM_KEY,
            _READERS_OWN_MESSAGE,
            0,  # the reader's own language
            0,  # its first message
            bytes(3),  # for T=1, which the driver writes itself
            len(command),
        )
        + command
    )


class PinPad:
    """The keys of the reader that a connection goes through. Made by `of`.

    Args:
        connection: holds the card.
        code: the reader's control code for VERIFY_PIN_DIRECT.
    """

    def __init__(self, connection: Connection, code: int) -> None:
        self._connection = connection
        self._code = code

    @classmethod
    def of(cls, connection: Connection) -> Self | None:
        """The pad of a connection's reader, or None where it offers none."""
        code = control_codes(connection.features()).get(_VERIFY_PIN_DIRECT)
        return None if code is None else cls(connection, code)

    def verify(self, cla: int, p2: int) -> Response:
        """Let the reader ask for the PIN, and the card verify it, once.

        Blocks until somebody has typed, cancelled, or let the time pass.

        Returns:
            The card's answer.

        Raises:
            PinNotGiven: the reader says that it has no PIN; the card was not asked.
            CardUnreadable: the reader failed, or answers what is no status word.
            CardRemoved: the card left meanwhile.
        """
        answer = self._connection.control(self._code, verify_order(cla, p2))
        if len(answer) != _STATUS_BYTES or answer[0] >> 4 not in (0x6, 0x9):
            raise CardUnreadable(f"a PIN pad's answer of {len(answer)} bytes")
        status = int.from_bytes(answer)
        for lapse in Lapse:
            if status == lapse:
                raise PinNotGiven(lapse)
        return Response(b"", status)
