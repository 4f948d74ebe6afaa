"""One story's world: the halls it opens, who comes, and what is registered afterwards."""

import threading

from card.simulator.profiles import Profile
from kiosk.enrolment import Choices
from kiosk.journal import Journal
from kiosk.platform.client import PlatformClient
from tests.guards.hall import Hall, Meddling
from tests.guards.ledger import Ledger
from tests.guards.sandbox import FIRST_CARDS, Platform
from tests.journeys.town_hall import Resident

_OF_KIOSKS = ("card", "catalogue", "platform-", "settlement", "staff")
_PATIENCE_S = 10


class Town:
    """One story's world.

    Args:
        platform: emptied before.

    Attributes:
        a: a resident with a card and an account at P01.
        b: another one.
    """

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._reviewed: set[bytes] = set()
        self._halls: list[Hall] = []
        self._clients: list[PlatformClient] = []
        self._others = frozenset(threading.enumerate())
        self.a, self.b = self.resident("A"), self.resident("B")

    def resident(self, person: str, provider: str = "P01", card: Profile | None = None) -> Resident:
        account, codes = self._platform.people[person].accounts[provider]
        return Resident(card or FIRST_CARDS[person], Choices(provider, account, codes, last_try=True))

    def hall(self, name: str = "kiosk-A", **meddling: Meddling) -> Hall:
        """Open a counter; `meddling` is done in place of its client's methods."""
        self._halls.append(Hall(self._platform, name, self._reviewed, meddling))
        return self._halls[-1]

    def client(self, name: str) -> PlatformClient:
        """A client of that kiosk, for what a program does by hand."""
        self._clients.append(self._platform.client(self._platform.state / f"catalogue-{name}", name)())
        return self._clients[-1]

    def journal(self, name: str) -> Journal:
        """What that kiosk writes down."""
        return Journal(self._platform.state / f"journal-{name}.db")

    def name(self, person: str) -> str:
        return self._platform.people[person].holder

    def certificate(self, person: str) -> bytes:
        return next(der for der, whose in self._platform.cards.items() if whose == person)

    def registered(self) -> list[str]:
        """Whose cards stand behind the registrations, in their order; every link must be right.

        Raises:
            AssertionError: one is wrong; it says which and why.
        """
        ledger = Ledger(self._platform.desk, self._platform.people, self._platform.cards)
        wrong = ledger.wrong_links(self._reviewed)
        assert wrong == [], "; ".join(wrong)
        return ledger.registered()

    def stop(self, hall: Hall) -> None:
        """Close a counter; what its kiosk has on disk stays there."""
        self._halls.remove(hall)
        hall.runtime.stop()

    def close(self) -> None:
        for hall in list(self._halls):
            self.stop(hall)
        for client in self._clients:
            client.close()
        for thread in set(threading.enumerate()) - self._others:
            if thread.name.startswith(_OF_KIOSKS):
                # What it still has to tell the platform must not reach the next story's.
                thread.join(_PATIENCE_S)
