"""A page that cannot be built costs its visit, not the window."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests.gui.everything import STATES
from tests.gui.measure import seen
from tests.ui import samples
from ui.pages import which
from ui.widgets.text import Label

BROKEN = at.Stopped(at.Notice(Reason.INTERNAL))


@pytest.fixture
def breaking(monkeypatch):
    """Pages that cannot be built, by their names."""
    names, load = set(), which._load

    def fails(*_given):
        raise ZeroDivisionError

    monkeypatch.setattr(which, "_load", lambda place: fails if place.split(":")[1] in names else load(place))
    return names


def show(shown, state):
    shown.display(at.Kiosk(samples.COUNTER, state))
    dropped_is_gone()


def dropped_is_gone():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("name", ["S06", "S08", "S11", "D01"])
def test_the_next_page_is_shown_after_one_that_cannot_be_built(window, breaking, name):
    shown = window()
    show(shown, STATES["S03"])
    breaking.add(which.place_of(STATES[name]).split(":")[1])
    with pytest.raises(ZeroDivisionError):
        show(shown, STATES[name])
    dropped_is_gone()
    for state in (BROKEN, at.Attract(), STATES["S03"]):
        show(shown, state)
        assert seen(shown._frame.page, Label), state
        assert shown._frame.isVisible()


@pytest.mark.parametrize(("name", "open_it"), [("LanguagesPage", "_languages"), ("QuitPage", "_ask_quit")])
def test_a_cover_that_cannot_be_built_leaves_the_page(window, breaking, name, open_it):
    shown = window()
    show(shown, STATES["S03"])
    breaking.add(name)
    with pytest.raises(ZeroDivisionError):
        getattr(shown, open_it)()
    dropped_is_gone()
    assert shown._frame.isVisible()
    show(shown, BROKEN)
    assert shown._frame.isVisible()


def test_a_look_in_which_the_page_cannot_be_built_leaves_the_window_alive(window, breaking):
    shown = window()
    show(shown, STATES["S03"])
    breaking.add(which.place_of(STATES["S03"]).split(":")[1])
    with pytest.raises(ZeroDivisionError):
        shown._build_anew()
    dropped_is_gone()
    show(shown, BROKEN)
    assert shown._frame.isVisible()
