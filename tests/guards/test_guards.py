"""Each guard is needed: without it the story named for it fails, and with all of them every story holds."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select

from kiosk.card_work import CardWork
from kiosk.sandbox import people
from kiosk.sandbox.database import Registration
from kiosk.visit import entering
from tests.guards import stories_at_the_platform as stories
from tests.guards.ledger import Ledger
from tests.guards.matrix import Ending, play, row
from tests.guards.sandbox import Platform, platform_in
from tests.guards.table import GUARDS, STORIES, Guard
from tests.guards.town import Town


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Platform]:
    with platform_in(tmp_path_factory.mktemp("town")) as made:
        yield made


def test_each_story_is_named_for_one_guard() -> None:
    assert len(set(STORIES)) == len(GUARDS)


def test_with_every_guard_on_every_story_holds(platform: Platform) -> None:
    assert row(platform, None).fallen == {}


# The first ten are what the argument cannot do without; the others' turn is in `make long`.
@pytest.mark.parametrize(
    "guard",
    [*GUARDS[:10], *(pytest.param(each, marks=pytest.mark.long) for each in GUARDS[10:])],
    ids=lambda guard: guard.name.replace(" ", "-"),
)
def test_without_a_guard_the_story_named_for_it_notices(platform: Platform, guard: Guard) -> None:
    played = row(platform, guard)
    assert played.is_right, played.line()


def test_what_nobody_reviewed_and_what_stands_with_another_person_is_a_wrong_link(platform: Platform) -> None:
    platform.forget_everybody()
    town = Town(platform)
    hall = town.hall()
    for each in (town.a, town.b):
        hall.begin(each)
        hall.leave()
    assert town.registered() == ["A", "B"]
    with platform.desk.sessions.begin() as session:
        of_a, of_b = session.scalars(select(Registration).order_by(Registration.registered_at))
        of_b.programme, of_b.person_id = "G2", of_a.person_id
    found = Ledger(platform.desk, platform.people, platform.cards).wrong_links(reviewed=set())
    town.close()
    assert found == [
        "A: no review page showed it",
        "B: it stands with another person",
        "B: no review page showed it",
        "B: it was signed for something else",
    ]


@pytest.mark.parametrize(("module", "name"), [(entering, "ask"), (CardWork, "sign"), (people, "registered_programmes")])
def test_what_breaks_is_not_taken_for_notice(platform: Platform, module: object, name: str) -> None:
    def fails(*_: object) -> None:
        raise ZeroDivisionError

    def off(patch: pytest.MonkeyPatch) -> None:
        patch.setattr(module, name, fails)

    story = stories.a_comes_a_second_time
    assert play(platform, story, Guard(name, off, {})).ending is Ending.BROKE
    assert play(platform, story).ending is Ending.HELD
