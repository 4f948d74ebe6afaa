"""What may become of a kiosk's disk: a damaged journal, a full disk, one that cannot be written any more."""

import ctypes
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kiosk.cli.parts import State

# As sched.h and sys/mount.h have them.
_NEW_MOUNTS, _NEW_USER = 0x20000, 0x10000000
_READ_ONLY, _REMOUNT, _PRIVATE = 1, 32, 1 << 18 | 1 << 14
_SIZE = b"size=400k"
_KEPT = "journal-as-it-was"
_LIBC = ctypes.CDLL(None, use_errno=True)


def garbage(journal: Path) -> None:
    journal.write_bytes(b"no database" * 1000)


def emptied(journal: Path) -> None:
    journal.write_bytes(b"")


def truncated(journal: Path) -> None:
    journal.write_bytes(journal.read_bytes()[:6000])


def torn(journal: Path) -> None:
    """A page of another time."""
    data = journal.read_bytes()
    journal.write_bytes(data[:4096] + bytes(4096) + data[8192:])


def a_folder(journal: Path) -> None:
    journal.unlink()
    journal.mkdir()


def another_schema(journal: Path) -> None:
    journal.unlink()
    with closing(sqlite3.connect(journal)) as database:
        database.execute("CREATE TABLE registration (visit TEXT PRIMARY KEY, reference TEXT, sent_at TEXT)")


DAMAGES: tuple[Callable[[Path], None], ...] = (garbage, emptied, truncated, torn, a_folder, another_schema)


def wal_of_garbage(wal: Path) -> None:
    wal.write_bytes(b"no log" * 1000)


def wal_truncated(wal: Path) -> None:
    wal.write_bytes(wal.read_bytes()[: wal.stat().st_size // 2])


def wal_of_zeros(wal: Path) -> None:
    wal.write_bytes(bytes(wal.stat().st_size))


WAL_DAMAGES: tuple[Callable[[Path], None], ...] = (wal_of_garbage, wal_truncated, wal_of_zeros)


@dataclass(frozen=True)
class Trouble:
    """What happens to a kiosk's state folder; each is told the folder.

    Attributes:
        prepare: before the kiosk starts.
        spoil: when it happens.
        mend: what staff do.
    """

    prepare: Callable[[Path], None]
    spoil: Callable[[Path], None]
    mend: Callable[[Path], None]


def damage(how: Callable[[Path], None], folder: Path) -> None:
    """Damage the journal; how it was is kept beside."""
    journal = State(folder).journal
    shutil.copy(journal, folder / _KEPT)
    how(journal)


def put_back(folder: Path) -> None:
    """Put the journal back as it was."""
    journal = State(folder).journal
    if journal.is_dir():
        journal.rmdir()
    for each in folder.glob(f"{journal.name}-*"):
        each.unlink()
    (folder / _KEPT).replace(journal)


def are_missing() -> str | None:
    """Say why this machine gives no disk of one's own, or None."""
    given = subprocess.run(["unshare", "-Urm", "true"], check=False, capture_output=True)
    return "this machine gives no namespaces" if given.returncode else None


def own_disk(folder: Path) -> None:
    """Give this process, which has no threads yet, a disk of its own there, with what stands in the folder now."""
    user, group = os.geteuid(), os.getegid()
    _check(_LIBC.unshare(_NEW_USER | _NEW_MOUNTS))
    for name, line in (("setgroups", "deny"), ("uid_map", f"0 {user} 1"), ("gid_map", f"0 {group} 1")):
        Path("/proc/self", name).write_text(line)
    _mount(Path("/"), _PRIVATE, b"")
    kept = {each.name: each.read_bytes() for each in folder.iterdir()}
    _mount(folder, 0, _SIZE)
    for name, data in kept.items():
        (folder / name).write_bytes(data)


def spoilt(how: Callable[[Path], None], folder: Path) -> None:
    """The same, in trouble."""
    own_disk(folder)
    how(folder)


def fill(folder: Path) -> None:
    """Write until nothing more fits."""
    with (folder / "full").open("wb", buffering=0) as file:
        while True:
            try:
                file.write(bytes(4096))
            except OSError:
                return


def room_again(folder: Path) -> None:
    (folder / "full").unlink()


def read_only(folder: Path) -> None:
    _mount(folder, _REMOUNT | _READ_ONLY, b"")


def writable_again(folder: Path) -> None:
    _mount(folder, _REMOUNT, b"")


def _mount(place: Path, flags: int, data: bytes) -> None:
    _check(_LIBC.mount(b"tmpfs", bytes(place), b"tmpfs", flags, data))


def _check(result: int) -> None:
    if result != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _nothing(_folder: Path) -> None:
    """Nothing has to be prepared."""


_OF_OWN_DISKS = {
    "full": Trouble(own_disk, fill, room_again),
    "read_only": Trouble(own_disk, read_only, writable_again),
}
TROUBLES = {
    **{each.__name__: Trouble(_nothing, partial(damage, each), put_back) for each in DAMAGES},
    **_OF_OWN_DISKS,
}


def troubles() -> list[str]:
    """What this machine can give."""
    return [each for each in TROUBLES if are_missing() is None or each not in _OF_OWN_DISKS]
