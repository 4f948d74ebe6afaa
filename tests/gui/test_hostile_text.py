"""Text from the platform, as bad as the contract lets it be, on every place where it is shown."""

import unicodedata
from dataclasses import fields, is_dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.visit import state as at
from tests.gui.everything import STATES, let_go
from tests.gui.measure import clipped, rect_in, seen
from tests.ui import samples
from ui.widgets.button import Button, Choice
from ui.widgets.text import Label

# Every member of the platform's answers that comes to be shown, and the most the contract lets it hold.
SHOWN = {
    "name_ja": 80,
    "name_kana": 80,
    "name_latin": 80,
    "name_en": 80,
    "aliases": 80,
    "label_ja": 80,
    "label_en": 80,
    "where_ja": 200,
    "where_en": 200,
    "version": 20,
    "text": 20_000,
    "holder": 80,
    "provider_name": 80,
    "programme_name": 80,
    "account_end": 4,
}
SPOILT = {
    "markup": '<b>A&B</b><img src="file:///etc/passwd"><a href="https://example.jp">x</a>&amp;',
    "bidi": "\u202e\u2066ecivres\u2069\u200f ב א",
    "zero width": "a\u200bb\u200c\u200d\ufeffc\u2060\u00ad",
    "one long word": "W",
    "long": "とても長い名前の決済サービス",
    "emoji": "👩‍👩‍👧‍👦🇯🇵❤️‍🔥",
    "accents": "a" + "\u0301" * 40,
    "control": "a\x00\x07\x1b[31m\r\n\tb\u2028c",
    "blank": " ",
}
# Forms with mistakes, and the statement, of which nothing may be left out: where every text is the longest that the
# contract allows, all stays on the page, but words touch.
CROWDED = {"S06-wrong", "S06-codes-wrong", "S06-check", "S08"}
HIDDEN = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}


def spoilt(value, text: str):
    """The same value with every text from the platform replaced, as long as it may be."""
    if isinstance(value, tuple):
        return tuple(spoilt(each, text) for each in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changes = {}
    for each in fields(value):
        old = getattr(value, each.name)
        if each.name in SHOWN and isinstance(old, str):
            changes[each.name] = _filled(text, SHOWN[each.name])
        elif each.name == "aliases":
            changes[each.name] = (_filled(text, 80),) * 10
        else:
            changes[each.name] = spoilt(old, text)
    return replace(value, **changes)


def _filled(text: str, longest: int) -> str:
    return (text * longest)[:longest] if len(text) <= longest else text[:longest]


def cut(window: QWidget) -> list[str]:
    """What is cut off; a card shows two lines of a name, and its accessible name tells all of it."""
    cards = {f"button {each.label} has too many lines" for each in seen(window, Choice)}
    return [each for each in clipped(window) if each not in cards]


def outside(window: QWidget) -> list[str]:
    return [
        each.objectName() or each.accessibleName()
        for kind in (Label, Button)
        for each in seen(window, kind)
        if not window.rect().contains(rect_in(window, each))
    ]


@pytest.mark.parametrize(
    ("code", "size"),
    [pytest.param("ja", (1280, 800), id="ja"), pytest.param("en", (800, 1280), id="en", marks=pytest.mark.long)],
)
@pytest.mark.parametrize("kind", sorted(SPOILT))
def test_it_is_shown_as_plain_text_and_breaks_nothing(window, sent, qapp, kind, code, size):
    shown = window(*size)
    shown.set_language(code)
    counter = spoilt(samples.COUNTER, SPOILT[kind])
    found = {}
    for name, state in STATES.items():
        shown.display(at.Kiosk(counter, at.TakeCard()))
        shown.display(at.Kiosk(counter, spoilt(state, SPOILT[kind])))
        let_go()
        qapp.processEvents()
        assert shown.grab().width() == size[0]
        found[name] = [*outside(shown), *hidden_characters(shown)]
        found[name] += [] if name in CROWDED else cut(shown)
        assert all(each.textFormat() is Qt.TextFormat.PlainText for each in shown.findChildren(QLabel))
        assert all(each.shortcut().isEmpty() for each in shown.findChildren(Button))
    assert {name: told for name, told in found.items() if told} == {}
    assert sent == []


def hidden_characters(window: QWidget) -> list[str]:
    """What could turn words round, or hide in them; phrase marks of our own are not from outside."""
    said = [each.text() for each in seen(window, Label)] + [each.label for each in seen(window, Button)]
    said += [each.accessibleName() for each in seen(window, QWidget)]
    return [
        repr(text)
        for text in said
        if any(unicodedata.category(each) in HIDDEN and each not in "\n\u200b" for each in text)
    ]
