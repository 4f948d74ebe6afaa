"""S09, as the guide has it: circles and nothing else tell of the digits, and they vanish wherever they should."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from kiosk.visit import state as at
from tests.gui.everything import STATES, button, show
from tests.gui.keys import Hands
from tests.gui.measure import rect_in, seen
from tests.gui.test_hostile_hands import meant
from tests.gui.test_intents import pins
from tests.ui import samples
from ui.display import USUAL, Display
from ui.widgets.text import Label

PAD = [*"123456789", "delete", "0", "clear"]


@pytest.fixture
def page(window):
    shown = window()
    show(shown, "S09")
    return shown


def count(shown: QWidget) -> int:
    return len(shown._frame.page.entry)


def typed(shown: QWidget, digits: str) -> None:
    hands = Hands(shown)
    hands.type(digits)
    hands.rest()


def beyond_the_circles(shown: QWidget) -> QImage:
    """What is on the glass, the circles painted out."""
    glass = shown.grab().toImage()
    painter = QPainter(glass)
    painter.fillRect(rect_in(shown, shown.findChild(QLineEdit, "pin")), 0)
    painter.end()
    return glass


def test_only_the_circles_tell_that_a_digit_was_typed(page, qapp):
    typed(page, "9")  # the first key shows the focus ring
    page._frame.page.entry.clear()
    before = beyond_the_circles(page)
    glasses = []
    for digit in "1234":
        typed(page, digit)
        qapp.processEvents()
        assert beyond_the_circles(page) == before
        glasses.append(page.grab().toImage())
    assert all(one != other for one, other in pairwise(glasses))


def test_every_digit_looks_the_same(page, qapp):
    glasses = []
    for digit in "0123456789":
        typed(page, digit)
        qapp.processEvents()
        glasses.append(page.grab().toImage())
        page._frame.page.entry.clear()
    assert all(each == glasses[0] for each in glasses)


def test_a_finger_on_a_key_leaves_nothing_to_be_read_along(page, qapp):
    """No colour and no ring outlasts the press (S09)."""
    before = beyond_the_circles(page)
    for digit in "0123":
        key = button(page, f"pin.{digit}")
        QTest.mousePress(key, Qt.MouseButton.LeftButton)
        QTest.mouseRelease(key, Qt.MouseButton.LeftButton)
        assert beyond_the_circles(page) == before
    assert count(page) == 4


@pytest.mark.parametrize("look", [USUAL, Display(large=True), Display(contrast=True)], ids=["usual", "large", "black"])
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["landscape", "portrait"])
def test_the_pad_is_in_telephone_order_and_stays_where_it_is(window, size, look):
    places = []
    shown = window(*size)
    for _ in range(3):
        show(shown, "S09", look=look)
        places.append([rect_in(shown, button(shown, f"pin.{each}")) for each in PAD])
    assert places[0] == places[1] == places[2]
    rows = [places[0][start : start + 3] for start in range(0, 12, 3)]
    assert all(one.right() < other.left() for row in rows for one, other in pairwise(row))
    assert all(one[0].bottom() < other[0].top() for one, other in pairwise(rows))


@pytest.mark.parametrize("tries", [3, 2, 1])
def test_the_tries_left_stand_there_before_the_first_digit(window, tries):
    signed = STATES["S09"].wanted
    visit = replace(samples.VISIT, tries_left=tries)
    shown = window()
    state = at.EnterPin(replace(signed, draft=replace(signed.draft, visit=visit)))
    shown.display(at.Kiosk(samples.COUNTER, state))
    assert [each for each in seen(shown, Label) if f"あと{tries}回入力できます" in each.accessibleName()]


def test_nothing_is_sent_at_the_fourth_digit_and_a_fifth_is_dropped(page, sent):
    typed(page, "12345")
    assert meant(sent) == []
    button(page, "primary").click()
    assert pins(meant(sent)) == [b"1234"]
    assert count(page) == 0


def test_fewer_than_four_are_answered_at_the_field(page, sent):
    typed(page, "12")
    button(page, "primary").click()
    assert meant(sent) == []
    assert "あと2けた入力してください" in page.findChild(QWidget, "error").accessibleName()
    assert count(page) == 2


@pytest.mark.parametrize("cover", ["quit", "settings", "language"])
def test_the_digits_vanish_under_whatever_is_laid_over_them(page, cover):
    typed(page, "123")
    button(page, cover).click()
    assert count(page) == 0


def test_the_digits_vanish_when_staff_are_called(page):
    typed(page, "123")
    page.display(replace(page.kiosk, counter=replace(samples.COUNTER, staff_called=True)))
    assert count(page) == 0


def test_the_digits_vanish_when_the_quiet_time_is_over(page):
    typed(page, "123")
    page.display(at.Kiosk(samples.COUNTER, at.Quiet(page.kiosk.state)))
    assert count(page) == 0


def test_the_digits_vanish_when_the_screen_is_turned(page, qapp):
    typed(page, "123")
    before = page._frame.page.entry._pin
    page.resize(800, 1280)
    assert len(before) == 0
    assert count(page) == 0


def test_the_digits_vanish_with_the_page(page):
    typed(page, "123")
    left = page._frame.page.entry._pin
    page.display(at.Kiosk(samples.COUNTER, at.TakeCard()))
    assert len(left) == 0


def test_the_digits_vanish_after_half_a_minute_without_a_key(page):
    (timer,) = page._frame.page.entry.findChildren(QTimer)
    assert not timer.isActive()
    typed(page, "12")
    assert timer.isActive()
    assert timer.interval() == 30_000
    timer.timeout.emit()
    assert count(page) == 0
    assert not timer.isActive()


def test_there_is_no_digit_to_copy_undo_or_show(page, qapp):
    typed(page, "1234")
    field = page.findChild(QLineEdit, "pin")
    field.selectAll()
    field.copy()
    assert "1" not in QApplication.clipboard().text()
    assert field.text() == field.displayText() == "●●●●"
    assert not field.isUndoAvailable()
    assert field.isReadOnly()
    assert repr(page._frame.page.entry._pin) == "<Pin>"
    assert not [each for each in page.findChildren(QAbstractButton) if each.objectName().startswith("show")]
