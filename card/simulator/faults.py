"""What a card, a reader, or a program beside ours may do to one command: for tests, and for testers who look for one.

A fault stands in place of a chip, so that the reader inside the process and the virtual PC/SC reader show it alike.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from card.errors import CardRemoved, CardUnreadable, ReaderBusy
from card.jpki import AID, ShortFileId

# ISO/IEC 14443-3, 7.1: what card and reader may agree on.
BIT_RATES = (106, 212, 424, 848)
_BITS_A_BYTE = 11  # with framing, and what blocks take
_HEADER_BYTES = 4
_OVERSIZE = 20_000  # more than any file of the card holds, and than card.apdu takes
# ISO/IEC 7816-4, tables 5 and 6, and three that no table has.
STATUS_WORDS = (
    0x6200, 0x6281, 0x6300, 0x6400, 0x6581, 0x6700, 0x6881, 0x6982, 0x6983, 0x6984, 0x6985, 0x6A80, 0x6A82, 0x6A86,
    0x6A88, 0x6B00, 0x6C00, 0x6D00, 0x6E00, 0x6F00, 0x0000, 0x1234, 0xFFFF,
)  # fmt: skip


class Card(Protocol):
    """What lies on a simulated reader."""

    atr: bytes

    def reset(self) -> None:
        """Power it off, on, or reset it."""

    def transmit(self, command: bytes | bytearray) -> bytes:
        """Answer a command APDU."""


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a fault acts.

    Attributes:
        chip: the card.
        take_off: takes it off the reader.
    """

    chip: Card
    take_off: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong with one command, or from it on.

    Attributes:
        name: as the matrix prints it.
        act: given the stage and the command, answers, or raises what a reader would.
        by_card: whether a card alone can do it, so that a real daemon can show it.
        lasts: whether every later command fails alike.
    """

    name: str
    act: Callable[[Stage, bytes], bytes]
    by_card: bool = True
    lasts: bool = False


class Kind(StrEnum):
    """The commands of a visit, by what they are for."""

    SELECT = "SELECT"
    TOKEN = "TOKEN"  # noqa: S105 - a command, no secret
    CERTIFICATE = "CERTIFICATE"
    TRIES = "TRIES"
    VERIFY = "VERIFY"
    SIGN = "SIGN"


class FaultyChip:
    """A card whose first command of a kind goes wrong.

    Args:
        chip: does everything else.
        fault: what goes wrong.
        at: with which command.
        take_off: takes the card off the reader.

    Attributes:
        commands: the kind of each command so far.
        happened: whether it has gone wrong.
    """

    def __init__(self, chip: Card, fault: Fault, at: Kind, take_off: Callable[[], None]) -> None:
        self.atr = chip.atr
        self.commands: list[Kind | None] = []
        self.happened = False
        self._stage = Stage(chip, take_off)
        self._fault = fault
        self._at = at

    def tries_left(self) -> int:
        """How often its PIN may still be tried, asked as any terminal would."""
        chip = self._stage.chip
        chip.reset()
        chip.transmit(bytes((0x00, 0xA4, 0x04, 0x0C, len(AID))) + AID)
        return chip.transmit(bytes((0x00, 0x20, 0x00, 0x80 | ShortFileId.USER_PIN)))[1] & 0x0F

    def reset(self) -> None:
        """As the chip."""
        self._stage.chip.reset()

    def transmit(self, command: bytes | bytearray) -> bytes:
        """Answer, or go wrong."""
        kind = kind_of(command)
        self.commands.append(kind)
        if self._fault.lasts if self.happened else kind is self._at:
            self.happened = True
            return self._fault.act(self._stage, bytes(command))
        return self._stage.chip.transmit(command)


def kind_of(command: bytes | bytearray) -> Kind | None:
    """What a command of `card.jpki` is for; None for the pieces that follow a first one."""
    ins, p1 = command[1], command[2]
    match ins:
        case 0xA4:
            return Kind.SELECT
        case 0xB0 if p1 & 0x80:
            return Kind.TOKEN if p1 == 0x80 | ShortFileId.TOKEN else Kind.CERTIFICATE
        case 0x20:
            return Kind.VERIFY if len(command) > _HEADER_BYTES else Kind.TRIES
        case 0x2A:
            return Kind.SIGN
    return None


def _taken_off_before(stage: Stage, _command: bytes) -> bytes:
    stage.take_off()
    raise CardRemoved


def _taken_off_after(stage: Stage, command: bytes) -> bytes:
    stage.chip.transmit(command)
    stage.take_off()
    raise CardRemoved


def _reset_by_another(stage: Stage, _command: bytes) -> bytes:
    stage.chip.reset()
    raise CardRemoved("SCARD_W_RESET_CARD")


def _mute(stage: Stage, _command: bytes) -> bytes:
    stage.chip.reset()
    raise CardUnreadable("SCARD_W_UNRESPONSIVE_CARD")


def _wrong(stage: Stage, command: bytes) -> bytes:
    answer = stage.chip.transmit(command)
    return bytes(each ^ 0xFF for each in answer[:-2]) + b"\x90\x00"


def _half(stage: Stage, command: bytes) -> bytes:
    answer = stage.chip.transmit(command)
    return answer[: (len(answer) - 2) // 2] + b"\x90\x00"


def _one_byte(stage: Stage, command: bytes) -> bytes:
    return stage.chip.transmit(command)[-2:-1]


def _nothing(stage: Stage, command: bytes) -> bytes:
    stage.chip.transmit(command)
    return b""


def _oversize(_stage: Stage, _command: bytes) -> bytes:
    return bytes(_OVERSIZE) + b"\x90\x00"


def _held_by_another(_stage: Stage, _command: bytes) -> bytes:
    raise ReaderBusy("SCARD_E_SHARING_VIOLATION")


def _at(kbit: int) -> Callable[[Stage, bytes], bytes]:
    """As slow as a contactless card at that rate."""

    def act(stage: Stage, command: bytes) -> bytes:
        answer = stage.chip.transmit(command)
        time.sleep((len(command) + len(answer)) * _BITS_A_BYTE / (1000 * kbit))
        return answer

    return act


def _endless(_stage: Stage, _command: bytes) -> bytes:
    return bytes(255) + b"\x61\xff"


def _counts(tries: int) -> Callable[[Stage, bytes], bytes]:
    """A counter that lies: it says so many tries, whatever was asked."""
    return lambda _stage, _command: bytes((0x63, 0xC0 | tries))


def _says(sw: int) -> Callable[[Stage, bytes], bytes]:
    return lambda _stage, _command: sw.to_bytes(2)


FAULTS = (
    Fault("taken off before", _taken_off_before),
    Fault("taken off after", _taken_off_after),
    Fault("reset by another program", _reset_by_another, by_card=False),
    Fault("sharing violation", _held_by_another, by_card=False),
    *(Fault(f"at {kbit} kbit/s", _at(kbit), lasts=True) for kbit in BIT_RATES),
    Fault("mute", _mute, by_card=False),
    Fault("mute from then on", _mute, by_card=False, lasts=True),
    Fault("wrong answer", _wrong),
    Fault("half an answer", _half),
    Fault("one byte", _one_byte, by_card=False),
    Fault("nothing", _nothing, by_card=False),
    Fault("oversize", _oversize),
    Fault("endless 61xx", _endless, lasts=True),
    *(Fault(f"counter says {tries}", _counts(tries)) for tries in (0, 1, 3, 15)),
    *(Fault(f"status {sw:04X}", _says(sw)) for sw in STATUS_WORDS),
)
