"""What the processes do that are killed: a kiosk that serves a resident, a platform that serves kiosks."""

import ctypes
import itertools
import os
import signal
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from sqlalchemy.engine.default import DefaultDialect

from card.simulator.authority import Authority
from card.simulator.chip import Chip
from card.simulator.profiles import Profile
from kiosk.cli import parts
from kiosk.journal import Journal, StorageError
from kiosk.platform.client import Endpoint, PlatformClient
from kiosk.sandbox.server import Sandbox, SandboxSettings, world_with
from kiosk.visit.reason import Reason
from tests.safety.kills.books import journalled
from tests.safety.kills.counter import Counter, before_calls, choices_of
from tests.safety.kills.cuts import Cut
from tests.safety.kills.disks import TROUBLES

RECORD = "record"


@dataclass(frozen=True)
class Day:
    """What a kiosk does.

    Attributes:
        folder: its state folder; what it writes and sends is told in RECORD there.
        cards: the authority's folder.
        endpoint: its platform.
        resident: whom it serves; None: nobody.
        news: how many it waits for first.
    """

    folder: Path
    cards: Path
    endpoint: Endpoint
    resident: Profile | None
    news: int = 0


@dataclass(frozen=True)
class Told:
    """What became of it.

    Attributes:
        news: by reference, whether it was registered.
        reason: why the resident was not; None: they were, or there was none.
    """

    news: dict[str, bool]
    reason: str | None


def kiosk(parent: Connection, day: Day, cut: Cut) -> None:
    """Live that day, or until the cut; the parent gets a `Told`."""
    chip = Authority.open(day.cards).chip(day.resident) if day.resident else None  # a card writes nothing
    record = os.open(day.folder / RECORD, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    cut_at = ctypes.CDLL(None).cut_at
    cut_at(cut.at, cut.moment, record)
    told = _lived(day, chip)
    cut_at(0, 0, -1)  # what follows is no kiosk's
    parent.send(told)


def troubled(parent: Connection, day: Day, trouble: str, call: str) -> None:
    """Have trouble with the disk before that call of a visit, and start again once it is mended.

    The parent gets a `Told` of the visit, then one of the next resident's, then what the journal holds.
    """
    disk, first = TROUBLES[trouble], Authority.open(day.cards).chip(Profile.VALID)
    then = Authority.open(day.cards).chip(Profile.LAST_TRY)
    disk.prepare(day.folder)
    spoiling = before_calls({call: partial(disk.spoil, day.folder)})
    parent.send(_lived(replace(day, resident=Profile.VALID), first, spoiling))
    disk.mend(day.folder)
    open_entries = Journal(parts.State(day.folder).journal).open_entries()
    parent.send(_lived(replace(day, resident=Profile.LAST_TRY, news=len(open_entries)), then))
    parent.send(journalled(parts.State(day.folder).journal))


def _lived(day: Day, chip: Chip | None, client: type[PlatformClient] = PlatformClient) -> Told:
    try:
        counter = Counter(day.folder, day.endpoint, client)
    except StorageError:
        return Told({}, Reason.KIOSK_STORAGE)
    with closing(counter):
        news, reason = counter.news(day.news), None
        if chip is not None and day.resident is not None:
            reason = counter.serve(chip, choices_of(day.resident)).reason
    return Told(news, reason)


class Fate(Enum):
    """What happens at a commit."""

    DIES_BEFORE = "dies before"
    DIES_AFTER = "dies after"
    ANSWER_LOST = "is told that it failed, and it did not"


@dataclass(frozen=True)
class Commit:
    """The commit (from 1; 0: none) that something happens at."""

    at: int = 0
    fate: Fate = Fate.DIES_BEFORE


def platform(parent: Connection, settings: SandboxSettings, firms: str, commit: Commit) -> None:
    """Serve until the parent lets go, or that commit; each commit is a byte in `commits`, beside `private/`."""
    log = os.open(settings.directory / "log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(log, 2)
    commits = os.open(settings.directory / "commits", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    threading.Thread(target=_end_when_let_go, args=(parent,), daemon=True).start()
    _meet(commit, lambda: os.write(commits, b"."))
    Sandbox(settings, world_with(firms)).run(lambda _said: parent.send("listens"))


def _meet(commit: Commit, count: Callable[[], object]) -> None:
    numbers, commits = itertools.count(1), DefaultDialect.do_commit

    def do_commit(dialect: DefaultDialect, connection: Any) -> None:
        count()
        fate = commit.fate if next(numbers) == commit.at else None
        if fate is Fate.DIES_BEFORE:
            os.kill(os.getpid(), signal.SIGKILL)
        commits(dialect, connection)
        if fate is Fate.DIES_AFTER:
            os.kill(os.getpid(), signal.SIGKILL)
        if fate is Fate.ANSWER_LOST:
            raise dialect.loaded_dbapi.OperationalError("the connection was lost")

    DefaultDialect.do_commit = do_commit


def _end_when_let_go(parent: Connection) -> None:
    with suppress(EOFError, OSError):
        parent.recv_bytes()
    os._exit(0)
