"""What a value holds that could tell of somebody: every text in it that is longer than the name of a service."""

from dataclasses import fields, is_dataclass
from functools import cache

from kiosk.visit.catalogue import Catalogue, Programme, Provider

Mark = str | bytes
NOTHING: frozenset[Mark] = frozenset()
_SHORTEST = 4
_EVERYBODYS = (Catalogue, Programme, Provider)


@cache
def _holds(kind: type) -> tuple[str, ...]:
    """The fields of such a value that may hold a mark."""
    return tuple(each.name for each in fields(kind)) if is_dataclass(kind) and kind not in _EVERYBODYS else ()


@cache
def _is_plain(kind: type) -> bool:
    return kind not in (str, bytes, tuple) and not _holds(kind)


class Marks:
    """Finds marks in frozen values, and looks at each value once."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[object, frozenset[Mark]]] = {}

    def of(self, value: object) -> frozenset[Mark]:
        """Every mark in it."""
        if _is_plain(type(value)):
            return NOTHING
        known = self._known.get(id(value))
        if known is None:
            # The value is kept, so that its number stays its own.
            known = self._known[id(value)] = value, frozenset(self._found(value))
        return known[1]

    def _found(self, value: object) -> set[Mark]:
        kind, found = type(value), set()
        if kind is str or kind is bytes:
            return {value} if len(value) >= _SHORTEST else found
        for each in value if kind is tuple else [getattr(value, name) for name in _holds(kind)]:
            if type(each) is str or type(each) is bytes:
                if len(each) >= _SHORTEST:
                    found.add(each)
            elif not _is_plain(type(each)):
                found |= self.of(each)
        return found
