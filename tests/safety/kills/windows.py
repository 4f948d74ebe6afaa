"""`kiosk run` as a process of its own, and what its window says."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection

from kiosk.cli import run
from kiosk.cli.parts import Given
from kiosk.cli.window import Window
from kiosk.visit import event
from kiosk.visit import state as at
from tests.safety.kills.forks import begin

_LOOK_MS = 20
_PATIENCE_S = 40


@dataclass(frozen=True)
class Page:
    """What is shown.

    Attributes:
        texts: every text on it.
        offers: whether a visit can begin there.
        number: of the page since the window opened.
    """

    texts: frozenset[str]
    offers: bool
    number: int


class Shown:
    """A window that is open; what it shows, and what may be done to it."""

    def __init__(self, window: Connection) -> None:
        self._window = window
        self._last = 0

    def next(self, wanted: Callable[[Page], bool]) -> Page:
        """The first page of this kind that was not seen here before."""
        while True:
            assert self._window.poll(_PATIENCE_S), "no such page came"
            page: Page = self._window.recv()
            if wanted(page) and page.number > self._last:
                self._last = page.number
                return page

    def press(self, *intents: event.Intent) -> None:
        """What somebody who stands there wants, in this order."""
        for each in intents:
            self._window.send(each)

    def do(self, something: Callable[[], None]) -> None:
        """Have that happen in the window's process."""
        self._window.send(something)


def says(code: str) -> Callable[[Page], bool]:
    return lambda page: code in page.texts


def offers_a_visit(page: Page) -> bool:
    return page.offers


@contextmanager
def window(given: Given, prepare: Callable[[], None]) -> Iterator[Shown]:
    """Open it, once that has been prepared in its process."""
    process, its = begin(live, given, prepare)
    with its:
        yield Shown(its)
        process.kill()
        process.join()


def live(parent: Connection, given: Given, prepare: Callable[[], None]) -> None:
    """Run the kiosk; the parent is told of every page, and tells what is to be done."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    prepare()
    run.Window = lambda *words, **more: _Watched(parent, *words, **more)
    run.run_kiosk(given, windowed=True, slip_dir=None)


class _Watched(Window):
    def __init__(self, parent: Connection, *words, **more) -> None:
        super().__init__(*words, **more)
        self._parent = parent
        self._state: object = None
        self._page = Page(frozenset(), offers=False, number=0)

    def run(self) -> None:
        from PySide6.QtCore import QTimer

        timer = QTimer()
        timer.timeout.connect(self._look)
        timer.start(_LOOK_MS)
        super().run()

    def _look(self) -> None:
        from ui.widgets.text import Label

        kiosk, before = self._runtime._kiosk, self._page
        texts = frozenset(each.text() for each in self.shell.findChildren(Label) if each.isVisible())
        offers = isinstance(kiosk.state, at.Attract) and kiosk.counter.catalogue is not None
        self._page = Page(texts, offers, before.number + (kiosk.state is not self._state))
        self._state = kiosk.state
        if self._page != before:
            self._parent.send(self._page)
        while self._parent.poll():
            wanted = self._parent.recv()
            if callable(wanted):
                wanted()
            else:
                self.post(wanted)
