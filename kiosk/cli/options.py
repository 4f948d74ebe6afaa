"""The options that several commands share, each told once."""

from pathlib import Path
from typing import Annotated

import typer

StateDir = Annotated[
    Path | None,
    typer.Option(
        "--state-dir", help="Where everything is kept. [default: this user's state folder]", show_default=False
    ),
]
Simulator = Annotated[
    str | None, typer.Option("--simulator", metavar="PROFILE", help="Use the simulated reader with this card.")
]
ReaderName = Annotated[str | None, typer.Option("--reader", metavar="NAME", help="Use this PC/SC reader.")]
Platform = Annotated[
    str | None,
    typer.Option(
        "--platform", metavar="URL", help="Use this platform. [default: a sandbox of its own]", show_default=False
    ),
]
Trust = Annotated[
    Path | None,
    typer.Option(
        "--platform-trust",
        metavar="DIR",
        help="Where tls-ca.pem and receipt-key.pem of --platform stand. [default: the state folder's sandbox]",
        show_default=False,
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
