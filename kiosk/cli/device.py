"""`kiosk device`: the key that proves a kiosk, and the platform's list of kiosks."""

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import exit as ending
from kiosk.cli import options, parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.sandbox.devices import Devices, Listed

app = typer.Typer(no_args_is_help=True, help="The key that proves a kiosk, and the platform's list of kiosks.")
Name = Annotated[str, typer.Argument(help="The kiosk's name, as its settings have it.", callback=options.a_name)]


@app.command("key")
def key(state_dir: options.StateDir = None) -> None:
    """On the kiosk: print the public half of its key, making the key first where there is none."""
    state = parts.open_state(state_dir)
    own = parts.device_key(state)
    typer.echo(own.public_pem().decode(), nl=False)
    typer.echo(f"thumbprint {own.thumbprint}", err=True)


@app.command("enrol")
def enrol(
    name: Name,
    public_key: Annotated[Path, typer.Argument(metavar="KEYFILE", help="What `kiosk device key` printed there.")],
    database: options.Database = None,
    state_dir: options.StateDir = None,
) -> None:
    """On the platform: let a kiosk call. Compare the thumbprint with the one the kiosk shows."""
    try:
        pem = public_key.read_bytes()
    except OSError as error:
        ending.usage(f"{public_key}: {error.strerror}")
    with _devices(database, state_dir) as devices:
        _show(devices.enrol(name, pem))


@app.command("list")
def show(database: options.Database = None, state_dir: options.StateDir = None) -> None:
    """On the platform: list every kiosk."""
    with _devices(database, state_dir) as devices:
        for each in devices.all():
            _show(each)


@app.command("revoke")
def revoke(name: Name, database: options.Database = None, state_dir: options.StateDir = None) -> None:
    """On the platform: refuse a kiosk from its next call on, and end the visit that is open there."""
    with _devices(database, state_dir) as devices:
        _show(devices.revoke(name))


@contextmanager
def _devices(database: str | None, state_dir: Path | None) -> "Iterator[Devices]":
    from kiosk.cli.corrections import platform_desk
    from kiosk.sandbox.devices import Devices, NotPossible

    with platform_desk(database, state_dir) as desk:
        try:
            yield Devices(desk)
        except NotPossible as error:
            ending.usage(str(error))


def _show(listed: "Listed") -> None:
    revoked = f"revoked {listed.revoked_at:%Y-%m-%d %H:%M}" if listed.revoked_at else "may call"
    typer.echo(f"{listed.name}  {listed.thumbprint}  since {listed.enrolled_at:%Y-%m-%d %H:%M}  {revoked}")
