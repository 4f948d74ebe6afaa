"""Every page, error, dialog and cover is left by keys alone, and whoever sees the screen sees where the focus is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.everything import EVERYTHING, button, show
from tests.gui.keys import Hands
from tests.gui.measure import rect_in
from tests.gui.test_hostile_hands import meant
from ui.widgets.focus import FocusRing

NEXT = {"keyboard": (Qt.Key.Key_Tab, "\t", False), "number pad": (Qt.Key.Key_Plus, "+", True)}
ENTER = {"keyboard": (Qt.Key.Key_Return, "\r", False), "number pad": (Qt.Key.Key_Enter, "\r", True)}


def frame(shown):
    return shown._cover or shown._frame


def press(hands: Hands, key: tuple) -> None:
    hands.key(key[0], key[1], pad=key[2])
    hands.rest()


def is_in_sight(shown: QWidget) -> bool:
    """Whether what has the focus is shown, in the window, with the ring around it."""
    here = QApplication.focusWidget()
    (ring,) = shown.findChildren(FocusRing)
    return (
        here is not None
        and here.isVisible()
        and shown.rect().contains(rect_in(shown, here))
        and ring.isVisible()
        and ring._target is here
    )


def tab_to(shown: QWidget, hands: Hands, name: str, next_key: tuple) -> None:
    for _ in range(len(frame(shown).order()) + 1):
        press(hands, next_key)
        assert is_in_sight(shown)
        if QApplication.focusWidget().objectName() == name:
            return
    raise AssertionError(f"{name} is not reached")


@pytest.mark.parametrize("keys", sorted(NEXT))
@pytest.mark.parametrize("name", sorted(EVERYTHING))
def test_what_a_finger_does_keys_do_and_the_focus_is_never_lost(window, sent, name, keys):
    """For each of its own buttons: what comes of it is the same, or the page that follows has the focus."""
    shown = window()
    show(shown, name)
    ways = [each.objectName() for each in frame(shown)._bottom if each.objectName() != "staff"]
    for way in ways:
        show(shown, name)
        sent.clear()
        button(shown, way).click()
        by_finger = (repr(meant(sent)), type(frame(shown).page))
        show(shown, name)
        sent.clear()
        hands = Hands(shown)
        tab_to(shown, hands, way, NEXT[keys])
        press(hands, ENTER[keys])
        assert (repr(meant(sent)), type(frame(shown).page)) == by_finger, way
        assert QApplication.focusWidget() in frame(shown).order(), way


@pytest.mark.parametrize("name", sorted(EVERYTHING))
def test_nothing_but_waiting_is_without_a_way_on(window, name):
    """No dead ends: each page has a button of its own, or it ends by itself."""
    shown = window()
    show(shown, name)
    # S00 has its tasks on the page; the others end by themselves, by the card, by the keys of a reader that has some,
    # or by the gesture of staff who came.
    waits = name in {"S09-pad", "S09-pad-status"} or name.startswith(
        ("S00", "S02", "S03-reserving", "S06c", "S10", "S12", "S20-enquiring", "C-09", "stop-C-09", "staff")
    )
    has_one = [each.objectName() for each in frame(shown)._bottom if each.objectName() != "staff"]
    assert has_one or waits


@pytest.mark.parametrize("name", ["D02", "languages", "settings"])
def test_a_dialog_holds_the_focus_and_gives_it_back(window, name):
    shown = window()
    show(shown, "S08")
    opener = EVERYTHING[name].pressed[0]
    hands = Hands(shown)
    tab_to(shown, hands, opener, NEXT["keyboard"])
    press(hands, ENTER["keyboard"])
    assert shown._cover is not None
    for _ in range(2 * len(shown._cover.order())):
        press(hands, NEXT["keyboard"])
        assert shown._cover.isAncestorOf(QApplication.focusWidget())
    shown._uncover()
    assert shown._frame.isAncestorOf(QApplication.focusWidget())
