"""`kiosk intake`: what a programme takes in - its budget, and exceptions to its dates."""

from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import exit as ending
from kiosk.cli import options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.sandbox.concessions import Concessions

app = typer.Typer(no_args_is_help=True, help="What a programme takes in: its budget, and exceptions to its dates.")
Programme = Annotated[str, typer.Argument(help="Its id.", callback=options.at_most(16))]


@app.command("budget")
def budget(
    programme: Programme,
    yen: Annotated[int, typer.Option(min=0, max=10**14, help="What it may spend in all.")],
    each: Annotated[int, typer.Option(min=1, max=10**9, help="What is set aside for one registration.")],
    by: options.By,
    database: options.Database = None,
    state_dir: options.StateDir = None,
) -> None:
    """Set a programme's budget: when it is used up, nobody else is taken in."""
    with _concessions(database, state_dir) as concessions:
        typer.echo(concessions.set_budget(programme, yen, each, by))


@app.command("except")
def put_off(
    programme: Programme,
    deadline: Annotated[str, typer.Option(help="Which date: card or registration.")],
    kiosk: Annotated[str, typer.Option(help="At this kiosk alone.", callback=options.a_name)],
    until: Annotated[datetime, typer.Option(formats=["%Y-%m-%dT%H:%M"], help="In this machine's time.")],
    why: Annotated[str, typer.Option(help="Without personal data.", callback=options.at_most(200))],
    by: options.By,
    database: options.Database = None,
    state_dir: options.StateDir = None,
) -> None:
    """Put one of its dates off at a kiosk, as for whoever stood in the queue at closing time."""
    with _concessions(database, state_dir) as concessions:
        typer.echo(concessions.put_off(deadline, programme, kiosk, until.astimezone(), why, by))


@app.command("list")
def show(database: options.Database = None, state_dir: options.StateDir = None) -> None:
    """List budgets and exceptions, and how many registrations came in by each."""
    with _concessions(database, state_dir) as concessions:
        for line in concessions.all():
            typer.echo(line)


@contextmanager
def _concessions(database: str | None, state_dir: Path | None) -> "Iterator[Concessions]":
    from kiosk.cli.corrections import platform_desk
    from kiosk.sandbox import catalogue
    from kiosk.sandbox.concessions import Concessions
    from kiosk.sandbox.corrections import NotPossible

    with platform_desk(database, state_dir) as desk:
        try:
            yield Concessions(desk, catalogue.load().catalogue)
        except NotPossible as error:
            ending.usage(str(error))
