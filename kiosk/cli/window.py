"""The kiosk behind its window: what `kiosk run`, `kiosk demo` and `kiosk bench ui` have in common."""

import gc
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import exit as ending
from kiosk.late_hands import FIRST_PRESS, LateHands
from kiosk.runtime import Runtime
from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from kiosk.config import Settings
    from kiosk.runtime import Hands
    from ui.app import Options
    from ui.strip import Simulator


@dataclass(frozen=True, slots=True)
class _LatePrinter:
    """Prints slips; what draws them is imported with the first one."""

    settings: "Settings"
    slip_dir: Path | None
    test_mode: bool

    def print(self, slip: at.Paper) -> bool:
        """Print one; whether it worked."""
        from ui.slip import Issuer, SlipPrinter

        issuer = Issuer(self.settings.municipality, self.settings.counter_phone)
        return SlipPrinter(issuer, self.slip_dir, test_mode=self.test_mode).print(slip)


class Window:
    """Application, window and runtime, put together and not yet shown.

    Args:
        settings: the kiosk's settings.
        options: how the window opens.
        make_hands: makes the hands, in a thread of its own, once the first page is painted; what it enters on the
            stack ends with the window. Where it fails the page says why, and it is asked again when that page has gone.
        slip_dir: where slips go as PDF files; None: the system's printer.
        simulator: what drives the simulated card; None: no strip.

    Raises:
        Stopped: a font is missing (`internal`).
    """

    def __init__(
        self,
        settings: "Settings",
        options: "Options",
        make_hands: "Callable[[ExitStack], Hands]",
        *,
        slip_dir: Path | None,
        simulator: "Simulator | None",
    ) -> None:
        gc.disable()
        from ui.app import FontMissing, QtLoop, Shell, application, guard

        try:
            self.application: QApplication = application()
        except FontMissing as error:
            raise ending.Stopped(Reason.INTERNAL, str(error)) from error
        self._ends = ExitStack()
        self.shell: Shell = Shell(self.post, options, simulator)
        kiosk = at.Kiosk(at.Counter(settings.kiosk))
        # Known before the window has a size, so that the first page is built once.
        self.shell.page_area.display(kiosk)
        self._runtime = Runtime(
            kiosk,
            loop=QtLoop(),
            hands=LateHands(lambda: self._make(make_hands), _notice_of),
            printer=_LatePrinter(settings, slip_dir, options.test_mode),
            show=self.shell.page_area.display,
        )
        self._settings = settings
        self.shell.painted.connect(self._begin)
        guard(lambda _error: self.post(event.Failed(at.Notice(Reason.INTERNAL))))

    def _make(self, make_hands: "Callable[[ExitStack], Hands]") -> "Hands":
        with ExitStack() as ends:
            hands = make_hands(ends)
            self._ends.enter_context(ends.pop_all())
        return hands

    def _begin(self) -> None:
        # What has been imported stays; left in the collector's sight it costs the page 30 ms at a time.
        from ui.timing import after

        gc.freeze()
        gc.enable()
        self._runtime.start()
        after(self.shell, round(1000 * FIRST_PRESS), self._give_senses)

    def _give_senses(self) -> None:
        self._give_voice()
        self._give_sight()

    def _give_voice(self) -> None:
        from ui.voice.ready import Audio, give_voice

        kept = self._settings
        give_voice(
            self.shell.page_area, Audio(kept.speaker, kept.earphones, kept.earphones_jack, kept.voice), self._ends
        )

    def _give_sight(self) -> None:
        from ui.camera import camera

        self.shell.page_area.see_with(camera)

    def post(self, happened: event.Event) -> None:
        """Take an event; from any thread."""
        self._runtime.post(happened)

    def run(self) -> None:
        """Show the window until it is closed, then end everything behind it."""
        self.shell.open()
        try:
            self.application.exec()
        finally:
            self._runtime.stop()
            self._ends.close()


def _notice_of(error: Exception) -> at.Notice:
    """What the page says where the hands cannot be made; whoever looks at the terminal is told more."""
    from kiosk.journal import StorageError

    if isinstance(error, StorageError):
        error = ending.Stopped(Reason.KIOSK_STORAGE, f"journal: {error}")
    if not isinstance(error, ending.Stopped):
        return at.Notice(Reason.INTERNAL)
    ending.stopped(error)
    return at.Notice(error.reason)
