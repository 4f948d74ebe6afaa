"""SIGKILL at every write and send of a kiosk: nothing lost, nothing unrecorded, staff are told, the next one enrols."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.conftest import Running
from tests.safety.kills.cuts import Cut, at_risk, every, seams
from tests.safety.kills.disks import WAL_DAMAGES
from tests.safety.kills.kiosks import Kiosks, kiosks, sent

pytestmark = pytest.mark.timeout(600)


@pytest.fixture
def mortal(platform: Running, tmp_path: Path) -> Iterator[Kiosks]:
    with kiosks(platform, tmp_path) as made:
        yield made


def wrong(found: dict[object, list[str]]) -> dict[object, list[str]]:
    return {where: told for where, told in found.items() if told}


def kill(mortal: Kiosks, cuts: list[Cut]) -> None:
    assert wrong({cut: mortal.kill(cut) for cut in cuts}) == {}
    assert set(mortal.ends) == {"nothing had left", "closed for good", "registered"}


@pytest.mark.early
def test_where_journal_and_network_meet(mortal: Kiosks) -> None:
    """From the last call before the registration is written down to what becomes of its answer."""
    kill(mortal, seams(mortal.calls())[-14:])


@pytest.mark.long
def test_at_every_write_and_send(mortal: Kiosks) -> None:
    kill(mortal, list(every(mortal.calls()))[::2])


def test_again_while_it_settles(mortal: Kiosks) -> None:
    before = sent(mortal.calls())
    cuts = seams(mortal.settling_calls(before))[-4:]
    assert wrong({cut: mortal.kill_again(before, cut) for cut in cuts}) == {}
    assert mortal.ends["registered"] == len(cuts)


def test_nothing_of_the_journal_could_be_taken_by_a_power_cut_when_something_is_sent(mortal: Kiosks) -> None:
    calls = mortal.calls()
    assert any(each.is_journal and each.name == "sync" for each in calls)
    assert at_risk(calls) == set()


@pytest.mark.long
@pytest.mark.parametrize("damage", WAL_DAMAGES, ids=lambda each: each.__name__)
def test_what_lay_in_the_wal_is_damaged_too(mortal: Kiosks, damage) -> None:
    calls = mortal.calls()
    cuts = [cut for cut in every(calls) if calls[cut.at - 1].is_journal][::4]
    assert wrong({cut: mortal.kill_and_damage(cut, damage) for cut in cuts}) == {}
    assert mortal.ends["damaged"] > 0
