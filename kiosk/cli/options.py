"""The options that several commands share, each told once."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

import typer


def optional(name: str, told: str, otherwise: str, metavar: str | None = None) -> Any:  # typer types its options so
    """An option that may be left out, and what is taken then."""
    return typer.Option(name, help=f"{told}. [default: {otherwise}]", show_default=False, metavar=metavar)


def at_most(letters: int) -> Callable[[str], str]:
    """A text of one to so many letters that can be printed on one line."""

    def checked(given: str) -> str:
        if not given.isprintable() or not 1 <= len(given) <= letters:
            raise typer.BadParameter(f"one line of 1 to {letters} letters")
        return given

    return checked


def a_name(given: str) -> str:
    """A kiosk's name as its settings may have it."""
    from kiosk.config import is_name

    if not is_name(given):
        raise typer.BadParameter("letters, digits and . _ -")
    return at_most(40)(given)


def plain_http(given: str | None) -> str | None:
    """An address of plain HTTP, as OCSP is asked at: the answers are signed."""
    found = urlsplit(given or "http://none")
    if found.scheme != "http" or not found.hostname:
        raise typer.BadParameter("http://HOST[:PORT]/PATH")
    return given


def https_origin(given: str | None) -> str | None:
    """An address of HTTPS as kiosks write it, without a path."""
    found = urlsplit(given or "https://none")
    if found.scheme != "https" or not found.hostname or found.path.strip("/") or found.query or found.fragment:
        raise typer.BadParameter("https://HOST[:PORT]")
    return given and given.rstrip("/")


StateDir = Annotated[Path | None, optional("--state-dir", "Where everything is kept", "this user's state folder")]
Simulator = Annotated[
    str | None, typer.Option("--simulator", metavar="PROFILE", help="Use the simulated reader with this card.")
]
ReaderName = Annotated[str | None, typer.Option("--reader", metavar="NAME", help="Use this PC/SC reader.")]
Platform = Annotated[str | None, optional("--platform", "Use this platform", "a sandbox of its own", "URL")]
Trust = Annotated[
    Path | None,
    optional(
        "--platform-trust",
        "Where tls-ca.pem and receipt-key.pem of --platform stand",
        "the state folder's sandbox",
        "DIR",
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
Provider = Annotated[str | None, optional("--provider", "Payment service, by its id", "P01")]
Account = Annotated[str | None, optional("--account", "Account number", "the sample resident's")]
Codes = Annotated[list[str] | None, optional("--code", "Security code; once for each", "the sample resident's")]
MyKeyId = Annotated[str | None, optional("--mykey-id", "A MyKey ID of one's own", "a drawn one")]
LastTry = Annotated[bool, typer.Option("--last-try", help="Go on when the next wrong PIN locks the card.")]
PinFile = Annotated[str | None, optional("--pin-file", "File with the PIN; - is stdin", "the simulated card's", "FILE")]
SlipDir = Annotated[Path | None, typer.Option("--slip-dir", help="Write slips as PDF files here.")]
Windowed = Annotated[bool, typer.Option("--windowed", help="A window of 1280x800 instead of the whole screen.")]
By = Annotated[str, typer.Option("--by", metavar="NAME", help="Who does it.", callback=at_most(40))]
Database = Annotated[str | None, optional("--database", "Database", "SQLite in the state folder", "URL")]
Origin = Annotated[
    str | None,
    typer.Option(
        "--origin",
        help="How kiosks write its address; needed where they are on other machines. [default: where it listens]",
        metavar="URL",
        show_default=False,
        callback=https_origin,
    ),
]
Ocsp = Annotated[
    str | None,
    typer.Option("--ocsp", metavar="URL", help="Ask this OCSP responder beside the list.", callback=plain_http),
]
