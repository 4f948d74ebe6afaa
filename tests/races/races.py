"""Many kiosks at one moment, for what there is once: exactly one gets it, and the others are told why not."""

import secrets
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from threading import Barrier
from typing import Any

from tenacity import retry, retry_if_exception, stop_after_delay, wait_random

from kiosk.cli.bench.crowd import Begun, Kiosk, Ready, Refused, Resident, Town
from kiosk.platform.client import Endpoint
from kiosk.platform.identity import Identity
from kiosk.sandbox import catalogue
from kiosk.sandbox.ids import ATTEMPTS
from kiosk.visit import mykey_id

WON = "won"
PATIENCE_S = 120
# Who has lost may race again in the same visit, before it runs out: for another ID while a visit may propose one.
_ROUNDS_OF_A_VISIT = {"id": ATTEMPTS, "account": 10, "person": 1, "yen": 10}


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
        self._standing: dict[int, Any] = {}
        self._stands_for, self._stood = "", 0
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
        if kind != self._stands_for or self._stood == _ROUNDS_OF_A_VISIT[kind]:
            self._standing.clear()
            self._stands_for, self._stood = kind, 0
        begin, reason = self.kinds[kind]
        won = begin()
        self._stood += 1
        for place in self._winners(won):
            self._standing.pop(place, None)
        outcomes, expected = Counter(won), Counter({WON: 1, reason: len(self._kiosks) - 1})
        return [] if outcomes == expected else [f"{kind}: {dict(outcomes)}"]

    def for_an_id(self) -> list[str]:
        wanted = "".join(secrets.choice(mykey_id.ALPHABET) for _ in range(mykey_id.LENGTH))
        opened = self._stand(lambda kiosk, _place: kiosk.open(self._town.certificate()))
        paths = [f"/v1/visits/{each['visit']}/mykey-id" for each in opened]
        return self._at_once(lambda kiosk, place: kiosk.call("POST", paths[place], {"proposed": wanted}))

    def for_an_account(self) -> list[str]:
        one = self._unused.pop()
        begun = self._stand(self._begin)
        return self._register(self._each(lambda kiosk, place: _checked(kiosk, begun[place], one)))

    def for_a_person(self) -> list[str]:
        certificate = self._town.certificate()
        accounts = self._some()
        begun = self._stand(lambda kiosk, _place: kiosk.begin(certificate))
        ready = self._each(lambda kiosk, place: _checked(kiosk, begun[place], accounts[place]))
        return self._use_up(accounts, self._register(ready))

    def for_the_last_yen(self) -> list[str]:
        accounts = self._some()
        begun = self._stand(self._begin)
        ready = self._each(lambda kiosk, place: _checked(kiosk, begun[place], accounts[place]))
        self._leave_room(1)
        outcomes = self._register(ready)
        self._leave_room(10**6)
        return self._use_up(accounts, outcomes)

    def _some(self) -> list[Resident]:
        """An unused account for each kiosk."""
        return self._unused[: len(self._kiosks)]

    def _use_up(self, accounts: list[Resident], outcomes: list[str]) -> list[str]:
        used = [accounts[place] for place in self._winners(outcomes)]
        self._unused = [each for each in self._unused if each not in used]
        return outcomes

    def _winners(self, outcomes: list[str]) -> list[int]:
        return [place for place, outcome in enumerate(outcomes) if outcome == WON]

    def _begin(self, kiosk: Kiosk, _place: int) -> Begun:
        return kiosk.begin(self._town.certificate())

    def _stand(self, begin: Callable[[Kiosk, int], Any]) -> list[Any]:
        """What each kiosk has begun; who has nothing begins now."""
        return self._each(lambda kiosk, place: self._standing.get(place) or self._kept(place, begin(kiosk, place)))

    def _kept(self, place: int, begun: Any) -> Any:
        return self._standing.setdefault(place, begun)

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


def _is_busy(error: BaseException) -> bool:
    return isinstance(error, Refused) and error.status == HTTPStatus.SERVICE_UNAVAILABLE


@retry(retry=retry_if_exception(_is_busy), stop=stop_after_delay(PATIENCE_S), wait=wait_random(0, 2), reraise=True)
def _checked(kiosk: Kiosk, begun: Begun, resident: Resident) -> Ready:
    """Two hundred ask one firm at a moment, and it answers eight a process at once: who waits too long asks again."""
    return kiosk.check(begun, resident)
