"""The twelve fictional firms, inside the process: they know the sample residents' accounts and nothing else.

P02 takes its five seconds and P10 is down on Sundays. The faults that need dice (P05 times out, P07 refuses now and
then) are not played yet: both answer like any other firm.
"""

import hmac
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import assert_never

from kiosk.sandbox import sample
from kiosk.sandbox.catalogue import Behaviour, Offer
from kiosk.visit.catalogue import OwnerEcho, Provider

SLOW = 5.0
# Japan has had no summer time since 1951, and Windows has no zone database.
JAPAN = timezone(timedelta(hours=9))
_SUNDAY = 6


class Rejected(Exception):
    """No such account, or a wrong code: the firm does not say which."""


class Down(Exception):
    """The firm does not answer."""


class Firms:
    """What the platform asks when a resident names an account."""

    def __init__(self, offer: Offer, clock: Callable[[], datetime], sleep: Callable[[float], None]) -> None:
        """Open the firms' books.

        Args:
            offer: the providers and how their firms behave.
            clock: gives the aware time.
            sleep: waits for that many seconds.
        """
        self._offer = offer
        self._clock = clock
        self._sleep = sleep
        residents = sample.Residents(offer.catalogue)
        self._books = {
            (provider, number): (codes, each)
            for each in map(residents.at, range(sample.COUNT))
            for provider, (number, codes) in each.accounts.items()
        }

    def holder(self, provider: Provider, account: str, codes: tuple[str, ...]) -> str | None:
        """Return the holder's name as the provider shows it, None where it shows none.

        Raises:
            Rejected: the account is unknown or a code is wrong.
            Down: the firm does not answer.
        """
        self._behave(self._offer.behaviours[provider.id])
        known, found = self._books.get((provider.id, account), ((), None))
        right = hmac.compare_digest("\0".join(known).encode(), "\0".join(codes).encode())
        if found is None or not right:
            raise Rejected
        match provider.owner_echo:
            case OwnerEcho.MASKED_NAME:
                return masked(found.holder)
            case OwnerEcho.NICKNAME:
                return found.nickname
            case OwnerEcho.NONE:
                return None
            case never:
                assert_never(never)

    def _behave(self, behaviour: Behaviour) -> None:
        if behaviour is Behaviour.SLOW:
            self._sleep(SLOW)
        if behaviour is Behaviour.DOWN_ON_SUNDAYS and self._clock().astimezone(JAPAN).weekday() == _SUNDAY:
            raise Down


def masked(holder: str) -> str:
    """Show the first character of surname and given name: enough for the holder, too little for anybody else."""
    return " ".join(part[0] + "＊" * max(1, len(part) - 1) for part in holder.split())
