"""One life of the kiosk: its runtime, hands and window, from a start to its end or crash."""

from collections.abc import Callable
from contextlib import ExitStack

from PySide6.QtCore import QCoreApplication

from card.simulator.reader import SimulatedReader
from kiosk.hands import KioskHands
from kiosk.journal import Journal
from kiosk.runtime import Printer, Runtime
from kiosk.visit import effect, event
from kiosk.visit import state as at
from tests.kiosk.fake_time import FakeLoop
from tests.kiosk.trails import trail_in
from tests.safety.glass import Glass, drop_what_has_gone
from tests.safety.town import KIOSK, Town
from tests.safety.unthreaded import Threads
from ui.window import KioskWindow

Watch = Callable[[at.Kiosk, event.Event, at.Kiosk], None]
SIZE = (1280, 800)


class _Held:
    """The product's hands; what they tell waits until it is delivered."""

    def __init__(self, hands: KioskHands) -> None:
        self._hands = hands
        self.told: list[event.Event] = []
        self.carry_out: Callable[[effect.Effect], None] = hands.carry_out

    def start(self, _post: Callable[[event.Event], None]) -> None:
        self._hands.start(self.told.append)

    def stop(self) -> None:
        self._hands.stop()


class _Watched(Runtime):
    """The product's runtime; each event is told to whoever watches, once it has been taken."""

    def __init__(self, watch: Watch, kiosk: at.Kiosk, **parts: object) -> None:
        super().__init__(kiosk, **parts)
        self._watch = watch

    def _take(self, happened: event.Event) -> None:
        before = self._kiosk
        super()._take(happened)
        self._watch(before, happened, self._kiosk)


class Screen:
    """The window: one for many walks, as for many visits; a process that dies takes it along.

    Attributes:
        send: takes its intents.
        window: the present one.
    """

    def __init__(self) -> None:
        self.send: Callable[[event.Event], None] = lambda _intent: None
        self.window = self._open()

    def renew(self) -> None:
        """The process has died."""
        self.close()
        self.window = self._open()

    def close(self) -> None:
        """Close it; the translator is the application's, not the window's."""
        QCoreApplication.removeTranslator(self.window._translator)
        self.window.close()
        self.window.deleteLater()
        drop_what_has_gone()

    def _open(self) -> KioskWindow:
        window = KioskWindow(lambda intent: self.send(intent))
        window.resize(*SIZE)
        window.show()
        return window


class Life:
    """One process of the kiosk.

    Args:
        town: where it stands.
        screen: what shows it.
        reader: the reader beside it.
        printer: what prints.
        watch: told of each event, with the kiosk before and after it.

    Attributes:
        threads: what its threads have to do.
        glass: its window.
        told: what its hands have told, not delivered yet.
    """

    def __init__(self, town: Town, screen: Screen, reader: SimulatedReader, printer: Printer, watch: Watch) -> None:
        self._town = town
        self.threads = Threads()
        self.loop = FakeLoop()
        self.window = screen.window
        self.glass = Glass(self.window)
        screen.send = lambda intent: self._runtime.post(intent)
        self._ends = ExitStack()
        self._ends.enter_context(self.threads.instead(town.clock))
        self._trail = trail_in(town.journal.parent / "kiosk")
        self._hands = KioskHands(reader, town.client, Journal(town.journal), self.loop.later, trail=self._trail)
        held = _Held(self._hands)
        self.told = held.told
        self._runtime = _Watched(
            watch,
            at.Kiosk(at.Counter(KIOSK)),
            loop=self.loop,
            hands=held,
            printer=printer,
            show=self.window.display,
        )
        self._runtime.start()

    @property
    def kiosk(self) -> at.Kiosk:
        """Where it stands."""
        return self._runtime._kiosk

    @property
    def visit(self) -> int | None:
        """The number of the visit on the page."""
        return at.visit_of(self.kiosk.state)

    def awaits_answers_of_others(self) -> bool:
        """Whether an answer of another visit than the one on the page is still on its way."""
        held = any(getattr(each, "visit", self.visit) != self.visit for each in self.told)
        return held or any(each.asks and each.visit != self.visit for each in self.threads.waiting())

    def do(self, act: Callable[[], object]) -> None:
        """Let something happen, and the UI thread take what comes of it."""
        act()
        self.loop.run()
        drop_what_has_gone()

    def deliver(self, happened: event.Event) -> None:
        """Have an event taken."""
        self.do(lambda: self._runtime.post(happened))

    def wait(self, seconds: float) -> None:
        """Let time pass, timer by timer."""
        until = self.loop.now + seconds
        while self.loop.now < until:
            due = min((each[0] for each in self.loop.timers), default=until)
            step = max(0.0, min(due, until) - self.loop.now)
            self._town.clock.pass_time(step)
            self.do(lambda step=step: self.loop.pass_time(step))

    def until_next_timer(self) -> float:
        """Seconds until something is due; a minute where nothing is."""
        return max(0.001, min((each[0] for each in self.loop.timers), default=self.loop.now + 60) - self.loop.now)

    def end(self) -> None:
        """The process is gone, and the system lets go of its card."""
        self._hands._card.release()
        self._trail.close()
        self._ends.close()
