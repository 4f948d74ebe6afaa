"""A runtime on a clock that stands still until it is told to pass, with hands and printer that only note."""

from collections.abc import Callable

from kiosk.runtime import Runtime
from kiosk.visit import effect, event
from kiosk.visit import state as at


class FakeLoop:
    """Time stands still until it is told to pass."""

    def __init__(self) -> None:
        self.now, self.timers, self.calls = 0.0, [], []

    def post(self, call: Callable[[], None]) -> None:
        self.calls.append(call)

    def run(self) -> None:
        while self.calls:
            self.calls.pop(0)()

    def later(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        timer = (self.now + seconds, call)
        self.timers.append(timer)
        return lambda: self.timers.remove(timer) if timer in self.timers else None

    def pass_time(self, seconds: float) -> None:
        self.now += seconds
        for timer in [each for each in self.timers if each[0] <= self.now]:
            if timer in self.timers:
                self.timers.remove(timer)
                timer[1]()
                self.run()


class NoHands:
    def __init__(self) -> None:
        self.wanted: list[effect.Effect] = []

    def start(self, post: Callable[[event.Event], None]) -> None: ...

    def carry_out(self, wanted: effect.Effect) -> None:
        self.wanted.append(wanted)

    def stop(self) -> None: ...


class Printer:
    def __init__(self, works: bool = True) -> None:
        self.works, self.slips = works, []

    def print(self, slip: at.Slip) -> bool:
        self.slips.append(slip)
        return self.works


class Kiosk:
    def __init__(self, kiosk: at.Kiosk, *, printer_works: bool = True) -> None:
        self.loop, self.hands, self.shown, self.printer = FakeLoop(), NoHands(), [], Printer(printer_works)
        self.runtime = Runtime(kiosk, loop=self.loop, hands=self.hands, printer=self.printer, show=self.shown.append)

    @property
    def state(self) -> at.State:
        return self.shown[-1].state

    def send(self, *events: event.Event) -> None:
        for each in events:
            self.runtime.post(each)
            self.loop.run()
