"""The runtime: takes events on the UI thread, steps the machine, and has its effects carried out elsewhere.

Threads: the card monitor, the card, one platform worker a visit (abandoned with it, so that a dead call never makes
the next resident wait), and settlement. The UI thread touches neither card nor network.
"""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from card.connection import Presence, Slot
from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.limits import ends_anyway, limit
from kiosk.visit.machine import step
from kiosk.visit.telling import told

NEWS_SHOWN = 300.0


class Loop(Protocol):
    """The UI thread's event loop."""

    def post(self, call: Callable[[], None]) -> None:
        """Call this soon on the UI thread; from any thread."""
        ...

    def later(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        """Call this on the UI thread after so long; returns what cancels it. From the UI thread."""
        ...


class Printer(Protocol):
    """Where slips are printed."""

    def print(self, slip: at.Paper) -> bool:
        """Print on the UI thread; whether it worked."""
        ...


class Hands(Protocol):
    """What carries effects out, off the UI thread; `post` takes the events that come of them."""

    def start(self, post: Callable[[event.Event], None]) -> None:
        """Begin: watch the reader, load the catalogue, settle what is open."""
        ...

    def carry_out(self, wanted: effect.Effect) -> None:
        """Begin an effect and return at once."""
        ...

    def stop(self) -> None:
        """Let go of card, threads and connections."""
        ...


class Runtime:
    """Runs a kiosk on a loop.

    Args:
        kiosk: where it begins.
        loop: the UI thread's loop.
        hands: what carries effects out.
        printer: where slips are printed.
        show: told, on the UI thread, of every new kiosk value.
    """

    def __init__(
        self, kiosk: at.Kiosk, *, loop: Loop, hands: Hands, printer: Printer, show: Callable[[at.Kiosk], None]
    ) -> None:
        self._kiosk = kiosk
        self._loop = loop
        self._hands = hands
        self._printer = printer
        self._show = show
        self._cancel_timer: Callable[[], None] = _nothing

    def start(self) -> None:
        """Show where it begins, and begin."""
        self._show(self._kiosk)
        self._rearm()
        self._hands.start(self.post)

    def stop(self) -> None:
        """End; whatever a visit held is released."""
        self._cancel_timer()
        self._hands.stop()

    def post(self, happened: event.Event) -> None:
        """Take an event soon, in order; from any thread."""
        self._loop.post(lambda: self._take(happened))

    def _take(self, happened: event.Event) -> None:
        try:
            self._step(happened)
        except BaseException:
            if isinstance(happened, event.SubmitPin):
                happened.pin.wipe()
            raise

    def _step(self, happened: event.Event) -> None:
        before = self._kiosk
        result = step(before, happened)
        self._kiosk = result.kiosk
        if facts := told(before, happened, result):
            self._hands.carry_out(effect.Record(facts))
        for wanted in result.effects:
            self._carry_out(wanted)
        if isinstance(happened, event.SubmitPin) and not any(isinstance(each, effect.Sign) for each in result.effects):
            happened.pin.wipe()
        for news in set(result.kiosk.counter.news) - set(before.counter.news):
            self._loop.later(NEWS_SHOWN, partial(self.post, event.NewsOver(news)))
        # Nor is D01 woken by a touch: only its own button goes on (ui-guide section 4).
        woken = isinstance(happened, event.Touched | event.GoSlowly) and not ends_anyway(before.state)
        if woken or result.kiosk.state is not before.state:
            self._rearm()
        if result.kiosk != before:
            self._show(result.kiosk)

    def _carry_out(self, wanted: effect.Effect) -> None:
        if isinstance(wanted, effect.PrintSlip):
            self.post(event.Printed() if self._printer.print(wanted.slip) else event.PrintFailed())
        else:
            self._hands.carry_out(wanted)

    def _rearm(self) -> None:
        self._cancel_timer()
        self._cancel_timer = _nothing
        seconds = limit(self._kiosk)
        self._cancel_timer = (
            _nothing if seconds is None else self._loop.later(seconds, self._time_up(self._kiosk.state))
        )

    def _time_up(self, state: at.State) -> Callable[[], None]:
        def call() -> None:
            # At once: behind what is queued already it would meet another state, which may have no limit.
            if self._kiosk.state is state:
                self._take(event.TimeUp())

        return call


class CardEvents:
    """Turns what a reader's slot shows into events."""

    def __init__(self, post: Callable[[event.Event], None]) -> None:
        self._post = post
        self._seen: Presence | None = None

    def __call__(self, presence: Presence) -> None:
        """Take a new presence; from the monitor's thread."""
        before, self._seen = self._seen, presence
        if presence.slot is Slot.MISSING:
            self._post(event.ReaderGone())
        elif presence.slot is Slot.EMPTY:
            self._post(event.CardOut())
        else:
            swapped = before is not None and before.slot is Slot.CARD
            if swapped:
                self._post(event.CardOut())
            self._post(event.CardIn(presence.insertion, fresh=swapped or _was_empty(before)))


def _was_empty(before: Presence | None) -> bool:
    return before is not None and before.slot is Slot.EMPTY


def _nothing() -> None:
    return None
