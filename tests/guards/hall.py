"""A counter whose results and card events come when the story lets them."""

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from card.simulator.chip import Chip
from kiosk.platform.client import PlatformClient
from kiosk.platform.statement import signed_bytes
from kiosk.runtime import Hands
from kiosk.visit import effect, event
from kiosk.visit import state as at
from tests.guards.sandbox import Platform
from tests.journeys.town_hall import Resident, TownHall

Meddling = Callable[..., Any]


class Stuck(Exception):
    """A page the story waited for never came."""


class Gate:
    """Hands whose results and card events the story may hold up.

    Attributes:
        wanted: every effect the machine asked for.
        held: what has come and has not been let through.
    """

    def __init__(self, hands: Hands, wake: Callable[[], None]) -> None:
        self._hands = hands
        self._wake = wake
        self._holding: tuple[type, ...] = ()
        self._turning = threading.Lock()
        self.wanted: list[effect.Effect] = []
        self.held: list[event.Event] = []

    def start(self, post: Callable[[event.Event], None]) -> None:
        self._post = post
        self._hands.start(self._take)

    def carry_out(self, wanted: effect.Effect) -> None:
        self.wanted.append(wanted)
        self._hands.carry_out(wanted)

    def stop(self) -> None:
        self._hands.stop()

    def hold(self, *kinds: type) -> None:
        self._holding = kinds

    def let_one_through(self) -> None:
        self._post(self.held.pop(0))

    def let_through(self) -> None:
        with self._turning:
            self._holding = ()
        while self.held:
            self.let_one_through()

    def count(self, kind: type) -> int:
        """How often an effect of that kind was asked for."""
        return sum(isinstance(each, kind) for each in self.wanted)

    def _take(self, happened: event.Event) -> None:
        with self._turning:
            held = isinstance(happened, self._holding)
            if held:
                self.held.append(happened)
        if held:
            self._wake()
        else:
            self._post(happened)


class Hall(TownHall):
    """A counter with a gate before its kiosk.

    Args:
        platform: what is behind it.
        name: the kiosk's.
        reviewed: takes the bytes of every statement that a review page was drawn from.
        meddling: by the name of a client's method, what is done in its place; called with the method itself first.

    Attributes:
        gate: between hands and runtime.
    """

    gate: Gate

    def __init__(self, platform: Platform, name: str, reviewed: set[bytes], meddling: dict[str, Meddling]) -> None:
        self._reviewed = reviewed
        self._meddling = meddling
        super().__init__(platform, name)

    def send(self, *events: event.Event) -> None:
        """Let these happen, one after the other, and whatever had been on its way before."""
        for each in events:
            self.runtime.post(each)
        taken: list[bool] = []
        self.loop.post(lambda: taken.append(True))
        self.loop.run(lambda: bool(taken))

    def chip(self, whose: Resident) -> Chip:
        return self._authority.chip(whose.profile)

    def wait_until_held(self) -> None:
        self.until(lambda: bool(self.gate.held))

    def until(self, happened: Callable[[], bool]) -> None:
        try:
            super().until(happened)
        except AssertionError as late:
            raise Stuck(str(late)) from late

    def _hands(self, name: str) -> Hands:
        self.gate = Gate(super()._hands(name), lambda: self.loop.post(lambda: None))
        return self.gate

    def _client(self, name: str) -> Callable[[], PlatformClient]:
        ordinary = super()._client(name)
        return lambda: meddled_with(ordinary(), self._meddling)

    def _show(self, kiosk: at.Kiosk) -> None:
        if isinstance(kiosk.state, at.Review):
            self._reviewed.add(signed_bytes(kiosk.state.registration.statement))
        super()._show(kiosk)


def meddled_with(client: PlatformClient, meddling: dict[str, Meddling]) -> PlatformClient:
    """A client some of whose methods do something else."""
    for method, instead in meddling.items():
        setattr(client, method, partial(instead, getattr(client, method)))
    return client
