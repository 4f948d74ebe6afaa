"""A finger and a pair of eyes at a window: it touches places of the glass, and sees what is drawn on it."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from ui.pages.call_staff import CallStaffPage
from ui.widgets.button import Button


class Finger:
    """Touches what it can see; where that lies is all that the window is told.

    Args:
        window: the top-level window, shown.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def press(self, named: str) -> None:
        """Press the one button of that label, or of that identifier.

        Raises:
            LookupError: there is none, or more than one.
        """
        self._touch(self._one([each for each in self._buttons() if named in (each.label, each.objectName())], named))

    def type_by(self, keys: str, text: str) -> None:
        """Type by the keys on the glass whose identifiers begin so."""
        for character in text:
            self.press(f"{keys}.{character}")

    def go_into(self, field: str) -> None:
        """Touch a field."""
        self._touch(self._one([each for each in self._seen(QLineEdit) if each.objectName() == field], field))

    def touch_background(self) -> None:
        """Touch the glass where no button and no field is, in the middle of it and near its corners."""
        size = self._window.size()
        for x in (0.02, 0.5, 0.98):
            for y in (0.2, 0.5, 0.7):
                place = QPoint(int(size.width() * x), int(size.height() * y))
                if not isinstance(self._window.childAt(place), QAbstractButton | QLineEdit):
                    self._touch_at(place)

    def staff_come(self) -> None:
        """Make the gesture that staff have, where they were called: the page's four corners, clockwise."""
        for page in self._seen(CallStaffPage):
            for x, y in ((0.05, 0.05), (0.95, 0.05), (0.95, 0.95), (0.05, 0.95)):
                corner = QPoint(int(page.width() * x), int(page.height() * y))
                self._touch_at(page.mapTo(self._window, corner))

    def touchable(self) -> list[str]:
        """The identifiers of all buttons that can be pressed now."""
        return [each.objectName() for each in self._buttons()]

    def read(self) -> list[tuple[str, str]]:
        """Everything that can be read: identifiers, and texts as they are drawn."""
        texts = [(each.objectName(), each.text()) for kind in (QLabel, QLineEdit) for each in self._seen(kind)]
        return texts + [(each.objectName(), each.label) for each in self._buttons()]

    def _buttons(self) -> list[Button]:
        return [each for each in self._seen(Button) if each.isEnabled()]

    def _seen(self, kind: type) -> list:
        QCoreApplication.processEvents()  # laid out, as a person would find it
        return [each for each in self._window.findChildren(kind) if each.isVisible()]

    def _one(self, found: list, named: str) -> QWidget:
        if len(found) != 1:
            raise LookupError(f"{len(found)} of {named!r} among {self.touchable()}")
        return found[0]

    def _touch(self, widget: QWidget) -> None:
        self._touch_at(widget.mapTo(self._window, widget.rect().center()))

    def _touch_at(self, place: QPoint) -> None:
        QTest.mouseClick(self._window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
