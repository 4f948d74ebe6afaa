"""Many kiosks at one moment, for what there is once: exactly one gets it, and the others are told why not."""

import secrets
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier
from typing import Any

from kiosk.cli.bench.crowd import Kiosk, Ready, Refused, Town
from kiosk.platform.client import Endpoint
from kiosk.platform.identity import Identity
from kiosk.sandbox import catalogue
from kiosk.visit import mykey_id

WON = "won"
PATIENCE_S = 120


class Race:
    """So many kiosks at one platform, round after round.

    Args:
        endpoint: the platform.
        town: who comes.
        kiosks: who race at one moment.
        leave_room: sets the programme's budget so that so many more fit.
    """

    def __init__(
        self, endpoint: Endpoint, town: Town, kiosks: list[Identity], leave_room: Callable[[int], None]
    ) -> None:
        offer = catalogue.load().catalogue
        self._kiosks = [Kiosk(endpoint, each, offer) for each in kiosks]
        self._pool = ThreadPoolExecutor(len(kiosks))
        self._town = town
        self._leave_room = leave_room
        self._unused = list(town.residents())
        self.kinds: dict[str, tuple[Callable[[], list[str]], str]] = {
            "id": (self.for_an_id, "id.taken"),
            "account": (self.for_an_account, "account.used"),
            "person": (self.for_a_person, "reg.already"),
            "yen": (self.for_the_last_yen, "programme.closed"),
        }

    def close(self) -> None:
        self._pool.shutdown()
        for each in self._kiosks:
            each.__exit__()

    def deviations(self, kind: str) -> list[str]:
        """One round; what was not as it must be."""
        begin, reason = self.kinds[kind]
        outcomes = Counter(begin())
        expected = Counter({WON: 1, reason: len(self._kiosks) - 1})
        return [] if outcomes == expected else [f"{kind}: {dict(outcomes)}"]

    def for_an_id(self) -> list[str]:
        wanted = "".join(secrets.choice(mykey_id.ALPHABET) for _ in range(mykey_id.LENGTH))
        opened = self._each(lambda kiosk, _place: kiosk.open(self._town.certificate()))
        paths = [f"/v1/visits/{each['visit']}/mykey-id" for each in opened]
        return self._at_once(lambda kiosk, place: kiosk.call("POST", paths[place], {"proposed": wanted}))

    def for_an_account(self) -> list[str]:
        one = self._unused.pop()
        ready = self._each(lambda kiosk, _place: kiosk.prepare(replace(one, certificate=self._town.certificate())))
        return self._register(ready)

    def for_a_person(self) -> list[str]:
        certificate = self._town.certificate()
        accounts = [replace(each, certificate=certificate) for each in self._unused[: len(self._kiosks)]]
        outcomes = self._register(self._each(lambda kiosk, place: kiosk.prepare(accounts[place])))
        for place in [place for place, outcome in enumerate(outcomes) if outcome == WON]:
            self._unused.pop(place)
        return outcomes

    def for_the_last_yen(self) -> list[str]:
        each = self._unused[: len(self._kiosks)]
        ready = self._each(
            lambda kiosk, place: kiosk.prepare(replace(each[place], certificate=self._town.certificate()))
        )
        self._leave_room(1)
        outcomes = self._register(ready)
        self._leave_room(10**6)
        for place in [place for place, outcome in enumerate(outcomes) if outcome == WON]:
            self._unused.pop(place)
        return outcomes

    def _register(self, ready: list[Ready]) -> list[str]:
        return self._at_once(
            lambda kiosk, place: kiosk.call("PUT", f"{ready[place].visit}/registration", ready[place].registration)
        )

    def _each(self, do: Callable[[Kiosk, int], Any]) -> list[Any]:
        places = range(len(self._kiosks))
        return list(self._pool.map(lambda place: do(self._kiosks[place], place), places, timeout=PATIENCE_S))

    def _at_once(self, do: Callable[[Kiosk, int], Any]) -> list[str]:
        barrier = Barrier(len(self._kiosks))

        def run(kiosk: Kiosk, place: int) -> str:
            barrier.wait(PATIENCE_S)
            try:
                do(kiosk, place)
            except Refused as refused:
                return str(refused.reason)
            return WON

        return self._each(run)
