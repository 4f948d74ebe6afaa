"""Sentences that follow one another by themselves, until somebody stops them or touches anything (WCAG 2.2.2)."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from ui.texts import Text, Words
from ui.theme import Style, Theme, tokens
from ui.timing import after
from ui.widgets.button import Button
from ui.widgets.text import Label, Speech, centred
from ui.widgets.ways import beside

_STOP = Text("S00", "止める")
_TOUCHES = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress}


class Slides(QWidget):
    """One sentence at a time, all in the same room, so that nothing below them moves."""

    def __init__(self, theme: Theme, sentences: Sequence[Words]) -> None:
        super().__init__()
        self._stack = QStackedWidget()
        for words in sentences:
            label = centred(Label(theme, words, widest=theme.px(1100)))
            label.speech = Speech.NEVER  # nobody has come yet, and it never ends
            self._stack.addWidget(label)
        self._stop = Button(theme, _STOP, "slides.stop", width=120, height=60, style=Style.BODY)
        self._stop.clicked.connect(self.stop)
        whole = QBoxLayout(beside(theme), self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.space("s"))
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignCenter)
        self._timer = after(self, _a_slide(), self._next)

    @property
    def shown(self) -> int:
        """Which one is shown, from 0."""
        return self._stack.currentIndex()

    def stop(self) -> None:
        """Stay at this one."""
        self._timer.stop()
        self._stop.hide()

    def resizeEvent(self, resized: QResizeEvent) -> None:  # noqa: N802
        """Keep room for the longest."""
        super().resizeEvent(resized)
        labels = [each for each in self._stack.children() if isinstance(each, Label)]
        self._stack.setMinimumHeight(max(each.heightForWidth(self._stack.width()) for each in labels))

    def _next(self) -> None:
        self._stack.setCurrentIndex((self.shown + 1) % self._stack.count())
        self._timer = after(self, _a_slide(), self._next)

    def showEvent(self, shown: QShowEvent) -> None:  # noqa: N802
        """Watch for touches: the window's own handle sees each of them first."""
        super().showEvent(shown)
        top = self.window().windowHandle()
        if top is not None:
            top.installEventFilter(self)

    def eventFilter(self, _watched: QObject, seen: QEvent) -> bool:  # noqa: N802
        """Any touch or key stops them."""
        if seen.type() in _TOUCHES:
            self.stop()
        return False


def _a_slide() -> int:
    return int(1000 * tokens()["timing"]["attractSlideS"])
