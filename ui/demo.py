"""Plays one registration through the real window, with a finger's clicks and a keyboard's keys, and photographs it.

It follows what the window shows and never sleeps: each page is acted on once it stands.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from card.pin import Pin
from kiosk.visit import state as at
from kiosk.visit.catalogue import Catalogue
from kiosk.visit.reason import Reason
from ui.timing import after
from ui.window import KioskWindow


class WidgetMissing(Exception):
    """The page has no such widget."""


@dataclass(frozen=True, slots=True)
class PlayerInputs:
    """What the resident brings along.

    Attributes:
        provider: id of the payment service.
        account: its number.
        codes: its codes.
        pin: the card's PIN; wiped once it is typed.
    """

    provider: str
    account: str
    codes: tuple[str, ...]
    pin: Pin


class Player(QObject):
    """A resident who does everything right.

    Args:
        window: the kiosk's window, shown.
        inputs: what they bring along.
        insert: lays the card on the reader.
        remove: takes it off.
        out: where screenshots go; None: none are taken.

    Attributes:
        finished: emitted once; True when the slip was printed and the kiosk waits for the next.
        shots: the screenshots, in order.
        failure: the state, or the reason's code, where it ended otherwise.
    """

    finished = Signal(bool)

    def __init__(
        self,
        window: KioskWindow,
        inputs: PlayerInputs,
        *,
        insert: Callable[[], None],
        remove: Callable[[], None],
        out: Path | None = None,
    ) -> None:
        super().__init__()
        self._window = window
        self._inputs = inputs
        self._insert = insert
        self._remove = remove
        self._out = out
        self._seen: at.State | None = None
        self._done = False
        self.shots: list[Path] = []
        self.failure: str | None = None
        self._acts: dict[type[at.State], Callable[[], None]] = {
            at.Consent: lambda: self._click("primary"),
            at.AwaitCard: insert,
            at.LastTry: lambda: self._click("second"),
            at.OfferMyKeyId: lambda: self._click("primary"),
            at.KeepMyKeyId: lambda: self._click("primary"),
            at.ChooseProgramme: self._choose_programme,
            at.ChooseProvider: self._choose_provider,
            at.EnterAccount: self._enter_account,
            at.RepeatAccount: self._repeat_account,
            at.ConfirmHolder: lambda: self._click("primary"),
            at.Review: lambda: self._click("primary"),
            at.EnterPin: self._enter_pin,
            at.Done: self._finish,
            at.TakeCard: remove,
        }

    def start(self) -> None:
        """Begin with what the window shows."""
        if self._out is not None:
            self._out.mkdir(parents=True, exist_ok=True)
        self._window.displayed.connect(self._wake)
        self._wake()

    def _wake(self) -> None:
        # The page is laid out before anything on it is touched.
        after(self, 0, self._look)

    def _look(self) -> None:
        kiosk = self._window.kiosk
        if self.failure is not None or kiosk.state is self._seen or not self._ready(kiosk):
            return
        self._seen = kiosk.state
        failed = _failure(kiosk.state)
        self._shoot(type(kiosk.state).__name__)
        if failed is not None:
            self._end(failed)
        elif isinstance(kiosk.state, at.Attract):
            self._end(None) if self._done else self._click("start")
        else:
            self._acts.get(type(kiosk.state), _wait)()

    def _ready(self, kiosk: at.Kiosk) -> bool:
        match kiosk.state:
            case at.Attract():
                return kiosk.counter.reader
            case at.Consent(notice=None):
                return kiosk.counter.catalogue is not None
        return True

    def _end(self, failure: str | None) -> None:
        self.failure = failure
        self._window.displayed.disconnect(self._wake)
        self.finished.emit(failure is None)

    # --- pages with more than one thing to do ----------------------------------------------------------------------

    def _choose_programme(self) -> None:
        programme = self._catalogue().programmes[0]
        self._click(f"programme.{programme.id}")
        self._click("primary")

    def _choose_provider(self) -> None:
        wanted = f"provider.{self._inputs.provider}"
        for _ in self._catalogue().providers:
            if self._maybe(wanted) is not None:
                break
            self._click("providers.next")
        self._click(wanted)
        self._shoot("ChooseProvider")
        self._click("primary")

    def _enter_account(self) -> None:
        self._type("account", self._inputs.account)
        self._shoot("EnterAccount")
        self._click("primary")
        for place, code in enumerate(self._inputs.codes, start=1):
            self._type(f"code.{place}", code)
        self._shoot("EnterAccount-codes")
        self._click("primary")

    def _repeat_account(self) -> None:
        self._type("account", self._inputs.account)
        self._click("primary")

    def _enter_pin(self) -> None:
        with self._inputs.pin.revealed() as digits:
            for digit in digits:
                self._click(f"pin.{chr(digit)}")
        self._inputs.pin.wipe()
        self._shoot("EnterPin")
        self._click("primary")

    def _finish(self) -> None:
        self._done = True
        self._click("primary")

    # --- hands and eyes --------------------------------------------------------------------------------------------

    def _catalogue(self) -> Catalogue:
        draft = at.draft_of(self._window.kiosk.state)
        if draft is None:
            raise WidgetMissing("no catalogue on this page")
        return draft.visit.catalogue

    def _maybe(self, identifier: str) -> QWidget | None:
        named = self._window.findChildren(QWidget, identifier)
        return next((each for each in named if each.isVisible()), None)

    def _find(self, identifier: str) -> QWidget:
        found = self._maybe(identifier)
        if found is None:
            raise WidgetMissing(f"{identifier} on {type(self._window.kiosk.state).__name__}")
        return found

    def _click(self, identifier: str) -> None:
        QTest.mouseClick(self._find(identifier), Qt.MouseButton.LeftButton)

    def _type(self, identifier: str, text: str) -> None:
        field = self._find(identifier)
        field.setFocus()
        QTest.keyClicks(field, text)

    def _shoot(self, name: str) -> None:
        if self._out is None:
            return
        path = self._out / f"{len(self.shots) + 1:02d}-{name}.png"
        self._window.window().grab().save(str(path))
        self.shots.append(path)


def _failure(state: at.State) -> str | None:
    if isinstance(state, at.PrintTrouble | at.Quiet):
        return type(state).__name__
    if isinstance(state, at.AlreadyRegistered):
        return Reason.REG_ALREADY.code
    notice: at.Notice | None = getattr(state, "notice", None)
    return notice.reason.code if notice is not None else None


def _wait() -> None:
    return None
