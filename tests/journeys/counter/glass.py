"""A kiosk in a process of its own: the real window on the real reader and platform, and a finger that follows orders.

    python -m tests.journeys.counter.glass

Started with DISPLAY and, where the daemon is in a namespace, with its environment. Orders come as lines of JSON on
stdin, a word and what belongs to it; each is answered by one line, `{"said": ...}` or `{"not": "why"}`. It ends with
its stdin.
"""

import json
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

from card.pcsc import PcscReader
from card.simulator.namespace import READER
from kiosk.cli import parts
from kiosk.runtime import Runtime
from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests.journeys.counter.finger import Finger
from tests.journeys.counter.wire import client_by
from ui.app import QtLoop, Shell, application, guard
from ui.slip import Issuer, SlipPrinter

_PATIENCE_MS = 40_000
# Something else comes of these by itself.
_PASSING = (
    at.ReadingCard,
    at.OpeningVisit,
    at.ReservingId,
    at.CheckingAccount,
    at.Signing,
    at.Registering,
    at.Settling,
    at.Enquiring,
    at.Printing,
)


class Clock(QtLoop):
    """Qt's loop, and a hand on its clock: what is due next can be made to be due now."""

    def __init__(self) -> None:
        super().__init__()
        self._due: dict[object, tuple[float, Callable[[], None]]] = {}

    def later(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        key = object()
        self._due[key] = (time.monotonic() + seconds, call)
        cancel = super().later(seconds, lambda: self._fire(key))

        def forget() -> None:
            self._due.pop(key, None)
            cancel()

        return forget

    def pass_time(self) -> None:
        """Until the next thing is due."""
        self._fire(min(self._due, key=lambda key: self._due[key][0]))

    def _fire(self, key: object) -> None:
        _, call = self._due.pop(key, (0.0, None))
        if call is not None:
            call()


class Counter:
    """Window, clock and finger; with `open`, a kiosk behind them."""

    def __init__(self) -> None:
        self.clock = Clock()
        self._runtime: Runtime | None = None
        self._pages, self._crashes = 0, 0
        self.shell = Shell(self.post)
        self.window = self.shell.page_area
        self.window.display(at.Kiosk())
        guard(self._crashed)
        self.shell.open()
        self.finger = Finger(self.shell)

    def post(self, happened: event.Event) -> None:
        if self._runtime is not None:
            self._runtime.post(happened)

    def open(self, folder: str, url: str, trust: str, wire: str | None) -> None:
        """Put a kiosk behind the window, as `kiosk run` does."""
        state = parts.open_state(Path(folder))
        settings = parts.load_settings(state)
        client = None if wire is None else client_by(wire)
        hands = parts.make_hands(state, settings, PcscReader(READER), parts.endpoint_of(url, Path(trust)), client)
        self._runtime = Runtime(
            at.Kiosk(at.Counter(settings.kiosk)),
            loop=self.clock,
            hands=hands,
            printer=SlipPrinter(Issuer(settings.municipality, settings.counter_phone), state.folder),
            show=self._show,
        )
        self._runtime.start()

    def close(self) -> int:
        """Take the kiosk away again; how often something in it broke."""
        if self._runtime is not None:
            self._runtime.stop()
        self._runtime = None
        return self._crashes

    def page(self, after: int) -> tuple[int, str, str | None]:
        """Wait for a page that waits for somebody, once more than so many were shown: count, state, reason."""
        self._until(lambda: self._pages > after and self._rests(), "another page")
        state = self.window.kiosk.state
        notice = getattr(state, "notice", None)
        return self._pages, type(state).__name__, notice.reason.value if notice else None

    def card(self, lies: bool) -> None:
        """Wait until the kiosk has noticed that a card lies there, or that none does."""
        self._until(lambda: (self.window.kiosk.counter.card is not None) == lies, "the card's coming or going")

    def _show(self, kiosk: at.Kiosk) -> None:
        self._pages += kiosk.state is not self.window.kiosk.state
        self.window.display(kiosk)

    def _rests(self) -> bool:
        kiosk = self.window.kiosk
        if isinstance(kiosk.state, at.Attract | at.Consent) and getattr(kiosk.state, "notice", None) is None:
            return kiosk.counter.reader and kiosk.counter.catalogue is not None
        return not isinstance(kiosk.state, _PASSING) or getattr(kiosk.state, "notice", None) is not None

    def _until(self, happened: Callable[[], bool], what: str) -> None:
        waiting, late = QEventLoop(), QTimer()
        late.setSingleShot(True)
        late.timeout.connect(waiting.quit)
        self.window.displayed.connect(waiting.quit)
        late.start(_PATIENCE_MS)
        while not happened() and late.isActive():
            waiting.exec()
        self.window.displayed.disconnect(waiting.quit)
        if not happened():
            raise LookupError(f"{what} never came; this is {type(self.window.kiosk.state).__name__}")

    def _crashed(self, _error: BaseException) -> None:
        self._crashes += 1
        self.post(event.Failed(at.Notice(Reason.INTERNAL)))


def main() -> None:
    """Follow orders until stdin closes."""
    app = application()
    counter = Counter()
    finger = counter.finger
    orders: dict[str, Callable[..., Any]] = {
        "open": counter.open,
        "close": counter.close,
        "page": counter.page,
        "card": counter.card,
        "pass time": counter.clock.pass_time,
        "press": finger.press,
        "type": finger.type_by,
        "go into": finger.go_into,
        "touch background": finger.touch_background,
        "touchable": finger.touchable,
        "read": finger.read,
        "staff come": finger.staff_come,
    }

    def obey(line: str) -> None:
        word, *given = json.loads(line)
        answer: dict[str, Any] = {"not": "broken"}
        try:
            answer = {"said": orders[word](*given)}
        except LookupError as error:
            answer = {"not": str(error)}
        finally:
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()

    def listen() -> None:
        for line in sys.stdin:
            counter.clock.post(lambda line=line: obey(line))
        counter.clock.post(lambda: app.exit(0))  # not quit(): a kiosk's window lets nobody close it

    threading.Thread(target=listen, daemon=True).start()
    app.exec()
    counter.close()


if __name__ == "__main__":
    main()
