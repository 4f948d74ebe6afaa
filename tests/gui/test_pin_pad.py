"""S09 at a reader with keys of its own: the guide's words, no keypad, and nothing typed on the glass."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from card.pin import Lapse
from kiosk.visit import event
from kiosk.visit import state as at
from tests.gui.everything import STATES, button, show
from tests.gui.keys import Hands
from tests.gui.measure import seen
from tests.gui.test_hostile_hands import meant
from tests.ui import samples
from ui.pages.pin_pad import PadLapsePage, PinOnPadPage
from ui.widgets.button import Button
from ui.widgets.text import Label

# The guide's words, copied from it.
GUIDE = {
    "ja": "カードリーダーのキーで、暗証番号4けたを入力し、確定キーを押してください。",
    "en": "Type your 4-digit PIN on the card reader and press its confirm key.",
    "ja-easy": "カードの 機械の ボタンで、4つの 数字を 入れて ください",
}
ASKING = ["S09-pad", "S09-pad-status"]
LAPSED = {
    "S09-pad-time": "入力の時間が終わりました",
    "S09-pad-cancelled": "入力を取り消しました",
    "S09-pad-length": "暗証番号は数字4けたです",
    "S09-pad-status-time": "入力の時間が終わりました",
}


def said(shown: QWidget) -> str:
    return "\n".join(each.accessibleName() for each in seen(shown, Label))


@pytest.mark.parametrize("code", GUIDE)
@pytest.mark.parametrize("name", ASKING)
def test_it_says_what_the_guide_says_and_how_long_and_how_often(window, name, code):
    shown = window()
    show(shown, name, code)
    words = said(shown)
    assert GUIDE[code] in words
    assert "60" in words
    assert "3" in words


@pytest.mark.parametrize("name", [*ASKING, *LAPSED])
def test_there_is_no_keypad_and_no_digit_counts(window, sent, name):
    shown = window()
    show(shown, name)
    hands = Hands(shown)
    hands.type("1234")
    hands.rest()
    assert meant(sent) == []
    assert shown.findChild(QLineEdit, "pin") is None
    assert [each for each in seen(shown, Button) if each.objectName().startswith("pin.")] == []


@pytest.mark.parametrize("name", ASKING)
def test_while_the_reader_asks_no_button_pretends_to_stop_it(window, name):
    shown = window()
    show(shown, name)
    assert isinstance(shown._frame.page, PinOnPadPage)
    assert {each.objectName() for each in seen(shown, Button)} == {"language", "settings", "staff"}
    assert "取消キー" in said(shown)


@pytest.mark.parametrize("name", LAPSED)
def test_it_comes_back_with_the_reason_and_one_press_asks_again(window, sent, name):
    shown = window()
    show(shown, name)
    assert isinstance(shown._frame.page, PadLapsePage)
    error = shown.findChild(QWidget, "error").accessibleName()
    assert LAPSED[name] in error
    assert "回数は、変わりません" in error
    assert "あと3回入力できます" in said(shown)
    button(shown, "primary").click()
    assert meant(sent) == [event.GoOn()]


def test_a_registration_goes_back_and_either_may_quit(window, sent):
    shown = window()
    show(shown, "S09-pad-time")
    button(shown, "back").click()
    assert meant(sent) == [event.Back()]
    show(shown, "S09-pad-status-time")
    assert [each for each in seen(shown, Button) if each.objectName() == "back"] == []
    assert button(shown, "quit")


@pytest.mark.parametrize("tries", [3, 2, 1])
def test_the_tries_left_stand_there_before_the_first_digit(window, tries):
    signed = STATES["S09-pad"].wanted
    visit = replace(samples.VISIT, tries_left=tries)
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, at.PinOnPad(replace(signed, draft=replace(signed.draft, visit=visit)))))
    assert f"あと{tries}回入力できます" in said(shown)


def test_a_notice_comes_before_the_reader_asks(window):
    shown = window()
    signed = replace(STATES["S09-pad"].wanted)
    shown.display(at.Kiosk(samples.COUNTER, replace(STATES["S09-notice"], wanted=signed)))
    assert not isinstance(shown._frame.page, PinOnPadPage | PadLapsePage)


def test_each_asking_is_a_page_of_its_own(window):
    """What comes back is not the page before it, and asking again tells everything anew."""
    shown = window()
    wanted = STATES["S09-pad"].wanted
    pages = []
    for state in (at.PinOnPad(wanted), at.EnterPin(wanted, lapse=Lapse.CANCELLED), at.PinOnPad(wanted)):
        shown.display(at.Kiosk(samples.COUNTER, state))
        pages.append(shown._frame.page)
    assert [type(each) for each in pages] == [PinOnPadPage, PadLapsePage, PinOnPadPage]
    assert pages[0] is not pages[2]


def test_enter_and_space_do_nothing_while_the_reader_asks(window, sent):
    shown = window()
    show(shown, "S09-pad")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape):
        QTest.keyClick(shown, key)
    Hands(shown).rest()
    assert meant(sent) == []
