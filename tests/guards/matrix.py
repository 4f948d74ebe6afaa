"""Every story with one guard off after the other: who notices."""

import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from multiprocessing import get_context
from pathlib import Path

import pytest
from sqlalchemy import text

from card import monitor
from tests.guards.sandbox import Platform, platform_in
from tests.guards.table import GUARDS, STORIES, Guard, Story
from tests.guards.town import Town

_PROCESSES = 2


class Ending(Enum):
    """How a story ended: as it promises, by an assertion, or by anything else."""

    HELD = "held"
    NOTICED = "noticed"
    BROKE = "broke"


@dataclass(frozen=True)
class Ended:
    """How, and what it said."""

    ending: Ending
    said: str = ""


@dataclass(frozen=True)
class Row:
    """The stories that did not hold with one guard off; None: with every guard on."""

    guard: Guard | None
    fallen: dict[Story, Ended]

    @property
    def is_right(self) -> bool:
        """Whether exactly those noticed that must, and by what they promise."""
        expected = self.guard.noticed_by if self.guard else {}
        return self.fallen == {story: Ended(Ending.NOTICED, said) for story, said in expected.items()}

    def line(self) -> str:
        """One line of the table."""
        name, named = (self.guard.name, self.guard.story.__name__) if self.guard else ("(every guard on)", "-")
        told = ", ".join(self._told(story, ended) for story, ended in self.fallen.items()) or "nobody"
        return f"{name:32} | {named:46} | {'' if self.is_right else 'WRONG: '}{told}"

    def _told(self, story: Story, ended: Ended) -> str:
        who = "it" if self.guard and story is self.guard.story else story.__name__
        return f"{who}: {ended.said}" if ended.ending is Ending.NOTICED else f"{who} {ended.ending.value}: {ended.said}"


def run_matrix() -> list[Row]:
    """Play all of it, the first row with every guard on; about half a minute on two cores."""
    rows = (None, *GUARDS)
    # Not forked: whoever calls this may have threads.
    with get_context("spawn").Pool(_PROCESSES) as pool:
        played = pool.map(_share, [rows[each::_PROCESSES] for each in range(_PROCESSES)])
    return sorted((row for share in played for row in share), key=lambda row: rows.index(row.guard))


def _share(guards: tuple[Guard | None, ...]) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder, platform_in(Path(folder)) as platform:
        return [row(platform, guard) for guard in guards]


def row(platform: Platform, guard: Guard | None) -> Row:
    """Play every story with that guard off."""
    ended = {story: play(platform, story, guard) for story in STORIES}
    return Row(guard, {story: each for story, each in ended.items() if each.ending is not Ending.HELD})


def play(platform: Platform, story: Story, guard: Guard | None = None) -> Ended:
    """Play a story in an empty town, with one guard off.

    What goes wrong in a thread of the kiosk or the sandbox is no notice, though the story may end by an assertion.
    """
    platform.forget_everybody()
    with pytest.MonkeyPatch.context() as patch, _failures() as failures, _without(platform, guard and guard.index):
        patch.setattr(monitor, "_POLL", 0.01)  # or each kiosk takes up to a quarter of a second to stop
        if guard is not None:
            guard.off(patch)
        ended = _told(story, Town(platform))
    failures += platform.broken()
    return Ended(Ending.BROKE, "; ".join(failures)) if failures else ended


def _told(story: Story, town: Town) -> Ended:
    try:
        story(town)
    except AssertionError as noticed:
        return Ended(Ending.NOTICED, str(noticed).partition("\n")[0])
    except Exception as broke:  # noqa: BLE001  # whatever it is, the story did not say it
        return Ended(Ending.BROKE, repr(broke))
    finally:
        town.close()
    return Ended(Ending.HELD)


@contextmanager
def _failures() -> Iterator[list[str]]:
    """What the kiosk's threads log as gone wrong meanwhile."""
    found: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: found.append(record.getMessage())
    logger = logging.getLogger("kiosk")
    logger.addHandler(handler)
    yield found
    logger.removeHandler(handler)


@contextmanager
def _without(platform: Platform, index: str | None) -> Iterator[None]:
    """One of the database's unique indexes is dropped meanwhile."""
    if index is None:
        yield
        return
    with platform.desk.sessions.begin() as session:
        made = session.scalar(text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": index})
        session.execute(text(f"DROP INDEX {index}"))
    yield
    platform.forget_everybody()
    with platform.desk.sessions.begin() as session:
        session.execute(text(made))
