"""The order of reading, told by the layouts; and which widget lies next in a direction."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QLayoutItem, QWidget

_ASIDE = 3
_WAYS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
ARROWS = frozenset(_WAYS)


@runtime_checkable
class Ordered(Protocol):
    """A widget that lays out its parts itself."""

    def parts(self) -> Sequence[QWidget]:
        """The parts, in reading order."""


def reading_order(whole: QWidget) -> Iterator[QWidget]:
    """Whatever can have the focus in `whole`, as its layouts lay it out; the order of making says nothing.

    Among them the members of a group that are no stop of Tab (`is_stop`), for arrows move to them.
    """
    if whole.isHidden():
        return
    if whole.isEnabled() and whole.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield whole
    layout = whole.layout()
    if layout is not None:
        yield from _in_layout(layout)
    elif isinstance(whole, Ordered):
        for each in whole.parts():
            yield from reading_order(each)


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops there. Of a group of which one is chosen, Qt lets it stop at that one alone."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from reading_order(widget)
        elif inner is not None:
            yield from _in_layout(inner)


def _items(layout: QLayout) -> list[QLayoutItem]:
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        places = sorted(places, key=lambda place: layout.getItemPosition(place)[:2])  # type: ignore[assignment,index]
    found = (layout.itemAt(place) for place in places)
    return [each for each in found if each is not None]


def neighbour(here: QWidget, others: Iterable[QWidget], arrow: int) -> QWidget | None:
    """The nearest of `others` in the arrow's direction, or None at the edge; straight ahead is nearer than aside."""
    way = _WAYS[Qt.Key(arrow)]
    box = _box(here)
    ahead = [(cost, each) for each in others if each is not here and (cost := _cost(box, _box(each), way)) is not None]
    return min(ahead, key=lambda pair: pair[0])[1] if ahead else None


def _cost(here: QRect, there: QRect, way: QPoint) -> int | None:
    moved = there.center() - here.center()
    along = moved.x() * way.x() + moved.y() * way.y()
    wide = max(there.left() - here.right(), here.left() - there.right())
    high = max(there.top() - here.bottom(), here.top() - there.bottom())
    between, aside = (wide, high) if way.x() else (high, wide)
    if along <= 0 or between < 0:
        return None
    # Among those straight ahead, the one most in line.
    return between + _ASIDE * max(0, aside) + abs(moved.x() * way.y() + moved.y() * way.x()) // _ASIDE


def _box(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
