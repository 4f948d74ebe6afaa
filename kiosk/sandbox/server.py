"""The sandbox as a server: TLS, one process, one database; ends by signal or with its parent."""

import contextlib
import gc
import json
import logging
import os
import signal
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Protocol
from urllib.parse import urlsplit

import structlog
import uvicorn
from sqlalchemy import Engine

from kiosk.sandbox import database, engines, tls
from kiosk.sandbox.anchors import Anchors
from kiosk.sandbox.app import create_app
from kiosk.sandbox.belonging import hold_together
from kiosk.sandbox.certificates import Authority
from kiosk.sandbox.connections import connections, handshakes
from kiosk.sandbox.devices import Devices
from kiosk.sandbox.jlis import EveryoneIsNew, RegisterFile
from kiosk.sandbox.keys import Keys, open_keys
from kiosk.sandbox.ocsp import responder_at
from kiosk.sandbox.service import Reach, World, assemble
from kiosk.sandbox.visits import Desk

_GRACE = 3
_OBJECTS = 50_000


@dataclass(frozen=True, slots=True)
class SandboxSettings:
    """Where a sandbox lives.

    Attributes:
        directory: its own folder; `public/` in it is what kiosks pin, `private/` what nobody else reads.
        trust_anchor: PEM of the CAs whose cards it takes.
        crl: PEM of their revocation list.
        register: what J-LIS says of their serials, JSON; None: each is somebody's first.
        installed: the operator's own trust anchors, in a laboratory; None: its own test cards alone are taken.
        host: address to listen on.
        port: port to listen on, 0 for a free one.
        origin: how kiosks write its address, https://HOST[:PORT]; None: as it listens, nothing stands between.
        database_url: SQLAlchemy address, None for SQLite in `private/`.
        workers: how many processes serve.
        kiosk: name and public key (PEM) of a kiosk that is on the list from the start; None: those of `kiosk device`.
        ocsp: address of the authority's OCSP responder; None: the revocation list alone decides.
        visits_a_minute: how many may be opened before kiosks are told to wait; None: any number.
    """

    directory: Path
    trust_anchor: Path
    crl: Path
    register: Path | None = None
    installed: Path | None = None
    host: str = "127.0.0.1"
    port: int = 0
    origin: str | None = None
    database_url: str | None = None
    workers: int = 1
    kiosk: tuple[str, bytes] | None = None
    ocsp: str | None = None
    visits_a_minute: int | None = None

    @property
    def public(self) -> Path:
        """The folder a kiosk pins from: `tls-ca.pem`, `receipt-key.pem`."""
        return self.directory / "public"

    @property
    def private(self) -> Path:
        """The folder of the secrets."""
        return self.directory / "private"

    @property
    def name(self) -> str:
        """The host that its certificate names."""
        return (self.origin and urlsplit(self.origin).hostname) or self.host

    def address(self, listening: socket.socket) -> str:
        """How kiosks write the address of that socket."""
        return self.origin or url_of(self.host, listening)


@dataclass(frozen=True, slots=True)
class Announcement:
    """Where a sandbox listens, and the folder to pin it by."""

    url: str
    trust: Path

    def line(self) -> str:
        """The announcement as the one JSON line that a parent reads from standard output."""
        return json.dumps({"url": self.url, "trust": str(self.trust)})


class AddressTaken(Exception):
    """The address cannot be listened on: another program has it, or it is not this machine's."""


def serve(
    settings: SandboxSettings,
    *,
    announce: Callable[[Announcement], None],
    until_stdin_closes: bool = False,
) -> None:
    """Run a sandbox until SIGINT, SIGTERM or, on demand, the end of standard input.

    Args:
        settings: where it lives.
        announce: called once, as soon as it listens.
        until_stdin_closes: end with the parent that holds the other end of standard input.

    Raises:
        AddressTaken: host and port cannot be listened on.
    """
    from kiosk.sandbox.firms.process import FirmsProcess

    with FirmsProcess() as firms:
        sandbox = _server_of(settings, firms.url)
        if until_stdin_closes:
            threading.Thread(target=_stop_at_end_of_input, args=(sandbox,), daemon=True).start()
        settle_in()
        sandbox.run(announce)


