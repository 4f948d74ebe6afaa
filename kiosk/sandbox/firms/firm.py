"""One firm: its book of customers, its check of the number, how it shows a name, and how it behaves.

Its customers are the sample residents, and nobody else.
"""

import hashlib
import hmac
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import Enum, auto
from typing import assert_never

from kiosk.sandbox.catalogue import Behaviour
from kiosk.sandbox.sample import SampleResident
from kiosk.visit.account import account_problem
from kiosk.visit.catalogue import OwnerEcho, Provider

SLOW_S = 5.0
# Longer than anybody waits.
STUCK_S = 60.0
TIMES_OUT = 0.02
REFUSES = 0.05
# Japan has had no summer time since 1951, and Windows has no zone database.
JAPAN = timezone(timedelta(hours=9))
_SUNDAY = 6


class Verdict(Enum):
    """What a firm says, before it says it in its dialect."""

    FOUND = auto()
    UNKNOWN = auto()
    NOT_A_NUMBER = auto()
    REFUSED = auto()
    RESTING = auto()


@dataclass(frozen=True, slots=True)
class Reply:
    """The verdict, and of an account that was found the name the firm shows, None where it shows none."""

    verdict: Verdict
    name: str | None = None


def by_account(provider: str, account: str) -> float:
    """A number from 0 to 1 that is always the same for this account: the same residents always meet the trouble."""
    return int.from_bytes(hashlib.sha256(f"{provider}/{account}".encode()).digest()[:8], "big") / 2**64


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the firms live in.

    Attributes:
        clock: gives the aware time.
        sleep: waits for that many seconds.
        die: gives a number from 0 to 1 for a provider's id and an account.
    """

    clock: Callable[[], datetime]
    sleep: Callable[[float], Awaitable[None]]
    die: Callable[[str, str], float] = by_account


class Firm:
    """The firm behind one provider.

    Args:
        provider: what it has told the platform of itself.
        behaviour: how it answers.
        residents: its customers.
        around: what it lives in.
    """

    def __init__(
        self, provider: Provider, behaviour: Behaviour, residents: list[SampleResident], around: Surroundings
    ) -> None:
        self._provider = provider
        self._behaviour = behaviour
        self._around = around
        self._book = _book(provider.id, residents)

    async def asked(self, account: str, codes: tuple[str, ...]) -> Reply:
        """Say whether there is such an account with these codes."""
        trouble = await self._trouble(account)
        if trouble is not None:
            return Reply(trouble)
        if account_problem(account, self._provider.account) is not None:
            return Reply(Verdict.NOT_A_NUMBER)
        known, found = self._book.get(account, ((), None))
        right = hmac.compare_digest("\0".join(known).encode(), "\0".join(codes).encode())
        if found is None or not right:
            return Reply(Verdict.UNKNOWN)
        return Reply(Verdict.FOUND, shown(self._provider.owner_echo, found))

    async def _trouble(self, account: str) -> Verdict | None:
        around, rolled = self._around, self._around.die(self._provider.id, account)
        match self._behaviour:
            case Behaviour.OK:
                return None
            case Behaviour.SLOW:
                await around.sleep(SLOW_S)
                return None
            case Behaviour.TIMES_OUT:
                if rolled < TIMES_OUT:
                    await around.sleep(STUCK_S)
                    return Verdict.RESTING
                return None
            case Behaviour.REFUSES:
                return Verdict.REFUSED if rolled < REFUSES else None
            case Behaviour.DOWN_ON_SUNDAYS:
                return Verdict.RESTING if around.clock().astimezone(JAPAN).weekday() == _SUNDAY else None
            case never:
                assert_never(never)


def shown(echo: OwnerEcho, customer: SampleResident) -> str | None:
    """The name as the firm shows it."""
    match echo:
        case OwnerEcho.MASKED_NAME:
            return masked(customer.holder)
        case OwnerEcho.NICKNAME:
            return customer.nickname
        case OwnerEcho.NONE:
            return None
        case never:
            assert_never(never)


def masked(holder: str) -> str:
    """Show the first character of surname and given name: enough for the holder, too little for anybody else."""
    return " ".join(part[0] + "＊" * max(1, len(part) - 1) for part in holder.split())


def _book(provider: str, residents: list[SampleResident]) -> Mapping[str, tuple[tuple[str, ...], SampleResident]]:
    accounts = ((each.accounts.get(provider), each) for each in residents)
    return {held[0]: (held[1], each) for held, each in accounts if held is not None}
