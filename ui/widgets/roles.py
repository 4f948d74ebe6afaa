"""What assistive technology is told beyond Qt's own: roles Qt has no widget for, and words said as they happen."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

# By the class of the widget: Qt asks with its name (ui-guide section 6).
_ROLES = {"Heading": QAccessible.Role.Heading, "ErrorBox": QAccessible.Role.Notification}


@cache
def install() -> None:
    """Tell Qt of the roles, once a process."""
    QAccessible.installFactory(_interface)


def _interface(kind: str, owner: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(kind)
    if role is None or not isinstance(owner, QWidget):
        return None
    made = QAccessibleWidget(owner, role)
    # Qt keeps the interface as long as the widget, and Python must not drop it before.
    owner.__dict__["accessible"] = made
    return made


def announce(widget: QWidget, words: str, *, now: bool = False) -> None:
    """Say this, where a screen reader runs (4.1.3); `now` breaks into what is being said."""
    told = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    told.setPoliteness(politeness.Assertive if now else politeness.Polite)
    QAccessible.updateAccessibility(told)
