"""Illustrations and icons: SVG files under resources, drawn when they are first seen."""

import re
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Theme

# What drawings are made of; no two of these are the same colour.
_ROLES = ("text", "bg.page", "action", "border.control", "progress.track", "mark.success", "mark.error")


class Picture(QWidget):
    """A picture that only accompanies words: it has no name of its own.

    Args:
        theme: the look; the file is drawn in the colours of the light one, and shown in those of this.
        name: the file, e.g. `illustrations/take_card.svg`.
        width: in pixels.
        height: in pixels.
    """

    def __init__(self, theme: Theme, name: str, width: int, height: int) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._size = QSize(width, height)
        self.setMaximumSize(self._size)
        # Words come first: where they need the room, the picture is drawn smaller.
        self.setMinimumSize(self._size / 2)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As large as it may be."""
        return self._size

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the file, in its own proportions, in the middle."""
        # QtSvg is a library of its own: the attract page, which must stand at once, has no picture.
        from PySide6.QtSvg import QSvgRenderer

        drawing = recoloured((files("resources") / self._name).read_text("utf-8"), self._theme)
        renderer = QSvgRenderer(QByteArray(drawing.encode()))
        size = renderer.defaultSize().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(self)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        renderer.render(painter, QRectF(left, top, size.width(), size.height()))
        painter.end()


def recoloured(drawing: str, theme: Theme) -> str:
    """A drawing in the colours of a theme."""
    light = Theme(1.0)
    found = re.compile("|".join(light.hex(role) for role in _ROLES))
    shown = {light.hex(role): theme.hex(role) for role in _ROLES}
    return found.sub(lambda colour: shown[colour[0]], drawing)
