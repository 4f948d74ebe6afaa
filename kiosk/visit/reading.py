"""How names are compared and put in order by their reading (五十音)."""

import unicodedata
from collections.abc import Iterable

from kiosk.visit.catalogue import Provider

_KATAKANA = {code: chr(code - 0x60) for code in range(ord("ァ"), ord("ヶ") + 1)}
_SMALL = dict(zip("ぁぃぅぇぉゃゅょっゎゕゖ", "あいうえおやゆよつわかけ", strict=True))
_DROPPED = "ー-‐‑‒–—―−・･·~〜 　'’.\u3099\u309a"  # the last two are combining dakuten and handakuten
_FOLDED = {
    **{code: _SMALL.get(kana, kana) for code, kana in _KATAKANA.items()},
    **{ord(small): kana for small, kana in _SMALL.items()},
    **dict.fromkeys(map(ord, _DROPPED)),
}


def folded(text: str) -> str:
    """Bring a text into the form in which it is compared.

    NFKC, katakana to hiragana, case folded, voiced marks and small kana folded (か finds が, so the keyboard needs
    neither); long-vowel marks, spaces, hyphens and middle dots dropped.
    """
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return unicodedata.normalize("NFC", parts.translate(_FOLDED))


def in_reading_order(providers: Iterable[Provider]) -> tuple[Provider, ...]:
    """By reading, Latin names in their place by reading; voiced after unvoiced."""
    return tuple(sorted(providers, key=lambda each: (folded(each.name_kana), each.name_kana, each.id)))
