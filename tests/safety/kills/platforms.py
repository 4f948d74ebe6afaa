"""The platform is killed at a commit while a kiosk enrols; it starts again at once, as a service manager has it."""

import socket
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from card.simulator.authority import Authority
from card.simulator.profiles import Profile
from kiosk.cli import parts
from kiosk.config import Settings
from kiosk.sandbox.firms.process import FirmsProcess
from kiosk.sandbox.server import SandboxSettings
from tests.safety.kills import lives
from tests.safety.kills.books import Books, journalled
from tests.safety.kills.counter import Counter as Kiosk
from tests.safety.kills.counter import asking_again_soon, choices_of
from tests.safety.kills.forks import begin

RUNS_ON = lives.Commit()


class Platforms:
    """Platforms on one database, one after the other, each at the same address.

    Attributes:
        ends: how often something happened at a commit, by what and what had become of the resident.
        books: the database and the kiosk's journal.
    """

    def __init__(self, folder: Path, firms: str, url: str | None = None) -> None:
        self._state = parts.State(folder)
        self._authority = Authority.open(self._state.authority)
        self._firms = firms
        key = parts.device_key(self._state)
        self._settings = SandboxSettings(
            self._state.sandbox,
            self._authority.ca_path,
            self._authority.crl_path,
            self._authority.register_path,
            port=_free_port(),
            database_url=url,
            kiosk=(Settings().kiosk, key.public_pem()),
        )
        self._state.sandbox.mkdir()
        with self._running(RUNS_ON):
            self.books = Books(folder, url)
        self._endpoint = parts.endpoint_of(f"https://127.0.0.1:{self._settings.port}", self._settings.public)
        self.ends: Counter[str] = Counter()

    def commits(self) -> int:
        """How often it commits from its start until a resident has enrolled."""
        self.books.forget()
        with self._running(RUNS_ON):
            assert self._serve(Profile.VALID) is None
        return (self._settings.directory / "commits").stat().st_size

    def meet(self, commit: lives.Commit) -> list[str]:
        """Have a resident enrol at a platform that meets its fate; what was wrong, then and after the next one came."""
        self.books.forget()
        self._state.journal.unlink(missing_ok=True)
        with self._running(commit):
            reason, met = self._serve(Profile.VALID), self.books.registered()
            wrong = self.books.wrong(journalled(self._state.journal))
            if (reason is None) != bool(met):
                wrong.append(f"the resident was told {reason}, and it is {len(met)} registered")
            self.ends[f"{commit.fate.value}, {'registered' if met else 'absent'}"] += commit.at > 0
            then = self._serve(Profile.LAST_TRY)
        if then is not None:
            wrong.append(f"the next resident was told {then}")
        return wrong + self.books.wrong(journalled(self._state.journal))

    def _serve(self, profile: Profile) -> str | None:
        kiosk = Kiosk(self._state.folder, self._endpoint)
        try:
            return kiosk.serve(self._authority.chip(profile), choices_of(profile)).reason
        finally:
            kiosk.close()

    @contextmanager
    def _running(self, commit: lives.Commit) -> Iterator[None]:
        """A platform, and another in the place of one that dies."""
        listens, ended = threading.Event(), threading.Event()
        keeper = threading.Thread(target=self._keep, args=(commit, listens, ended))
        keeper.start()
        assert listens.wait(60)
        try:
            yield
        finally:
            ended.set()
            while keeper.is_alive():
                self._process.kill()
                keeper.join(0.1)

    def _keep(self, commit: lives.Commit, listens: threading.Event, ended: threading.Event) -> None:
        while not ended.is_set():
            self._process, its = begin(lives.platform, self._settings, self._firms, commit)
            with its:
                with suppress(EOFError, OSError):
                    its.recv()
                    listens.set()
                self._process.join()
            commit = RUNS_ON


@contextmanager
def platforms(folder: Path, url: str | None = None) -> Iterator[Platforms]:
    """With firms that outlive them."""
    with FirmsProcess() as firms, asking_again_soon():
        made = Platforms(folder, firms.url, url)
        try:
            yield made
        finally:
            made.books.close()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])
