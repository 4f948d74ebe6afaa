"""What became of a registration that was interrupted: on the first page, for five minutes, without a name or an ID."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.runtime import Runtime
from kiosk.visit import event
from kiosk.visit import state as at
from tests.gui.test_pages import clipped, overlapping, seen
from tests.kiosk.fake_time import FakeLoop, NoHands, Printer
from tests.ui import samples
from tests.ui.speaking import CODES
from ui.widgets.button import Button
from ui.widgets.text import Label

DONE = at.News("K7QM4T9XA2", samples.NOW, registered=True)
NOT = at.News("M2PX7RQA4B", samples.NOW + timedelta(minutes=3), registered=False)
COUNTER = at.Counter(name="窓口1", catalogue=samples.CATALOGUE)


def said(shown) -> list[str]:
    return [each.text() for each in seen(shown, Label)]


@pytest.mark.parametrize(
    ("code", "registered", "not_registered"),
    [
        (
            "ja",
            "10:05の手続き（受付番号 K7QM4T9XA2）：登録は終わっています",
            "10:08の手続き（受付番号 M2PX7RQA4B）：登録されていません",
        ),
        (
            "en",
            "The 10:05 visit (reference K7QM4T9XA2): registered",
            "The 10:08 visit (reference M2PX7RQA4B): not registered",
        ),
    ],
)
def test_it_says_time_and_reference_and_what_became_of_it(window, code, registered, not_registered):
    shown = window()
    shown.display(at.Kiosk(replace(COUNTER, news=(DONE, NOT)), at.Attract()))
    shown.set_language(code)
    assert {registered, not_registered} <= set(said(shown))


def test_it_comes_when_the_resident_has_gone_and_goes_after_five_minutes(window):
    shown, loop = window(), FakeLoop()
    start = at.Kiosk(COUNTER, at.Attract())
    runtime = Runtime(start, loop=loop, hands=NoHands(), printer=Printer(), show=shown.display)
    runtime.start()
    runtime.post(event.Settled(1, samples.NOW, DONE))
    loop.run()
    assert any(DONE.reference in each for each in said(shown))
    loop.pass_time(299)
    assert any(DONE.reference in each for each in said(shown))
    loop.pass_time(1)
    assert not any(DONE.reference in each for each in said(shown))
    assert "start" in [each.objectName() for each in seen(shown, Button)]


def test_it_is_on_no_page_of_the_next_visit(window):
    shown = window()
    for state in samples.states().values():
        if not isinstance(state, at.Attract):
            shown.display(at.Kiosk(replace(COUNTER, news=(NOT,)), state))
            assert not any(NOT.reference in each for each in said(shown))


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
@pytest.mark.parametrize("code", CODES)
def test_it_leaves_room_for_everything_else(window, qapp, code, size):
    shown = window(*size)
    shown.display(at.Kiosk(replace(COUNTER, news=(DONE, NOT)), at.Attract()))
    shown.set_language(code)
    qapp.processEvents()
    assert [*clipped(shown), *overlapping(shown)] == []
