"""Finding a payment service by what somebody types on a kana keyboard."""

import unicodedata
from collections.abc import Iterable

from kiosk.visit.catalogue import Provider

_SMALL = str.maketrans("ぁぃぅぇぉゃゅょっゎゕゖ", "あいうえおやゆよつわかけ")
_DROPPED = set("ー-‐‑‒–—―−・･·~〜 　'’.")
_VOICING = {"\u3099", "\u309a"}  # combining dakuten and handakuten


def folded(text: str) -> str:
    """Bring a text into the form in which it is compared.

    NFKC, katakana to hiragana, case folded, voiced marks and small kana folded (か finds が, so the keyboard needs
    neither); long-vowel marks, spaces, hyphens and middle dots dropped.
    """
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    kept = (_hiragana(each) for each in parts if each not in _VOICING and each not in _DROPPED)
    return unicodedata.normalize("NFC", "".join(kept)).translate(_SMALL)


def matching(providers: Iterable[Provider], typed: str) -> list[Provider]:
    """Those whose name, reading, Latin name or alias holds what was typed; beginnings first, otherwise as listed."""
    wanted = folded(typed)
    ranked = [(_rank(each, wanted), each) for each in providers]
    found = [(rank, each) for rank, each in ranked if rank is not None]
    return [each for _, each in sorted(found, key=lambda pair: pair[0])]


def _rank(provider: Provider, wanted: str) -> int | None:
    names = [folded(each) for each in (provider.name_ja, provider.name_kana, provider.name_latin, *provider.aliases)]
    if any(each.startswith(wanted) for each in names):
        return 0
    return 1 if any(wanted in each for each in names) else None


def _hiragana(character: str) -> str:
    return chr(ord(character) - 0x60) if "ァ" <= character <= "ヶ" else character
