"""`kiosk demo`: one whole enrolment through the real window, off screen, with a screenshot of every page."""

import os
import tempfile
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from kiosk.cli import exit as ending
from kiosk.cli import parts
from kiosk.cli.enroll import typed_test_pin
from kiosk.cli.run import simulator_of
from kiosk.cli.sample import SAMPLE_CARD, SAMPLE_PROVIDER, sample_account
from kiosk.cli.table import CardTable
from kiosk.cli.window import Window
from kiosk.visit.reason import Reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.hands import KioskHands
    from kiosk.platform.client import PlatformClient
    from ui.demo import PlayerInputs


def run_demo(out: Path, state_dir: Path | None) -> None:
    """Play it, and say where screenshots and slip are; end with 4 where it did not come to its end.

    Without a state folder of its own it plays in a new one every time, since nobody can register twice.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="mykey-demo-", ignore_cleanup_errors=True) as new:
        state = parts.open_state(state_dir or Path(new))
        with parts.only_kiosk(state):
            shots = play(state, CardTable(state), slips=_empty(out / "slip"), pages=_empty(out / "pages"))
    for shot in shots:
        typer.echo(f"page  {shot}")
    for slip in sorted((out / "slip").iterdir()):
        typer.echo(f"slip  {slip}")


def play(
    state: parts.State,
    table: CardTable,
    *,
    slips: Path,
    pages: Path | None = None,
    client: "type[PlatformClient] | None" = None,
    begun: "Callable[[], None] | None" = None,
) -> list[Path]:
    """Play one enrolment through the window.

    Args:
        state: the kiosk's folder; its sandbox is embedded.
        table: the card table.
        slips: where the slip goes.
        pages: where screenshots go; None: none are taken.
        client: the client's kind, where it is not the usual one.
        begun: called on the UI thread once the first page is painted.

    Returns:
        The screenshots, in order.

    Raises:
        Stopped: it did not come to its end.
    """
    from ui.app import Options
    from ui.demo import Player

    settings = parts.load_settings(state)

    def make_hands(ends: ExitStack) -> "KioskHands":
        endpoint = ends.enter_context(parts.platform(state, parts.Given()))
        return parts.make_hands(state, settings, table.reader(), endpoint(), client)

    options = Options(windowed=True, test_mode=True)
    simulator = simulator_of(table, SAMPLE_CARD)
    window = Window(settings, options, make_hands, slip_dir=slips, simulator=simulator)
    insert = partial(table.insert, SAMPLE_CARD)
    player = Player(window.shell.page_area, _inputs(), insert=insert, remove=table.remove, out=pages)
    player.finished.connect(window.application.quit)
    window.shell.painted.connect(player.start)
    if begun is not None:
        window.shell.painted.connect(begun)
    window.run()
    if player.failure is not None:
        raise ending.Stopped(Reason.INTERNAL, f"the demo ended at {player.failure}")
    return player.shots


def _inputs() -> "PlayerInputs":
    from ui.demo import PlayerInputs

    known = sample_account(SAMPLE_CARD, SAMPLE_PROVIDER)
    if known is None:
        raise ending.Stopped(Reason.INTERNAL, "the sample resident has no account")
    return PlayerInputs(SAMPLE_PROVIDER, *known, typed_test_pin())


def _empty(folder: Path) -> Path:
    """Make sure of a folder that holds nothing from an earlier demo."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for each in folder.iterdir():
            if each.suffix in {".png", ".pdf"}:
                each.unlink()
    except OSError as error:
        ending.usage(f"--out: {folder}: {error.strerror}")
    return folder
