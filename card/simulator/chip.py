"""The simulated card at APDU level.

It refuses what the real card refuses. Where nobody has seen the real one's answer, it gives ISO/IEC 7816-4's.
"""

from collections.abc import Callable, Mapping

from card.apdu import StatusWord
from card.jpki import AID
from card.simulator.files import File, KeyFile, PinFile, PlainFile
from card.simulator.received import Malformed, Received, take_apart

ATR = bytes.fromhex("3BE000FF8131FE4514")  # seen on contact readers
_MASTER_FILE = bytes.fromhex("3F00")
_MOST_TO_SIGN = 245  # 256 bytes less PKCS#1 v1.5's least padding of 11 (RFC 8017, 9.2)


class Refused(Exception):
    """The card's no, as a status word."""

    def __init__(self, sw: int) -> None:
        super().__init__(f"{sw:04X}")
        self.sw = sw


class Chip:
    """One card; its PIN counters live as long as this object.

    Args:
        files: the application's files by identifier, or None for a card without the application.
        extended_length: whether it takes extended length fields.
    """

    atr = ATR

    def __init__(self, files: Mapping[int, File] | None, *, extended_length: bool = True) -> None:
        self._files = files
        self._extended_length = extended_length
        self._selected: Mapping[int, File] = {}
        self._current: File | None = None
        self._instructions: dict[int, tuple[int, Callable[[Received], bytes]]] = {
            0xA4: (0x00, self._select),
            0xB0: (0x00, self._read),
            0x20: (0x00, self._verify),
            0x2A: (0x80, self._sign),
        }

    def reset(self) -> None:
        """Power it off, on, or reset it: nothing is selected and no PIN is verified any more."""
        self._choose({})

    def transmit(self, command: bytes | bytearray) -> bytes:
        """Answer a command APDU: data, SW1, SW2."""
        try:
            data, sw = self._answer(take_apart(command)), int(StatusWord.SUCCESS)
        except Malformed:
            data, sw = b"", int(StatusWord.WRONG_LENGTH)
        except Refused as refused:
            data, sw = b"", refused.sw
        return data + sw.to_bytes(2)

    def _answer(self, received: Received) -> bytes:
        cla, ins, _, _ = received.header
        if cla not in (0x00, 0x80):
            raise Refused(StatusWord.UNKNOWN_CLASS)
        if ins not in self._instructions:
            raise Refused(StatusWord.UNKNOWN_INSTRUCTION)
        expected, handle = self._instructions[ins]
        if cla != expected:
            raise Refused(StatusWord.UNKNOWN_CLASS)
        if received.extended and not self._extended_length:
            raise Refused(StatusWord.WRONG_LENGTH)
        return handle(received)

    def _select(self, received: Received) -> bytes:
        match received.header[2:]:
            case (0x04, 0x0C):
                self._select_application(received.body)
            case (0x02, 0x0C):
                self._current = self._file(received.body)
            case (0x00, 0x0C | 0x00) if received.body == _MASTER_FILE:
                self._choose({})
            case _:
                raise Refused(StatusWord.WRONG_PARAMETERS)
        return b""

    def _select_application(self, name: bytes | bytearray) -> None:
        if self._files is None or name != AID:
            raise Refused(StatusWord.FILE_NOT_FOUND)
        self._choose(self._files)

    def _choose(self, files: Mapping[int, File]) -> None:
        """Go to an application, or to none; either way every PIN state is lost."""
        self._selected, self._current = files, None
        for each in (self._files or {}).values():
            if isinstance(each, PinFile):
                each.forget()

    def _file(self, identifier: bytes | bytearray) -> File:
        if len(identifier) != 2:
            raise Refused(StatusWord.WRONG_LENGTH)
        return self._find(int.from_bytes(identifier), StatusWord.FILE_NOT_FOUND)

    def _find(self, identifier: int, otherwise: StatusWord) -> File:
        if identifier not in self._selected:
            raise Refused(otherwise)
        return self._selected[identifier]

    def _referenced(self, p2: int) -> File:
        """The PIN or key that P2 names: 80 the current file, else its short EF identifier."""
        if p2 & 0xE0 != 0x80:
            raise Refused(StatusWord.WRONG_PARAMETERS)
        if p2 != 0x80:
            return self._find(p2 & 0x1F, StatusWord.REFERENCE_DATA_NOT_FOUND)
        if self._current is None:
            raise Refused(StatusWord.NOT_ALLOWED)
        return self._current

    def _read(self, received: Received) -> bytes:
        _, _, p1, p2 = received.header
        if received.body or not received.answer:
            raise Refused(StatusWord.WRONG_LENGTH)
        offset = p1 << 8 | p2
        if p1 & 0x80:
            if p1 & 0x60:
                raise Refused(StatusWord.WRONG_PARAMETERS)
            self._current, offset = self._find(p1 & 0x1F, StatusWord.FILE_NOT_FOUND), p2
        content = _readable(self._current)
        if offset >= len(content):
            raise Refused(StatusWord.WRONG_OFFSET)
        return content[offset : offset + received.answer]

    def _verify(self, received: Received) -> bytes:
        _, _, p1, p2 = received.header
        if p1:
            raise Refused(StatusWord.WRONG_PARAMETERS)
        pin = self._referenced(p2)
        if not isinstance(pin, PinFile):
            raise Refused(StatusWord.NOT_ALLOWED)
        if received.answer:
            raise Refused(StatusWord.WRONG_LENGTH)
        sw = pin.verify(received.body) if received.body else pin.query()
        if sw != StatusWord.SUCCESS:
            raise Refused(sw)
        return b""

    def _sign(self, received: Received) -> bytes:
        _, _, p1, p2 = received.header
        if p1:  # 02-05 hash or pad on the card; seen by one source, not simulated
            raise Refused(StatusWord.WRONG_PARAMETERS)
        key = self._referenced(p2)
        if not isinstance(key, KeyFile):
            raise Refused(StatusWord.NOT_ALLOWED)
        if not 1 <= len(received.body) <= _MOST_TO_SIGN or not received.answer:
            raise Refused(StatusWord.WRONG_LENGTH)
        if not key.pin.verified:
            raise Refused(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        signature = key.sign(bytes(received.body))
        if received.answer < len(signature):
            raise Refused(0x6C00)
        return signature


def _readable(file: File | None) -> bytes:
    if not isinstance(file, PlainFile):
        raise Refused(StatusWord.NOT_ALLOWED)
    if file.pin is not None and not file.pin.verified:
        raise Refused(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
    return file.content
