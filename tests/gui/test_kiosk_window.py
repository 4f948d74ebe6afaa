"""The window of a kiosk: it fills the screen, is not closed or left, and offers nothing of what desktops offer."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from kiosk.visit import event
from kiosk.visit import state as at
from tests.gui.everything import STATES
from tests.gui.keys import Hands
from tests.gui.measure import seen
from tests.gui.test_intents import press, show
from ui.app import Options, Shell
from ui.widgets.button import Button, Choice
from ui.widgets.field import Field

CONTROL, ALT, META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
DESKTOP_KEYS = [
    (Qt.Key.Key_F4, ALT),
    (Qt.Key.Key_Q, CONTROL),
    (Qt.Key.Key_W, CONTROL),
    (Qt.Key.Key_C, CONTROL),
    (Qt.Key.Key_V, CONTROL),
    (Qt.Key.Key_P, CONTROL),
    (Qt.Key.Key_Tab, ALT),
    (Qt.Key.Key_Space, ALT),
    (Qt.Key.Key_Delete, CONTROL | ALT),
    (Qt.Key.Key_Backspace, CONTROL | ALT),
    (Qt.Key.Key_F1, CONTROL | ALT),
    (Qt.Key.Key_Super_L, META),
    (Qt.Key.Key_D, META),
    (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    *[
        (each, Qt.KeyboardModifier.NoModifier)
        for each in (Qt.Key.Key_Menu, Qt.Key.Key_F5, Qt.Key.Key_F11, Qt.Key.Key_F12, Qt.Key.Key_Print)
    ],
]
FIELDS = [name for name in STATES if name in {"S03b", "S05", "S06", "S06-letters", "S06-three-codes", "S06b", "S09"}]


@pytest.fixture
def shell(qtbot) -> Iterator[Shell]:
    """A window as it stands at a counter."""
    made = Shell(lambda _event: None, Options())
    qtbot.addWidget(made, before_close_func=lambda each: each.hide())
    with qtbot.waitActive(made):
        made.open()
    yield made
    made.hide()
    made.deleteLater()


def meant(sent: list) -> list:
    return [each for each in sent if not isinstance(each, event.Touched)]


def entries(shown) -> list[tuple[str, str]]:
    return [(each.objectName(), each.text()) for each in seen(shown, QLineEdit)]


def the_fields(shown) -> list[QLineEdit]:
    """Those of a page; where they are behind a button, it is pressed."""
    if [each for each in seen(shown, Button) if each.objectName() == "search"]:
        press(shown, "search")
    return seen(shown, QLineEdit)


# --- the window -----------------------------------------------------------------------------------------------------


def test_it_fills_the_screen_without_a_frame(shell):
    assert shell.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert shell.geometry() == QGuiApplication.primaryScreen().geometry()


def test_it_follows_the_screen(shell):
    """Turned, or unplugged and plugged in: what the screen is now, the window is (Xvfb: tests/robots)."""
    shell.setGeometry(0, 0, 300, 200)
    QGuiApplication.primaryScreen().geometryChanged.emit(QGuiApplication.primaryScreen().geometry())
    assert shell.geometry() == QGuiApplication.primaryScreen().geometry()
    shell.setGeometry(0, 0, 300, 200)
    QGuiApplication.instance().primaryScreenChanged.emit(None)
    assert shell.size().toTuple() == (300, 200)  # no screen: nothing to fill, and nothing ends


def test_it_is_not_closed(shell):
    assert not shell.close()
    assert shell.isVisible()
    QTest.keyClick(shell.windowHandle(), Qt.Key.Key_F4, ALT)
    assert not shell.windowHandle().close()
    assert shell.isVisible()


def test_a_window_for_trying_out_is_closed_like_any(qtbot):
    shell = Shell(lambda _event: None, Options(windowed=True))
    qtbot.addWidget(shell)
    shell.open()
    assert shell.close()


@pytest.mark.parametrize("name", sorted(STATES))
def test_the_keys_of_a_desktop_do_nothing(window, sent, name):
    shown = show(window, name)
    hands = Hands(shown)
    before = entries(shown)
    for key, modifiers in DESKTOP_KEYS:
        hands.key(key, modifiers=modifiers)
        hands.rest()
    assert meant(sent) == []
    assert entries(shown) == before
    assert shown._cover is None or name == "D01"
    assert QApplication.activePopupWidget() is None
    assert shown.isVisible()


# --- menus, clipboard, dragging, input methods ----------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(STATES))
def test_no_menu_no_drop_no_window_of_its_own(window, name, qapp):
    shown = show(window, name)
    windows = set(qapp.topLevelWidgets())
    for each in seen(shown, QWidget):
        assert not each.acceptDrops(), each.objectName()
        assert each.toolTip() == each.statusTip() == each.whatsThis() == ""
        place = each.rect().center()
        qapp.sendEvent(each, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, each.mapToGlobal(place)))
        assert qapp.activePopupWidget() is None
    assert shown.findChildren(QMenu) == []
    assert set(qapp.topLevelWidgets()) == windows


@pytest.mark.parametrize("name", FIELDS)
def test_a_field_has_no_clipboard_no_selection_no_drop_and_no_input_method(window, name, qapp):
    shown = show(window, name)
    clipboard = QGuiApplication.clipboard()
    for field in the_fields(shown):
        if isinstance(field, Field):
            field.type("A1")
        clipboard.setText("4111")
        typed = field.text()
        field.setFocus()
        for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_Z, Qt.Key.Key_Insert):
            QTest.keyClick(field, key, CONTROL)
        QTest.keyClick(field, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
        for key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left):
            QTest.keyClick(field, key, Qt.KeyboardModifier.ShiftModifier)
        QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
        QTest.mouseClick(field, Qt.MouseButton.MiddleButton)
        drag(field)
        drop(field, "4111", qapp)
        assert field.text() == typed, field.objectName()
        assert clipboard.text() == "4111"
        assert field.selectedText() == ""
        assert not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        assert field.inputMethodHints() & hints == hints


def drag(field: QWidget) -> None:
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(6, 10))
    for x in range(10, field.width(), 30):
        QTest.mouseMove(field, QPoint(x, 10))
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(field.width() - 6, 10))


def drop(field: QWidget, text: str, qapp) -> None:
    data = QMimeData()
    data.setText(text)
    left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = QPointF(field.mapTo(field.window(), field.rect().center()))
    qapp.sendEvent(field.window().windowHandle(), QDropEvent(place, Qt.DropAction.CopyAction, data, left, no_key))


# --- many fingers, a turned screen, held keys -----------------------------------------------------------------------


@pytest.mark.parametrize("together", [True, False], ids=["at once", "one after the other"])
@pytest.mark.parametrize("name", sorted(STATES))
def test_ten_touches_at_once_press_nothing(window, sent, name, together):
    shown = show(window, name)
    before = entries(shown)
    device = QTest.createTouchDevice()
    assert isinstance(device, QPointingDevice)
    pressables = [each for each in reversed(seen(shown, Button)) if each.isEnabled()]
    spots = [each.mapTo(shown, each.rect().center()) for each in pressables[:10]]
    spots += [QPoint(20 * place, 300) for place in range(10 - len(spots))]
    touch(shown, device, spots, together)
    assert meant(sent) == []
    assert entries(shown) == before
    assert not [each for each in seen(shown, Choice) if each.isChecked() and each.objectName().startswith("provider.")]
    assert not [each for each in seen(shown, Button) if each.isDown()]
    assert shown._cover is None or name == "D01"


def touch(shown: QWidget, device: QPointingDevice, spots: list[QPoint], together: bool) -> None:
    handle = shown.window().windowHandle()
    steps = [range(len(spots))] if together else [range(count + 1) for count in range(len(spots))]
    for down in steps:
        begun = QTest.touchEvent(handle, device, False)
        for number in down:
            if together or number == down[-1]:
                begun.press(number, spots[number])
            else:
                begun.stationary(number)
        begun.commit()
    ended = QTest.touchEvent(handle, device, False)
    for number, spot in enumerate(spots):
        ended.release(number, spot)
    ended.commit()


def test_one_finger_after_many_presses_again(window, sent):
    shown = show(window, "S07")
    shown._keyboard._bounce.within = 0  # no time goes by between the two
    device = QTest.createTouchDevice()
    button = next(each for each in seen(shown, Button) if each.objectName() == "primary")
    spot = button.mapTo(shown, button.rect().center())
    touch(shown, device, [spot, QPoint(20, 300)], together=True)
    assert meant(sent) == []
    touch(shown, device, [spot], together=True)
    assert meant(sent) == [event.HolderIsMine()]


@pytest.mark.parametrize("name", FIELDS)
def test_a_turned_screen_keeps_what_was_typed_secrets_excepted(window, sent, name):
    shown = show(window, name)
    for each in the_fields(shown):
        if isinstance(each, Field):
            each.type("2")
    if name == "S09":
        press(shown, "pin.2")
    before = entries(shown)
    assert any(text for _, text in before)
    shown.resize(800, 1280)
    assert entries(shown) == ([("pin", "")] if name == "S09" else before)
    shown.resize(1280, 800)
    assert entries(shown) == ([("pin", "")] if name == "S09" else before)
    assert meant(sent) == []


@pytest.mark.parametrize("name", sorted(STATES))
def test_a_turned_screen_shows_the_same_page(window, sent, name):
    shown = show(window, name)
    before = [each.accessibleName() for each in seen(shown, QWidget) if each.objectName() == "heading"]
    shown.resize(800, 1280)
    assert [each.accessibleName() for each in seen(shown, QWidget) if each.objectName() == "heading"] == before
    assert shown.kiosk.state == STATES[name]
    assert sent == []


@pytest.mark.parametrize("name", sorted(STATES))
def test_any_key_held_down_does_what_one_press_does(window, sent, name):
    """Its first press is a person's; what the keyboard repeats after it is not."""
    shown = show(window, name)
    hands = Hands(shown)
    for key in Qt.Key:
        hands.key(key, _text(key), held=True)
        hands.key(key, _text(key), held=True, gap=33)
    hands.rest()
    assert sent == []
    assert shown.kiosk.state == STATES[name]


@pytest.mark.parametrize("key", ["1", "\r", " "])
def test_a_key_held_down_on_the_pin_pad_types_once(window, key):
    shown = show(window, "S09")
    shown._frame.findChild(QWidget, "pin.5").setFocus()
    hands = Hands(shown)
    hands.type(key)
    hands.rest()
    for _ in range(30):
        hands.key(Qt.Key.Key_Return if key == "\r" else Qt.Key(ord(key)), key, gap=33, held=True)
    hands.rest()
    assert shown.findChild(QLineEdit, "pin").text() == "●"


def _text(key: Qt.Key) -> str:
    return chr(key.value) if 32 <= key.value < 127 else ""


def test_the_pages_looked_at_are_all_there_are():
    assert {type(state) for state in STATES.values()} >= set(at.State.__args__)
