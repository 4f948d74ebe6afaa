"""What hands and scanners may do on any page without anything happening, or happening twice."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from kiosk.visit import event
from kiosk.visit import state as at
from tests.gui.everything import STATES, let_go
from tests.gui.keys import Hands
from tests.gui.measure import seen
from tests.gui.test_intents import pins, press, show
from tests.ui import samples
from ui.widgets.button import Button, Choice

_TAKES_SCANS = {name for name in STATES if name.startswith("S06-") or name == "S06"}


def meant(sent: list) -> list:
    return [each for each in sent if not isinstance(each, event.Touched)]


def fields(shown) -> list[tuple[str, str]]:
    return [(each.objectName(), each.text()) for each in seen(shown, QLineEdit)]


def everything_focusable(shown) -> list[QWidget]:
    return shown._frame.order() if shown._cover is None else shown._cover.order()


@pytest.mark.parametrize("name", sorted(set(STATES) - _TAKES_SCANS))
def test_a_scan_is_dropped_whole_wherever_the_focus_is(window, sent, name):
    """On every page but S06, S08 and S09 included: it types no PIN and presses no button."""
    shown = show(window, name)
    hands = Hands(shown)
    before = fields(shown)
    for each in everything_focusable(shown):
        each.setFocus()
        hands.scan("1234567890")
        hands.rest()
    assert fields(shown) == before
    assert sent == []


def test_a_scanned_number_needs_no_second_typing(window, sent):
    shown = show(window, "S06-letters")
    hands = Hands(shown)
    hands.scan("ZZZ1234567890")
    hands.type("123456")
    hands.rest()
    assert shown.findChild(QLineEdit, "code.1").entry == ""  # the heading has the focus, and reads first
    shown.findChild(QLineEdit, "code.1").setFocus()
    hands.type("123456")
    hands.type("\r")
    hands.rest()
    assert meant(sent) == [event.SubmitAccount("ZZZ1234567890", ("123456",), scanned=True)]


def test_a_number_changed_by_hand_is_no_scanned_one(window, sent):
    shown = show(window, "S06-letters")
    hands = Hands(shown)
    hands.scan("ZZZ1234567890")
    press(shown, "back")
    press(shown, "key.delete")
    press(shown, "key.1")
    press(shown, "primary")
    for digit in "123456":
        press(shown, f"key.{digit}")
    press(shown, "primary")
    assert meant(sent) == [event.SubmitAccount("ZZZ1234567891", ("123456",), scanned=False)]


@pytest.mark.parametrize(
    "code",
    ["https://example.jp/?a=1", "BEGIN:VCARD", "\x00\x01\x02ab", "4" * 4096, "ABC", "x" * 81],
    ids=["address", "card", "binary", "4 KB", "short", "long"],
)
def test_a_code_that_is_no_number_is_refused_at_the_field(window, sent, code):
    shown = show(window, "S06-letters")
    Hands(shown).scan(code)
    assert shown.findChild(QWidget, "error") is not None
    assert shown.findChild(QLineEdit, "account") is not None
    assert sent == []


def test_a_scan_is_not_taken_where_the_service_has_no_code(window, sent):
    shown = show(window, "S06")
    Hands(shown).scan(samples.CARD_NUMBER)
    assert fields(shown) == [("account", "")]


def test_a_pin_is_typed_by_hand_wherever_the_focus_is(window, sent):
    shown = show(window, "S09")
    hands = Hands(shown)
    shown._frame.findChild(QWidget, "staff").setFocus()
    hands.type("12")
    hands.type("34", pad=True)
    hands.rest()
    shown._frame.findChild(QWidget, "primary").setFocus()
    hands.type("\r")
    hands.rest()
    assert pins(meant(sent)) == [b"1234"]


def test_a_trembling_hand_types_once(window):
    shown = show(window, "S09")
    hands = Hands(shown)
    hands.type("1")
    hands.type("1", gap=90)
    hands.rest()
    assert shown.findChild(QLineEdit, "pin").text() == "●"
    button = shown.findChild(QWidget, "pin.5")
    hands.touch(button)
    hands.touch(button, gap=90)
    assert shown.findChild(QLineEdit, "pin").text() == "●●"
    hands.touch(button)
    assert shown.findChild(QLineEdit, "pin").text() == "●●●"


@pytest.mark.parametrize("name", sorted(STATES))
def test_a_key_held_down_does_nothing(window, sent, name):
    shown = show(window, name)
    hands = Hands(shown)
    before = fields(shown)
    keys = (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_F3, Qt.Key.Key_1, Qt.Key.Key_Tab)
    for each in everything_focusable(shown):
        each.setFocus()
        for key in keys:
            hands.key(key, "1" if key == Qt.Key.Key_1 else "", held=True)
        hands.rest()
    assert fields(shown) == before
    assert sent == []


@pytest.mark.parametrize("name", sorted(STATES))
def test_the_right_and_middle_buttons_do_nothing(window, sent, name, qapp):
    shown = show(window, name)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("4111")
    before = fields(shown)
    hands = Hands(shown)
    for each in everything_focusable(shown):
        for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
            hands.touch(each, button)
    assert meant(sent) == []
    assert fields(shown) == before
    assert QApplication.activePopupWidget() is None
    assert shown.findChildren(QMenu) == []


def test_nothing_is_copied_pasted_or_dragged(window):
    shown = show(window, "S03b")
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    field = shown.findChild(QLineEdit, "own_id")
    field.setFocus()
    for key in "ACXVZ":
        QTest.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(10, 20))
    QTest.mouseMove(field, QPoint(300, 20))
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(300, 20))
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
    assert field.selectedText() == ""
    assert field.entry == "AB2C"
    assert clipboard.text() == "before"
    assert not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


# --- number pad and arrows ------------------------------------------------------------------------------------------


def test_a_number_pad_moves_chooses_and_goes_back(window, sent, qapp):
    shown = show(window, "S05")
    qapp.processEvents()  # laid out
    hands = Hands(shown)
    shown.findChild(QWidget, "provider.P04").setFocus()
    for key, there in (("6", 1), ("2", 4), ("4", 3), ("8", 0)):
        hands.type(key, pad=True)
        hands.rest()
        cards = [each for each in seen(shown, Choice) if each.objectName().startswith("provider.")]
        assert QApplication.focusWidget() is cards[there], key
    hands.type("+", pad=True)
    hands.rest()
    assert QApplication.focusWidget().objectName() == "search"  # the cards are one stop
    hands.type("-", pad=True)
    hands.rest()
    assert QApplication.focusWidget() is cards[0]
    hands.key(Qt.Key.Key_Enter, "\r", pad=True)
    hands.rest()
    assert cards[0].isChecked()
    hands.type("/", pad=True)
    hands.rest()
    assert meant(sent) == [event.Back()]


def test_a_page_built_anew_keeps_the_focus(window):
    """The catalogue comes while somebody is about to press Enter; the screen is turned."""
    shown = window()
    shown.display(at.Kiosk(at.Counter("K-1"), STATES["S01"]))
    shown._frame.findChild(QWidget, "primary").setFocus()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S01"]))
    assert QApplication.focusWidget() is shown._frame.findChild(QWidget, "primary")
    shown.resize(800, 1280)
    assert QApplication.focusWidget() is shown._frame.findChild(QWidget, "primary")


def test_on_s06_the_pad_types(window):
    shown = show(window, "S06")
    shown.findChild(QLineEdit, "account").setFocus()
    hands = Hands(shown)
    hands.type("8246", pad=True)
    hands.rest()
    assert shown.findChild(QLineEdit, "account").entry == "8246"


def test_f3_calls_staff_on_every_page_that_has_the_button(window, sent):
    shown = window()
    hands = Hands(shown)
    for name, state in STATES.items():
        shown.display(at.Kiosk(samples.COUNTER, at.TakeCard()))
        shown.display(at.Kiosk(samples.COUNTER, state))
        let_go()
        if not [each for each in seen(shown, Button) if each.objectName() == "staff"]:
            continue
        hands.key(Qt.Key.Key_F3)
        hands.rest()
        assert event.CallStaff() in sent, name
        sent.clear()


def test_a_key_still_held_back_goes_with_its_window(window, sent, qtbot):
    shown = window(1280, 800)
    keys = shown._keyboard
    QTest.keyPress(shown.windowHandle(), Qt.Key.Key_Space)
    shown.destroy()
    qtbot.waitUntil(lambda: not keys._rest.isActive())
    assert shown.windowHandle() is None
    assert sent == []
