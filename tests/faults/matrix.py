"""The fault matrix: every fault at every command of both journeys, and the next resident after it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from card.simulator.authority import Authority
from card.simulator.chip import Chip
from card.simulator.faults import FAULTS, Fault, FaultyChip, Kind
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader
from kiosk.platform.client import Endpoint
from kiosk.visit.reason import Reason
from tests.card.hands import SELECT, TRIES
from tests.faults.counter import Counter, Ended, forget_everybody

RELEASE_S = 2.0
JOURNEYS = ("enrol", "look")
REMOVED = {"taken off before", "taken off after", "reset by another program"}
UNREADABLE = {"mute", "mute from then on", "one byte", "nothing", "oversize", "endless 61xx"}
# Status words whose first byte says that the card has not, or does not, what was asked (ISO/IEC 7816-4, table 5).
_SAYS_NO = {0x62, 0x63, *range(0x66, 0x6F)}


@dataclass(frozen=True)
class Cell:
    """One fault at one command of one journey."""

    journey: str
    fault: Fault
    at: Kind


@dataclass(frozen=True)
class Seen:
    """What a cell showed.

    Attributes:
        reason: of the page that ended the visit; None where the fault did no harm.
        happened: whether the fault came to happen.
        pins: how often the PIN went to the card.
        tries_left: that the card then had.
        released: whether the card was let go when the resident had left.
        following: how the next resident's enrolment ended.
    """

    reason: Reason | None
    happened: bool
    pins: int
    tries_left: int
    released: bool
    following: Reason | None


def cells(journey: str, fault: Fault) -> Iterator[Cell]:
    """That fault at each command."""
    return (Cell(journey, fault, at) for at in Kind)


def right_reasons(cell: Cell) -> set[Reason | None]:
    """The pages that are right, by the guide's table of errors; None: the visit goes on to its end."""
    name, at = cell.fault.name, cell.at
    if name in REMOVED:
        return {Reason.CARD_REMOVED}
    if name in UNREADABLE:
        # A certificate that does not come at once is read in pieces, unless that is how it was read already.
        return {Reason.CARD_READ_ERROR, None} if at is Kind.CERTIFICATE else {Reason.CARD_READ_ERROR}
    if name.startswith("counter says"):
        return _for_counter(int(name.split()[-1]), at)
    if name.startswith("status"):
        return _for_status(int(name.split()[-1], 16), at)
    return _for_spoilt(name, cell)


def _for_spoilt(name: str, cell: Cell) -> set[Reason | None]:
    match name, cell.at:
        case "wrong answer", Kind.TOKEN:
            return {Reason.CARD_NOT_MYNUMBER}
        case _, Kind.CERTIFICATE:
            return {Reason.CARD_READ_ERROR, None}
        case "wrong answer", Kind.SIGN:
            return {Reason.IDENTITY_MISMATCH}
        case "half an answer", Kind.SIGN:
            return {Reason.CARD_READ_ERROR}
    return {None}


def _for_counter(tries: int, at: Kind) -> set[Reason | None]:
    match at, tries:
        case Kind.TRIES | Kind.VERIFY, 0:
            return {Reason.PIN_LOCKED}
        case Kind.TRIES, 1 | 3:
            return {None}
        case Kind.VERIFY, 1:
            return {Reason.PIN_LAST_TRY}
    return _for_status(0x63C0 | tries, at)


def _for_status(sw: int, at: Kind) -> set[Reason | None]:
    match at, sw:
        case ((Kind.TOKEN | Kind.CERTIFICATE | Kind.SIGN), 0x6C00):
            return {None}
        case Kind.CERTIFICATE, 0x6A82:
            return {Reason.CERT_NONE}
        case Kind.CERTIFICATE, 0x6700:
            return {Reason.CARD_READ_ERROR, None}
        case Kind.TRIES, 0x6984:
            return {Reason.CARD_NO_PIN}
        case ((Kind.TRIES | Kind.VERIFY), 0x6983 | 0x6984):
            return {Reason.PIN_LOCKED}
        case ((Kind.SELECT | Kind.TOKEN), _) if sw >> 8 in _SAYS_NO:
            return {Reason.CARD_NOT_MYNUMBER}
    return {Reason.CARD_READ_ERROR}


@dataclass
class Table:
    """A kiosk on the simulated reader, for one cell after the other."""

    authority: Authority
    endpoint: Endpoint
    platform_state: Path
    folder: Path
    reader: SimulatedReader = field(default_factory=lambda: SimulatedReader("Simulator"))

    def __post_init__(self) -> None:
        self.counter = Counter(self.reader, self.endpoint, self.folder)
        self.counter.open()

    def close(self) -> None:
        """Stop the kiosk."""
        self.counter.close()

    def play(self, cell: Cell) -> Seen:
        """A resident whose card goes wrong, then another one."""
        forget_everybody(self.platform_state)
        chip = self.authority.chip(Profile.VALID)
        faulty = FaultyChip(chip, cell.fault, cell.at, self.reader.remove)
        visit = self.counter.enrol if cell.journey == "enrol" else self.counter.look
        ended = visit(lambda: self.reader.insert(faulty), self.reader.remove)
        released = self.reader.is_let_go(RELEASE_S)
        forget_everybody(self.platform_state)
        pins = faulty.commands.count(Kind.VERIFY)
        return Seen(ended.reason, faulty.happened, pins, tries_of(chip), released, self.enrol(chip).reason)

    def enrol(self, chip: Chip) -> Ended:
        """A resident enrols; nothing goes wrong."""
        return self.counter.enrol(lambda: self.reader.insert(chip), self.reader.remove)


def tries_of(chip: Chip) -> int:
    """How often its PIN may still be tried, asked as a terminal would."""
    chip.reset()
    chip.transmit(SELECT)
    return chip.transmit(TRIES)[1] & 0x0F


def all_cells() -> Iterator[Cell]:
    """The whole matrix."""
    for journey in JOURNEYS:
        for fault in FAULTS:
            yield from cells(journey, fault)
