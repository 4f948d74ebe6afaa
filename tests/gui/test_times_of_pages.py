"""Times that a page itself keeps: each timer has the guide's interval, and does what the guide says when it is due."""

import re

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from kiosk.runtime import Runtime
from kiosk.visit import event
from kiosk.visit import state as at
from tests.gui.everything import STATES
from tests.gui.keys import Hands
from tests.gui.measure import seen
from tests.gui.test_intents import press, show
from tests.kiosk.fake_time import FakeLoop, NoHands
from tests.ui import samples
from ui import texts
from ui.widgets.pin_entry import PinEntry
from ui.widgets.slides import Slides
from ui.widgets.text import Label


def timer(shown, seconds: float) -> QTimer:
    """The one that runs for so long."""
    (found,) = [
        each for each in shown._frame.page.findChildren(QTimer) if each.isActive() and each.interval() == seconds * 1000
    ]
    return found


def due(shown, seconds: float) -> None:
    """Let it be due now."""
    found = timer(shown, seconds)
    if found.isSingleShot():
        found.stop()
    found.timeout.emit()


def said(shown) -> list[str]:
    return [each.text() for each in seen(shown, Label)]


def test_digits_vanish_thirty_seconds_after_the_last_key(window):
    shown = show(window, "S09")
    hands = Hands(shown)
    hands.type("12")
    hands.rest()
    assert shown.findChild(QLineEdit, "pin").text() == "●●"
    due(shown, 30)
    assert shown.findChild(QLineEdit, "pin").text() == ""
    assert len(shown.findChild(PinEntry)._pin) == 0
    assert [each for each in shown._frame.page.findChildren(QTimer) if each.isActive()] == []


def test_each_digit_begins_the_thirty_seconds_anew(window):
    shown = show(window, "S09")
    hands = Hands(shown)
    hands.type("1")
    hands.rest()
    waited = timer(shown, 30)
    began = waited.timerId()
    hands.type("2")
    hands.rest()
    assert waited.isActive()
    assert waited.timerId() != began


def test_slides_change_every_eight_seconds_until_stopped(window):
    shown = show(window, "S00")
    slides = shown._frame.page.findChild(Slides)
    for expected in (1, 2, 0):
        due(shown, 8)
        assert slides.shown == expected
    press(shown, "slides.stop")
    assert [each for each in slides.findChildren(QTimer) if each.isActive()] == []


@pytest.mark.parametrize(
    "name", ["S02b", "S02b-opening", "S03-reserving", "S06c", "S10-signing", "S10-sending", "C-09"]
)
def test_after_ten_seconds_it_says_that_it_takes_long(window, name):
    shown = show(window, name)
    assert "時間がかかっています。そのままお待ちください。" not in said(shown)
    due(shown, 10)
    assert "時間がかかっています。そのままお待ちください。" in said(shown)


def test_the_card_is_asked_for_every_two_seconds(window):
    assert timer(show(window, "S12"), 2)


def test_the_question_counts_down_a_minute(window):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["D01"]))
    clock = next(each for each in shown._cover.page.findChildren(QTimer) if each.interval() == 1000)
    for left in range(59, -1, -1):
        clock.timeout.emit()
        assert any(f"あと{left}秒で" in each for each in said(shown))


def test_the_question_counts_on_in_another_language(window):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["D01"]))
    shown._began -= 25  # so long ago
    shown._choose_language("en")
    (left,) = re.findall(r"\d+", " ".join(said(shown)))
    assert 30 <= int(left) <= 35


@pytest.mark.parametrize("code", ["en", "vi"])
def test_the_slip_is_printed_in_the_language_of_the_visit_and_the_next_visit_begins_in_japanese(window, code):
    shown, loop, spoken = window(), FakeLoop(), []

    class Paper:
        def print(self, _slip) -> bool:
            spoken.append(texts.language())
            return True

    runtime = Runtime(
        at.Kiosk(samples.COUNTER, STATES["S11"]), loop=loop, hands=NoHands(), printer=Paper(), show=shown.display
    )
    runtime.start()
    shown.set_language(code)
    for each in event.Finish(print_slip=True), event.CardOut():
        runtime.post(each)
        loop.run()
    assert spoken == [code]
    assert shown.kiosk.state == at.Attract()
    assert texts.language() == "ja"
