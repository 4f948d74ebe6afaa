"""`kiosk audit`: whether the trail is whole, what it says, a copy for an auditor, and what is not kept."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import typer
from joserfc.jwk import ECKey

from kiosk.audit.check import Report
from kiosk.audit.export import check_export, export
from kiosk.audit.head import Heads
from kiosk.audit.line import Fields, Line, read
from kiosk.audit.retention import remove_older
from kiosk.audit.stored import Stored, look
from kiosk.audit.trail import Trail
from kiosk.cli import exit as ending
from kiosk.cli import parts
from kiosk.journal import StorageError
from kiosk.platform.identity import DeviceKey
from kiosk.visit.reason import Reason

_HEAD_FILES = ("", "-wal", "-shm")


def verify(copy: Path | None, key: Path | None, state_dir: Path | None) -> None:
    """Go through this kiosk's trail, or through a copy, and say what is wrong."""
    if copy is None:
        with _kept(state_dir) as kept:
            _judge(kept.stored.report())
        return
    if key is None:
        ending.usage("--key: the kiosk's public key, as its `kiosk device key` printed it")
    try:
        _judge(check_export(copy, ECKey.import_key(key.read_bytes())))
    except (OSError, ValueError) as error:
        ending.usage(f"{copy}, {key}: {type(error).__name__}")


def show(reference: str | None, state_dir: Path | None) -> None:
    """Print the lines, all or those of one 受付番号."""
    with _kept(state_dir) as kept:
        for line in filter(None, (read(found.raw) for found in kept.stored.lines())):
            if reference in {None, line.fields.get("reference")}:
                typer.echo(_told(line))


def copy_out(out: Path, state_dir: Path | None) -> None:
    """Write a signed copy, once the trail is whole."""
    with _kept(state_dir) as kept:
        _judge(kept.stored.report())
        settings = parts.load_settings(kept.state)
        try:
            with out.open("xb") as file:
                export(kept.stored, kept.key.private, settings.kiosk, datetime.now(UTC), file)
            typer.echo(f"{out}: SHA-256 {hashlib.sha256(out.read_bytes()).hexdigest()}")
        except OSError as error:
            ending.usage(f"{out}: {error.strerror}")


def retain(days: int, by: str, state_dir: Path | None) -> None:
    """Remove whole files that are older, while no kiosk runs."""
    with parts.only_kiosk(parts.open_state(state_dir)), _kept(state_dir) as kept:
        _judge(kept.stored.report())
        settings = parts.load_settings(kept.state)
        trail = Trail(kept.state.audit, Heads(kept.state.audit_head, kept.key), settings.kiosk)
        removed = remove_older(kept.stored, trail, datetime.now(UTC) - timedelta(days=days), by)
        trail.close()
    typer.echo(f"{removed} lines removed")


def begin(by: str, state_dir: Path | None) -> None:
    """Lay a trail aside that cannot be gone on with, and begin a new one that says so."""
    state = _recorded(state_dir)
    with parts.only_kiosk(state), _storage():
        aside = state.folder / f"audit-until-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
        aside.mkdir(mode=0o700)
        for name in (state.audit.name, *(state.audit_head.name + more for more in _HEAD_FILES)):
            if (state.folder / name).exists():
                (state.folder / name).rename(aside / name)
        heads = Heads(state.audit_head, parts.device_key(state))
        begun: Fields = {"by": by, "aside": aside.name}
        Trail(state.audit, heads, parts.load_settings(state).kiosk, begun=begun).close()
    typer.echo(f"the trail so far stands in {aside}")


@dataclass(frozen=True, slots=True)
class _Kept:
    state: parts.State
    key: DeviceKey
    stored: Stored


@contextmanager
def _kept(state_dir: Path | None) -> Iterator[_Kept]:
    state = _recorded(state_dir)
    key = parts.device_key(state)
    heads = Heads(state.audit_head, key)
    with _storage():
        stored = look(state.audit, heads)
        heads.close()
        if stored is None:
            raise StorageError(f"{state.audit_head.name}: nothing says where the trail ends")
        yield _Kept(state, key, stored)


def _recorded(state_dir: Path | None) -> parts.State:
    state = parts.open_state(state_dir)
    if not state.audit_head.exists() and not state.audit.exists():
        ending.usage(f"{state.folder}: this kiosk has recorded nothing yet")
    return state


@contextmanager
def _storage() -> Iterator[None]:
    try:
        yield
    except (OSError, StorageError) as error:
        raise ending.Stopped(Reason.KIOSK_STORAGE, str(error)) from error


def _judge(report: Report) -> None:
    for note in report.notes:
        typer.echo(_told(Line(int(note["number"]), "", note)))
    for finding in report.findings:
        typer.echo(f"{finding.place}  {finding.what}")
    if report.findings:
        raise ending.Stopped(Reason.KIOSK_STORAGE, f"the audit trail is not whole: {len(report.findings)} findings")
    typer.echo(f"{report.lines} lines, from {report.first} on: the audit trail is whole")


def _told(line: Line) -> str:
    hidden = {"at", "event", "kiosk", "number", "previous"}
    more = "  ".join(f"{name} {value}" for name, value in line.fields.items() if name not in hidden)
    return f"{line.number}  {line.fields['at']}  {line.fields['event']}  {more}".rstrip()
