"""Finding a payment service by what somebody types on a kana keyboard."""

from collections.abc import Sequence

from kiosk.visit.catalogue import Provider
from kiosk.visit.reading import folded

# Before each name, so that a beginning is found like anything else.
_START = "\n"


class Index:
    """The names of all services as they are compared, folded once: 10,000 must answer a keystroke within a frame.

    Args:
        providers: in the order in which they are listed.
    """

    def __init__(self, providers: Sequence[Provider]) -> None:
        self._providers = providers
        self._names: list[str] = []

    def learn(self, count: int) -> bool:
        """Fold the names of so many more; whether some are left."""
        start = len(self._names)
        self._names += map(_names, self._providers[start : start + count])
        return len(self._names) < len(self._providers)

    def matching(self, typed: str) -> list[Provider]:
        """Those one of whose names holds what was typed; beginnings first, otherwise as listed."""
        self.learn(len(self._providers))
        wanted = folded(typed)
        begins = _START + wanted
        first: list[Provider] = []
        second: list[Provider] = []
        for names, provider in zip(self._names, self._providers, strict=True):
            if wanted in names:
                (first if begins in names else second).append(provider)
        return first + second


def _names(provider: Provider) -> str:
    names = (provider.name_ja, provider.name_kana, provider.name_latin, *provider.aliases)
    return "".join(_START + folded(each) for each in names)
