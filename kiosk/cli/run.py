"""`kiosk run`: the kiosk window. What is slow to import waits until the first page is painted."""

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import exit as ending
from kiosk.cli import parts
from kiosk.cli.table import CardTable
from kiosk.cli.window import Window

if TYPE_CHECKING:
    from kiosk.hands import KioskHands
    from ui.strip import Simulator


def run_kiosk(given: parts.Given, *, windowed: bool, slip_dir: Path | None) -> None:
    """Open the window and stay until it is closed, or told to end by a signal."""
    profile = parts.profile_of(given)
    state = parts.state_of(given.state_dir)
    settings = parts.load_settings(state)
    given = parts.as_set(given, settings)
    table = CardTable(state)
    reader = None if profile is not None else parts.awaited_reader(given.reader)

    def make_hands(ends: ExitStack) -> "KioskHands":
        if fault is not None:
            raise fault
        endpoint = ends.enter_context(parts.platform(state, given))
        return parts.make_hands(state, settings, reader or table.reader(), endpoint())

    with ExitStack() as held:
        fault = _hold(state, held)
        from ui.app import Options
        from ui.display import Panel
        from ui.signals import end_by_signal

        options = Options(
            windowed=windowed,
            test_mode=reader is None or given.platform is None,
            panel=Panel(settings.mm_per_px, settings.reader_side),
        )
        simulator = simulator_of(table, profile) if reader is None else None
        window = Window(settings, options, make_hands, slip_dir=slip_dir, simulator=simulator)
        end_by_signal(window.application)
        window.run()


def _hold(state: parts.State, held: ExitStack) -> ending.Stopped | None:
    """Hold the state folder while the window is open; what hinders it the window says, for nobody sees a terminal."""
    try:
        held.enter_context(parts.only_kiosk(parts.open_state(state.folder)))
    except ending.Stopped as stopped:
        return stopped
    return None


def simulator_of(table: CardTable, chosen: str | None) -> "Simulator":
    """What the strip under the page drives."""
    from card.simulator.profiles import Profile
    from kiosk.cli.sample import hint
    from ui.strip import Simulator

    return Simulator(tuple(Profile), table.insert, table.remove, hint, chosen)
