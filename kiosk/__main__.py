"""`python -m kiosk` and the `kiosk` command."""

import gc
import sys


def main() -> None:
    """Run the command line."""
    # What is imported stays. Collecting among it is a tenth of the time until the window's first page, which turns the
    # collector on again; for every other command kiosk.cli.app does.
    gc.disable()
    from typer.main import get_command

    from kiosk import crash
    from kiosk.cli import exit as ending
    from kiosk.cli.app import app

    crash.leave_nothing()
    try:
        # Typer's own call would print an unexpected error with all that it says.
        get_command(app)(prog_name="kiosk")
    except ending.Stopped as stopped:
        sys.exit(ending.stopped(stopped))


if __name__ == "__main__":
    main()
