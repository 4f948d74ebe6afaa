"""On PostgreSQL with four processes: one wins, the others are told why not; a server that dies leaves nothing half."""

import itertools
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli import parts
from kiosk.cli.bench.crowd import Town
from kiosk.sandbox import catalogue
from tests.postgres import what_is_missing
from tests.races.kills import halves, kill_once
from tests.races.races import Race
from tests.races.server import Platform, platform

pytestmark = [
    pytest.mark.timeout(900),
    pytest.mark.skipif(what_is_missing() is not None, reason="postgresql is not installed"),
]
KINDS = ["id", "account", "person", "yen"]


def town(server: Platform) -> Town:
    return Town(parts.open_authority(server.state), catalogue.load().catalogue)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Platform]:
    with platform(tmp_path, workers=4) as made:
        yield made


@pytest.fixture
def single(tmp_path: Path) -> Iterator[Platform]:
    with platform(tmp_path, workers=1) as made:
        yield made


def raced(server: Platform, rounds: int, kiosks: int) -> list[str]:
    race = Race(server.start(), town(server), server.kiosks("race", kiosks), server.leave_room)
    wrong = [told for kind, _ in itertools.product(KINDS, range(rounds)) for told in race.deviations(kind)]
    race.close()
    return wrong + halves(server.engine)


def killed(server: Platform, times: int) -> list[str]:
    people = itertools.cycle(list(town(server).residents()))
    chance, wrong, sent = random.Random(times), [], 0
    for _ in range(times):
        count, found = kill_once(server, lambda: next(people), chance)
        sent += count
        wrong += found
    assert sent > 0
    return wrong


@pytest.mark.early
def test_one_of_fifty_wins(server: Platform) -> None:
    assert raced(server, rounds=2, kiosks=50) == []


@pytest.mark.long
def test_one_of_two_hundred_wins(server: Platform) -> None:
    assert raced(server, rounds=13, kiosks=200) == []


@pytest.mark.early
def test_killed_at_any_moment(single: Platform) -> None:
    assert killed(single, 5) == []


@pytest.mark.long
def test_killed_at_any_of_many_moments(single: Platform) -> None:
    assert killed(single, 50) == []
