"""Reads the page: all of it when it appears, what appears on it later, and what has the focus."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from shiboken6 import isValid

from ui.texts import Words, plain
from ui.timing import after
from ui.voice.voice import Voice
from ui.widgets.text import Heading, Speech

_PRIVATE = {Speech.PRIVATE, Speech.ON_REQUEST}


class Reader(QObject):
    """Follows what the window shows.

    Args:
        voice: what says it.

    Attributes:
        earphones_changed: to be emitted, from any thread, when earphones went in or out.
    """

    earphones_changed = Signal()

    def __init__(self, voice: Voice) -> None:
        super().__init__()
        self.voice = voice
        self._shown: QWidget | None = None
        self._said: dict[QLabel, str] = {}
        self._looks = False
        self._keyed = False
        self.earphones_changed.connect(self._heed_earphones)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._say_focus)

    def say(self, words: Words, private: bool = False) -> None:
        """Say something the page does not show as a sentence of its own."""
        self.voice.say(words, private=private)

    def read(self, shown: QWidget) -> None:
        """This page stands now: read it, once no other has taken its place, instead of what came before."""
        before = self._page()
        if before is not None:
            before.removeEventFilter(self)
        self._shown = shown
        self._said = {}
        shown.installEventFilter(self)
        self.voice.stop()
        self._look_soon()

    def pressed(self, key: int | None = None) -> None:
        """A key or a finger ends what is being said; F1 says it again, with what is told on request only."""
        self.voice.stop()
        self._keyed = key is not None
        if key == Qt.Key.Key_F1:
            self._say_all(_labels(self._page(), on_request=True))

    def switch(self, on: bool) -> None:
        """Turn the voice on or off; it begins with the page."""
        self.voice.stop()
        self.voice.on = on
        self.pressed(Qt.Key.Key_F1)

    def end(self) -> None:
        """The visit is over: nothing of it is said any more."""
        self.voice.reset()

    def eventFilter(self, _watched: QObject, seen: QEvent) -> bool:  # noqa: N802
        """Something on the page has changed: look at it once it stands."""
        if seen.type() == QEvent.Type.LayoutRequest:
            self._look_soon()
        return False

    def _look_soon(self) -> None:
        if self.voice.on and not self._looks:
            self._looks = True
            after(self, 0, self._look)

    def _look(self) -> None:
        self._looks = False
        self._say_new()

    def _say_new(self) -> None:
        """Say what was not there, or was other words, when the page was last looked at."""
        labels = _labels(self._page())
        before, self._said = self._said, {each: each.text() for each in labels}
        steady = {each for each in labels if _speech(each) is Speech.ALOUD_ONCE and each in before}
        self._say_all([each for each in labels if before.get(each) != each.text() and each not in steady])

    def _say_all(self, labels: list[QLabel]) -> None:
        # The box above a form and the field itself may say the same.
        for text, private in dict.fromkeys((each.accessibleName(), _speech(each) in _PRIVATE) for each in labels):
            self.voice.say(plain(text), private=private)

    def _say_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        # A finger knows what it pressed.
        page = self._page() if self._keyed else None
        if new is None or isinstance(new, Heading) or page is None or not page.isAncestorOf(new):
            return
        self.voice.say(plain(new.accessibleName()), private=_is_private(new))
        if isinstance(new, QLineEdit) and new.echoMode() is QLineEdit.EchoMode.Normal:
            self.voice.say(plain("、".join(new.text().replace(" ", ""))), private=True)

    def _page(self) -> QWidget | None:
        """What is shown, unless it has gone since."""
        return self._shown if self._shown is not None and isValid(self._shown) else None

    def _heed_earphones(self) -> None:
        self.voice.heed_earphones()
        self.pressed(Qt.Key.Key_F1)


def _labels(shown: QWidget | None, *, on_request: bool = False) -> list[QLabel]:
    """What is read of a page, in its order, the heading first; a drawing is a label too, and says nothing."""
    if shown is None:
        return []
    silent = {Speech.NEVER} if on_request else {Speech.NEVER, Speech.ON_REQUEST}
    labels = [each for each in shown.findChildren(QLabel) if each.isVisible() and _speech(each) not in silent]
    return sorted(labels, key=lambda each: not isinstance(each, Heading))


def _speech(label: QLabel) -> Speech:
    speech = getattr(label, "speech", Speech.NEVER)
    return speech if isinstance(speech, Speech) else Speech.NEVER


def _is_private(focused: QWidget) -> bool:
    return isinstance(focused, QAbstractButton) and bool(getattr(focused, "private", False))
