"""The fault matrix: every fault at every command of both journeys, and the next resident after it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from card.connection import Reader
from card.simulator import profiles
from card.simulator.authority import Authority
from card.simulator.faults import FAULTS, Fault, FaultyChip, Kind
from card.simulator.namespace import VirtualReader
from card.simulator.pinpad import SimulatedPinPad
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader
from kiosk.cli.bench.counter import Counter, sample_choices
from kiosk.hands import KioskHands
from kiosk.journal import Journal
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests.faults.traces import forget_everybody
from tests.journeys.conftest import Running
from tests.kiosk.trails import trail_in

RELEASE_S = 2.0
JOURNEYS = ("enrol", "look")
REMOVED = {"taken off before", "taken off after", "reset by another program"}
UNREADABLE = {"mute", "mute from then on", "one byte", "nothing", "oversize", "endless 61xx"}
_BEFORE_THE_PIN = {Kind.SELECT, Kind.TOKEN, Kind.CERTIFICATE, Kind.TRIES}
# Status words whose first byte says that the card has not, or does not, what was asked (ISO/IEC 7816-4, table 5).
_SAYS_NO = {0x62, 0x63, *range(0x66, 0x6F)}


@dataclass(frozen=True)
class Cell:
    """One fault at one command of one journey; whether the PIN is typed on the reader's own keys."""

    journey: str
    fault: Fault
    at: Kind
    pad: bool = False


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


def pad_cells(journey: str, fault: Fault) -> Iterator[Cell]:
    """That fault at each command that a reader with keys of its own does otherwise, or that follows it."""
    return (Cell(journey, fault, at, pad=True) for at in (Kind.VERIFY, Kind.SIGN))


def right_reasons(cell: Cell) -> set[Reason | None]:
    """The pages that are right, by the guide's table of errors; None: the visit goes on to its end."""
    name, at = cell.fault.name, cell.at
    if cell.pad and (name, at) == ("status 6400", Kind.VERIFY):
        return {Reason.SESSION_TIMEOUT}  # so a reader says that nobody typed; nobody is there to press once more
    if name in REMOVED:
        return {Reason.CARD_REMOVED}
    if name == "sharing violation":
        return {Reason.READER_BUSY}
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
    if sw >> 12 not in (0x6, 0x9):  # no status word; a certificate is then asked for in pieces
        return {Reason.CARD_READ_ERROR, None} if at is Kind.CERTIFICATE else {Reason.CARD_READ_ERROR}
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


def findings(cell: Cell, seen: Seen) -> list[str]:
    """What is wrong with what a cell showed."""
    wrong = {
        f"{cell.at}: page {seen.reason}": seen.reason not in right_reasons(cell),
        f"{cell.at}: the fault never happened": not seen.happened,
        f"{cell.at}: the PIN was sent {seen.pins} times": seen.pins > 1,
        f"{cell.at}: the PIN was sent {seen.pins} times before page {seen.reason}": _pin_went_wrongly(cell, seen),
        f"{cell.at}: {seen.tries_left} tries left": seen.tries_left != 3,
        f"{cell.at}: the card is still held": not seen.released,
        f"{cell.at}: the next resident ended at {seen.following}": seen.following is not None,
    }
    return [told for told, is_so in wrong.items() if is_so]


def _pin_went_wrongly(cell: Cell, seen: Seen) -> bool:
    """The PIN goes to the card if, and only if, nothing failed before it."""
    return cell.at in _BEFORE_THE_PIN and (seen.pins == 0) != (seen.reason is not None)


class Table:
    """A kiosk, for one cell after the other.

    Args:
        reader: its reader.
        platform: the sandbox, whose database is emptied between two residents.
        folder: for what the kiosk keeps.
    """

    def __init__(self, reader: Reader, platform: Running, folder: Path) -> None:
        self._platform = platform.state
        journal, trail = Journal(folder / "journal"), trail_in(folder)
        hands = KioskHands(reader, platform.client(folder / "catalogue"), journal, trail=trail)
        self.counter = Counter(hands, sample_choices())
        self.counter.open()

    def close(self) -> None:
        """Stop the kiosk."""
        self.counter.close()

    def visit(self, journey: str, lay_card: Callable[[], None], take_card: Callable[[], None]) -> Reason | None:
        """Somebody nobody knows comes and leaves; the reason of the page that ended the visit, if one did."""
        forget_everybody(self._platform)
        begin = self.counter.enrol if journey == "enrol" else self.counter.look
        return begin(lay_card, take_card).reason


class SimulatedTable(Table):
    """At the reader inside the process; with `pad`, everybody types the right PIN on its keys."""

    def __init__(self, platform: Running, folder: Path, pad: SimulatedPinPad | None = None) -> None:
        self.reader = SimulatedReader("Simulator", pad=pad)
        self._authority = Authority.open(platform.state / "authority")
        super().__init__(self.reader, platform, folder)
        if pad is not None:
            self.counter.hook = partial(_type_on, pad)

    def play(self, cell: Cell) -> Seen:
        """A resident whose card goes wrong, then another one."""
        chip = self._authority.chip(Profile.VALID)
        faulty = FaultyChip(chip, cell.fault, cell.at, self.reader.remove)
        reason = self.visit(cell.journey, lambda: self.reader.insert(faulty), self.reader.remove)
        released = self.reader.is_let_go(RELEASE_S)
        pins = faulty.commands.count(Kind.VERIFY)
        following = self.visit("enrol", lambda: self.reader.insert(chip), self.reader.remove)
        return Seen(reason, faulty.happened, pins, faulty.tries_left(), released, following)


def _type_on(pad: SimulatedPinPad, kiosk: at.Kiosk) -> None:
    if isinstance(kiosk.state, at.PinOnPad):
        pad.enter("".join(map(str, profiles.TEST_PIN)))


class DaemonTable(Table):
    """At a virtual reader of a real PC/SC daemon."""

    def __init__(self, virtual: VirtualReader, platform: Running, folder: Path) -> None:
        self._virtual = virtual
        super().__init__(virtual.reader, platform, folder)

    def play(self, cell: Cell) -> Seen:
        """A resident whose card goes wrong, then another one."""
        place = FAULTS.index(cell.fault)
        reason = self._visitor(cell.journey, lambda: self._virtual.spoil(Profile.VALID, place, cell.at))
        happened, pins, tries_left = self._virtual.happened()
        following = self.enrol()
        # A card that is still held would keep the next one from being read.
        return Seen(reason, happened, pins, tries_left, following is not Reason.READER_BUSY, following)

    def enrol(self) -> Reason | None:
        """A resident whose card is in order; the reason of the page that ended the visit, if one did."""
        return self._visitor("enrol", lambda: self._virtual.insert(Profile.VALID))

    def _visitor(self, journey: str, put: Callable[[], None]) -> Reason | None:
        def lay() -> None:
            self._virtual.wait_until_missed()
            put()

        return self.visit(journey, lay, self._virtual.remove)


class Killing:
    """Kills the daemon the first time a state is shown."""

    def __init__(self, virtual: VirtualReader, state: type) -> None:
        self._virtual, self._state = virtual, state
        self.done = False

    def __call__(self, kiosk: at.Kiosk) -> None:
        if not self.done and isinstance(kiosk.state, self._state):
            self.done = True
            self._virtual.kill_daemon()


def all_cells(of: Callable[[str, Fault], Iterator[Cell]] = cells) -> Iterator[Cell]:
    """The whole matrix."""
    for journey in JOURNEYS:
        for fault in FAULTS:
            yield from of(journey, fault)
