"""How long a keystroke of the search takes to be shown where there are 10,000 payment services."""

import itertools
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kiosk.cli.bench.switching import sample_draft
from kiosk.visit import state as at
from kiosk.visit.catalogue import Catalogue

if TYPE_CHECKING:
    from ui.window import KioskWindow

_BAR_MS = 16
# Found often, found seldom, not found; letter by letter, and back again.
_TYPED = ("みなとなこやへい", "かわさきひかしふりか1", "mihonpay1234", "あおは", "をむわ")
_ROUNDS = 5
_PLACES = ("みなと", "なごや", "さくら", "あおば", "ひがし", "にし", "きた", "みどり", "やまて", "かわさき")
_SORTS = ("ペイ", "カード", "でんしマネー", "プリカ", "サービス")
_BRANCHES = 20


def measure() -> dict[str, object]:
    """Milliseconds of the slowest keystroke but one in a hundred, and the bar; needs an application.

    A keystroke is what a key on the glass does, painting included. One of a real keyboard is held 40 ms before, in
    which it is told from a scanner's.
    """
    draft = sample_draft()
    catalogue = many(draft.visit.catalogue)
    window = _searching(replace(draft, visit=replace(draft.visit, catalogue=catalogue)))
    taken = sorted(_keystrokes(window))
    window.close()
    return {
        "search_providers": len(catalogue.providers),
        "search_keystrokes": len(taken),
        "search_ms_p50": round(1000 * taken[len(taken) // 2], 1),
        "search_ms_p99": round(1000 * taken[len(taken) * 99 // 100], 1),
        "search_ms_p99_bar": _BAR_MS,
    }


def many(catalogue: Catalogue) -> Catalogue:
    """The catalogue with as many services as the contract allows."""
    names = itertools.product(_PLACES, _PLACES, _SORTS, range(_BRANCHES))
    providers = (
        replace(kind, id=f"N{number}", name_ja=name, name_kana=name, name_latin=f"Mihon Pay {number}")
        for number, (kind, name) in enumerate(
            zip(itertools.cycle(catalogue.providers), (f"{a}{b}{c}{d}" for a, b, c, d in names), strict=False)
        )
    )
    return replace(catalogue, providers=tuple(providers))


def _searching(draft: at.Draft) -> "KioskWindow":
    """A window in which all names are ready, as they are long before anybody types."""
    from PySide6.QtCore import QCoreApplication

    from ui.widgets.button import Button
    from ui.window import KioskWindow

    window = KioskWindow(lambda _: None)
    window.resize(1280, 800)
    window.show()
    window.display(at.Kiosk(at.Counter(), at.ChooseProvider(draft)))
    for _ in draft.visit.catalogue.providers:
        QCoreApplication.processEvents()
    next(each for each in window.findChildren(Button, "search")).click()
    return window


def _keystrokes(window: "KioskWindow") -> Iterator[float]:
    """Seconds of each: the key, the search, and what it shows, painted."""
    from PySide6.QtCore import QCoreApplication

    from ui.widgets.field import Field

    field = next(each for each in window.findChildren(Field, "search.text"))
    for text in _TYPED * _ROUNDS:
        acts: list[Callable[[], None]] = [partial(field.type, each) for each in text]
        for act in (*acts, *[field.erase] * len(text)):
            QCoreApplication.processEvents()
            began = time.perf_counter()
            act()
            window.repaint()
            QCoreApplication.processEvents()
            yield time.perf_counter() - began
