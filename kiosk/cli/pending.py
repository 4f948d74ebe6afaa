"""`kiosk pending`: two members of staff decide whose a certificate is that J-LIS does not know."""

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import exit as ending
from kiosk.cli import options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.sandbox.pending import PendingCase, PendingIdentities

app = typer.Typer(no_args_is_help=True, help="Decide whose a certificate is that J-LIS does not know: two people.")
Case = Annotated[str, typer.Argument(metavar="REFERENCE", help="The number the resident was told.")]


@app.command("list")
def show(database: options.Database = None, state_dir: options.StateDir = None) -> None:
    """List every case there was."""
    with _pending(database, state_dir) as pending:
        for case in pending.all():
            _show(case)


@app.command("propose")
def propose(
    reference: Case,
    by: options.By,
    why: Annotated[str, typer.Option(help="Without personal data.", callback=options.at_most(200))],
    holder_of: Annotated[
        str | None, typer.Option(metavar="受付番号", help="Of a registration the same person has made.")
    ] = None,
    new: Annotated[bool, typer.Option("--new", help="The person has never registered.")] = False,
    database: options.Database = None,
    state_dir: options.StateDir = None,
) -> None:
    """Say whose it is."""
    if (holder_of is None) != new:
        raise typer.BadParameter("either --holder-of 受付番号 or --new")
    with _pending(database, state_dir) as pending:
        _show(pending.propose(reference, holder_of, by, why))


@app.command("approve")
def approve(
    reference: Case,
    proposal: Annotated[int, typer.Argument(metavar="PROPOSAL", help="Its number, as the list shows it.")],
    by: options.By,
    database: options.Database = None,
    state_dir: options.StateDir = None,
) -> None:
    """Let it be so, as another person than the one who proposed it."""
    with _pending(database, state_dir) as pending:
        _show(pending.approve(reference, proposal, by))


@contextmanager
def _pending(database: str | None, state_dir: Path | None) -> "Iterator[PendingIdentities]":
    from kiosk.cli.corrections import platform_desk
    from kiosk.sandbox.corrections import NotPossible
    from kiosk.sandbox.pending import PendingIdentities

    with platform_desk(database, state_dir) as desk:
        try:
            yield PendingIdentities(desk)
        except NotPossible as error:
            ending.usage(str(error))


def _show(case: "PendingCase") -> None:
    whose = f"holder of {case.holder_of}" if case.holder_of else "a new person"
    if case.approved_by:
        stands = f"{whose}, approved by {case.approved_by}"
    else:
        stands = f"{whose}? waits for a second person" if case.proposed_by else "nothing proposed"
    said = f"  proposal {case.proposal} by {case.proposed_by}: {case.why}" if case.proposed_by else ""
    typer.echo(f"{case.reference}  {case.met_at:%Y-%m-%d %H:%M}  {stands}{said}")
