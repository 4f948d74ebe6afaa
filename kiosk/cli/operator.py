"""What whoever looks after a kiosk is given; what each command does stands in the module of its name."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli import options

audit = typer.Typer(no_args_is_help=True, help="The audit trail: what this kiosk did, line by line (docs/audit.md).")


@audit.command("verify")
def audit_verify(
    copy: Annotated[Path | None, typer.Argument(metavar="[FILE]", help="A copy by `kiosk audit export`.")] = None,
    key: Annotated[
        Path | None, typer.Option(metavar="KEYFILE", help="For a copy: what `kiosk device key` printed there.")
    ] = None,
    state_dir: options.StateDir = None,
) -> None:
    """Say whether every line is there, unaltered; ends with 4 where not, and names each place."""
    from kiosk.cli.audit import verify

    verify(copy, key, state_dir)


@audit.command("list")
def audit_list(
    reference: Annotated[str | None, typer.Argument(help="Only the lines of this 受付番号.")] = None,
    state_dir: options.StateDir = None,
) -> None:
    """List the lines."""
    from kiosk.cli.audit import show

    show(reference, state_dir)


@audit.command("export")
def audit_export(
    out: Annotated[Path, typer.Argument(metavar="FILE", help="A file that is not there yet.")],
    state_dir: options.StateDir = None,
) -> None:
    """Verify, then write a copy that the kiosk's key has signed; the kiosk may run on."""
    from kiosk.cli.audit import copy_out

    copy_out(out, state_dir)


@audit.command("retain")
def audit_retain(
    by: options.By,
    days: Annotated[int, typer.Option(min=1, max=36500, help="What is younger stays.")] = 1826,
    state_dir: options.StateDir = None,
) -> None:
    """Verify, then remove whole files that are older; the trail says so. Not while the kiosk runs."""
    from kiosk.cli.audit import retain

    retain(days, by, state_dir)


@audit.command("begin")
def audit_begin(by: options.By, state_dir: options.StateDir = None) -> None:
    """Lay aside a trail that the kiosk cannot go on with, and begin a new one. Not while the kiosk runs."""
    from kiosk.cli.audit import begin

    begin(by, state_dir)
