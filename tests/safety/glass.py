"""What can be read on the window, and pressed: its widgets as they are shown, nothing behind them."""

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from ui.widgets.field import Field
from ui.window import KioskWindow

W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What the window shows at a moment.

    Attributes:
        texts: every text that is shown, or told to assistive technology.
        named: what the widgets with a name say, by their names.
    """

    texts: frozenset[str]
    named: dict[str, str]

    def rows(self) -> dict[str, str]:
        """The review's rows, by topic."""
        return {name.removeprefix("row."): said for name, said in self.named.items() if name.startswith("row.")}


class Glass:
    """The window, for eyes and fingers.

    Args:
        window: shown.
    """

    def __init__(self, window: KioskWindow) -> None:
        self._window = window

    def read(self) -> Drawn:
        """Read all of it."""
        shown = [each for each in self._window.findChildren(QWidget) if each.isVisible()]
        return Drawn(_texts(shown), {each.objectName(): _said(each) for each in shown})

    def rows(self) -> dict[str, str]:
        """The review's rows that are shown now, by topic."""
        return self.read().rows()

    def buttons(self) -> list[QAbstractButton]:
        """What can be pressed."""
        found = self._window.findChildren(QAbstractButton)
        return [each for each in found if each.isVisible() and each.isEnabled()]

    def press(self, name: str) -> bool:
        """Press the button of that name; whether it is there."""
        button = self._shown(QAbstractButton, name)
        if button is None or not button.isEnabled():
            return False
        button.click()
        return True

    def fill(self, name: str, text: str) -> bool:
        """Type into an emptied field; whether it is there."""
        field = self._shown(Field, name)
        if field is None:
            return False
        field.wipe()
        field.type(text)
        return True

    def _shown(self, kind: type[W], name: str) -> W | None:
        return next((each for each in self._window.findChildren(kind, name) if each.isVisible()), None)


def everywhere() -> frozenset[str]:
    """Every text in any widget there is, shown or not."""
    return _texts(QApplication.allWidgets())


def drop_what_has_gone() -> None:
    """Let Qt do what its loop would: what was put off, and then delete what was given up."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _said(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel) else widget.accessibleName()


def _texts(widgets: list[QWidget]) -> frozenset[str]:
    found = {each.accessibleName() for each in widgets}
    found |= {each.accessibleDescription() for each in widgets}
    found |= {each.windowTitle() for each in widgets}
    found |= {each.text() for each in widgets if isinstance(each, QLabel | QLineEdit)}
    return frozenset(each for each in found if each)
