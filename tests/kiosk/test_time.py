"""Time on a fake clock: D01 at each limit, extended as often as wanted, and nothing left when it has run out."""

import pytest

from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.limits import QUIET, QUIET_DIALOG, READING, SETTLING, SLIP_KEPT, SLOW
from kiosk.visit.reason import Reason
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


# The guide's own numbers, in seconds.
PAGES_AT_THE_END = ["S11", "S20", "B-03"]
STAYS = {Reason.KIOSK_REFUSED, Reason.KIOSK_STORAGE, Reason.READER_MISSING}
BY_ITSELF = {Reason.CARD_REMOVED: 30, Reason.READER_BUSY: 3}
PAGES_OF_ERRORS = {each.value: at.Stopped(at.Notice(each)) for each in Reason if each not in STAYS | BY_ITSELF.keys()}
LAST_PAGES = {**{name: STATES[name] for name in PAGES_AT_THE_END}, **PAGES_OF_ERRORS}


def showing(state: at.State, *, card: int | None = 1, slow: bool = False) -> Kiosk:
    """A kiosk in that state, just begun; a card lies there unless it is taken away."""
    counter = at.Counter(catalogue=samples.CATALOGUE, card=card)
    made = Kiosk(at.Kiosk(counter, state, slow))
    made.runtime.start()
    return made


def test_the_limits_are_the_guides():
    assert (QUIET, READING, QUIET_DIALOG, SETTLING, SLIP_KEPT, SLOW) == (60, 180, 60, 60, 30, 3)


@pytest.mark.parametrize("slow", [False, True], ids=["normal", "slow"])
@pytest.mark.parametrize(
    ("name", "card"), [*((each, 1) for each in LAST_PAGES), *((each, None) for each in PAGES_OF_ERRORS)]
)
def test_a_last_page_gives_way_after_a_minute(name, card, slow):
    it = showing(LAST_PAGES[name], card=card, slow=slow)
    limit = 60 * (3 if slow else 1)
    it.loop.pass_time(limit - 1)
    assert it.state == LAST_PAGES[name]
    it.loop.pass_time(1)
    assert isinstance(it.state, at.Attract if card is None else at.TakeCard)


def test_the_page_of_the_card_that_went_gives_way_after_thirty_seconds():
    it = showing(at.Stopped(at.Notice(Reason.CARD_REMOVED)), card=None)
    it.loop.pass_time(29)
    assert isinstance(it.state, at.Stopped)
    it.loop.pass_time(1)
    assert it.state == at.Attract()


@pytest.mark.parametrize("reason", sorted(STAYS))
def test_what_only_staff_can_mend_stays(reason):
    it = showing(at.Stopped(at.Notice(reason)))
    it.loop.pass_time(24 * 3600)
    assert it.state == at.Stopped(at.Notice(reason))


@pytest.mark.parametrize("name", ["S02b", "S10-signing", "S10-sending", "C-09"])
def test_work_in_progress_has_no_limit(name):
    it = showing(STATES[name])
    it.loop.pass_time(24 * 3600)
    assert it.state == STATES[name]


def test_a_result_that_stays_away_a_minute_is_not_guessed():
    it = showing(STATES["S10-settling"])
    it.loop.pass_time(60)
    assert it.state == at.Stopped(at.Notice(Reason.RESULT_UNKNOWN, reference=samples.VISIT.reference))


def left_behind(it: Kiosk) -> list[at.StaffEvent]:
    return [each.happened for each in it.hands.wanted if isinstance(each, effect.TellStaff)]


def test_a_card_left_behind_is_told_to_staff_after_a_minute_and_stays_asked_for():
    it = showing(at.TakeCard())
    it.loop.pass_time(59)
    it.send(event.Touched())
    assert left_behind(it) == []
    it.loop.pass_time(1)
    assert left_behind(it) == [at.StaffEvent.CARD_LEFT]
    it.loop.pass_time(24 * 3600)
    assert left_behind(it) == [at.StaffEvent.CARD_LEFT]
    assert isinstance(it.state, at.TakeCard)
    it.send(event.CardOut())
    assert it.state == at.Attract()


def test_the_minute_is_a_minute_where_a_slip_waited_for_half_of_it():
    it = showing(at.TakeCard(slip=samples.SLIP))
    it.loop.pass_time(30)
    assert it.state == at.TakeCard(until_staff=30)
    it.loop.pass_time(29)
    assert left_behind(it) == []
    it.loop.pass_time(1)
    assert left_behind(it) == [at.StaffEvent.CARD_LEFT]
    it.send(event.CardOut())
    assert it.printer.slips == []
