"""職員を呼ぶ: a tone and the kiosk's number until staff make their gesture; the visit and its limits go on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.visit import event
from kiosk.visit import state as at
from tests.gui.keys import Hands
from tests.gui.test_pages import seen
from tests.ui import samples
from ui.widgets.button import Button
from ui.widgets.text import Label

STATES = samples.states()
CALLED = replace(samples.COUNTER, staff_called=True)
CORNERS = [(0.05, 0.05), (0.95, 0.05), (0.95, 0.95), (0.05, 0.95)]


def page(shown) -> QWidget:
    (found,) = [each for each in shown.findChildren(QWidget, "page") if each.isVisible()]
    return found


def tap(shown, corners) -> None:
    there = page(shown)
    for across, down in corners:
        place = QPoint(round(there.width() * across), round(there.height() * down))
        QTest.mouseClick(there, Qt.MouseButton.LeftButton, pos=place)


def said(shown) -> list[str]:
    return [each.text() for each in seen(shown, Label)]


@pytest.fixture
def called(window):
    shown = window()
    shown.display(at.Kiosk(CALLED, STATES["S08"]))
    return shown


def test_the_kiosks_number_is_shown_large_and_nothing_of_the_visit(called):
    (number,) = [each for each in seen(called, Label) if samples.COUNTER.name in each.text()]
    assert number._style.name == "DISPLAY"
    assert not [each for each in said(called) if samples.CARD_NUMBER[:4] in each]


def test_the_number_stays_until_staff_have_come(called, sent):
    hands = Hands(called)
    for key in Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_F3:
        hands.key(key)
    hands.rest()
    tap(called, [(0.5, 0.5)])
    called.display(at.Kiosk(CALLED, STATES["S09"]))
    assert any(samples.COUNTER.name in each for each in said(called))
    assert event.StaffCame() not in sent
    called.display(at.Kiosk(samples.COUNTER, STATES["S09"]))
    assert not any(samples.COUNTER.name in each for each in said(called))


def test_four_corners_say_that_staff_came(called, sent):
    tap(called, CORNERS[:3])
    assert event.StaffCame() not in sent
    tap(called, CORNERS[3:])
    assert sent.count(event.StaffCame()) == 1


@pytest.mark.parametrize("order", [[3, 2, 1, 0], [0, 2, 1, 3], [0, 1, 1, 2], [1, 2, 3]])
def test_other_taps_do_not(called, sent, order):
    tap(called, [CORNERS[each] for each in order])
    assert event.StaffCame() not in sent


@pytest.mark.parametrize("focused", ["", "language", "settings"])
def test_by_keyboard_it_is_shift_and_f3_wherever_the_focus_is(called, sent, focused):
    if focused:
        next(each for each in seen(called, Button) if each.objectName() == focused).setFocus()
    hands = Hands(called)
    hands.key(Qt.Key.Key_F3, modifiers=Qt.KeyboardModifier.ShiftModifier)
    hands.rest()
    assert sent.count(event.StaffCame()) == 1


def test_it_does_not_offer_to_call_again(called):
    assert [each.objectName() for each in seen(called, Button) if each.objectName() == "staff"] == []


def test_the_language_is_changed_without_putting_it_away(called):
    called._languages()
    next(each for each in seen(called, Button) if each.objectName() == "language.en").click()
    assert any(samples.COUNTER.name in each for each in said(called))
    assert "Your My Number Card" not in said(called)


def test_the_question_of_the_quiet_minute_is_asked_over_it(called, sent):
    called.display(at.Kiosk(CALLED, at.Quiet(STATES["S08"])))
    assert not any(samples.COUNTER.name in each for each in said(called))
    called.display(at.Kiosk(CALLED, STATES["S08"]))
    assert any(samples.COUNTER.name in each for each in said(called))
