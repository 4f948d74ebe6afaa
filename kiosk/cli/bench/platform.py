"""Whole enrolments a second through a platform's server, what each costs it, and what the bare database does.

Server and load run side by side on this machine. An enrolment is every call of one, real RSA, durable commits.
"""

import os
import secrets
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from sqlalchemy import Engine, MetaData, inspect
from sqlalchemy.orm import Session

from kiosk.cli import exit as ending
from kiosk.cli import parts
from kiosk.cli.bench.crowd import MOST, Tally, Town, enrol_all, identities
from kiosk.cli.corrections import platform_desk
from kiosk.cli.databases import opening
from kiosk.platform.client import Endpoint
from kiosk.sandbox import catalogue, database, engines
from kiosk.sandbox.database import CertificateBinding, CheckedAccount, HeldId, Person, Registration, Visit
from kiosk.sandbox.firms.process import NAME as FIRMS
from kiosk.sandbox.visits import Phase

KIOSKS = 5  # at once, each without a pause: more than a town hall has
WARM_UP = 100
BARE = 300
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


@dataclass(frozen=True, slots=True)
class _Cost:
    """Seconds of CPU, user and system, since their processes began."""

    server: float
    firms: float
    database: float
    load: float


def measure(url: str | None = None, workers: int = 1, enrolments: int = MOST - WARM_UP) -> dict[str, object]:
    """Start a server on an empty database, and enrol.

    Args:
        url: the database's address; it must be empty, and is left empty. None: SQLite in a temporary folder.
        workers: the server's processes.
        enrolments: how many to measure, at most `MOST - WARM_UP`.
    """
    if not Path("/proc/self/stat").exists():
        ending.usage("bench platform reads what processes cost from /proc, which this system has not")
    with tempfile.TemporaryDirectory() as folder:
        state = parts.open_state(Path(folder))
        address = url or f"sqlite:///{folder}/bare.db"
        with opening(url, Path(folder)), _own_tables(address) as engine:
            bare = _bare_rate(engine)
        town = Town(parts.open_authority(state), catalogue.load().catalogue)
        residents = list(islice(town.residents(), WARM_UP + enrolments))
        with _own_tables(address), _server(state, url, workers) as (endpoint, pid):
            with platform_desk(url, state.folder) as desk:
                kiosks = identities(desk, [f"load-{number}" for number in range(KIOSKS)])
            enrol_all(endpoint, residents[:WARM_UP], kiosks)
            before, began = _cost(pid), time.monotonic()
            tally = enrol_all(endpoint, residents[WARM_UP:], kiosks)
            seconds, after = time.monotonic() - began, _cost(pid)
    told = {"database": address.partition(":")[0], "workers": workers, "bare_database_per_second": round(bare)}
    return told | _figures(tally, seconds, before, after)


