"""The walk: residents with a canary PIN come to a kiosk one after the other, and all happens to them that can."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from unittest.mock import patch

from card.simulator import authority, profiles
from card.simulator.authority import Authority
from card.simulator.faults import FAULTS, Card, Kind
from card.simulator.pinpad import SimulatedPinPad
from card.simulator.profiles import Profile
from kiosk.platform import messages
from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests.faults.matrix import JOURNEYS, Cell, SimulatedTable, all_cells, pad_cells
from tests.journeys.conftest import Running, kiosk, running_sandbox
from tests.safety.canaries import PIN, WRONG_PIN
from tests.safety.front import fronting
from tests.safety.lies import refuses
from tests.safety.places import Places

_PAGES = (
    at.OpeningVisit, at.OfferMyKeyId, at.ChooseProvider, at.EnterAccount, at.CheckingAccount, at.ConfirmHolder,
    at.Review, at.EnterPin, at.Signing, at.Registering,
)  # fmt: skip
_USER_PIN = 0x0018
_OF_PLATFORMS = [each for each in Reason if not each.value.startswith(messages.OF_CARD_OR_KIOSK)]
_CALLS = ("visits", "mykey-id", "account", "registration")


class Walk:
    """One walk.

    Args:
        folder: for all that is kept.
        every: whether each fault comes at each command, and each refusal at each call; else once, and fewer at the pad.

    Attributes:
        places: where is looked.
        journeys: how visits without a fault ended.
        faults: how those with one did.
    """

    def __init__(self, folder: Path, *, every: bool) -> None:
        self.places = Places(folder)
        self.journeys: Counter[str] = Counter()
        self.faults: Counter[str] = Counter()
        self._every = every

    def go(self) -> None:
        """Play all of it."""
        with every_pin_is_the_canary(), self.places.watched(), running_sandbox(self.places.platform) as platform:
            cards = Authority.open(platform.state / "authority")
            for name, pad in (("glass", None), ("pad", SimulatedPinPad())):
                folder = _new(self.places.kiosk / name)
                with closing(SimulatedTable(platform, folder, pad)) as table:
                    self.journeys.update(map(_told, _visits(table, cards, with_pad=pad is not None)))
                    self.faults.update(map(_told, _faults(table, with_pad=pad is not None, every=self._every)))
            calls = _CALLS if self._every else ("registration",)
            self.faults.update(map(_told, _refusals(cards, _new(self.places.kiosk / "front"), calls)))
            self.journeys.update(_commands(platform))


@contextmanager
def every_pin_is_the_canary() -> Iterator[None]:
    """All simulated cards of this process have it, and everybody types it."""
    with (
        patch.object(profiles, "TEST_PIN", tuple(map(int, PIN))),
        patch.object(authority, "_PIN", PIN.encode()),
    ):
        yield


def _visits(table: SimulatedTable, cards: Authority, *, with_pad: bool) -> Iterator[Reason | None]:
    """Whatever card somebody brings and whatever they do, at the glass or at the reader's keys."""

    def come(journey: str, card: Card) -> Reason | None:
        return table.visit(journey, lambda: table.reader.insert(card), table.reader.remove)

    profiles_here = (Profile.VALID, Profile.LAST_TRY) if with_pad else Profile
    for journey in JOURNEYS:
        yield from (come(journey, cards.chip(profile)) for profile in profiles_here)
        yield from (come(journey, _with_another_pin(cards, each)) for each in (Profile.VALID, Profile.LAST_TRY))
    if with_pad:
        return
    yield come("enrol", cards.chip(Profile.VALID))
    again = lambda: table.reader.insert(cards.chip(Profile.VALID)), table.reader.remove
    yield table.counter.enrol(*again).reason
    yield table.counter.look(*again).reason
    for page in _PAGES:
        for interrupt in (table.reader.remove, lambda: table.counter._runtime.post(event.TimeUp())):
            with _interrupted(table, page, interrupt):
                yield come("enrol", cards.chip(Profile.VALID))
    known = table.counter._choices
    mistyped = tuple(each[:-1] + ("1" if each[-1] != "1" else "2") for each in known.codes)
    with patch.object(table.counter, "_choices", replace(known, codes=mistyped)):
        yield come("enrol", cards.chip(Profile.VALID))


@contextmanager
def _interrupted(table: SimulatedTable, page: type[at.State], interrupt: Callable[[], None]) -> Iterator[None]:
    """Something comes between as soon as a page is shown."""

    def look(kiosk: at.Kiosk) -> None:
        if isinstance(kiosk.state, page):
            interrupt()

    with patch.object(table.counter, "hook", look):
        yield


def _with_another_pin(cards: Authority, profile: Profile) -> Card:
    chip = cards.chip(profile)
    chip._files[_USER_PIN]._secret = WRONG_PIN.encode()
    return chip


def _faults(table: SimulatedTable, *, with_pad: bool, every: bool) -> Iterator[Reason | None]:
    """What cards and readers do, at every command, or once each where the PIN and the person are in sight."""
    if every:
        cells: Iterable[Cell] = all_cells(pad_cells) if with_pad else all_cells()
    else:
        faults = FAULTS[::4] if with_pad else FAULTS
        cells = (Cell("enrol", fault, at, pad=with_pad) for fault, at in zip(faults, cycle((Kind.VERIFY, Kind.SIGN))))
    return (table.play(each).reason for each in cells)


def _refusals(cards: Authority, folder: Path, calls: Iterable[str]) -> Iterator[Reason | None]:
    """Every reason that a platform can have, at these calls and at an enquiry."""
    with fronting(cards, folder) as (front, platform):
        front.start()
        for call in (*calls, "enquiry"):
            for reason in _OF_PLATFORMS:
                platform.lies = {call: refuses(reason.value)}
                yield front.come(to_look=call == "enquiry").reason


def _commands(platform: Running) -> Iterator[str]:
    """`kiosk enroll` and `kiosk status`, the PIN from standard input; their cards have another one."""
    given = "--simulator", "valid", "--platform", platform.url, "--state-dir", platform.state, "--pin-file", "-"
    for command in ("enroll", "status"):
        ended = kiosk(command, *given, stdin=f"{PIN}\n")
        print(ended.err, ended.out)
        yield f"exit code {ended.code}"


def _told(reason: Reason | None) -> str:
    return reason.code if reason else "done"


def _new(folder: Path) -> Path:
    folder.mkdir()
    return folder
