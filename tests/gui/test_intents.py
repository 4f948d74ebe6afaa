"""What a finger or a keyboard does on each page, and what it must not do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.visit import event
from kiosk.visit import state as at
from tests.gui.everything import STATES
from tests.gui.measure import seen
from tests.ui import samples
from ui.pages.quiet import QuietPage
from ui.pages.review import ReviewPage
from ui.widgets.button import Button, Choice


def press(window, identifier: str) -> None:
    found = [each for each in window.findChildren(QWidget, identifier) if each.isVisible()]
    assert found, identifier
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def show(window, name: str):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES[name]))
    return shown


@pytest.mark.parametrize(
    ("name", "button", "intent"),
    [
        ("S00", "start", event.Start()),
        ("S00", "status", event.SeeStatus()),
        ("B-03", "primary", event.SeeStatus()),
        ("B-03", "second", event.Quit()),
        ("S20", "primary", event.Quit()),
        ("S01", "primary", event.Agree()),
        ("S01", "quit", event.Quit()),
        ("S02", "back", event.Back()),
        ("P-02", "primary", event.Quit()),
        ("P-02", "second", event.GoOn()),
        ("S03", "primary", event.GoOn()),
        ("S03", "another", event.DrawAnother()),
        ("S03", "own", event.ChooseOwn()),
        ("S03b", "primary", event.UseId("AB2C")),
        ("S03c", "primary", event.GoOn()),
        ("I-01", "second", event.GoOn()),
        ("S04", "primary", event.PickProgramme(None)),
        ("S05", "primary", event.PickProvider(None)),
        ("S05", "back", event.Back()),
        ("S07", "primary", event.HolderIsMine()),
        ("S07", "second", event.HolderIsNotMine()),
        ("S08", "primary", event.Confirm()),
        ("S08", "change.provider", event.Change(event.Row.PROVIDER)),
        ("S09-notice", "primary", event.GoOn()),
        ("S09-notice", "quit", event.Quit()),
        ("D01", "primary", event.GoOn()),
        ("D01", "quit", event.Quit()),
        ("S11", "primary", event.Finish(print_slip=True)),
        ("S11-offer", "second", event.Finish(print_slip=False)),
        ("T-01", "primary", event.Quit()),
        ("T-01", "second", event.Retry()),
        ("stop-V-01", "second", event.OtherProvider()),
        ("stop-C-07", "primary", event.Retry()),
    ],
)
def test_a_press_sends(window, sent, name, button, intent):
    press(show(window, name), button)
    assert sent == [intent]


def test_quitting_asks_first(window, sent):
    shown = show(window, "S03")
    press(shown, "quit")
    assert sent == []
    press(shown, "primary")
    assert [each.objectName() for each in seen(shown, Button) if each.objectName() == "own"]
    press(shown, "quit")
    press(shown, "quit")
    assert sent == [event.Quit()]


def test_provider_by_search(window, sent):
    shown = show(window, "S05")
    press(shown, "search")
    for key in "みとり":
        press(shown, f"key.{key}")
    press(shown, "search.results")
    cards = [each for each in seen(shown, Choice) if each.objectName().startswith("provider.")]
    assert [each.objectName() for each in cards] == ["provider.P09"]
    press(shown, "provider.P09")
    press(shown, "primary")
    assert sent == [event.PickProvider("P09")]


def test_choice_outlives_turning_pages(window, sent):
    shown = show(window, "S05")
    press(shown, "provider.P04")
    press(shown, "providers.next")
    press(shown, "primary")
    assert sent == [event.PickProvider("P04")]


def test_account_and_codes(window, sent):
    shown = show(window, "S06")
    for digit in samples.CARD_NUMBER:
        press(shown, f"key.{digit}")
    press(shown, "primary")
    for digit in "20000101":
        press(shown, f"key.{digit}")
    field = shown.findChild(QLineEdit, "code.1")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    press(shown, "show.1")
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    press(shown, "primary")
    assert sent == [event.SubmitAccount(samples.CARD_NUMBER, ("20000101",))]


def test_a_wrong_number_is_told_before_the_codes(window, sent):
    shown = show(window, "S06")
    press(shown, "primary")
    assert shown.findChild(QWidget, "error") is not None
    assert sent == []


def test_language_keeps_what_was_typed(window):
    shown = show(window, "S03b")
    press(shown, "language")
    press(shown, "language.en")
    assert shown.findChild(QLineEdit, "own_id").text() == "AB2C"
    assert "Use this ID" in [each.label for each in seen(shown, Button)]
    shown.display(at.Kiosk(samples.COUNTER, at.Attract()))
    assert shown.language == "ja"


def test_d01_keeps_the_form_beneath(window):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S06"]))
    press(shown, "key.4")
    shown.display(at.Kiosk(samples.COUNTER, at.Quiet(STATES["S06"])))
    assert not shown.findChild(QLineEdit, "account").isVisible()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S06"]))
    assert shown.findChild(QLineEdit, "account").text() == "4"


@pytest.mark.parametrize("pressed", [("language", "quit"), ("language", "language.en"), ("settings", "quit")])
def test_a_wish_at_d01_leads_back_to_it_and_not_to_the_form_beneath(window, pressed):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S08"]))
    shown.display(at.Kiosk(samples.COUNTER, at.Quiet(STATES["S08"])))
    for each in pressed:
        press(shown, each)
    assert seen(shown, ReviewPage) == []
    assert len(seen(shown, QuietPage)) == 1
    shown.display(at.Kiosk(samples.COUNTER, STATES["S08"]))
    assert len(seen(shown, ReviewPage)) == 1


# --- the PIN ------------------------------------------------------------------------------------------------------


def pins(sent: list) -> list[bytes]:
    found = []
    for each in sent:
        with each.pin.revealed() as digits:
            found.append(bytes(digits))
    return found


def test_pin_by_finger(window, sent):
    shown = show(window, "S09")
    for digit in "1290":
        press(shown, f"pin.{digit}")
    press(shown, "primary")
    assert pins(sent) == [b"1290"]


def test_a_short_pin_is_not_sent(window, sent):
    shown = show(window, "S09")
    press(shown, "pin.1")
    press(shown, "primary")
    assert sent == []
    assert shown.findChild(QWidget, "error") is not None


def test_digits_vanish_under_a_dialog(window, sent):
    shown = show(window, "S09")
    for digit in "123":
        press(shown, f"pin.{digit}")
    press(shown, "quit")
    press(shown, "primary")
    assert shown.findChild(QLineEdit, "pin").text() == ""


def test_no_digit_is_seen(window):
    """After any two digits the page looks the same, and no name, text or value holds one."""
    looks = []
    for digits in ("12", "99", "07"):
        shown = show(window, "S09")
        for digit in digits:
            QTest.keyClick(QApplication.focusWidget(), digit)
        looks.append(shown.grab().toImage())
        field = shown.findChild(QLineEdit, "pin")
        assert field.text() == "●●"
        assert digits not in field.displayText() + field.accessibleName()
        assert "2けた入力" in field.accessibleName()
    assert looks[0] == looks[1] == looks[2]


# --- keyboard only ------------------------------------------------------------------------------------------------


def tab_to(shown, identifier: str) -> None:
    for _ in range(60):
        here = QApplication.focusWidget()
        if here is not None and here.objectName() == identifier:
            return
        QTest.keyClick(here or shown, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {identifier}")


@pytest.mark.parametrize(
    ("name", "widgets", "intent"),
    [
        ("S00", ["start"], event.Start()),
        ("S01", ["primary"], event.Agree()),
        ("S03", ["primary"], event.GoOn()),
        ("S05", ["provider.P04", "primary"], event.PickProvider("P04")),
        ("S07", ["primary"], event.HolderIsMine()),
        ("S08", ["primary"], event.Confirm()),
        ("S11", ["primary"], event.Finish(print_slip=True)),
    ],
)
def test_keyboard_alone(window, sent, name, widgets, intent):
    shown = show(window, name)
    for each in widgets:
        tab_to(shown, each)
        key = Qt.Key.Key_Space if each.startswith("provider.") else Qt.Key.Key_Return
        QTest.keyClick(QApplication.focusWidget(), key)
    assert sent == [intent]


def test_pin_by_keyboard(window, sent):
    shown = show(window, "S09")
    for digit in "1234":
        QTest.keyClick(QApplication.focusWidget() or shown, digit)
    tab_to(shown, "primary")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert pins(sent) == [b"1234"]


def test_escape_goes_back(window, sent):
    shown = show(window, "S08")
    QTest.keyClick(QApplication.focusWidget() or shown.findChild(QWidget, "heading"), Qt.Key.Key_Escape)
    assert sent == [event.Back()]


def test_focus_ring_shows_after_a_key_only(window):
    shown = show(window, "S08")
    ring = shown._ring
    assert not ring.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert ring.isVisible()
    press(shown, "change.provider")
    assert not ring.isVisible()
