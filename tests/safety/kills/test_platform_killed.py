"""The platform dies at a commit: every visit is whole or absent, and what the kiosk says of it is what is there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.postgres import database_of, postgresql, what_is_missing
from tests.safety.kills.lives import Commit, Fate
from tests.safety.kills.platforms import Platforms, platforms

pytestmark = pytest.mark.timeout(600)


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Platforms]:
    with platforms(tmp_path) as made:
        yield made


@pytest.fixture
def on_postgresql(tmp_path: Path) -> Iterator[Platforms]:
    with postgresql() as server, database_of(server) as url, platforms(tmp_path, url) as made:
        yield made


def meet(mortal: Platforms, commits: list[Commit]) -> None:
    found = {each: mortal.meet(each) for each in commits}
    assert {each: told for each, told in found.items() if told} == {}
    assert {each.rsplit(", ")[-1] for each in mortal.ends} == {"registered", "absent"}


def last(mortal: Platforms, count: int) -> list[Commit]:
    """All that may happen at the last commits of an enrolment, of which one is the registration's."""
    commits = mortal.commits()
    return [Commit(at, fate) for at in range(commits - count + 1, commits + 1) for fate in Fate]


@pytest.mark.early
def test_where_it_registers(sqlite: Platforms) -> None:
    meet(sqlite, last(sqlite, 2))


@pytest.mark.long
def test_at_every_commit(sqlite: Platforms) -> None:
    meet(sqlite, last(sqlite, sqlite.commits())[::2])


@pytest.mark.long
@pytest.mark.skipif(what_is_missing() is not None, reason="postgresql is not installed")
def test_on_postgresql(on_postgresql: Platforms) -> None:
    meet(on_postgresql, last(on_postgresql, 3))
