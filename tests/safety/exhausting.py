"""Walks in number: hypothesis draws their bytes, counts them, and brings a failing one down to its shortest form."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, Self

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st

_NOT_CHECKED = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]


class Walk(Protocol):
    """One interleaving."""

    seen: Counter[str]

    def run(self) -> None:
        """Walk it; raises AssertionError where the promise is broken."""
        ...


@dataclass(slots=True)
class Tally:
    """What many walks came to.

    Attributes:
        walks: how many.
        walked: in how many of them each thing happened.
        times: how often it happened in all.
    """

    walks: int = 0
    walked: Counter[str] = field(default_factory=Counter)
    times: Counter[str] = field(default_factory=Counter)

    def add(self, seen: Counter[str]) -> None:
        """One more walk."""
        self.walks += 1
        self.times += seen
        self.walked.update(name for name, count in seen.items() if count)

    def __iadd__(self, other: Self) -> Self:
        self.walks += other.walks
        self.walked += other.walked
        self.times += other.times
        return self

    def share(self, name: str) -> float:
        """In what share of the walks it happened, 0-1."""
        return self.walked[name] / self.walks


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of walk.

    Attributes:
        make: makes one from its bytes.
        size: how many bytes it takes.
        at_once: how many walks hypothesis draws together; drawing them one by one costs more than a short walk.
    """

    make: Callable[[bytes], Walk]
    size: int
    at_once: int = 1


def exhaust(kind: Kind, walks: int, seed: int) -> Tally:
    """Walk so often; the same seed draws the same walks.

    Raises:
        AssertionError: the promise is broken; a note shows the bytes of the shortest walk that breaks it.
    """
    tally = Tally()

    @seeded(seed)
    @settings(
        max_examples=-(-walks // kind.at_once),
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=_NOT_CHECKED,
    )
    @given(drawn=st.lists(_bytes(kind.size), min_size=kind.at_once, max_size=kind.at_once))
    def some(drawn: list[bytes]) -> None:
        for each in drawn:
            walk = kind.make(each)
            walk.run()
            tally.add(walk.seen)

    some()
    return tally


def _bytes(size: int) -> st.SearchStrategy[bytes]:
    return st.binary(min_size=size, max_size=size)
