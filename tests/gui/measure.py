"""What a ruler finds on a window: text that is cut, things that touch, targets too small, too close or out of reach."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QWidget

from ui.widgets.button import Button
from ui.widgets.keys import KeyGrid
from ui.widgets.text import Label


def rect_in(window: QWidget, widget: QWidget) -> QRect:
    """Where it is in the window, in logical pixels."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def seen(window: QWidget, kind: type) -> list:
    """Those of a kind that are shown."""
    return [each for each in window.findChildren(kind) if each.isVisible()]


def name_of(widget: QWidget) -> str:
    """What a finding calls it."""
    return widget.accessibleIdentifier() or widget.accessibleName()


def clipped(window: QWidget) -> list[str]:
    """Texts that need more room than they have, by their own layout and the real font."""
    findings = []
    for label in seen(window, Label):
        needed = label.needed(min(label.width(), label._widest))
        if needed.height() > label.height() or needed.width() > label.width() + 1:
            findings.append(f"{label.text()} needs {needed.toTuple()}, has {label.size().toTuple()}")
        if not _whole(label, window):
            findings.append(f"{label.text()} is cut off")
    for button in seen(window, Button):
        if button.high_at(button.width()) > button.height():
            findings.append(f"button {button.label} has too many lines")
        if not _whole(button, window):
            findings.append(f"button {button.label} is cut off")
    return findings


def _whole(widget: QWidget, window: QWidget) -> bool:
    box = rect_in(window, widget)
    parent = widget.parentWidget()
    while parent is not None:
        if not rect_in(window, parent).contains(box):
            return False
        if parent is window:
            return True
        parent = parent.parentWidget()
    return True


def overlapping(window: QWidget) -> list[str]:
    """Pairs that share a pixel."""
    pieces = [each for kind in (Label, QPushButton, QLineEdit) for each in seen(window, kind)]
    boxes = [(name_of(each), rect_in(window, each)) for each in pieces]
    return [
        f"{first} / {second}"
        for place, (first, box) in enumerate(boxes)
        for second, other in boxes[place + 1 :]
        if box.intersects(other)
    ]


def too_small(window: QWidget, unit: float) -> list[str]:
    """Targets under 60 x 60 u (ui-guide section 8)."""
    least = round(60 * unit)
    return [
        f"{name_of(each)} {each.size().toTuple()}"
        for kind in (QPushButton, QLineEdit)
        for each in seen(window, kind)
        if each.objectName() != "pin" and (each.width() < least or each.height() < least)
    ]


def too_close(window: QWidget, unit: float) -> list[str]:
    """Pairs of targets less than 16 u apart, keys of a keyboard less than 12 u (ui-guide section 8)."""
    targets = [(each, rect_in(window, each)) for each in seen(window, QAbstractButton)]
    return [
        f"{name_of(one)} / {name_of(other)} {apart} px"
        for place, (one, box) in enumerate(targets)
        for other, there in targets[place + 1 :]
        for apart in [_apart(box, there)]
        if apart < int((12 if _are_keys(one, other) else 16) * unit)
    ]


def _are_keys(one: QWidget, other: QWidget) -> bool:
    return isinstance(one.parentWidget(), KeyGrid) and one.parentWidget() is other.parentWidget()


def _apart(box: QRect, other: QRect) -> int:
    across = max(box.left(), other.left()) - min(box.right(), other.right()) - 1
    down = max(box.top(), other.top()) - min(box.bottom(), other.bottom()) - 1
    return max(across, down)


def out_of_reach(window: QWidget, share: float) -> list[str]:
    """What is pressed above the lower share of the window."""
    top = window.height() * (1 - share)
    return [
        name_of(each)
        for each in seen(window, QAbstractButton)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus and rect_in(window, each).top() < top - 1
    ]
