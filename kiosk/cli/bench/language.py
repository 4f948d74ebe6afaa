"""How long a page takes to be said in another language: on the one with most words, the list of payment services."""

import time
from datetime import UTC, datetime

from kiosk.sandbox import catalogue as sandbox
from kiosk.visit import state as at


def measure() -> dict[str, object]:
    """Milliseconds of the slowest change, painting included, and the bar; needs an application."""
    from PySide6.QtCore import QCoreApplication

    from ui import locales
    from ui.window import KioskWindow

    window = KioskWindow(lambda _: None)
    window.resize(1280, 800)
    window.show()
    window.display(at.Kiosk(at.Counter(), at.ChooseProvider(sample_draft())))
    QCoreApplication.processEvents()
    taken: dict[str, float] = {}
    for code in [each.code for each in locales.languages()] * 2:
        began = time.perf_counter()
        window.set_language(code)
        window.repaint()
        QCoreApplication.processEvents()
        taken[code] = max(taken.get(code, 0.0), time.perf_counter() - began)
    window.close()
    slowest = max(taken, key=lambda code: taken[code])
    return {
        "language_switch_ms": round(1000 * taken[slowest], 1),
        "language_switch_slowest": slowest,
        "language_switch_ms_bar": 100,
    }


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
