"""`python -m kiosk` and the `kiosk` command."""


def main() -> None:
    """Run the command line."""
    from kiosk.cli.app import app

    app(prog_name="kiosk")


if __name__ == "__main__":
    main()
