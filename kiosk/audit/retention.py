"""What of the trail is not kept: whole files, from the beginning, and the trail says who removed them."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from kiosk.audit import files
from kiosk.audit.line import read
from kiosk.audit.stored import Stored
from kiosk.audit.trail import Trail
from kiosk.visit.happening import Happening


def remove_older(stored: Stored, trail: Trail, before: datetime, by: str) -> int:
    """Remove the files whose last line is older; the newest file stays.

    Args:
        stored: the trail as it stands, whole (`Stored.report`).
        trail: the same, to be written to.
        before: an aware time.
        by: who removes them.

    Returns:
        How many lines were removed.

    Raises:
        StorageError: the trail cannot be written; nothing was removed.
        OSError: a file cannot be removed.
    """
    older = list(_older(stored, before))
    if not older:
        return 0
    kept = stored.paths[len(older)]
    first, beginning = files.first_of(stored.paths[0].name), files.first_of(kept.name)
    # Said before it is done: cut off in between, more is left than the trail says, and the next time removes it.
    trail.say(Happening.TRAIL_REMOVED, by=by, first=beginning)
    for path in older:
        path.unlink()
    return beginning - first


def _older(stored: Stored, before: datetime) -> Iterator[Path]:
    for path in stored.paths:
        last = read(path.read_bytes().splitlines(keepends=True)[-1])
        if path.name == stored.head.file or last is None or datetime.fromisoformat(str(last.fields["at"])) >= before:
            return
        yield path