def _figures(tally: Tally, seconds: float, before: _Cost, after: _Cost) -> dict[str, object]:
    done = len(tally.seconds)
    if not done:
        raise RuntimeError(f"nobody could enrol: {tally.errors[:3]}")
    in_order = sorted(tally.seconds)
    server = 1000 * (after.server - before.server) / done
    return {
        "enrolments": done,
        "errors": len(tally.errors),
        "errors_bar": 0,
        "per_second": round(done / seconds, 1),
        "per_second_least": 55,
        "per_server_core_second": round(1000 / server, 1),
        "server_cpu_ms": round(server, 2),
        "server_cpu_ms_bar": 18,
        "database_cpu_ms": round(1000 * (after.database - before.database) / done, 2),
        "firms_cpu_ms": round(1000 * (after.firms - before.firms) / done, 2),
        "load_cpu_ms": round(1000 * (after.load - before.load) / done, 2),
        "p50_ms": round(1000 * in_order[done // 2]),
        "p99_ms": round(1000 * in_order[done * 99 // 100]),
        "p99_ms_bar": 250,
    }


@contextmanager
def _server(state: parts.State, url: str | None, workers: int) -> Iterator[tuple[Endpoint, int]]:
    sandbox = parts.Sandbox(state, "--workers", str(workers), *(["--database", url] if url else []))
    try:
        yield sandbox.endpoint(), sandbox.pid
    finally:
        sandbox.stop()


@contextmanager
def _own_tables(url: str) -> Iterator[Engine]:
    """Tables in an empty database, taken away again at the end."""
    engine = engines.connect(url)
    if inspect(engine).get_table_names():
        ending.usage("bench platform takes an empty database: what stands in this one would be lost")
    database.migrate(engine)
    try:
        yield engine
    finally:
        # Not by the migrations: the way back is closed while values are sealed under keys with numbers.
        made = MetaData()
        made.reflect(engine)
        made.drop_all(engine)
        engine.dispose()


def _bare_rate(engine: Engine) -> float:
    """An enrolment's writes alone, one connection, a commit for each call: how many a second."""
    began = time.monotonic()
    with Session(engine) as session:
        for _ in range(BARE):
            _write(session)
    return BARE / (time.monotonic() - began)


def _write(session: Session) -> None:
    now, name = datetime.now(UTC), secrets.token_hex(16)
    person = Person(since=now)
    session.add(person)
    session.flush()
    session.add(CertificateBinding(serial_hash=name, person_id=person.id, since=now))
    visit = _visit(name, person.id, now)
    session.add(visit)
    session.commit()
    held = HeldId(mykey_id=secrets.token_hex(4), visit_id=name)
    session.add(held)
    session.commit()
    account = {"provider": "P01", "account_hash": name}
    checked = CheckedAccount(visit_id=name, token=name, account_sealed=bytes(40), holder_sealed=bytes(40), **account)
    session.add(checked)
    session.commit()
    held.visit_id, held.person_id, visit.phase = None, person.id, Phase.REGISTERED
    session.delete(checked)
    session.add(_registration(name, person.id, now, account))
    session.commit()


def _visit(name: str, person: int, now: datetime) -> Visit:
    return Visit(
        id=name,
        reference=name[:10],
        nonce=name,
        kiosk="load",
        person_id=person,
        certificate_sealed=bytes(1200),
        opened_at=now,
        expires_at=now,
        phase=Phase.OPEN,
    )


def _registration(name: str, person: int, now: datetime, account: dict[str, str]) -> Registration:
    return Registration(
        visit_id=name,
        nonce=name,
        person_id=person,
        programme="G1",
        request_hash=name,
        statement_sealed=bytes(900),
        signature=bytes(256),
        receipt_sealed=bytes(500),
        registered_at=now,
        **account,
    )


def _cost(server: int) -> _Cost:
    firms = _named(FIRMS, _family(server))
    servers = set(_family(server)) - set(firms)
    return _Cost(_seconds(servers), _seconds(firms), _seconds(_named("postgres", _processes())), time.process_time())


def _processes() -> dict[int, tuple[str, int, float]]:
    """Every process of this machine: its name, its parent, and its seconds of CPU (proc(5), `/proc/pid/stat`)."""
    found = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it has ended meanwhile
            before, _, after = stat.read_text("utf-8", "replace").rpartition(")")
            fields = after.split()
            ticks = int(fields[11]) + int(fields[12])
            found[int(stat.parent.name)] = (before.partition("(")[2], int(fields[1]), ticks / _TICKS)
    return found


def _family(pid: int) -> list[int]:
    children = [each for each, (_, parent, _) in _processes().items() if parent == pid]
    return [pid, *(member for child in children for member in _family(child))]


def _named(name: str, among: Iterable[int]) -> list[int]:
    processes = _processes()
    return [pid for pid in among if pid in processes and processes[pid][0] == name]


def _seconds(pids: Iterable[int]) -> float:
    processes = _processes()
    return sum(processes[pid][2] for pid in pids if pid in processes)
