"""Contrast as it is on the glass: pixels of screenshots, in both themes (WCAG 1.4.3, 1.4.11; ui-guide section 8)."""

from collections import Counter

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.gui.everything import EVERYTHING, show
from tests.gui.keys import Hands
from tests.gui.measure import name_of, rect_in, seen
from tests.ui.test_theme import ratio
from ui.display import USUAL, Display
from ui.theme import tokens
from ui.widgets.button import Button
from ui.widgets.text import Label

TEXT, CONTROL = 4.5, 3.0
THEMES = pytest.mark.parametrize("look", [USUAL, Display(contrast=True)], ids=["light", "contrast"])


@THEMES
def test_every_text_and_every_edge_can_be_seen(window, look):
    shown = window()
    found = {}
    for name in EVERYTHING:
        show(shown, name, look=look)
        image = shown.grab().toImage()
        found[name] = [*faint_texts(shown, image), *faint_edges(shown, image)]
    assert {name: told for name, told in found.items() if told} == {}


@THEMES
@pytest.mark.parametrize("name", ["S01", "S05", "S08", "S11"])
def test_the_focus_ring_can_be_seen(window, look, name):
    """Its two lines stand against each other, so that one of them stands against whatever is beside it."""
    shown = window()
    show(shown, name, look=look)
    hands = Hands(shown)
    before = shown.grab().toImage()
    hands.key(Qt.Key.Key_Tab)
    hands.rest()
    hands.key(Qt.Key.Key_Tab)
    hands.rest()
    after = shown.grab().toImage()
    target = shown.focusWidget()
    box = rect_in(shown, target)
    inner, outer = (tokens()["focus"]["contrast" if look.contrast else "light"][each] for each in ("innerU", "outerU"))
    middle = box.center().x()
    ring = [
        after.pixelColor(middle, box.top() - inner - outer // 2).name(),
        after.pixelColor(middle, box.top() - inner // 2).name(),
    ]
    assert before.pixelColor(middle, box.top() - inner - outer // 2).name() != ring[0]
    assert ratio(*ring) >= CONTROL


def faint_texts(shown: QWidget, image: QImage) -> list[str]:
    """Labels, and buttons' words, whose ink stands out too little from the ground they are on."""
    pieces = [*seen(shown, Label), *seen(shown, Button)]
    return [
        f"{name_of(each)} {best:.1f}"
        for each in pieces
        if _says_something(each)
        for best in [_best_against_ground(image, rect_in(shown, each).adjusted(4, 4, -4, -4))]
        if best < TEXT
    ]


def faint_edges(shown: QWidget, image: QImage) -> list[str]:
    """Buttons whose edge, or ground, stands out too little from what is around them."""
    found = []
    for each in seen(shown, QAbstractButton):
        box = rect_in(shown, each)
        # The edge is inside the box, or its ground is another; what surrounds it is 3 px outside.
        outside = image.pixelColor(box.left() - 3, box.center().y()).name()
        edge = [image.pixelColor(box.left() + depth, box.center().y()).name() for depth in range(8)]
        best = max(ratio(outside, one) for one in edge)
        if best < CONTROL:
            found.append(f"edge of {name_of(each)} {best:.1f}")
    return found


def _says_something(piece: Label | Button) -> bool:
    return bool(piece.text().strip())


def _best_against_ground(image: QImage, box: QRect) -> float:
    """The most that any pixel stands out from the commonest one: strokes have soft edges, their cores do not."""
    box = box.intersected(image.rect())
    colours: Counter[int] = Counter()
    for y in range(box.top(), box.bottom(), 2):
        colours.update(_row(image, y)[box.left() : box.right()])
    ground = _named(colours.most_common(1)[0][0])
    return max(ratio(ground, _named(each)) for each in colours)


def _row(image: QImage, y: int) -> memoryview:
    """A line of pixels as numbers: asking Qt for each of millions of them takes longer than all else here."""
    assert image.format() == QImage.Format.Format_RGB32
    start = y * image.bytesPerLine()
    return image.constBits()[start : start + image.bytesPerLine()].cast("I")


def _named(pixel: int) -> str:
    return f"#{pixel & 0xFFFFFF:06x}"
