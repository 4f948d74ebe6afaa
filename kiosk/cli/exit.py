"""How the commands end: one exit code a kind of outcome, and one line that says why."""

from typing import NoReturn

import typer

from kiosk.enrolment import Outcome, outcome_of
from kiosk.visit.reason import Reason

USAGE = 2
EXIT_CODES = {Outcome.REGISTERED: 0, Outcome.REFUSED: 3, Outcome.STOPPED: 4, Outcome.UNREACHABLE: 5}


class Stopped(Exception):
    """Card or kiosk cannot go on.

    Attributes:
        reason: why, in the guide's terms.
    """

    def __init__(self, reason: Reason, why: str) -> None:
        super().__init__(why)
        self.reason = reason


def usage(why: str) -> NoReturn:
    """End with the usage error `why`."""
    typer.echo(f"kiosk: {why}", err=True)
    raise typer.Exit(USAGE)


def stopped(error: Stopped) -> int:
    """Say why it stopped, and with which code to end."""
    typer.echo(f"kiosk: {error.reason} ({error.reason.code}): {error}", err=True)
    return EXIT_CODES[outcome_of(error.reason)]
