"""What the platform's own staff are given; what each command does stands in the module of its name."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli import options

trust = typer.Typer(no_args_is_help=True, help="The authorities whose cards a laboratory's sandbox takes.")


@trust.command("add")
def trust_add(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="CA certificates, PEM.")],
    state_dir: options.StateDir = None,
) -> None:
    """Install authorities; one that has expired is listed and anchors nothing."""
    from kiosk.cli.trust import add

    add(files, state_dir)


@trust.command("list")
def trust_list(state_dir: options.StateDir = None) -> None:
    """List them."""
    from kiosk.cli.trust import show

    show(state_dir)


@trust.command("remove")
def trust_remove(
    fingerprint: Annotated[str, typer.Argument(help="As `kiosk trust list` shows it.")],
    state_dir: options.StateDir = None,
) -> None:
    """Take one away."""
    from kiosk.cli.trust import remove

    remove(fingerprint, state_dir)


correct = typer.Typer(no_args_is_help=True, help="Unlink a registration that stands with the wrong person: two people.")


@correct.command("propose")
def correct_propose(
    reference: Annotated[str, typer.Argument(help="Its 受付番号.")],
    by: options.By,
    why: Annotated[str, typer.Option(help="Without personal data.", callback=options.at_most(200))],
    database: options.Database = None,
    state_dir: options.StateDir = None,
) -> None:
    """Say that a registration is wrong."""
    from kiosk.cli.corrections import propose

    propose(reference, by, why, database, state_dir)


@correct.command("approve")
def correct_approve(
    number: Annotated[int, typer.Argument(help="As `kiosk correct list` shows it.")],
    by: options.By,
    database: options.Database = None,
    state_dir: options.StateDir = None,
) -> None:
    """Unlink it, as another person than the one who proposed it."""
    from kiosk.cli.corrections import approve

    approve(number, by, database, state_dir)


@correct.command("list")
def correct_list(database: options.Database = None, state_dir: options.StateDir = None) -> None:
    """List every correction there was."""
    from kiosk.cli.corrections import show

    show(database, state_dir)


def retain(
    days: Annotated[int, typer.Option(min=1, max=3650, help="What is younger stays.")] = 90,
    database: options.Database = None,
    state_dir: options.StateDir = None,
) -> None:
    """Drop from the platform visits that came to nothing, enquiries and staff calls."""
    from kiosk.cli.retention import retain as drop

    drop(days, database, state_dir)


def erase(
    reference: Annotated[str, typer.Argument(help="Its 受付番号.")],
    by: options.By,
    database: options.Database = None,
    state_dir: options.StateDir = None,
) -> None:
    """Make a registration unreadable at the platform, for good; that there is one stays."""
    from kiosk.cli.retention import erase as make_unreadable

    make_unreadable(reference, by, database, state_dir)


keys = typer.Typer(no_args_is_help=True, help="The keys that the platform's accounts are encrypted under.")


@keys.command("rotate")
def keys_rotate(database: options.Database = None, state_dir: options.StateDir = None) -> None:
    """Make a new key, encrypt everything again under it, delete keys that nothing needs; the platform may run on."""
    from kiosk.cli.keys import rotate

    rotate(database, state_dir)


@keys.command("list")
def keys_list(database: options.Database = None, state_dir: options.StateDir = None) -> None:
    """List the keys, and how much is encrypted under each."""
    from kiosk.cli.keys import show

    show(database, state_dir)
