"""The kiosk is killed at a write or send; then it starts again on what lies on its disk, and serves the next one."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from card.simulator.profiles import Profile
from kiosk.cli import parts
from kiosk.visit.reason import Reason
from tests.journeys.conftest import Running
from tests.safety.kills import lives
from tests.safety.kills.books import Books, Journalled, journalled
from tests.safety.kills.counter import new_kiosk
from tests.safety.kills.cuts import Call, Cut, Moment, read
from tests.safety.kills.forks import begin

RUNS_ON = Cut()


class Kiosks:
    """Kiosks of one platform, one after the other, each in a new folder with the key that the platform knows.

    Attributes:
        killed: how many died.
        ends: how often the next start came, by what had become of the resident.
    """

    def __init__(self, platform: Running, folder: Path) -> None:
        self._platform = platform
        self._folder = folder
        self._count = 0
        self.killed = 0
        self.ends: Counter[str] = Counter()
        self.books = Books(platform.state)

    def calls(self) -> list[Call]:
        """What an enrolment in a new folder writes and sends."""
        self.books.forget()
        folder = self._new()
        assert self._live(folder, Profile.VALID) == lives.Told({}, None)
        return read(folder / lives.RECORD)

    def settling_calls(self, before: Cut) -> list[Call]:
        """What a start writes and sends until staff are told what became of the registration that was cut there."""
        folder = self._interrupted(before)
        assert self._live(folder, None, news=1) is not None
        return read(folder / lives.RECORD)

    def kill(self, cut: Cut) -> list[str]:
        """Kill a kiosk that enrols; what was wrong then, or at the next start."""
        return self._next_start(self._interrupted(cut))

    def kill_and_damage(self, cut: Cut, damage: Callable[[Path], None]) -> list[str]:
        """Kill a kiosk that enrols, and damage the WAL if it leaves one; the next start may be out of service."""
        folder = self._interrupted(cut)
        journal = parts.State(folder).journal
        wal = journal.with_name(f"{journal.name}-wal")
        if not wal.exists():
            return []
        unrecorded = self.books.unrecorded(journalled(journal))
        damage(wal)
        self.ends["damaged"] += 1
        if self._live(folder, None) == lives.Told({}, Reason.KIOSK_STORAGE):
            self.ends["out of service"] += 1
            return unrecorded
        return unrecorded + self._next_start(folder)

    def kill_again(self, before: Cut, cut: Cut) -> list[str]:
        """Kill a kiosk that enrols, and again while it settles what is open."""
        folder = self._interrupted(before)
        self._live(folder, None, cut, news=1)
        return self._next_start(folder)

    def _interrupted(self, cut: Cut) -> Path:
        self.books.forget()
        folder = self._new()
        self._live(folder, Profile.VALID, cut)
        return folder

    def _next_start(self, folder: Path) -> list[str]:
        journal = parts.State(folder).journal
        left = journalled(journal)
        wrong = self.books.unrecorded(left)
        waiting = {reference: visit for visit, (reference, _, outcome) in left.items() if outcome is None}
        told = self._live(folder, Profile.LAST_TRY, news=len(waiting))
        if told is None:
            return [*wrong, "the next start failed"]
        if told.reason is not None:
            wrong.append(f"the next resident got {told.reason}")
        registered = self.books.registered()
        if told.news != {reference: visit in registered for reference, visit in waiting.items()}:
            wrong.append("staff were told otherwise")
        self.ends[_end(left, registered)] += 1
        return wrong + self.books.wrong(journalled(journal))

    def _new(self) -> Path:
        self._count += 1
        return new_kiosk(self._platform, self._folder / f"kiosk-{self._count}").folder

    def _live(self, folder: Path, resident: Profile | None, cut: Cut = RUNS_ON, *, news: int = 0) -> lives.Told | None:
        """What the kiosk told; None: it died."""
        cards = parts.State(self._platform.state).authority
        process, its = begin(lives.kiosk, lives.Day(folder, cards, self._platform.endpoint, resident, news), cut)
        with its:
            try:
                return its.recv()
            except EOFError:
                self.killed += 1
                return None
            finally:
                process.join()
                process.close()


@contextmanager
def kiosks(platform: Running, folder: Path) -> Iterator[Kiosks]:
    made = Kiosks(platform, folder)
    try:
        yield made
    finally:
        made.books.close()


def sent(calls: list[Call]) -> Cut:
    """Right after the registration has left: the last send."""
    return Cut(max(at for at, call in enumerate(calls, 1) if call.is_send), Moment.AFTER)


def _end(left: Journalled, registered: dict[str, str]) -> str:
    if not left:
        return "nothing had left"
    return "registered" if left.keys() & registered.keys() else "closed for good"
