"""The application: Qt's event loop for the runtime, fonts checked, the window with what stands around it."""

import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk.visit import event
from ui.display import UNKNOWN, Panel
from ui.locales import required_families
from ui.screen import FullScreen
from ui.strip import Banner, Simulator, Strip
from ui.theme import Theme
from ui.timing import after
from ui.window import KioskWindow

_log = logging.getLogger(__name__)
_WINDOWED = QSize(1280, 800)


class FontMissing(Exception):
    """Fonts the kiosk cannot do without are not installed."""

    def __init__(self, families: Sequence[str]) -> None:
        super().__init__("missing fonts: " + ", ".join(families))
        self.families = tuple(families)


@dataclass(frozen=True, slots=True)
class Options:
    """How the window opens.

    Attributes:
        windowed: a window of fixed size instead of the full screen.
        size: of the page area when windowed.
        test_mode: the banner above the page.
        panel: the glass, and what stands beside it.
    """

    windowed: bool = False
    size: QSize = _WINDOWED
    test_mode: bool = False
    panel: Panel = UNKNOWN


class QtLoop(QObject):
    """Qt's event loop as the runtime wants it (kiosk.runtime.Loop)."""

    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        # Queued even within one thread, so that an intent never changes the page it was sent from while it runs.
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Call this soon, in order; from any thread."""
        self._posted.emit(call)

    def later(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        """Call this after so long; returns what cancels it. From any thread."""
        timer = _Later(seconds, call)
        self.post(lambda: timer.start(self))
        return timer.cancel

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        call()


class _Later:
    """A call that waits; cancelling it is only a mark, so it may come from any thread."""

    def __init__(self, seconds: float, call: Callable[[], None]) -> None:
        self._seconds = seconds
        self._call: Callable[[], None] | None = call

    def start(self, owner: QObject) -> None:
        if self._call is not None:
            after(owner, round(1000 * self._seconds), self._due)

    def cancel(self) -> None:
        self._call = None

    def _due(self) -> None:
        call, self._call = self._call, None
        if call is not None:
            call()


class Shell(QWidget):
    """The top-level window: banner, page area, simulator strip.

    Args:
        send: takes the page's intents.
        options: how it opens.
        simulator: what drives the simulated card; None: no strip.

    Attributes:
        page_area: the kiosk's window proper; its `display` shows a kiosk.
        painted: emitted once, after the first page was painted.
    """

    painted = Signal()

    def __init__(
        self, send: Callable[[event.Event], None], options: Options = Options(), simulator: Simulator | None = None
    ) -> None:
        super().__init__()
        self._options = options
        self.setWindowTitle("MyKey Kiosk")
        self.page_area = KioskWindow(send, options.panel)
        self.page_area.painted.connect(self.painted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if not options.windowed:
            # The screen says how large it is, also where the strip would want more than a turned one has.
            column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        theme = Theme.fitting(self._page_size())
        if options.test_mode:
            column.addWidget(Banner(theme))
        column.addWidget(self.page_area, 1)
        if simulator is not None:
            column.addWidget(Strip(theme, simulator))
        if options.windowed:
            self.page_area.setFixedSize(options.size)

    def open(self) -> None:
        """Show it: full screen, unless it is windowed."""
        if self._options.windowed:
            self.show()
            return
        # A kiosk has no window manager: nobody else sets size, place and focus.
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        FullScreen(self)
        self.show()
        self.activateWindow()
        self.raise_()

    def closeEvent(self, closing: QCloseEvent) -> None:  # noqa: N802
        """No key closes a window that fills the screen; a kiosk ends with its service (SIGTERM)."""
        closing.setAccepted(self._options.windowed)

    def _page_size(self) -> QSize:
        return self._options.size if self._options.windowed else QGuiApplication.primaryScreen().size()


def application(arguments: Sequence[str] = ()) -> QApplication:
    """Make the application.

    Raises:
        FontMissing: the words could not be set in the fonts they were measured in.
    """
    # Sizes are set in u; rounding the screen's factor would undo them.
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    made = QApplication(["kiosk", *arguments])
    missing = sorted(set(required_families()) - set(QFontDatabase.families()))
    if missing:
        raise FontMissing(missing)
    return made


def guard(on_crash: Callable[[BaseException], None]) -> None:
    """Keep the window when a slot fails: say so in the log, without values, and let `on_crash` end the visit."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.critical("unexpected %s at %s", kind.__name__, _place(trace))
        on_crash(error)

    sys.excepthook = caught


def _place(trace: TracebackType | None) -> str:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return "?" if trace is None else f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}"
