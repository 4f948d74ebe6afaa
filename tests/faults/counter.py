"""A kiosk that stays open: residents come one after the other, and some of their cards go wrong."""

import os
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from card.connection import Reader
from kiosk.enrolment import Choices, Enrolment
from kiosk.hands import KioskHands
from kiosk.journal import Journal
from kiosk.looking import Looking
from kiosk.loop import PlainLoop
from kiosk.platform.client import Endpoint, PlatformClient
from kiosk.runtime import Runtime
from kiosk.sandbox import catalogue
from kiosk.sandbox.sample import Residents
from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests.kiosk.visit_player import typed_pin

PATIENCE_S = 30.0
SETTLED_S = 5.0
# What a visit leaves in the platform's database.
_TABLES = ("registrations", "enquiries", "checked_accounts", "mykey_ids", "visits", "certificate_bindings", "persons")


class NoPrinter:
    """Prints nothing, and says so."""

    def print(self, _slip: at.Paper) -> bool:
        return False


@dataclass(frozen=True)
class Ended:
    """How a visit ended: the reason of its last page, or None where it did what it was for."""

    reason: Reason | None
    pages: tuple[str, ...]


class Counter:
    """One kiosk, from its start to its stop.

    Args:
        reader: its card reader.
        endpoint: the platform.
        folder: for journal and cache.

    Attributes:
        kiosk: what it shows.
        hook: told of each new value before anybody answers it.
    """

    def __init__(self, reader: Reader, endpoint: Endpoint, folder: Path) -> None:
        self._loop = PlainLoop()
        self._player: Enrolment | Looking | None = None
        self._pages: list[str] = []
        self.kiosk = at.Kiosk()
        self.hook: Callable[[at.Kiosk], None] = lambda _kiosk: None
        hands = KioskHands(
            reader, lambda: PlatformClient(endpoint, "kiosk-1", cache=folder / "catalogue"), Journal(folder / "journal")
        )
        self._runtime = Runtime(
            at.Kiosk(at.Counter("kiosk-1")), loop=self._loop, hands=hands, printer=NoPrinter(), show=self._show
        )
        account, codes = Residents(catalogue.load().catalogue).named("valid").accounts["P01"]
        self._choices = Choices("P01", account, codes, last_try=True)

    def open(self) -> None:
        """Start, and wait for the platform's offer."""
        self._runtime.start()
        self._until(lambda: self.kiosk.counter.catalogue is not None)

    def close(self) -> None:
        """Stop."""
        self._runtime.stop()

    def enrol(self, lay_card: Callable[[], None], take_card: Callable[[], None]) -> Ended:
        """A resident enrols, or tries to, and leaves."""
        player = Enrolment(self._choices, typed_pin(), self._runtime.post)
        ended = self._play(event.Start(), player, lay_card, lambda: player.result is not None)
        self._leave(take_card)
        return Ended(player.result.reason if player.result else None, ended)

    def look(self, lay_card: Callable[[], None], take_card: Callable[[], None]) -> Ended:
        """A resident sees what is registered, or tries to, and leaves."""
        player = Looking(typed_pin(), self._runtime.post, last_try=True)
        ended = self._play(event.SeeStatus(), player, lay_card, lambda: player.seen is not None)
        self._leave(take_card)
        return Ended(player.seen.reason if player.seen else None, ended)

    def _play(
        self,
        begin: event.Intent,
        player: Enrolment | Looking,
        lay_card: Callable[[], None],
        ended: Callable[[], bool],
    ) -> tuple[str, ...]:
        self._pages = []
        self._until(lambda: isinstance(self.kiosk.state, at.Attract) and self.kiosk.counter.reader)
        self._player = player
        self._runtime.post(begin)
        self._until(lambda: isinstance(self.kiosk.state, at.AwaitCard))
        lay_card()
        self._until(ended)
        self._player = None
        return tuple(self._pages)

    def _leave(self, take_card: Callable[[], None]) -> None:
        """End whatever page is left, and take the card along."""
        take_card()
        while not isinstance(self.kiosk.state, at.Attract):
            before = self.kiosk.state
            self._runtime.post(event.Finish(print_slip=False) if isinstance(before, at.OfferSlip) else event.Quit())
            self._until(lambda before=before: self.kiosk.state is not before)

    def _show(self, kiosk: at.Kiosk) -> None:
        self.kiosk = kiosk
        self._pages.append(type(kiosk.state).__name__)
        self.hook(kiosk)
        if self._player is not None:
            self._player.show(kiosk)

    def wait_for(self, wanted: Callable[[at.Kiosk], bool]) -> None:
        """Go on until the kiosk is like that."""
        self._until(lambda: wanted(self.kiosk))

    def _until(self, done: Callable[[], bool]) -> None:
        late: list[str] = []
        cancel = self._loop.later(PATIENCE_S, lambda: late.append(type(self.kiosk.state).__name__))
        self._loop.run(lambda: done() or bool(late))
        cancel()
        if late:
            raise TimeoutError(f"still at {late[0]}: {self._pages[-8:]}")


def forget_everybody(state: Path) -> None:
    """Empty the sandbox's database of visits and people, so that the same resident can come again."""
    with closing(sqlite3.connect(state / "sandbox" / "private" / "platform.db")) as database, database:
        for table in _TABLES:
            database.execute(f"DELETE FROM {table}")


def open_things() -> tuple[int, int]:
    """Threads and descriptors of this process."""
    return threading.active_count(), len(list(Path(f"/proc/{os.getpid()}/fd").iterdir()))


def comes_down_to(before: tuple[int, int]) -> bool:
    """Whether there are soon no more of either: a thread that ends, or a look at the reader, may still be under way."""
    deadline = time.monotonic() + SETTLED_S
    while any(now > then for now, then in zip(open_things(), before, strict=True)):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True
