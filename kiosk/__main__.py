"""`python -m kiosk` and the `kiosk` command."""

import sys


def main() -> None:
    """Run the command line."""
    from kiosk.cli import exit as ending
    from kiosk.cli.app import app

    try:
        app(prog_name="kiosk")
    except ending.Stopped as stopped:
        sys.exit(ending.stopped(stopped))


if __name__ == "__main__":
    main()
