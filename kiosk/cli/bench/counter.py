"""A kiosk that stays open while residents come one after the other, without a window."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.cli.enroll import NoPrinter, typed_test_pin
from kiosk.enrolment import Choices, Enrolment
from kiosk.looking import Looking
from kiosk.loop import PlainLoop
from kiosk.runtime import Hands, Runtime
from kiosk.sandbox import catalogue
from kiosk.sandbox.sample import Residents
from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason

PATIENCE_S = 30.0


@dataclass(frozen=True, slots=True)
class Ended:
    """How a visit ended.

    Attributes:
        reason: of its last page; None where it did what it was for.
        pages: the states it went through.
    """

    reason: Reason | None
    pages: tuple[str, ...]


class Counter:
    """One kiosk, from its start to its stop; each resident types the test PIN.

    Args:
        hands: card, platform and journal.
        choices: what residents choose.

    Attributes:
        kiosk: what it shows.
        hook: told of each new value before anybody answers it.
    """

    def __init__(self, hands: Hands, choices: Choices) -> None:
        self.kiosk = at.Kiosk()
        self.hook: Callable[[at.Kiosk], None] = lambda _kiosk: None
        self._choices = choices
        self._loop = PlainLoop()
        self._player: Enrolment | Looking | None = None
        self._pages: list[str] = []
        self._runtime = Runtime(
            at.Kiosk(at.Counter("kiosk-1")), loop=self._loop, hands=hands, printer=NoPrinter(), show=self._show
        )

    def open(self) -> None:
        """Start, and wait for the platform's offer."""
        self._runtime.start()
        self.wait_for(lambda kiosk: kiosk.counter.catalogue is not None)

    def close(self) -> None:
        """Stop."""
        self._runtime.stop()

    def enrol(self, lay_card: Callable[[], None], take_card: Callable[[], None]) -> Ended:
        """A resident enrols, or tries to, and leaves with the card.

        Raises:
            TimeoutError: the kiosk stood still.
        """
        player = Enrolment(self._choices, typed_test_pin(), self._runtime.post)
        self._play(event.Start(), player, lay_card, lambda: player.result is not None)
        pages = tuple(self._pages)
        self._leave(take_card)
        return Ended(player.result.reason if player.result else None, pages)

    def look(self, lay_card: Callable[[], None], take_card: Callable[[], None]) -> Ended:
        """A resident sees what is registered, or tries to, and leaves with the card.

        Raises:
            TimeoutError: the kiosk stood still.
        """
        player = Looking(typed_test_pin(), self._runtime.post, last_try=True)
        self._play(event.SeeStatus(), player, lay_card, lambda: player.seen is not None)
        pages = tuple(self._pages)
        self._leave(take_card)
        return Ended(player.seen.reason if player.seen else None, pages)

    def wait_for(self, wanted: Callable[[at.Kiosk], bool]) -> None:
        """Go on until the kiosk is like that.

        Raises:
            TimeoutError: the kiosk stood still.
        """
        self._until(lambda: wanted(self.kiosk))

    def _play(
        self,
        begin: event.Intent,
        player: Enrolment | Looking,
        lay_card: Callable[[], None],
        ended: Callable[[], bool],
    ) -> None:
        self._pages = []
        self._until(lambda: isinstance(self.kiosk.state, at.Attract) and self.kiosk.counter.reader)
        self._player = player
        self._runtime.post(begin)
        self._until(lambda: isinstance(self.kiosk.state, at.AwaitCard))
        lay_card()
        self._until(ended)
        self._player = None

    def _leave(self, take_card: Callable[[], None]) -> None:
        """Take the card along, and end whatever page is left."""
        take_card()
        while not isinstance(self.kiosk.state, at.Attract):
            before = self.kiosk.state
            offered = isinstance(before, at.OfferSlip)
            self._runtime.post(event.Finish(print_slip=False) if offered else event.Quit())
            self._until(lambda before=before: self.kiosk.state is not before)  # type: ignore[misc]

    def _show(self, kiosk: at.Kiosk) -> None:
        self.kiosk = kiosk
        self._pages.append(type(kiosk.state).__name__)
        self.hook(kiosk)
        if self._player is not None:
            self._player.show(kiosk)

    def _until(self, done: Callable[[], bool]) -> None:
        late: list[str] = []
        cancel = self._loop.later(PATIENCE_S, lambda: late.append(type(self.kiosk.state).__name__))
        self._loop.run(lambda: done() or bool(late))
        cancel()
        if late:
            raise TimeoutError(f"still at {late[0]}: {self._pages[-8:]}")


def sample_choices() -> Choices:
    """What the sample resident with the valid card would choose."""
    account, codes = Residents(catalogue.load().catalogue).named("valid").accounts["P01"]
    return Choices("P01", account, codes, last_try=True)
