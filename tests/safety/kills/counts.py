"""Everything, counted: for `make safety`."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.journeys.conftest import Running, running_sandbox
from tests.postgres import database_of, postgresql
from tests.safety.kills import networks, storages
from tests.safety.kills.cuts import every
from tests.safety.kills.disks import WAL_DAMAGES, troubles
from tests.safety.kills.kiosks import Kiosks, kiosks, sent
from tests.safety.kills.lives import Commit, Fate
from tests.safety.kills.platforms import Platforms, platforms
from tests.safety.kills.wire import Fault


@dataclass(frozen=True)
class Count:
    """One kind.

    Attributes:
        kind: what happens.
        points: in how many places it may.
        tried: how often it did.
        ends: what had become of it then, by how often.
        wrong: what must not be.
    """

    kind: str
    points: int
    tried: int
    ends: dict[str, int]
    wrong: list[str]


def counts() -> Iterator[Count]:
    """All of it, one kind after the other."""
    with _new_sandbox() as (platform, folder):
        with kiosks(platform, folder) as mortal:
            yield _kiosk_killed(mortal)
        with kiosks(platform, folder / "again") as mortal:
            yield _kiosk_killed_again(mortal)
        with kiosks(platform, folder / "damaged") as mortal:
            yield _kiosk_killed_and_damaged(mortal)
        with networks.networks(platform) as frail:
            wrong = [told for call in networks.CALLS for fault in Fault for told in frail.breaks(call, fault)]
            yield Count("network broken", len(networks.CALLS), len(networks.CALLS) * len(Fault), frail.ends, wrong)
        with storages.storages(platform, folder) as spoilt:
            wrong = [told for call in storages.CALLS for each in troubles() for told in spoilt.spoil(each, call)]
            yield Count("disk in trouble", len(storages.CALLS), spoilt.ends.total(), spoilt.ends, wrong)
    with _new_platforms() as mortal:
        yield _platform_killed("SQLite", mortal)
    with postgresql() as server, database_of(server) as url, _new_platforms(url) as mortal:
        yield _platform_killed("PostgreSQL", mortal)


@contextmanager
def _new_sandbox() -> Iterator[tuple[Running, Path]]:
    with tempfile.TemporaryDirectory() as own:
        state, folder = Path(own, "platform"), Path(own, "kiosks")
        for each in (state, folder, folder / "again", folder / "damaged"):
            each.mkdir()
        with running_sandbox(state) as platform:
            yield platform, folder


@contextmanager
def _new_platforms(url: str | None = None) -> Iterator[Platforms]:
    with tempfile.TemporaryDirectory() as own, platforms(Path(own), url) as made:
        yield made


def _kiosk_killed(mortal: Kiosks) -> Count:
    calls = mortal.calls()
    wrong = [told for cut in every(calls) for told in mortal.kill(cut)]
    return Count("kiosk killed", len(calls), mortal.killed, mortal.ends, wrong)


def _kiosk_killed_again(mortal: Kiosks) -> Count:
    before = sent(mortal.calls())
    calls = mortal.settling_calls(before)
    wrong = [told for cut in every(calls) for told in mortal.kill_again(before, cut)]
    return Count("kiosk killed twice", len(calls), mortal.killed, mortal.ends, wrong)


def _kiosk_killed_and_damaged(mortal: Kiosks) -> Count:
    calls = mortal.calls()
    cuts = [cut for cut in every(calls) if calls[cut.at - 1].is_journal]
    wrong = [told for how in WAL_DAMAGES for cut in cuts for told in mortal.kill_and_damage(cut, how)]
    return Count("kiosk killed, WAL damaged", len(cuts), mortal.ends["damaged"], mortal.ends, wrong)


def _platform_killed(database: str, mortal: Platforms) -> Count:
    commits = mortal.commits()
    fates = [Commit(at, fate) for at in range(1, commits + 1) for fate in Fate]
    wrong = [told for each in fates for told in mortal.meet(each)]
    return Count(f"platform killed, {database}", commits, len(fates), mortal.ends, wrong)
