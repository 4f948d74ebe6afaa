"""The parts that commands are put together from: state folder, reader, platform, hands."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from kiosk.cli import exit as ending
from kiosk.visit.reason import Reason

if TYPE_CHECKING:
    from card.connection import Reader
    from card.simulator.authority import Authority
    from card.simulator.profiles import Profile
    from card.simulator.reader import SimulatedReader
    from kiosk.config import Settings
    from kiosk.hands import KioskHands
    from kiosk.platform.client import Endpoint, PlatformClient
    from kiosk.platform.identity import DeviceKey, Identity

SANDBOX_START = 60.0


@dataclass(frozen=True, slots=True)
class Given:
    """What the command line says of card, platform and state folder; None: not said."""

    simulator: str | None = None
    reader: str | None = None
    platform: str | None = None
    trust: Path | None = None
    state_dir: Path | None = None


@dataclass(frozen=True, slots=True)
class State:
    """A kiosk's state folder and what stands where in it."""

    folder: Path

    @property
    def settings(self) -> Path:
        """The operator's settings."""
        return self.folder / "kiosk.toml"

    @property
    def journal(self) -> Path:
        """What is on its way to the platform."""
        return self.folder / "journal.db"

    @property
    def audit(self) -> Path:
        """The audit trail's files."""
        return self.folder / "audit"

    @property
    def audit_head(self) -> Path:
        """Where the audit trail ends."""
        return self.folder / "audit-head.db"

    @property
    def device_key(self) -> Path:
        """What proves this kiosk to the platform; made here, and never anywhere else."""
        return self.folder / "device-key.pem"

    @property
    def catalogue(self) -> Path:
        """The platform's offer, as it last came."""
        return self.folder / "catalogue.cache"

    @property
    def authority(self) -> Path:
        """The test authority and the simulated cards."""
        return self.folder / "authority"

    @property
    def sandbox(self) -> Path:
        """The sandbox platform."""
        return self.folder / "sandbox"

    @property
    def anchors(self) -> Path:
        """The authorities an operator has installed."""
        return self.folder / "trust"

    @property
    def sandbox_log(self) -> Path:
        """What the embedded sandbox says."""
        return self.folder / "sandbox.log"


def state_of(folder: Path | None) -> State:
    """The state folder, whether or not it is there; None: this user's."""
    if folder is None:
        from platformdirs import user_state_path

        folder = user_state_path("mykey-kiosk", appauthor=False)
    return State(folder.absolute())


def open_state(given: Path | None) -> State:
    """Make sure of the state folder.

    Raises:
        Stopped: it cannot be written (`kiosk.storage`).
    """
    state = state_of(given)
    folder = state.folder
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        probe = folder / f".probe-{os.getpid()}"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise ending.Stopped(Reason.KIOSK_STORAGE, f"{folder}: {error.strerror}") from error
    return state


@contextmanager
def only_kiosk(state: State) -> Iterator[None]:
    """Hold the state folder: one kiosk each.

    Raises:
        Stopped: it cannot be held (`kiosk.storage`).
    """
    from filelock import FileLock, Timeout

    lock = FileLock(state.folder / "kiosk.lock", blocking=False)
    try:
        lock.acquire()
    except Timeout:
        ending.usage(f"another kiosk is using {state.folder}")
    except OSError as error:
        raise ending.Stopped(Reason.KIOSK_STORAGE, f"{state.folder}: {error.strerror}") from error
    try:
        yield
    finally:
        lock.release()


def load_settings(state: State) -> "Settings":
    """Read the settings; what cannot be used is a usage error."""
    from kiosk.config import SettingsError, load

    try:
        return load(state.settings)
    except SettingsError as error:
        ending.usage(str(error))


def as_set(given: Given, settings: "Settings") -> Given:
    """Reader and platform from the settings where the command line names none."""
    reader = given.reader if given.simulator is not None else given.reader or settings.reader
    return replace(given, reader=reader, platform=given.platform or settings.platform)


def profile_of(given: Given) -> "Profile | None":
    """The simulated card that was asked for, or None: a reader."""
    if given.simulator is not None and given.reader is not None:
        ending.usage("--simulator or --reader, not both")
    return None if given.simulator is None else named_profile(given.simulator)


def named_profile(name: str) -> "Profile":
    """The simulated card of that name."""
    from card.simulator.profiles import Profile

    try:
        return Profile(name)
    except ValueError:
        ending.usage(f"no simulated card {name!r}; there are {', '.join(Profile)}")


def pcsc_reader(name: str | None) -> "Reader":
    """The PC/SC reader of that name, or the only one; it must be there."""
    from card.pcsc import PcscReader, reader_names

    if name is None and len(names := reader_names()) != 1:
        ending.usage(f"which reader? Name one with --reader ({_found(names)}), or take --simulator valid")
    return PcscReader(name)


