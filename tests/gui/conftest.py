"""Qt without a screen, and the translations compiled."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from ui import locales


@pytest.fixture(scope="session", autouse=True)
def compiled() -> None:
    locales.compile_stale(locales.folder())


@pytest.fixture
def sent() -> list:
    return []


@pytest.fixture
def window(qtbot, sent):
    """A window of the size a test asks for; what it sends is kept."""
    from PySide6.QtWidgets import QApplication

    from ui.window import KioskWindow

    made = []

    def make(width: int = 1280, height: int = 800) -> KioskWindow:
        window = KioskWindow(sent.append)
        qtbot.addWidget(window)
        window.resize(width, height)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        made.append(window)
        return window

    yield make
    for each in made:
        each.set_language("ja")
    QApplication.clipboard().clear()
