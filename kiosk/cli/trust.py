"""`kiosk trust`: which authorities' cards a laboratory's sandbox takes, beside its own test cards."""

from datetime import UTC, datetime
from pathlib import Path

import typer

from kiosk.cli import exit as ending
from kiosk.cli import parts
from kiosk.sandbox.anchors import Anchor, Anchors, NoAnchor


def add(files: list[Path], state_dir: Path | None) -> None:
    """Install authorities."""
    anchors = _anchors(state_dir)
    for path in files:
        try:
            _show(anchors.add(path))
        except NoAnchor as error:
            ending.usage(str(error))


def show(state_dir: Path | None) -> None:
    """List them."""
    try:
        found = _anchors(state_dir).all()
    except NoAnchor as error:
        ending.usage(str(error))
    for anchor in found:
        _show(anchor)
    if not found:
        typer.echo("none: only the sandbox's own test cards are taken")


def remove(short: str, state_dir: Path | None) -> None:
    """Take one away."""
    try:
        _show(_anchors(state_dir).remove(short))
    except NoAnchor as error:
        ending.usage(str(error))


def _anchors(state_dir: Path | None) -> Anchors:
    return Anchors(parts.open_state(state_dir).anchors)


def _show(anchor: Anchor) -> None:
    stands = "in force" if anchor.in_force(datetime.now(UTC)) else "expired, anchors nothing"
    typer.echo(f"{anchor.short}  until {anchor.until:%Y-%m-%d}  {stands}  {anchor.subject}")
