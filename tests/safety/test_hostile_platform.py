"""Whatever a platform says, or what stands in its place: it is refused, and the visit ends honestly."""

from collections.abc import Callable
from pathlib import Path

import pytest

from card.simulator.authority import Authority
from kiosk.sandbox import catalogue
from tests.safety.front import findings, fronting, play
from tests.safety.hostile_platform import Lie
from tests.safety.lies import AT_EVERY_CALL, NOT_MODIFIED, OFFERS, ONCE_EACH, Case

CASES = [*ONCE_EACH, *(pytest.param(each, marks=pytest.mark.long) for each in AT_EVERY_CALL)]
DAMAGED: dict[str, Callable[[bytes], bytes]] = {
    "gone": lambda _kept: b"",
    "cut": lambda kept: kept[:-100],
    "not text": lambda _kept: bytes(range(256)) * 9,
    "a letter turned over": lambda kept: kept.replace(b'"P01"', b'"P99"', 1),
    "an older form": lambda kept: kept.split(b"\n")[0] + b"\n" + kept.split(b"\n", 2)[2],
}


def named(case: object) -> str:
    return str(getattr(case, "name", case)).replace(" ", "-")


@pytest.mark.parametrize("case", CASES, ids=named)
def test_a_lie_is_refused_and_the_visit_ends_honestly(authority: Authority, tmp_path: Path, case: Case) -> None:
    assert findings(case, play(case, authority, tmp_path)) == []


@pytest.mark.parametrize("lie", OFFERS.values(), ids=map(named, OFFERS))
def test_an_offer_outside_the_contract_is_none(authority: Authority, tmp_path: Path, lie: Lie) -> None:
    with fronting(authority, tmp_path) as (front, platform):
        platform.lies = {"catalogue": lie}
        counter = front.start()
        assert (counter.platform, counter.catalogue) == (False, None)
        platform.repent()
        front.counter.wait_for(lambda kiosk: kiosk.counter.platform)


@pytest.mark.parametrize("damage", DAMAGED.values(), ids=map(named, DAMAGED))
def test_an_offer_damaged_on_the_disk_is_asked_for_anew(
    authority: Authority, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    """A platform that says nothing has changed is not believed then."""
    with fronting(authority, tmp_path) as (front, platform):
        front.start()
        kept = front.cache.read_bytes()
        front.cache.write_bytes(damage(kept))
        assert front.cache.read_bytes() != kept
    folder = tmp_path / "the next day"
    folder.mkdir()
    (tmp_path / "catalogue").rename(folder / "catalogue")
    with fronting(authority, folder) as (front, platform):
        platform.lies = {"catalogue": NOT_MODIFIED}
        assert not front.start().platform
        platform.repent()
        front.counter.wait_for(lambda kiosk: kiosk.counter.platform)
        assert front.counter.kiosk.counter.catalogue == catalogue.load().catalogue
