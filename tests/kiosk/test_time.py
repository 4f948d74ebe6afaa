"""Time on a fake clock: D01 at each limit, extended as often as wanted, and nothing left when it has run out."""

import pytest

from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.limits import QUIET, QUIET_DIALOG, READING, SETTLING, SLIP_KEPT, SLOW
from tests.kiosk.fake_time import Kiosk
from tests.ui import samples

STATES = samples.states()
LIMITS = {
    **dict.fromkeys(["S02", "P-02", "S03", "S03b", "S03c", "S04", "S05", "S07", "S08", "S09"], QUIET),
    **dict.fromkeys(["S01", "S06", "S06b"], READING),
}


def kiosk(name: str, *, slow: bool = False) -> Kiosk:
    """A kiosk in that state, just begun."""
    counter = samples.COUNTER if at.visit_of(STATES[name]) else at.Counter(catalogue=samples.CATALOGUE)
    made = Kiosk(at.Kiosk(counter, STATES[name], slow))
    made.runtime.start()
    return made


@pytest.mark.parametrize("slow", [False, True], ids=["normal", "slow"])
@pytest.mark.parametrize("name", LIMITS)
def test_a_quiet_page_is_covered_at_its_limit_and_ends_when_nobody_answers(name, slow):
    it = kiosk(name, slow=slow)
    limit = LIMITS[name] * (SLOW if slow else 1)
    it.loop.pass_time(limit - 1)
    assert it.state == STATES[name]
    it.loop.pass_time(1)
    assert it.state == at.Quiet(STATES[name])
    it.loop.pass_time(QUIET_DIALOG - 1)
    assert it.state == at.Quiet(STATES[name])
    it.loop.pass_time(1)
    assert at.visit_of(it.state) is None
    visited = at.visit_of(STATES[name]) is not None
    assert isinstance(it.state, at.TakeCard if visited else at.Attract)
    assert len([each for each in it.hands.wanted if isinstance(each, effect.EndVisit)]) == visited


@pytest.mark.parametrize("name", LIMITS)
def test_it_can_be_extended_eleven_times_and_more(name):
    it = kiosk(name)
    for _ in range(12):
        it.loop.pass_time(LIMITS[name])
        assert it.state == at.Quiet(STATES[name])
        it.loop.pass_time(QUIET_DIALOG - 1)
        it.send(event.GoOn())
        assert it.state == STATES[name]


def test_slow_mode_can_be_switched_on_any_page_and_ends_with_the_visit():
    it = kiosk("S08")
    it.loop.pass_time(QUIET - 1)
    it.send(event.GoSlowly(on=True))
    it.loop.pass_time(QUIET * SLOW - 1)
    assert it.state == STATES["S08"]
    it.send(event.Quit(), event.CardOut())
    assert it.shown[-1] == at.Kiosk(it.shown[-1].counter, at.Attract(), slow=False)


@pytest.mark.parametrize(("name", "limit"), [("S10-settling", SETTLING), ("S11-offer", SLIP_KEPT), ("T-01", SLIP_KEPT)])
def test_touches_put_off_neither_an_outcome_nor_the_end_of_paper(name, limit):
    it = kiosk(name)
    it.loop.pass_time(limit - 1)
    it.send(event.Touched())
    it.loop.pass_time(1)
    assert not isinstance(it.state, type(STATES[name]))
