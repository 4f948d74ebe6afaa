"""What assistive technology is told on every page: role, name, identifier, order, no secret (ui-guide section 6)."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.gui.everything import EVERYTHING, button, show
from tests.gui.keys import Hands
from tests.gui.measure import seen
from tests.ui import samples
from ui.widgets.button import Choice, Toggle
from ui.widgets.order import is_stop
from ui.widgets.text import Heading

ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.Heading,
    QAccessible.Role.Notification,
}
TEXTS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
CODES = ["ja", "en"]
BARS = ("primary", "second", "back", "quit", "staff", "language", "settings")
PIN = "8642"
CODE = "20011231"


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def tree(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that is told, what is hidden left out as a screen reader leaves it out."""
    if root.state().invisible:
        return
    yield root
    for place in range(root.childCount()):
        yield from tree(root.child(place))


def told(shown: QWidget) -> list[str]:
    return [text for each in tree(interface(shown)) for kind in TEXTS if (text := each.text(kind))]


def shown_frame(shown):
    return shown._cover or shown._frame


@pytest.mark.parametrize("code", CODES)
def test_everything_that_takes_the_focus_has_role_name_and_identifier(window, code):
    shown = window()
    found = {}
    for name in EVERYTHING:
        show(shown, name, code)
        for each in shown_frame(shown).order():
            about = interface(each)
            words = about.text(QAccessible.Text.Name)
            well = about.role() in ROLES and words.strip() and "&" not in words and "\u200b" not in words
            named = each.accessibleIdentifier() or isinstance(each, Heading)
            if not (well and named):
                found.setdefault(name, []).append((each.objectName(), str(about.role()), words))
    assert found == {}


@pytest.mark.parametrize("code", CODES)
def test_a_name_begins_with_what_is_written(window, code):
    """Who says what they see must be understood (2.5.3)."""
    shown = window()
    for name in EVERYTHING:
        show(shown, name, code)
        for each in seen(shown, Choice) + seen(shown, Toggle):
            words = interface(each).text(QAccessible.Text.Name)
            written = re.split(r"[（(\n]", each.label)[0].strip()  # a count is said in words
            assert words.startswith(written), (name, words)


@pytest.mark.parametrize("code", CODES)
def test_one_heading_comes_first(window, code):
    shown = window()
    for name in EVERYTHING:
        show(shown, name, code)
        headings = [each for each in tree(interface(shown)) if each.role() == QAccessible.Role.Heading]
        assert [each.text(QAccessible.Text.Name).strip() != "" for each in headings] == [True], name
        assert isinstance(shown_frame(shown).order()[0], Heading), name


@pytest.mark.parametrize("code", CODES)
def test_tab_follows_the_order_and_comes_round(window, code):
    """The page, primary, second, back, quit, staff, then the top bar; nothing that is hidden, nothing twice."""
    shown = window()
    for name in EVERYTHING:
        show(shown, name, code)
        frame = shown_frame(shown)
        stops = [each for each in frame.order() if is_stop(each)]
        order = [each.objectName() for each in stops]
        assert len(stops) == len({id(each) for each in stops}), name
        bars = [
            each for each in ("primary", "second", "back", "quit", "staff", "language", "settings") if each in order
        ]
        assert order[-len(bars) :] == bars, name
        walk = walked(frame, stops[0], len(stops))
        # Of a group of cards Tab stops at one; arrows go on.
        assert [each for each in walk if not isinstance(each, Choice)] == [
            each for each in stops if not isinstance(each, Choice)
        ], name
        assert any(isinstance(each, Choice) for each in walk) == any(isinstance(each, Choice) for each in stops), name


def walked(frame: QWidget, first: QWidget, longest: int) -> list[QWidget]:
    """Where Tab goes until it comes round."""
    first.setFocus()
    walk = []
    while len(walk) <= longest:
        walk.append(frame.focusWidget())
        assert walk[-1].isVisible()
        frame.focusNextPrevChild(True)
        if frame.focusWidget() is first:
            return walk
    raise AssertionError(f"Tab does not come round: {[each.objectName() for each in walk]}")


def test_what_is_covered_is_not_in_the_tree(window):
    """From the first quiet minute on nobody can read, or have read out, what the resident left."""
    shown = window()
    for name in ("D01", "D02", "languages", "settings"):
        show(shown, name)
        assert not [each for each in told(shown) if samples.CARD_NUMBER[:4] in each], name


def test_the_pin_is_nowhere_in_the_tree(window):
    shown = window()
    show(shown, "S09")
    hands = Hands(shown)
    hands.type(PIN)
    hands.rest()
    field = shown.findChild(QLineEdit, "pin")
    about = interface(field)
    assert about.role() == QAccessible.Role.EditableText
    assert about.state().passwordEdit
    assert set(about.text(QAccessible.Text.Value)) == {"●"}
    assert about.text(QAccessible.Text.Name) == "暗証番号、4けたのうち4けた入力しました"
    keys = [interface(button(shown, f"pin.{digit}")).text(QAccessible.Text.Name) for digit in "0123456789"]
    assert keys == list("0123456789")  # the pad tells its digits, and no press changes what it tells
    assert not [each for each in told(shown) if PIN in each or PIN[:2] in each]


def test_a_hidden_code_is_not_in_the_tree(window):
    shown = window()
    show(shown, "S06-codes")
    shown.findChild(QLineEdit, "code.1").setFocus()
    hands = Hands(shown)
    hands.type(CODE)
    hands.rest()
    assert not [each for each in told(shown) if CODE[:4] in each]
    button(shown, "show.1").click()
    assert [each for each in told(shown) if CODE[:4] in each.replace(" ", "")]


def test_nothing_of_a_visit_stays_in_the_tree(window, qapp):
    shown = window()
    for name in ("S03", "S06-codes", "S08", "S11", "S20"):
        show(shown, name)
        show(shown, "S00")
        qapp.processEvents()
        marks = (samples.CARD_NUMBER[:4], "AB2C", samples.SLIP.reference, "ミ＊＊")
        assert not [each for each in told(shown) if any(mark in each for mark in marks)], name