def settle_in() -> None:
    """What a process is made of stays: no collection of garbage need walk through it again.

    Nor need one come at every few hundred objects: a call makes thousands, and hardly any in circles.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OBJECTS)


@dataclass(frozen=True, slots=True)
class Ground:
    """What a server stands on."""

    keys: Keys
    tls: ssl.SSLContext
    engine: Engine


def prepare(settings: SandboxSettings, now: datetime) -> Ground:
    """Open keys, certificates and tables, and make what is missing.

    Raises:
        Strangers: keys and database do not belong together.
    """
    settings.private.mkdir(mode=0o700, parents=True, exist_ok=True)
    keys = open_keys(settings.private, settings.public)
    context = tls.server_context(settings.private, settings.public, settings.name, now)
    engine = engines.connect(settings.database_url or _sqlite(settings.private))
    database.migrate(engine)
    hold_together(engine, keys, settings.private)
    return Ground(keys, context, engine)


class Runs(Protocol):
    """What serves: one process, or several behind one address."""

    def run(self, announce: Callable[[Announcement], None]) -> None:
        """Serve until stopped."""

    def stop(self) -> None:
        """Let calls in progress end, then return from `run`."""


def _server_of(settings: SandboxSettings, firms: str) -> Runs:
    if settings.workers > 1:
        from kiosk.sandbox.workers import Workers

        return Workers(settings, settings.workers, firms)
    return Sandbox(settings, world_with(firms))


def world_with(firms: str) -> World:
    """What surrounds a server: the time, its log, and at that address the providers' firms, each under its own path."""
    return World(lambda: datetime.now(UTC), lambda provider: f"{firms}/{provider}", json_log())


class Sandbox:
    """One server: made, run once, stopped from any thread."""

    def __init__(self, settings: SandboxSettings, world: World, listening: socket.socket | None = None) -> None:
        """Take the address, and make keys, certificates and tables where they are missing.

        Args:
            settings: where it lives.
            world: what surrounds it.
            listening: the socket to serve, where that is there already.

        Raises:
            AddressTaken: host and port cannot be listened on.
        """
        self._settings = settings
        self._socket = listening or listen(settings.host, settings.port)
        ground = prepare(settings, world.clock())
        self._engine = ground.engine
        installed = Anchors(settings.installed) if settings.installed else None
        responder = responder_at(settings.ocsp, world.log) if settings.ocsp else None
        authority = Authority(settings.trust_anchor, settings.crl, installed, responder)
        register = RegisterFile(settings.register) if settings.register else EveryoneIsNew()
        if settings.kiosk is not None:
            Devices(Desk(ground.engine, ground.keys, world.clock, world.log)).enrol(*settings.kiosk)
        reach = Reach(settings.address(self._socket), settings.visits_a_minute)
        ground.tls.sslobject_class = handshakes(world.log)
        app = create_app(assemble(ground.engine, ground.keys, authority, register, world, reach))
        config = uvicorn.Config(
            app,
            ssl_context_factory=lambda _config, _default: ground.tls,
            # uvloop, but on Windows, where there is none.
            loop="auto",
            http=connections(world.log),
            # Nobody stands between: a header does not say who calls.
            proxy_headers=False,
            log_config=None,
            # Its tracebacks may quote a resident's data; app.py logs what broke.
            log_level=logging.CRITICAL,
            access_log=False,
            lifespan="off",
            server_header=False,
            ws="none",
            timeout_graceful_shutdown=_GRACE,
        )
        self._server = Server(config)

    def run(self, announce: Callable[[Announcement], None]) -> None:
        """Serve until stopped; `announce` is called once, as soon as it listens."""
        address = Announcement(self._settings.address(self._socket), self._settings.public)
        self._server.announce = lambda: announce(address)
        try:
            self._server.run(sockets=[self._socket])
        finally:
            self._socket.close()
            self._engine.dispose()

    def stop(self) -> None:
        """Let calls in progress end, then return from `run`."""
        self._server.should_exit = True


class Server(uvicorn.Server):
    """uvicorn, which says when it listens and takes a signal as the end, not as a death to die twice."""

    announce: Callable[[], None]

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, and say so."""
        await super().startup(sockets)
        self.announce()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take SIGINT and SIGTERM while it serves."""
        # uvicorn raises the signal again after its own clean end, which would skip ours.
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {each: signal.signal(each, self._end) for each in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)

    def _end(self, _signal: int, _frame: FrameType | None) -> None:
        self.should_exit = True


def json_log() -> structlog.typing.FilteringBoundLogger:
    """The log: one JSON object a line, on standard error."""
    log: structlog.typing.FilteringBoundLogger = structlog.wrap_logger(
        structlog.PrintLogger(sys.stderr),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
    )
    return log


def _stop_at_end_of_input(sandbox: Runs) -> None:
    # Straight from the descriptor: a buffered reader's lock would be held into the interpreter's end.
    with contextlib.suppress(OSError):
        while os.read(0, 4096):
            pass
    sandbox.stop()


def listen(host: str, port: int) -> socket.socket:
    """Listen there.

    Raises:
        AddressTaken: it cannot be listened on.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named, since asyncio switches off Nagle's delay only where it reads TCP.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    # On Windows this option would let two programs share the port.
    if sys.platform != "win32":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen()
    except OSError as error:
        listening.close()
        raise AddressTaken(f"cannot listen on {host} port {port}: {error.strerror}") from error
    return listening


def url_of(host: str, listening: socket.socket) -> str:
    """The address by which this machine reaches that socket."""
    port = listening.getsockname()[1]
    reachable = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104
    return f"https://[{reachable}]:{port}" if ":" in reachable else f"https://{reachable}:{port}"


def _sqlite(directory: Path) -> str:
    return f"sqlite:///{(directory / 'platform.db').as_posix()}"
