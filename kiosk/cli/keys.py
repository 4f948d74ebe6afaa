"""`kiosk keys`: the platform's storage keys, made anew and shown."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from kiosk.cli import exit as ending
from kiosk.cli.corrections import platform_desk
from kiosk.sandbox.rotation import Rotation, RotationRuns, StorageKey
from kiosk.sandbox.storage import StorageKeyMissing
from kiosk.visit.reason import Reason


def rotate(database: str | None, state_dir: Path | None) -> None:
    """Make a key and seal everything again under it."""
    with _rotation(database, state_dir) as rotation:
        done = rotation.rotate()
    deleted = ", ".join(map(str, done.deleted)) or "none"
    left = f", {done.left} left under their old key until the next rotation" if done.left else ""
    typer.echo(f"key {done.number}: {done.resealed} values sealed again{left}; keys deleted: {deleted}")


def show(database: str | None, state_dir: Path | None) -> None:
    """List the keys, the newest last."""
    with _rotation(database, state_dir) as rotation:
        for key in rotation.all():
            typer.echo(f"{key.number}  {_told(key)}  {key.values} values")


@contextmanager
def _rotation(database: str | None, state_dir: Path | None) -> Iterator[Rotation]:
    with platform_desk(database, state_dir) as desk:
        try:
            yield Rotation(desk, time.sleep)
        except RotationRuns as error:
            ending.usage(str(error))
        except StorageKeyMissing as error:
            raise ending.Stopped(Reason.KIOSK_STORAGE, str(error)) from error


def _told(key: StorageKey) -> str:
    if key.missing:
        return "MISSING: put its file back"
    return key.made_at.isoformat(timespec="seconds") if key.made_at else "derived from the secret"
