"""「見やすさ・音声」: each switch takes effect at once, keeps page and entries, and is gone with the visit."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from kiosk.visit import event
from kiosk.visit import state as at
from tests.gui.keys import Hands
from tests.gui.room import Guided
from tests.ui import samples
from ui.display import Display
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.switch import Switch
from ui.widgets.text import Heading

STATES = samples.states()


def seen(window: QWidget, kind: type) -> list:
    return [each for each in window.findChildren(kind) if each.isVisible()]


def button(window: QWidget, name: str) -> Button:
    (found,) = [each for each in seen(window, Button) if each.objectName() == name]
    return found


def across(window: QWidget, name: str) -> int:
    return button(window, name).mapTo(window, QPoint(0, 0)).x()


def settings(window):
    button(window, "settings").click()
    return window


@pytest.mark.parametrize("name", ["S00", "S05", "S06", "S08", "S09", "S11"])
def test_settings_open_on_any_page_and_close_again(window, sent, name):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES[name]))
    heading = seen(shown, Heading)[0].text()
    settings(shown)
    assert seen(shown, Heading)[0].text() == "見やすさ・音声"
    button(shown, "quit").click()
    assert seen(shown, Heading)[0].text() == heading
    assert shown.kiosk.state is STATES[name]
    assert [each for each in sent if not isinstance(each, event.Touched)] == []


@pytest.mark.parametrize(("name", "size"), [("contrast", (1280, 800)), ("ruby", (1280, 800)), ("left", (1280, 800))])
def test_a_switch_takes_effect_at_once_and_says_so(window, name, size):
    shown = settings(window(*size))
    switch = button(shown, f"settings.{name}")
    assert (switch.isChecked(), switch.label.endswith("オフ")) == (False, True)
    switch.setFocus()
    switch.click()
    turned = button(shown, f"settings.{name}")
    assert (turned.isChecked(), turned.label.endswith("オン")) == (True, True)
    assert turned.hasFocus()
    assert getattr(shown.look, name)
    turned.click()
    assert shown.look == Display()


def test_black_is_black(window):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S08"]))
    assert shown.grab().toImage().pixelColor(5, 400).name() == "#ffffff"
    button(settings(shown), "settings.contrast").click()
    button(shown, "quit").click()
    assert shown.grab().toImage().pixelColor(5, 400).name() == "#000000"


def test_what_was_typed_stays_but_no_secret(window):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S06"]))
    (field,) = seen(shown, Field)
    field.type("4111")
    button(settings(shown), "settings.contrast").click()
    button(shown, "quit").click()
    assert seen(shown, Field)[0].entry.startswith("4111")
    shown.display(at.Kiosk(samples.COUNTER, STATES["S09"]))
    shown._frame.page.entry.type("1")
    button(settings(shown), "settings.contrast").click()
    button(shown, "quit").click()
    assert len(shown._frame.page.entry) == 0


@pytest.mark.parametrize("name", ["S05", "S06", "S09"])
def test_the_left_hand_finds_what_is_pressed_at_the_left(window, name):
    key = {"S05": "providers.next", "S06": "key.1", "S09": "pin.1"}[name]
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES[name]))
    assert across(shown, key) > 640 < across(shown, "primary")
    assert across(shown, "quit") < 640
    shown.set_look(Display(left=True))
    shown._frame.layout().activate()
    shown.grab()
    assert across(shown, key) < 640 > across(shown, "primary")
    assert across(shown, "quit") > 640


def test_slow_is_asked_of_the_visit(window, sent):
    shown = settings(window())
    button(shown, "settings.slow").click()
    assert sent[-1] == event.GoSlowly(on=True)
    shown.display(at.Kiosk(at.Counter(), slow=True))
    assert button(shown, "settings.slow").isChecked()


def test_the_voice_is_switched_and_made_louder(window, qtbot):
    shown = window()
    assert "settings.voice" not in [each.objectName() for each in seen(settings(shown), Switch)]
    button(shown, "quit").click()
    guided = Guided(qtbot, shown, on=False)
    button(settings(shown), "settings.voice").click()
    assert guided.voice.on
    before = guided.voice.volume
    button(shown, "settings.softer").click()
    assert guided.voice.volume == before - 20
    for _ in range(9):
        button(shown, "settings.louder").click()
    assert guided.voice.volume == 100
    button(shown, "settings.voice").click()
    assert not guided.voice.on


def test_settings_by_keyboard(window):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S05"]))
    hands = Hands(shown)
    hands.key(Qt.Key.Key_F2)
    hands.rest()
    assert "settings.contrast" in [each.objectName() for each in seen(shown, Switch)]
    hands.key(Qt.Key.Key_Tab)
    hands.rest()
    hands.key(Qt.Key.Key_Space)
    hands.rest()
    assert shown.look != Display()


def test_the_next_resident_finds_the_kiosk_as_it_was(window):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S08"]))
    shown.set_look(Display(contrast=True, left=True, ruby=True))
    shown.display(at.Kiosk(samples.COUNTER, at.TakeCard()))
    assert shown.look.contrast
    shown.display(at.Kiosk(samples.COUNTER, at.Attract()))
    assert shown.look == Display()


def test_wishes_of_somebody_who_went_away_are_forgotten(window):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, at.Attract()))
    button(shown, "language.en").click()
    shown.set_look(Display(large=True))
    settings(shown)
    hands = Hands(shown)
    hands.key(Qt.Key.Key_Tab)
    hands.rest()
    assert shown._left_alone.isActive()
    shown._left_alone.timeout.emit()
    assert (shown.language, shown.look) == ("ja", Display())
    assert "マイキーIDのかんたん設定" in [each.text() for each in seen(shown, Heading)]


def test_wishes_of_a_visit_stay_however_long_it_takes(window):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S05"]))
    shown.set_look(Display(large=True))
    hands = Hands(shown)
    hands.key(Qt.Key.Key_Tab)
    hands.rest()
    shown._left_alone.timeout.emit()
    assert shown.look == Display(large=True)
