"""The staff's gesture: the four corners of the page, clockwise from the top left (docs/decisions)."""

from PySide6.QtCore import QPointF, QSizeF

# So much of width and height counts as a corner, and so long may pass from one to the next.
_CORNER = 0.2
_PAUSE_S = 3.0
_ORDER = ((0, 0), (1, 0), (1, 1), (0, 1))


class Corners:
    """Watches taps; nobody makes these four by chance, and a resident needs none of them."""

    def __init__(self) -> None:
        self._made = 0
        self._last = 0.0

    def tap(self, place: QPointF, size: QSizeF, now: float) -> bool:
        """Take a tap at a time in seconds; whether it was the last of the four."""
        if now - self._last > _PAUSE_S:
            self._made = 0
        self._last = now
        corner = _corner(place, size)
        self._made = self._made + 1 if corner == _ORDER[self._made] else int(corner == _ORDER[0])
        if self._made < len(_ORDER):
            return False
        self._made = 0
        return True


def _corner(place: QPointF, size: QSizeF) -> tuple[int, int] | None:
    across, down = _end(place.x() / size.width()), _end(place.y() / size.height())
    return None if across is None or down is None else (across, down)


def _end(share: float) -> int | None:
    if share < _CORNER:
        return 0
    return 1 if share > 1 - _CORNER else None
