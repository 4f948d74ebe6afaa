"""What a value holds that could tell of somebody: every text in it that is longer than the name of a service."""

from dataclasses import fields, is_dataclass
from functools import cache

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.catalogue import Catalogue, Programme, Provider

Mark = str | bytes
NOTHING: frozenset[Mark] = frozenset()
_SHORTEST = 4
_NEWS = (event.NewsArrived, event.NewsOver)
_TELLS = (event.Registered, event.StatusFound)
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


class Remains:
    """What is somebody's, and may not outlive their visit: whatever came with an event while the visit stood.

    Two things outlive it (design.md): the slip, with the number, the ID and the MAC, and the news, with the number.

    Attributes:
        opened: how the visit on the page was opened.
        may_stand: what may be found now.
        anybodys: everything that ever came.
    """

    def __init__(self) -> None:
        self.opened: event.VisitOpened | None = None
        self.may_stand: frozenset[Mark] = NOTHING
        self.anybodys: set[Mark] = set()
        self._marks = Marks()

    def crashed(self) -> None:
        """Nothing of the last visit may be found any more."""
        self.may_stand = NOTHING

    def note(
        self, stood: int | None, visit: int | None, happened: event.Event, state: at.State, *, begins: bool
    ) -> None:
        """Take a step into account: the visits before and after it, its event, and the state it led to.

        `begins` says that a card is read: one that lies there still may be read anew, for another visit.
        """
        kind = type(happened)
        came = NOTHING if kind in _NEWS else self._marks.of(happened)
        if kind is event.VisitOpened:
            self.opened = happened
        if begins:
            self.may_stand, self.opened = NOTHING, None
        elif visit is not None:
            self.may_stand |= came
        elif stood is not None:
            told = came if kind in _TELLS else NOTHING
            self.may_stand = self._marks.of(self.opened and self.opened.reference) | told
        elif type(state) is at.Attract:
            self.may_stand = NOTHING
        self.anybodys |= came

    def found_in(self, value: object) -> set[Mark]:
        """What a value holds of visits that have ended."""
        return {each for each in self._marks.of(value) - self.may_stand if each in self.anybodys}
