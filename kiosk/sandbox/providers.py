"""The platform's side of the providers.

The firms are other people's servers: none is trusted to be there, to be quick, or to say what was agreed.
"""

import time
import unicodedata
from collections.abc import Callable
from typing import assert_never

from kiosk.sandbox.breaker import Breaker, Down
from kiosk.sandbox.catalogue import Offer
from kiosk.sandbox.dialects import DIALECTS, Found
from kiosk.sandbox.operations import FIRM_CALLS
from kiosk.sandbox.wire import Wire
from kiosk.visit.catalogue import OwnerEcho, Provider

LONGEST_NAME = 80
_MARKUP = frozenset("<>&")


class Rejected(Exception):
    """No such account, or a wrong code, or a firm that will not have it: the resident is not told which."""


class Firms:
    """What the platform asks when a resident names an account."""

    def __init__(
        self,
        offer: Offer,
        address: Callable[[str], str],
        wire: Wire | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Know the firms' addresses and dialects; nobody is called yet.

        Args:
            offer: the providers and what their firms speak.
            address: the base of a provider's URLs, by its id.
            wire: HTTP; None: with the usual limits.
            clock: seconds, by which a firm is left alone for a while.
        """
        self._dialects = {each: DIALECTS[speaks] for each, speaks in offer.dialects.items()}
        self._address = address
        self._wire = wire or Wire()
        self._breakers = {each: Breaker(clock) for each in offer.dialects}

    def holder(self, provider: Provider, account: str, codes: tuple[str, ...]) -> str | None:
        """Return the holder's name as the provider shows it, None where it shows none.

        Raises:
            Rejected: the account is unknown or a code is wrong.
            Down: the firm does not answer.
        """
        try:
            found = self._breakers[provider.id].call(lambda: self._ask(provider, account, codes))
        except Down as error:
            FIRM_CALLS.labels(provider.id, error.outcome).inc()
            raise
        FIRM_CALLS.labels(provider.id, "found" if found else "rejected").inc()
        if found is None:
            raise Rejected
        return found.name

    def _ask(self, provider: Provider, account: str, codes: tuple[str, ...]) -> Found | None:
        dialect = self._dialects[provider.id]
        asked = dialect.question(account, codes)
        status, body = self._wire.post(f"{self._address(provider.id)}/{asked.path}", asked.kind, asked.body)
        try:
            found = dialect.answer(status, body)
            return found and Found(_shown(provider.owner_echo, found.name))
        except ValueError:
            # Not chained: what broke the agreement may quote a name.
            raise Down("not_as_agreed") from None


def _shown(echo: OwnerEcho, name: str | None) -> str | None:
    """The name as residents may see it.

    Raises:
        ValueError: the provider tells names, and this is none.
    """
    match echo:
        case OwnerEcho.NONE:
            return None
        case OwnerEcho.MASKED_NAME | OwnerEcho.NICKNAME:
            shown = cleaned(name or "")
            if not shown:
                raise ValueError("no name")
            return shown
        case never:
            assert_never(never)


def cleaned(text: str) -> str:
    """One line of at most `LONGEST_NAME` characters, without control, format and bidi characters, without markup."""
    words = " ".join(text.split())
    return "".join(each for each in words if _is_shown(each))[:LONGEST_NAME].strip()


def _is_shown(character: str) -> bool:
    return unicodedata.category(character)[0] != "C" and character not in _MARKUP
