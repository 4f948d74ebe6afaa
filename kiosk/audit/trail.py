"""The audit trail on disk: appended to, rotated, taken up again after a power cut."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from kiosk.audit import files
from kiosk.audit.head import Head, Heads
from kiosk.audit.line import NOTHING_BEFORE, Fields, dated, digest, written
from kiosk.journal import StorageError
from kiosk.visit.happening import Happening

FILE_SIZE = 1 << 20


class Trail:
    """One kiosk's trail; one writer a folder, one thread at a time.

    Args:
        folder: where its files stand; made if it is not there.
        heads: where its end is written down.
        kiosk: the kiosk's name, in every line.
        now: the present, an aware time.
        file_size: bytes after which a new file is begun; one is begun each month (UTC) as well.
        begun: what the first line of a new trail says beside that it is the first.

    Every call raises:
        StorageError: the disk is full or read-only, or the files do not end where the head says.
    """

    def __init__(
        self,
        folder: Path,
        heads: Heads,
        kiosk: str,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        file_size: int = FILE_SIZE,
        begun: Fields | None = None,
    ) -> None:
        self._folder = folder
        self._heads = heads
        self._kiosk = kiosk
        self._now = now
        self._file_size = file_size
        self._begun = begun or {}
        self._head: Head | None = None
        self._resume()

    def append(self, *told: Fields) -> None:
        """Write these down as one; on disk when this returns.

        Args:
            told: at least one, each with its time (`kiosk.audit.line.dated`).
        """
        self._extend(self._head or self._resume(), told)

    def say(self, happening: Happening, **more: str | int) -> None:
        """Write down what happened to the trail itself, now."""
        self.append(dated(self._now(), {"event": happening, **more}))

    def close(self) -> None:
        """Let go of the files."""
        self._heads.close()

    def _resume(self) -> Head:
        head = self._heads.load()
        if head is None:
            return self._begin()
        missing = self._missing(head)
        if missing:
            self._write(head)
        self._head = head
        if missing:
            self.say(Happening.TRAIL_MENDED)
        return self._head

    def _begin(self) -> Head:
        if files.listed(self._folder):
            raise StorageError(f"{self._folder.name}: there are files, but no head that says where they end")
        first = dated(self._now(), {"event": Happening.TRAIL_BEGUN, **self._begun})
        return self._extend(Head(0, NOTHING_BEFORE, "", 0, ""), [first])

    def _extend(self, head: Head, told: Sequence[Fields]) -> Head:
        self._head = None  # what a failure leaves is found out from the disk, by the next call
        following = self._following(head, told)
        self._heads.save(following)
        self._write(following)
        self._head = following
        return following

    def _following(self, head: Head, told: Sequence[Fields]) -> Head:
        file, offset = self._place(head, str(told[0]["at"])[:7])
        number, previous, lines = head.number, head.hash, b""
        for each in told:
            number += 1
            raw = written(number, previous, {**each, "kiosk": self._kiosk})
            previous, lines = digest(raw), lines + raw
        return Head(number, previous, file, offset, lines.decode())

    def _place(self, head: Head, month: str) -> tuple[str, int]:
        if head.size < self._file_size and files.month_of(head.file) == month:
            return head.file, head.size
        return files.name_of(head.number + 1, month), 0

    def _missing(self, head: Head) -> bytes:
        try:
            missing = files.missing_end(head, files.content_of(self._folder / head.file))
        except OSError as error:
            raise StorageError(f"{head.file}: {error.strerror}") from error
        if missing is None:
            raise StorageError(f"{head.file} does not end where the head says: see `kiosk audit verify`")
        return missing

    def _write(self, head: Head) -> None:
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            files.write_end(self._folder, head)
        except OSError as error:
            raise StorageError(f"{head.file}: {error.strerror}") from error
