"""`kiosk simulate`: a simulated card in a virtual PC/SC reader."""

import signal
import threading
from pathlib import Path

import typer

from kiosk.cli import exit as ending
from kiosk.cli import parts
from kiosk.visit.reason import Reason


def simulate_card(profile_name: str, vpcd: str, state_dir: Path | None) -> None:
    """Insert the card and leave it there until interrupted."""
    from card.errors import ReaderMissing
    from card.simulator.vpcd import VpcdCard

    host, port = _address(vpcd)
    profile = parts.named_profile(profile_name)
    chip = parts.open_authority(parts.open_state(state_dir)).chip(profile)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    typer.echo(f"{profile} in the virtual reader at {host}:{port}; interrupt to take it out")
    try:
        VpcdCard(chip, host, port).run(stop)
    except ReaderMissing as error:
        raise ending.Stopped(Reason.READER_MISSING, f"no virtual reader at {host}:{port}") from error


def _address(vpcd: str) -> tuple[str, int]:
    host, _, port = vpcd.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) < 65536:
        ending.usage("--vpcd: HOST:PORT, for example 127.0.0.1:35963")
    return host, int(port)
