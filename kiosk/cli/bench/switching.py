"""How long the page with most words, the list of services, takes to be shown another way or in another language."""

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from kiosk.sandbox import catalogue as sandbox
from kiosk.visit import state as at

if TYPE_CHECKING:
    from ui.window import KioskWindow

_BAR_MS = 100


def measure() -> dict[str, object]:
    """Milliseconds of the slowest changes, painting included, and the bar; needs an application."""
    from PySide6.QtCore import QCoreApplication

    from ui import locales
    from ui.display import USUAL
    from ui.window import KioskWindow

    window = KioskWindow(lambda _: None)
    window.resize(1280, 800)
    window.show()
    window.display(at.Kiosk(at.Counter(), at.ChooseProvider(sample_draft())))
    QCoreApplication.processEvents()
    codes = [each.code for each in locales.languages()]
    looks = {name: replace(USUAL, **{name: True}) for name in ("large", "contrast", "ruby", "left")}
    found = {
        **_slowest("language", window, {code: partial(window.set_language, code) for code in codes}),
        **_slowest("look", window, {name: partial(window.set_look, look) for name, look in looks.items()}),
    }
    window.set_language(codes[0])  # the translator is the application's
    window.close()
    return found


def _slowest(kind: str, window: "KioskWindow", changes: Mapping[str, Callable[[], None]]) -> dict[str, object]:
    """Make each change twice, in turn."""
    taken: dict[str, float] = {}
    for name, change in [*changes.items()] * 2:
        taken[name] = max(taken.get(name, 0.0), _seconds(window, change))
    slowest = max(taken, key=lambda name: taken[name])
    return {
        f"{kind}_switch_ms": round(1000 * taken[slowest], 1),
        f"{kind}_switch_slowest": slowest,
        f"{kind}_switch_ms_bar": _BAR_MS,
    }


def _seconds(window: "KioskWindow", change: Callable[[], None]) -> float:
    from PySide6.QtCore import QCoreApplication

    began = time.perf_counter()
    change()
    window.repaint()
    QCoreApplication.processEvents()
    return time.perf_counter() - began


def sample_draft() -> at.Draft:
    """A visit that has come to the list of the sandbox's payment services."""
    catalogue = sandbox.load().catalogue
    visit = at.Visit(
        id=1,
        token="",
        nonce="",
        reference="",
        kiosk="",
        opened_at=datetime.now(UTC),
        has_mykey_id=False,
        already=(),
        tries_left=3,
        catalogue=catalogue,
    )
    return at.Draft(visit, "", 0, catalogue.programmes[0])
