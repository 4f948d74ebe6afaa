"""How the commands end: one exit code a kind of outcome, and one line that says why."""

from typing import NoReturn

import typer

from kiosk.enrolment import Outcome

USAGE = 2
STOPPED = 4
EXIT_CODES = {Outcome.REGISTERED: 0, Outcome.REFUSED: 3, Outcome.STOPPED: STOPPED, Outcome.UNREACHABLE: 5}


def usage(why: str) -> NoReturn:
    """End with the usage error `why`."""
    typer.echo(f"kiosk: {why}", err=True)
    raise typer.Exit(USAGE)


def stopped(reason: str, why: str) -> NoReturn:
    """End because card or kiosk cannot go on; `reason` is the guide's identifier."""
    typer.echo(f"kiosk: {reason}: {why}", err=True)
    raise typer.Exit(STOPPED)
