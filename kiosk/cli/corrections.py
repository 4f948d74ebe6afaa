"""`kiosk correct`: two members of the platform's staff unlink a registration of the wrong person."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import typer

from kiosk.cli import exit as ending
from kiosk.cli import parts
from kiosk.cli.databases import opening
from kiosk.sandbox.corrections import Case, Corrections, NotPossible
from kiosk.sandbox.server import SandboxSettings, json_log, prepare
from kiosk.sandbox.visits import Desk


def propose(reference: str, by: str, why: str, database: str | None, state_dir: Path | None) -> None:
    """Say that a registration is wrong."""
    with _corrections(database, state_dir) as corrections:
        _show(corrections.propose(reference, by, why))


def approve(number: int, by: str, database: str | None, state_dir: Path | None) -> None:
    """Unlink it."""
    with _corrections(database, state_dir) as corrections:
        _show(corrections.approve(number, by))


def show(database: str | None, state_dir: Path | None) -> None:
    """List every correction there was."""
    with _corrections(database, state_dir) as corrections:
        for case in corrections.all():
            _show(case)


@contextmanager
def _corrections(database: str | None, state_dir: Path | None) -> Iterator[Corrections]:
    with platform_desk(database, state_dir) as desk:
        try:
            yield Corrections(desk)
        except NotPossible as error:
            ending.usage(str(error))


@contextmanager
def platform_desk(database: str | None, state_dir: Path | None) -> Iterator[Desk]:
    """The platform's keys and tables, for a command on its machine."""
    state = parts.open_state(state_dir)
    authority = parts.open_authority(state)
    settings = SandboxSettings(state.sandbox, authority.ca_path, authority.crl_path, database_url=database)
    with opening(database, settings.directory):
        ground = prepare(settings, datetime.now(UTC))
    try:
        yield Desk(ground.engine, ground.keys, lambda: datetime.now(UTC), json_log())
    finally:
        ground.engine.dispose()


def _show(case: Case) -> None:
    stands = f"unlinked, approved by {case.approved_by}" if case.approved_by else "waits for a second person"
    typer.echo(f"{case.number}  {case.reference}  {stands}  proposed by {case.proposed_by}: {case.why}")
