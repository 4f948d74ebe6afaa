"""`kiosk sandbox`: the sandbox platform as a process of its own."""

from pathlib import Path

import typer

from kiosk.cli import exit as ending
from kiosk.cli import parts


def run_sandbox(
    *,
    database: str | None,
    host: str,
    port: int,
    origin: str | None,
    workers: int,
    visits: int | None,
    lab: bool,
    ocsp: str | None,
    child: bool,
    state_dir: Path | None,
) -> None:
    """Serve until interrupted, or until stdin closes where it is a kiosk's child."""
    from kiosk.cli.databases import opening
    from kiosk.sandbox.devices import NotPossible
    from kiosk.sandbox.server import AddressTaken, Announcement, SandboxSettings, serve

    state = parts.open_state(state_dir)
    authority = parts.open_authority(state)
    settings = SandboxSettings(
        directory=state.sandbox,
        trust_anchor=authority.ca_path,
        crl=authority.crl_path,
        register=authority.register_path,
        installed=state.anchors if lab else None,
        host=host,
        port=port,
        origin=origin,
        database_url=database,
        workers=workers,
        visits_a_minute=visits,
        kiosk=_own_kiosk(state) if child else None,
        ocsp=ocsp,
    )

    def announce(said: Announcement) -> None:
        typer.echo(said.line())

    try:
        with opening(database, settings.directory):
            serve(settings, announce=announce, until_stdin_closes=child)
    except (AddressTaken, NotPossible) as error:
        ending.usage(str(error))


def _own_kiosk(state: parts.State) -> tuple[str, bytes]:
    """The kiosk that starts a sandbox of its own: it is on that sandbox's list."""
    return parts.load_settings(state).kiosk, parts.device_key(state).public_pem()
