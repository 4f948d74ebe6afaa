"""`kiosk ocsp`: the responder of the simulated cards' authority."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import typer

from kiosk.cli import exit as ending
from kiosk.cli import parts
from kiosk.sandbox.responder import address, server
from kiosk.sandbox.server import AddressTaken, json_log, listen


def answer(host: str, port: int, stopped: Iterable[str], state_dir: Path | None) -> None:
    """Serve until interrupted."""
    profiles = [parts.named_profile(each) for each in stopped]
    responder = parts.open_authority(parts.open_state(state_dir)).responder(profiles)
    try:
        listening = listen(host, port)
    except AddressTaken as error:
        ending.usage(str(error))
    serving = server(lambda asked: responder.answer(asked, datetime.now(UTC)), json_log())
    serving.announce = lambda: typer.echo(json.dumps({"url": address(host, listening)}))
    with listening:
        serving.run(sockets=[listening])
