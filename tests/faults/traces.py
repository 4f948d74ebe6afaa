"""What a visit leaves behind: in the platform's database, and in this process."""

import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.sandbox.database import Device
from tests import emptied

SETTLED_S = 10.0
WHILE_S = 0.6  # the monitor looks every quarter of a second


def forget_everybody(state: Path) -> None:
    """Empty the sandbox's database of all but its own name and the kiosks, so that the same resident can come again."""
    with _books(state) as database:
        for table in emptied.tables():
            database.execute(f"DELETE FROM {table.name}")


def forget_kiosks(state: Path, *, but: str) -> None:
    """Take all kiosks but one off the sandbox's list, so that others can have their names."""
    with _books(state) as database:
        database.execute(f"DELETE FROM {Device.__tablename__} WHERE name <> ?", [but])


@contextmanager
def _books(state: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(state / "sandbox" / "private" / "platform.db")) as database, database:
        yield database


def open_things() -> tuple[int, int]:
    """Threads and descriptors of this process: the most within a while, since each look at a reader takes one."""
    looks = []
    deadline = time.monotonic() + WHILE_S
    while time.monotonic() < deadline:
        looks.append((threading.active_count(), len(list(Path(f"/proc/{os.getpid()}/fd").iterdir()))))
        time.sleep(0.01)
    return max(threads for threads, _ in looks), max(descriptors for _, descriptors in looks)


def comes_down_to(before: tuple[int, int]) -> bool:
    """Whether there are soon no more of either: a thread that ends may still be under way."""
    deadline = time.monotonic() + SETTLED_S
    while any(now > then for now, then in zip(open_things(), before, strict=True)):
        if time.monotonic() > deadline:
            return False
    return True