def awaited_reader(name: str | None) -> "Reader":
    """The same for a window that stays: it says R-01 until the reader is there, and staff read here why it is not."""
    from card.pcsc import PcscReader, reader_names

    if name is None and len(names := reader_names()) != 1:
        typer.echo(f"kiosk: waiting for the one reader ({_found(names)}); name it in kiosk.toml or --reader", err=True)
    return PcscReader(name)


def _found(names: list[str]) -> str:
    return "found: " + (", ".join(map(repr, names)) or "none")


def endpoint_of(url: str, trust: Path) -> "Endpoint":
    """The platform at that address, proved by the two files of `trust`."""
    from kiosk.platform.client import Endpoint

    if not url.startswith("https://"):
        ending.usage("--platform: the address must begin with https://")
    endpoint = Endpoint(url, trust / "tls-ca.pem", trust / "receipt-key.pem")
    for path in (endpoint.tls_anchor, endpoint.receipt_key):
        if not path.is_file():
            ending.usage(f"--platform-trust: {path} is missing")
    return endpoint


class Sandbox:
    """The embedded sandbox: a process of its own that ends when its stdin closes.

    Args:
        state: where it lives.
        options: of `kiosk sandbox`, beside what makes it a child.

    Attributes:
        pid: of the process.
    """

    def __init__(self, state: State, *options: str) -> None:
        command = [sys.executable, "-m", "kiosk", "sandbox", "--state-dir", str(state.folder), "--port", "0", "--child"]
        self._log = state.sandbox_log
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603  # ourselves
                [*command, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log
            )
        self.pid = self._process.pid

    def endpoint(self) -> "Endpoint":
        """Wait until it listens.

        Raises:
            Stopped: it ended instead (`backend.offline`); its own words stand in the log.
        """
        if self._process.stdout is None:
            raise ValueError("the sandbox was started without a pipe")
        too_late = threading.Timer(SANDBOX_START, self._process.kill)
        too_late.start()
        line = self._process.stdout.readline()
        too_late.cancel()
        if not line:
            raise ending.Stopped(Reason.BACKEND_OFFLINE, f"the sandbox did not start: see {self._log}")
        said = json.loads(line)
        return endpoint_of(said["url"], Path(said["trust"]))

    def stop(self) -> None:
        """Close its stdin and wait for its end."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


@contextmanager
def platform(state: State, given: Given) -> "Iterator[Callable[[], Endpoint]]":
    """The platform of a command: the one named, or an embedded sandbox; call what is yielded for its endpoint."""
    if given.platform is not None:
        endpoint = endpoint_of(given.platform, given.trust or state.sandbox / "public")
        yield lambda: endpoint
        return
    sandbox = Sandbox(state)
    try:
        yield sandbox.endpoint
    finally:
        sandbox.stop()


def make_hands(
    state: State,
    settings: "Settings",
    reader: "Reader",
    endpoint: "Endpoint",
    client: "type[PlatformClient] | None" = None,
) -> "KioskHands":
    """Put the hands of a kiosk together; `client` is the platform's client unless a slower one is wanted.

    Raises:
        StorageError: the journal or the audit trail cannot be opened.
        Stopped: the kiosk's key cannot be read or made (`kiosk.storage`).
    """
    from kiosk.audit.head import Heads
    from kiosk.audit.trail import Trail
    from kiosk.hands import KioskHands
    from kiosk.journal import Journal
    from kiosk.platform.client import PlatformClient

    kind, identity = client or PlatformClient, identity_of(state, settings)
    return KioskHands(
        reader,
        lambda: kind(endpoint, identity, cache=state.catalogue),
        Journal(state.journal),
        trail=Trail(state.audit, Heads(state.audit_head, identity.key), settings.kiosk),
        pin_pad=settings.pin_pad,
    )


def identity_of(state: State, settings: "Settings") -> "Identity":
    """This kiosk towards the platform: its name and the key made here.

    Raises:
        Stopped: the key cannot be read or made (`kiosk.storage`).
    """
    from kiosk.platform.identity import Identity

    return Identity(settings.kiosk, device_key(state))


def device_key(state: State) -> "DeviceKey":
    """The key made here; it is made now where there is none.

    Raises:
        Stopped: it cannot be read or made (`kiosk.storage`).
    """
    from kiosk.platform.identity import KeyUnusable, open_key

    try:
        return open_key(state.device_key)
    except KeyUnusable as error:
        raise ending.Stopped(Reason.KIOSK_STORAGE, str(error)) from error


def simulated_reader(state: State, profile: "Profile") -> "SimulatedReader":
    """The simulator inside the process, with that card of the state folder on it."""
    from card.simulator.reader import SimulatedReader

    reader = SimulatedReader("Simulator")
    reader.insert(open_authority(state).chip(profile))
    return reader


def open_authority(state: State) -> "Authority":
    """The test authority of the state folder.

    Raises:
        Stopped: its files cannot be read (`kiosk.storage`).
    """
    from card.simulator.authority import Authority

    try:
        return Authority.open(state.authority)
    except (OSError, ValueError) as error:
        raise ending.Stopped(Reason.KIOSK_STORAGE, f"{state.authority}: {type(error).__name__}") from error
