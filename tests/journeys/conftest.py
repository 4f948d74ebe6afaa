"""A sandbox that all journeys of a worker share, and the `kiosk` command as a person runs it."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.cli.bench.crowd import identities
from kiosk.cli.corrections import platform_desk
from kiosk.platform.client import Endpoint, PlatformClient
from kiosk.platform.identity import Identity, open_key
from tests.faults.traces import forget_everybody, forget_kiosks

# As a sandbox has it on its list from the start.
FIRST_KIOSK = "kiosk-1"


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict:
        return json.loads(self.out)


def kiosk(*words: str | Path, stdin: str = "", timeout: float = 60) -> Ran:
    command = [sys.executable, "-m", "kiosk", *map(str, words)]
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, timeout=timeout, check=False)
    return Ran(done.returncode, done.stdout, done.stderr)


@dataclass(frozen=True)
class Running:
    """A sandbox: its state folder, address, and the folder it is pinned by."""

    state: Path
    url: str
    trust: Path

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint(self.url, self.trust / "tls-ca.pem", self.trust / "receipt-key.pem")

    def client(self, cache: Path, kiosk: str | None = None) -> Callable[[], PlatformClient]:
        """Makes clients of the kiosk whose sandbox it is, or of another that is put on the list beside it."""
        own = Identity(FIRST_KIOSK, open_key(self.state / "device-key.pem"))
        identity = own if kiosk is None else self.beside(kiosk)
        return lambda: PlatformClient(self.endpoint, identity, cache=cache)

    def beside(self, kiosk: str) -> Identity:
        with platform_desk(None, self.state) as desk:
            return identities(desk, [kiosk])[0]


@contextmanager
def running_sandbox(state: Path, *more: str) -> Iterator[Running]:
    command = [sys.executable, "-m", "kiosk", "sandbox", "--state-dir", str(state), "--port", "0", "--child", *more]
    with (state / "log").open("wb") as log:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log)
    said = json.loads(process.stdout.readline())
    yield Running(state, said["url"], Path(said["trust"]))
    process.stdin.close()
    process.stdout.close()
    assert process.wait(20) == 0


@pytest.fixture(scope="session")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One for all journeys of a worker; its cards may have been used by others."""
    with running_sandbox(tmp_path_factory.mktemp("state with a space")) as running:
        yield running


@pytest.fixture(scope="session")
def shared_books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One for all journeys of a worker that find its books empty: its start takes longer than most of them."""
    with running_sandbox(tmp_path_factory.mktemp("books")) as running:
        yield running


@pytest.fixture
def empty_platform(shared_books: Running, tmp_path: Path) -> Running:
    """One in which nobody is registered and only its first kiosk is known, with a new folder for the kiosks beside it.

    For journeys that leave the platform's program, keys and settings as they are; others have `own_platform`.
    """
    forget_everybody(shared_books.state)
    forget_kiosks(shared_books.state, but=FIRST_KIOSK)
    for name in ("sandbox", "authority", "device-key.pem"):
        (tmp_path / name).symlink_to(shared_books.state / name)
    return Running(tmp_path, shared_books.url, shared_books.trust)


@pytest.fixture
def own_platform(tmp_path: Path) -> Iterator[Running]:
    """One for this journey alone, in which nobody is registered yet."""
    with running_sandbox(tmp_path) as running:
        yield running


@pytest.fixture
def enroll(platform: Running) -> Callable[..., Ran]:
    def run(profile: str, *more: str | Path, stdin: str = "") -> Ran:
        words = ["enroll", "--simulator", profile, "--json", "--state-dir", platform.state]
        return kiosk(*words, "--platform", platform.url, *more, stdin=stdin)

    return run
