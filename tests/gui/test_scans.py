"""A wedge scanner fired at everything that can be shown, dialogs, search and settings included.

What follows is the same page without a reason; only S06 takes a code, and there a bad one gets `acct.charset` or
`acct.length` below the field.
"""

import pytest
from PySide6.QtWidgets import QWidget

from tests.gui.everything import EVERYTHING, show
from tests.gui.keys import Hands
from tests.gui.test_hostile_hands import everything_focusable, fields

CODES = {
    "number": "1234567890",
    "pin": "1234",
    "address": "https://example.jp/?a=1&b=2",
    "binary": "\x00\x01\x02\x1b[A\x7fab",
    "4 KB": "4" * 4096,
}
# The page as it is shown after the scan; that of S06 asks for the number.
SAME = sorted(name for name in EVERYTHING if not name.startswith("S06-") and name != "S06")
ASKS = {
    "S06": "takes none",
    "S06-letters": "error",
    "S06-codes": "takes none",
    "S06-terms": "takes none",
}


def what_is_shown(shown) -> tuple:
    frame = shown._cover or shown._frame
    return type(frame.page), shown._cover is None, fields(shown), shown.findChild(QWidget, "error") is not None


def fire(shown, code: str) -> None:
    hands = Hands(shown)
    hands.scan(code)
    hands.rest()


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_page_stays_as_it_is(window, sent, code):
    shown = window()
    changed = {}
    for name in SAME:
        show(shown, name)
        sent.clear()
        before = what_is_shown(shown)
        fire(shown, CODES[code])
        if what_is_shown(shown) != before or sent:
            changed[name] = (what_is_shown(shown), before, [type(each).__name__ for each in sent])
    assert changed == {}


@pytest.mark.parametrize("name", ["S08", "S09", "D01", "D02", "settings", "languages", "S05-search"])
def test_nothing_is_pressed_wherever_the_focus_is(window, sent, name):
    shown = window()
    show(shown, name)
    sent.clear()
    before = what_is_shown(shown)
    for each in everything_focusable(shown):
        each.setFocus()
        fire(shown, CODES["number"])
    assert what_is_shown(shown) == before
    assert sent == []


@pytest.mark.parametrize("code", sorted(CODES))
@pytest.mark.parametrize("name", sorted(ASKS))
def test_s06_takes_no_bad_code_and_goes_nowhere(window, sent, name, code):
    """S06 stays; where the service has codes to scan, the reason stands at the field."""
    shown = window()
    show(shown, name)
    sent.clear()
    before = what_is_shown(shown)
    fire(shown, CODES[code])
    assert sent == []
    assert what_is_shown(shown)[:2] == before[:2]
    if ASKS[name] == "error":
        assert shown.findChild(QWidget, "error") is not None
    else:
        assert what_is_shown(shown) == before
