"""The focus ring: one overlay around whatever has the focus, shown after a key, not after a touch."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.theme import Theme, tokens

_KEYS = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}


class FocusRing(QWidget):
    """Lies over the whole window and lets the mouse through.

    A style sheet's outline would be drawn inside the control, and cut off by it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme: Theme | None = None
        self._target: QWidget | None = None
        self._keyed = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self.hide()

    def fit(self, theme: Theme) -> None:
        """Take the window's new size."""
        self._theme = theme
        self.setGeometry(self._window.rect())

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._target is not None and isValid(self._target):
            self._target.removeEventFilter(self)
        inside = new is not None and self._window.isAncestorOf(new)
        self._target = new if inside else None
        if self._target is not None:
            self._target.installEventFilter(self)
        self._settle()

    def eventFilter(self, _watched: QObject, seen: QEvent) -> bool:  # noqa: N802
        """A key on the focused widget shows the ring, a press of the mouse hides it."""
        if seen.type() in _KEYS:
            self._keyed = True
        elif seen.type() == QEvent.Type.MouseButtonPress:
            self._keyed = False
        elif seen.type() not in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}:
            return False
        self._settle()
        return False

    def _settle(self) -> None:
        self.setVisible(self._keyed and self._target is not None)
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Two lines around the target, outside it."""
        if self._target is None or self._theme is None or not isValid(self._target):
            return
        widths = tokens()["focus"][self._theme.palette]
        outer, inner = (self._theme.px(widths[each]) for each in ("outerU", "innerU"))
        corner = self._target.mapTo(self._window, self._target.rect().topLeft())
        box = QRectF(self._target.rect().translated(corner))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.radius("control")
        for role, width, out in (
            ("focus.inner", inner, inner / 2),
            ("focus.outer", outer, inner + outer / 2),
        ):
            painter.setPen(QPen(self._theme.colour(role), width))
            painter.drawRoundedRect(box.adjusted(-out, -out, out, out), radius + out, radius + out)
        painter.end()
