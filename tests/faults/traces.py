"""What a visit leaves behind: in the platform's database, and in this process."""

import os
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

SETTLED_S = 5.0
_TABLES = ("registrations", "enquiries", "checked_accounts", "mykey_ids", "visits", "certificate_bindings", "persons")


def forget_everybody(state: Path) -> None:
    """Empty the sandbox's database of visits and people, so that the same resident can come again."""
    with closing(sqlite3.connect(state / "sandbox" / "private" / "platform.db")) as database, database:
        for table in _TABLES:
            database.execute(f"DELETE FROM {table}")


def open_things() -> tuple[int, int]:
    """Threads and descriptors of this process."""
    return threading.active_count(), len(list(Path(f"/proc/{os.getpid()}/fd").iterdir()))


def comes_down_to(before: tuple[int, int]) -> bool:
    """Whether there are soon no more of either: a thread that ends, or a look at the reader, may still be under way."""
    deadline = time.monotonic() + SETTLED_S
    while any(now > then for now, then in zip(open_things(), before, strict=True)):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True
