"""Account numbers and codes: the pattern language of the catalogue, check digits, and what is wrong with an entry."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from kiosk.visit.catalogue import AccountFormat, Check

_ATOM = r"(?:\\d|\[[A-Za-z0-9](?:[A-Za-z0-9]|-[A-Za-z0-9])*\]|[A-Za-z0-9-])"
# Only a row of characters and character classes with counts: its length can be told.
PATTERN_GRAMMAR = rf"^(?:{_ATOM}(?:\{{\d{{1,2}}(?:,\d{{1,2}})?\}})?)+$"
# What a code on a page may hold, and no more: with many counts that vary, a match takes time without end.
_LONGEST, _VARYING = 64, 2
_PIECE = re.compile(rf"({_ATOM})(?:\{{(\d+)(?:,(\d+))?\}})?")


class Problem(StrEnum):
    """What is wrong with an entry, as the guide's field messages name it."""

    EMPTY = "acct.empty"
    LENGTH = "acct.length"
    CHARSET = "acct.charset"
    CHECK = "acct.check"


@dataclass(frozen=True, slots=True)
class Shape:
    """What a pattern allows: the fewest and most characters, and every character that may appear."""

    shortest: int
    longest: int
    charset: str


def require_grammar(pattern: str) -> None:
    """Refuse a catalogue pattern that the pages cannot work with.

    Raises:
        ValueError: it is outside `PATTERN_GRAMMAR`, no pattern at all, too long, or too many of its counts vary.
    """
    shape(pattern)


@lru_cache(maxsize=256)  # of catalogue patterns, some dozens; nothing typed
def shape(pattern: str) -> Shape:
    """Tell the shape of a catalogue pattern.

    Raises:
        ValueError: as `require_grammar`.
    """
    if not re.fullmatch(PATTERN_GRAMMAR, pattern) or not _compiles(pattern):
        raise ValueError(f"pattern outside the grammar: {pattern!a}")
    shortest = longest = 0
    allowed: set[str] = set()
    pieces = _PIECE.findall(pattern)
    for atom, low, high in pieces:
        shortest += int(low or 1)
        longest += int(high or low or 1)
        allowed |= {chr(code) for code in range(0x21, 0x7F) if re.fullmatch(atom, chr(code))}
    if longest > _LONGEST or sum(bool(high) for _, _, high in pieces) > _VARYING:
        raise ValueError(f"pattern too long, or too many of its counts vary: {pattern!a}")
    return Shape(shortest, longest, "".join(sorted(allowed)))


def _compiles(pattern: str) -> bool:
    """Whether ranges and counts go upwards, which the grammar does not tell."""
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


def normalise(typed: str, pattern: str) -> str:
    """Bring what was typed or scanned into the number's form: NFKC, no spaces, the pattern's case and hyphens."""
    allowed = shape(pattern).charset
    text = "".join(unicodedata.normalize("NFKC", typed).split())
    if not any(each.islower() for each in allowed):
        text = text.upper()
    return text if "-" in allowed else text.replace("-", "")


def problem(entry: str, pattern: str, check: Check = Check.NONE) -> Problem | None:
    """Say what is wrong with a normalised entry, or None where nothing is."""
    allowed = shape(pattern)
    if not entry:
        return Problem.EMPTY
    if any(each not in allowed.charset for each in entry):
        return Problem.CHARSET
    if not allowed.shortest <= len(entry) <= allowed.longest:
        return Problem.LENGTH
    if not re.fullmatch(pattern, entry, re.ASCII):
        return Problem.CHARSET
    return None if _check_holds(entry, check) else Problem.CHECK


def account_problem(entry: str, account: AccountFormat) -> Problem | None:
    """Say what is wrong with a normalised account number of that format."""
    return problem(entry, account.pattern, account.check)


def _check_holds(entry: str, check: Check) -> bool:
    digits = "".join(each for each in entry if each.isdigit())
    match check:
        case Check.NONE:
            return True
        case Check.LUHN:
            from stdnum import luhn  # 10 ms that the first page need not wait for

            return bool(luhn.is_valid(digits))
        case Check.MOD11:
            return mod11_digit(digits[:-1]) == digits[-1:]


def mod11_digit(digits: str) -> str | None:
    """The check digit after `digits` (weights 2-7 repeating from the right), or None where there is none.

    domain.md section 10: a remainder of 10 is invalid.
    """
    weighted = sum(int(each) * (2 + place % 6) for place, each in enumerate(reversed(digits)))
    digit = -weighted % 11
    return None if digit == 10 else str(digit)
