"""The figures that `kiosk bench ui` gives, and how they are judged."""

import time
from dataclasses import fields

from PySide6.QtCore import QTimer

from kiosk.cli.bench import over_the_bar, search, switching
from kiosk.cli.bench.ui import StallClock
from tests.ui.speaking import CODES
from ui.display import Display


def test_every_keystroke_of_a_search_is_measured(qapp):
    found = search.measure()
    assert found["search_providers"] == 10_000
    assert found["search_keystrokes"] > 100
    assert 0 < found["search_ms_p50"] <= found["search_ms_p99"]


def test_every_change_of_language_and_look_is_measured(qapp):
    found = switching.measure()
    assert (found["language_switch_ms"] > 0, found["look_switch_ms"] > 0) == (True, True)
    assert found["language_switch_slowest"] in CODES
    assert found["look_switch_slowest"] in {each.name for each in fields(Display)}


def test_a_busy_event_loop_is_noticed(qtbot):
    clock = StallClock()
    clock.start()
    QTimer.singleShot(20, lambda: time.sleep(0.08))
    qtbot.waitUntil(lambda: len(clock.late) > 20)
    assert max(clock.late) > 0.05


def test_figures_are_judged_by_their_bars():
    figures = {
        "stall_ms": 51.0,
        "stall_ms_bar": 50,
        "switch_ms": 50,
        "switch_ms_bar": 100,
        "seconds": 37,
        "slowest": "ja",
        "rate": 54.9,
        "rate_least": 55,
    }
    assert over_the_bar(figures) == ["stall_ms", "rate"]
