"""What a robot sees and touches: the accessible tree over AT-SPI, and an X keyboard. Run by the system's Python.

Nothing of the kiosk is imported here: a robot knows it as a screen reader does.
"""

import subprocess
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

_PATIENCE = 30.0
_SOON = 8.0
# A look at the whole tree costs kiosk and robot some 30 ms of work, which others on this machine must wait for.
_AGAIN = 0.1
_SOON_AGAIN = 0.02
_HAND = 0.11


class NotSeen(Exception):
    """It did not come to pass in time."""


class Eyes:
    """The kiosk's accessible tree, read anew at each look."""

    def __init__(self) -> None:
        Atspi.init()
        self.app = wait_for(self._find_app, "the kiosk on the accessibility bus")
        self.app.set_cache_mask(Atspi.Cache.NONE)

    def all(self) -> Iterator["Atspi.Accessible"]:
        """Everything that is showing, from the window down."""
        return (each for each, _ in _showing(self.app))

    def names(self) -> list[str]:
        """What is showing, for whoever must find out why something is not."""
        return [f"{each.get_role_name()} {_identifier(each)} {each.get_name()}" for each in self.all()]

    def maybe(self, identifier: str) -> "Atspi.Accessible | None":
        """The thing of that identifier, if it is showing."""
        return next((each for each in self.all() if _identifier(each) == identifier), None)

    def find(self, identifier: str) -> "Atspi.Accessible":
        """The thing of that identifier, once it is showing."""
        return wait_for(lambda: self.maybe(identifier), identifier)

    def heading(self, words: str, patience: float = _PATIENCE) -> None:
        """Wait for this page."""

        def is_here() -> bool:
            seen = self.maybe("heading")
            return seen is not None and seen.get_name() == words

        wait_for(is_here, words, patience)

    def comes(self, words: str) -> bool:
        """Whether this page comes soon."""
        try:
            self.heading(words, _SOON)
        except NotSeen:
            return False
        return True

    def focused(self) -> str:
        """The identifier of what has the focus."""
        states = _showing(self.app)
        return next((_identifier(each) for each, state in states if state.contains(Atspi.StateType.FOCUSED)), "")

    def text(self, identifier: str) -> str:
        """What stands in a field."""
        return Atspi.Text.get_text(self.find(identifier).get_text_iface(), 0, -1)

    def text_after(self, identifier: str, before: str) -> str:
        """What stands in a field once it is something else."""

        def changed() -> str | None:
            now = self.text(identifier)
            return now if now != before else None

        return wait_for(changed, f"a character in {identifier}", again=_SOON_AGAIN)

    def press(self, identifier: str) -> None:
        """Do what the thing does."""
        thing = self.find(identifier)
        names = [thing.get_action_name(place) for place in range(thing.get_n_actions())]
        thing.do_action(next(place for place, name in enumerate(names) if name in {"Press", "Toggle"}))

    def _find_app(self) -> "Atspi.Accessible | None":
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        apps = (desktop.get_child_at_index(place) for place in range(desktop.get_child_count()))
        return next((each for each in apps if each is not None and each.get_child_count()), None)


class Keys:
    """A keyboard, or a number pad; each key waits for what it does."""

    def __init__(self, eyes: Eyes, *, pad: bool) -> None:
        self._eyes = eyes
        self._pad = pad
        window = _xdotool("search", "--name", "MyKey Kiosk").split()[0]
        _xdotool("windowfocus", "--sync", window)
        if pad:
            _xdotool("key", "Num_Lock")

    def tap(self, name: str) -> None:
        """Press and let go; no faster than a hand, since the kiosk takes more for tremor."""
        time.sleep(_HAND)
        _xdotool("key", _PAD[name] if self._pad else _BOARD.get(name, name))

    def move(self, name: str, before: str | None = None) -> str:
        """A key that moves the focus from where it is, which may be told; where it then is."""
        left = {self._eyes.focused() if before is None else before, ""}

        def moved() -> str | None:
            now = self._eyes.focused()
            return None if now in left else now

        self.tap(name)
        return wait_for(moved, f"the focus to leave {left}", again=_SOON_AGAIN)

    def go_to(self, identifier: str) -> None:
        """Move until the focus is there."""
        self._eyes.find(identifier)
        here = self._eyes.focused()
        for _ in range(80):
            if here == identifier:
                return
            here = self.move("next", here)
        raise NotSeen(f"Tab never comes to {identifier}")

    def press(self, identifier: str) -> None:
        """Go there and press Enter."""
        self.go_to(identifier)
        self.tap("enter")

    def type(self, identifier: str, digits: str) -> None:
        """Type into a field that has the focus, or needs none."""
        stands = self._eyes.text(identifier)
        for digit in digits:
            self.tap(digit)
            stands = self._eyes.text_after(identifier, stands)


def wait_for(look: Callable[[], Any], what: str, patience: float = _PATIENCE, again: float = _AGAIN) -> Any:
    """Look until there is something to see."""
    until = time.monotonic() + patience
    while time.monotonic() < until:
        try:
            seen = look()
        except GLib.GError:  # it went away while it was looked at
            seen = None
        if seen:
            return seen
        time.sleep(again)
    raise NotSeen(what)


def _showing(node: "Atspi.Accessible") -> Iterator[tuple["Atspi.Accessible", "Atspi.StateSet"]]:
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        state = child.get_state_set() if child is not None else None
        if state is not None and state.contains(Atspi.StateType.SHOWING):
            yield child, state
            yield from _showing(child)


def _identifier(node: "Atspi.Accessible") -> str:
    # Where a widget has none, Qt makes one up from its parents.
    return (node.get_accessible_id() or "").rsplit(".Shell.", 1)[-1]


def _xdotool(*words: str) -> str:
    return subprocess.run(["xdotool", *words], check=True, capture_output=True, text=True).stdout


_BOARD = {"next": "Tab", "enter": "Return", "down": "Down"}
# By keycode, as the keys lie on the pad: by name, xdotool would hold Shift to reach the digits.
_PAD = {
    "next": "86",
    "enter": "104",
    "down": "88",
    **dict(zip("7894561230", ("79", "80", "81", "83", "84", "85", "87", "88", "89", "90"), strict=True)),
}
