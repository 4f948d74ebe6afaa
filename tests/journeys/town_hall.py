"""A counter without a window: its kiosk, its threads, a simulated reader, and the real platform behind it.

What it registered is read from the platform's books, and each signature checked there.
"""

from collections.abc import Callable

from card.simulator.authority import Authority
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader
from kiosk.cli.enroll import NoPrinter
from kiosk.enrolment import Choices, Enrolment
from kiosk.hands import KioskHands
from kiosk.journal import Journal
from kiosk.loop import PlainLoop
from kiosk.platform.client import PlatformClient
from kiosk.runtime import Hands, Runtime
from kiosk.visit import event
from kiosk.visit import state as at
from tests.journeys.books import Books, Link, Resident, resident
from tests.journeys.conftest import Running
from tests.kiosk.trails import trail_in
from tests.kiosk.visit_player import typed_pin


class TownHall:
    """A counter, its kiosk, and the platform behind it."""

    def __init__(self, platform: Running, name: str) -> None:
        self._platform = platform
        self._authority = Authority.open(platform.state / "authority")
        self._books = Books(platform)
        self.reader = SimulatedReader("Simulator")
        self.loop = PlainLoop()
        self.kiosk = at.Kiosk()
        self._answers: Enrolment | None = None
        self._stop_at: type[at.State] | None = None
        self.runtime = Runtime(
            at.Kiosk(at.Counter(name)),
            loop=self.loop,
            hands=self._hands(name),
            printer=NoPrinter(),
            show=self._show,
        )
        self.runtime.start()
        self.until(lambda: self.kiosk.counter.catalogue is not None)

    def resident(self, profile: Profile, provider: str = "P01") -> Resident:
        return resident(profile, provider)

    def lay(self, whose: Resident) -> None:
        self.reader.insert(self._authority.chip(whose.profile))

    def take(self) -> None:
        self.reader.remove()
        self.until(lambda: self.kiosk.counter.card is None)

    def go_on(self, choices: Choices, *, stop_at: type[at.State] | None = None, pin: str = "1234") -> Enrolment:
        """Answer every page as `choices` say, up to a page, or to the end."""
        self._stop_at = stop_at
        self._answers = Enrolment(choices, typed_pin(pin), self.runtime.post)
        answering = self._answers
        answering.show(self.kiosk)
        arrived = lambda: stop_at is not None and self.stands_at(stop_at)  # noqa: E731
        self.until(lambda: answering.result is not None or answering.invalid is not None or arrived())
        self._answers = None
        return answering

    def begin(self, whose: Resident, *, stop_at: type[at.State] | None = None) -> Enrolment:
        self.until(lambda: self.stands_at(at.Attract))
        self.runtime.post(event.Start())
        self.until(lambda: self.stands_at(at.Consent))
        self.lay(whose)
        return self.go_on(whose.choices, stop_at=stop_at)

    def leave(self) -> None:
        """The card goes along, and whatever page is left is ended."""
        self.take()
        while not self.stands_at(at.Attract):
            before = self.kiosk.state
            offered = isinstance(before, at.OfferSlip)
            self.runtime.post(event.Finish(print_slip=False) if offered else event.Quit())
            self.until(lambda before=before: self.kiosk.state is not before)

    def stands_at(self, page: type[at.State]) -> bool:
        return isinstance(self.kiosk.state, page)

    def until(self, happened: Callable[[], bool]) -> None:
        late: list[bool] = []
        cancel = self.loop.later(30, lambda: late.append(True))
        self.loop.run(lambda: happened() or bool(late))
        cancel()
        assert not late, f"still at {self.kiosk.state}"

    def links(self) -> list[Link]:
        return self._books.links()

    def link_of(self, whose: Resident) -> Link:
        return self._books.link_of(whose)

    def _hands(self, name: str) -> Hands:
        folder = self._platform.state
        return KioskHands(
            self.reader,
            self._client(name),
            Journal(folder / f"journal-{name}.db"),
            trail=trail_in(folder / f"kiosk-{name}"),
        )

    def _client(self, name: str) -> Callable[[], PlatformClient]:
        return self._platform.client(self._platform.state / f"catalogue-{name}", name)

    def _show(self, kiosk: at.Kiosk) -> None:
        self.kiosk = kiosk
        if self._answers is not None and (self._stop_at is None or not self.stands_at(self._stop_at)):
            self._answers.show(kiosk)
