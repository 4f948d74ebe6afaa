"""`kiosk run`: the kiosk window. What is slow to import waits until the first page is painted."""

from contextlib import ExitStack
from pathlib import Path

from kiosk.cli import parts


def run_kiosk(given: parts.Given, *, windowed: bool, slip_dir: Path | None) -> None:
    """Open the window and stay until it is closed."""
    profile = parts.profile_of(given)
    state = parts.open_state(given.state_dir)
    settings = parts.load_settings(state)
    with ExitStack() as ends:
        ends.enter_context(parts.only_kiosk(state))
        endpoint = ends.enter_context(parts.platform(state, given))
