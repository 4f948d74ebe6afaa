"""Qt without a screen, and the translations compiled."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from ui import locales


@pytest.fixture(scope="session", autouse=True)
def compiled() -> None:
    locales.compile_stale(locales.folder())
