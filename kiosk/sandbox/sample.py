"""The sample residents: fictional people, each with an account at every firm a kiosk can register.

Made from an index alone, so that the firms, a tester's panel, tests and load runs all mean the same people.
"""

import hashlib
import itertools
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import assert_never

from stdnum import luhn

from kiosk.visit import account
from kiosk.visit.catalogue import Catalogue, Channel, Check, Provider

COUNT = 200
# The simulator's cards (card.simulator.profiles), each in one resident's hand; everybody else has a spare card.
CARD_HOLDERS = (
    "valid",
    "last-try",
    "locked",
    "expired",
    "revoked",
    "renewed",
    "renewed-recent",
    "renewed-unlinked",
    "minor",
    "no-certificate",
    "no-pin",
    "phone",
    "old-card",
    "not-a-card",
)
_SURNAMES = ("見本", "架空", "仮名", "例示", "試験")
_GIVEN = (("太郎", "たろう"), ("花子", "はなこ"), ("一郎", "いちろう"), ("桜", "さくら"), ("健", "けん"))
_MMDD, _YYYYMMDD = r"[01]\d[0-3]\d", r"[12]\d{3}[01]\d[0-3]\d"
_PIECE = re.compile(r"(\[[^]]+\]|\\d|.)(?:\{(\d+)(?:,\d+)?\})?")


@dataclass(frozen=True, slots=True)
class SampleResident:
    """One fictional resident.

    Attributes:
        holder: the name on the card and in the firms' books.
        nickname: what a firm calls them that tells no name.
        born: date of birth, which some firms ask for.
        accounts: by provider id, the account number and its codes.
    """

    holder: str
    nickname: str
    born: date
    accounts: dict[str, tuple[str, tuple[str, ...]]]


class Residents:
    """All of them, under one catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Read the forms of the catalogue's accounts and codes once: two thousand numbers follow them."""
        self._providers = [each for each in catalogue.providers if Channel.KIOSK in each.channels]
        patterns = {each.account.pattern for each in self._providers}
        patterns |= {code.pattern for each in self._providers for code in each.codes}
        self._forms = {each: _form(each) for each in patterns}

    def named(self, name: str) -> SampleResident:
        """The resident who holds the simulator's card of that profile, or `spare-0` to `spare-185`.

        Raises:
            ValueError: nobody is called that.
        """
        if name in CARD_HOLDERS:
            return self.at(CARD_HOLDERS.index(name))
        spare = re.fullmatch(r"spare-(\d{1,3})", name)
        if spare is None or int(spare[1]) >= COUNT - len(CARD_HOLDERS):
            raise ValueError(f"no sample resident {name!a}")
        return self.at(len(CARD_HOLDERS) + int(spare[1]))

    def at(self, index: int) -> SampleResident:
        """The resident of an index from 0 to `COUNT` - 1."""
        surname = _SURNAMES[index // len(_GIVEN) % len(_SURNAMES)]
        given, nickname = _GIVEN[index % len(_GIVEN)]
        born = date(1950, 4, 12) + timedelta(days=index * 97)
        accounts = {each.id: (self._number(each, index), self._codes(each, index, born)) for each in self._providers}
        return SampleResident(f"{surname} {given}", nickname, born, accounts)

    def _number(self, provider: Provider, index: int) -> str:
        for attempt in itertools.count():
            drawn = self._drawn(provider.account.pattern, f"{provider.id}/{index}/{attempt}")
            checked = _with_check(drawn, provider.account.check)
            if checked is not None:
                return checked
        raise AssertionError("count() never ends")

    def _codes(self, provider: Provider, index: int, born: date) -> tuple[str, ...]:
        dates = {_MMDD: f"{born:%m%d}", _YYYYMMDD: f"{born:%Y%m%d}"}
        return tuple(
            dates.get(code.pattern) or self._drawn(code.pattern, f"{provider.id}/{index}/code/{place}")
            for place, code in enumerate(provider.codes)
        )

    def _drawn(self, pattern: str, seed: str) -> str:
        bytes_of_seed = hashlib.sha256(seed.encode()).digest()
        return "".join(
            allowed[each % len(allowed)] for allowed, each in zip(self._forms[pattern], bytes_of_seed, strict=False)
        )


def _form(pattern: str) -> list[str]:
    """What may stand at each place of the shortest number of that pattern."""
    return [account.shape(atom).charset for atom, low in _PIECE.findall(pattern) for _ in range(int(low or 1))]


def _with_check(drawn: str, check: Check) -> str | None:
    """The number with its last digit put right, None where these digits have no check digit."""
    digits = "".join(each for each in drawn[:-1] if each.isdigit())
    match check:
        case Check.NONE:
            return drawn
        case Check.LUHN:
            return drawn[:-1] + str(luhn.calc_check_digit(digits))
        case Check.MOD11:
            digit = account.mod11_digit(digits)
            return digit and drawn[:-1] + digit
        case never:
            assert_never(never)
