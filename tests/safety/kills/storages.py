"""There is trouble with the disk in a visit; staff mend it, the kiosk starts again, and the next resident comes."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.cli import parts
from kiosk.visit.reason import Reason
from tests.journeys.conftest import Running
from tests.safety.kills import lives
from tests.safety.kills.books import Books
from tests.safety.kills.counter import new_kiosk
from tests.safety.kills.forks import begin

# The last before the journal is written, and the first after.
CALLS = ("account", "registration")


class Storages:
    """Kiosks of one platform, one after the other, each in a new folder.

    Attributes:
        ends: how often there was trouble, by what had become of the resident.
    """

    def __init__(self, platform: Running, folder: Path) -> None:
        self._platform = platform
        self._folder = folder
        self.books = Books(platform.state)
        self.ends: Counter[str] = Counter()

    def spoil(self, trouble: str, call: str) -> list[str]:
        """Have that trouble when that call is made; what was wrong, then and after the next one came."""
        self.books.forget()
        folder = new_kiosk(self._platform, self._folder / f"{trouble}-{call}").folder
        cards = parts.State(self._platform.state).authority
        process, its = begin(lives.troubled, lives.Day(folder, cards, self._platform.endpoint, None), trouble, call)
        with its:
            first: lives.Told = its.recv()
            registered = len(self.books.registered())
            then, journal = its.recv(), its.recv()
            process.join()
        self.ends["registered" if registered else "not registered"] += 1
        # Before the journal is written it is out of service; after, it is settled with the platform once it is mended.
        wanted = (Reason.KIOSK_STORAGE, 0, []) if call == "account" else (None, 1, [True])
        wrong = self.books.wrong(journal)
        if (first.reason, registered, list(then.news.values())) != wanted:
            wrong.append(f"the resident was told {first.reason}, {registered} are registered, staff heard {then.news}")
        if then.reason is not None:
            wrong.append(f"the next resident was told {then.reason}")
        return wrong


@contextmanager
def storages(platform: Running, folder: Path) -> Iterator[Storages]:
    made = Storages(platform, folder)
    try:
        yield made
    finally:
        made.books.close()
