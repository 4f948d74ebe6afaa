"""Above the set load a kiosk is told when its turn comes, and then it is let in."""

import math
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.sandbox import catalogue
from kiosk.sandbox.waiting import BURST, KEPT
from tests.kiosk.sandbox.cards import TestAuthority
from tests.kiosk.sandbox.conftest import Clock, Running, enrolled, running
from tests.kiosk.sandbox.counter import Counter, refused
from tests.postgres import database_of

PER_MINUTE = 30
AT_ONCE = 1 + int(BURST.total_seconds() * PER_MINUTE / 60)


@pytest.fixture
def busy(request: pytest.FixtureRequest, settings, tmp_path: Path, database_url: str | None) -> Iterator[Running]:
    limited = replace(settings, directory=tmp_path, visits_a_minute=PER_MINUTE)
    if database_url is None:
        with running(limited) as run:
            yield run
        return
    with database_of(request.getfixturevalue("postgres")) as own, running(replace(limited, database_url=own)) as run:
        yield run


@pytest.fixture
def stopped(busy: Running) -> Clock:
    """The platform's clock, standing still but for what a test says."""
    moment = busy.clock()

    class Stopped(Clock):
        def __call__(self) -> datetime:
            return moment + self.ahead

    busy.clock.__class__ = Stopped
    return busy.clock


@pytest.fixture
def kiosks(busy: Running, offer: catalogue.Offer) -> Iterator[list[Counter]]:
    found = [
        Counter(busy.url, busy.settings.public, enrolled(busy, f"k{number}"), offer.catalogue)
        for number in range(AT_ONCE + 3)
    ]
    yield found
    for each in found:
        each.session.close()


def told_to_wait(kiosk: Counter, authority: TestAuthority) -> tuple[datetime, int]:
    answer = kiosk.call("POST", "visits", {"certificate": authority.card().base64})
    until = datetime.fromisoformat(refused(answer, 503, "backend.busy")["until"])
    return until, int(answer.headers["Retry-After"])


def test_each_has_a_turn_of_its_own_and_gets_in_then(
    kiosks: list[Counter], stopped: Clock, authority: TestAuthority
) -> None:
    for each in kiosks[:AT_ONCE]:
        each.open(authority.card())
    turns = [told_to_wait(each, authority) for each in kiosks[AT_ONCE:]]
    now = stopped()
    assert [seconds for _, seconds in turns] == [math.ceil((until - now).total_seconds()) for until, _ in turns]
    moments = [until for until, _ in turns]
    assert moments == sorted(set(moments))
    assert moments[-1] - moments[0] == timedelta(minutes=2) / PER_MINUTE
    assert told_to_wait(kiosks[AT_ONCE], authority)[0] == moments[0], "asking again does not cost the place"
    stopped.ahead = moments[0] - now
    kiosks[AT_ONCE].open(authority.card())
    assert told_to_wait(kiosks[AT_ONCE + 1], authority)[0] == moments[1]


def test_a_turn_that_nobody_takes_is_given_up(kiosks: list[Counter], stopped: Clock, authority: TestAuthority) -> None:
    for each in kiosks[:AT_ONCE]:
        each.open(authority.card())
    told_to_wait(kiosks[-1], authority)
    stopped.ahead = KEPT + timedelta(seconds=10)
    for each in kiosks[:AT_ONCE]:
        each.open(authority.card())
    told_to_wait(kiosks[-1], authority)


def test_who_is_in_is_not_disturbed(kiosks: list[Counter], stopped: Clock, authority: TestAuthority) -> None:
    visits = [each.open(authority.card()) for each in kiosks[:AT_ONCE]]
    told_to_wait(kiosks[-1], authority)
    assert {each.reserve().status_code for each in visits} == {200}
    assert {each.call("POST", "renewal").status_code for each in visits} == {200}
