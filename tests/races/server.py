"""A platform with several processes on PostgreSQL, that can be killed and started again on the same tables."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from kiosk.cli import parts
from kiosk.cli.bench.crowd import identities
from kiosk.cli.corrections import platform_desk
from kiosk.platform.client import Endpoint
from kiosk.platform.identity import Identity
from kiosk.sandbox import catalogue, engines
from kiosk.sandbox.concessions import Concessions
from kiosk.sandbox.database import Registration
from tests.postgres import database_of, postgresql

if TYPE_CHECKING:
    from sqlalchemy import Engine


class Platform:
    """One database, and a server on it from `start` to `kill`."""

    def __init__(self, folder: Path, url: str, workers: int) -> None:
        self._url = url
        self.state = parts.open_state(folder)
        self.engine: Engine = engines.connect(url)
        self._command = [
            *(sys.executable, "-m", "kiosk", "sandbox", "--state-dir", str(folder), "--port", "0", "--child"),
            *("--database", url, "--workers", str(workers)),
        ]
        self._process: subprocess.Popen[bytes] | None = None
        self._endpoint: Endpoint | None = None

    def kiosks(self, name: str, count: int) -> list[Identity]:
        """So many, on the platform's list; it must have been started before."""
        with platform_desk(self._url, self.state.folder) as desk:
            return identities(desk, [f"{name}-{number}" for number in range(count)])

    def leave_room(self, registrations: int) -> None:
        """Set the programme's budget so that so many more fit."""
        with platform_desk(self._url, self.state.folder) as desk:
            offer = catalogue.load().catalogue
            with desk.sessions() as session:
                stands = session.scalar(select(func.count()).select_from(Registration)) or 0
            Concessions(desk, offer).set_budget(offer.programmes[0].id, 5000 * (stands + registrations), 5000, "race")

    def start(self) -> Endpoint:
        """Have it run, if it does not yet."""
        self._endpoint = self._endpoint or self._started()
        return self._endpoint

    def _started(self) -> Endpoint:
        with self.state.sandbox_log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, start_new_session=True
            )
        assert self._process.stdout
        said = json.loads(self._process.stdout.readline())
        return parts.endpoint_of(said["url"], Path(said["trust"]))

    def kill(self) -> None:
        """All of it at once, as a power cut does."""
        if self._process is not None:
            with self._process:
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process = self._endpoint = None


@contextmanager
def platform(folder: Path, workers: int) -> Iterator[Platform]:
    with postgresql() as server, database_of(server) as url:
        made = Platform(folder, url, workers)
        try:
            yield made
        finally:
            made.kill()
            made.engine.dispose()
