"""Everything a kiosk can show, by name: each state and reason, and what is laid over a page or opened on one."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.visit import state as at
from tests.ui import samples
from ui.display import USUAL, Display
from ui.widgets.sheets import Sheets
from ui.window import KioskWindow


@dataclass(frozen=True, slots=True)
class Shown:
    """A state, and the buttons that are then pressed, by their identifiers, at a counter."""

    state: at.State
    pressed: tuple[str, ...] = ()
    counter: at.Counter = samples.COUNTER


STATES = {**samples.states(), **{f"stop-{name}": state for name, state in samples.notices().items()}}
OPENED = {
    "D02": Shown(STATES["S08"], ("quit",)),
    "staff": Shown(STATES["S08"], counter=replace(samples.COUNTER, staff_called=True)),
    "S00-news": Shown(STATES["S00"], counter=replace(samples.COUNTER, news=samples.NEWS)),
    "languages": Shown(STATES["S08"], ("language",)),
    "S03-about": Shown(STATES["S03"], ("about",)),
    "settings": Shown(STATES["S08"], ("settings",)),
    "S01-text": Shown(STATES["S01"], ("terms",)),
    "S05-search": Shown(STATES["S05"], ("search",)),
    "S06-codes": Shown(samples.form("P04", number=samples.CARD_NUMBER), ("primary",)),
    "S06-terms": Shown(samples.form("P04", number=samples.CARD_NUMBER), ("primary", "terms")),
}
EVERYTHING = {**{name: Shown(state) for name, state in STATES.items()}, **OPENED}


def show(window: KioskWindow, name: str, code: str = "ja", look: Display = USUAL) -> None:
    """Show that in a language and a look, whatever was shown before; wishes end with a visit, so they come last."""
    wanted = EVERYTHING[name]
    window.display(at.Kiosk(samples.COUNTER, at.TakeCard()))
    window.display(at.Kiosk(wanted.counter, wanted.state))
    let_go()
    window.set_language(code)
    window.set_look(look)
    for each in wanted.pressed:
        QApplication.processEvents()  # laid out, as a finger would find it
        _turn_to(window, each)
        button(window, each).click()
    QApplication.processEvents()


def let_go() -> None:
    """Delete what was dropped, as the event loop of a kiosk does; a test's `processEvents` alone never does.

    Else every page that was shown stays in the window, hidden, and is translated and searched again with each new one.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _turn_to(window: QWidget, name: str) -> None:
    for sheets in window.findChildren(Sheets):
        for each in sheets.findChildren(QAbstractButton, name):
            sheets.reveal(each)


def button(window: QWidget, name: str) -> QAbstractButton:
    """The one button of that identifier that is seen."""
    (found,) = [each for each in window.findChildren(QAbstractButton, name) if each.isVisible()]
    return found
