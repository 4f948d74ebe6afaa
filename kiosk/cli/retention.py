"""`kiosk retain` and `kiosk erase`: what the platform does not keep."""

from datetime import timedelta
from pathlib import Path

import typer

from kiosk.cli import exit as ending
from kiosk.cli.corrections import platform_desk
from kiosk.sandbox.retention import NothingStands, Retention


def retain(days: int, database: str | None, state_dir: Path | None) -> None:
    """Drop what is older."""
    with platform_desk(database, state_dir) as desk:
        dropped = Retention(desk).drop_older_than(timedelta(days=days))
    calls = f"{dropped.staff_calls} staff calls, {dropped.wrong_codes} wrong codes"
    typer.echo(f"{dropped.visits} visits, {dropped.enquiries} enquiries, {calls} dropped")


def erase(reference: str, by: str, database: str | None, state_dir: Path | None) -> None:
    """Make a registration unreadable for good."""
    with platform_desk(database, state_dir) as desk:
        try:
            Retention(desk).erase(reference, by)
        except NothingStands as error:
            ending.usage(str(error))
    typer.echo(f"{reference} erased: it still counts as a registration, and its account as used")
