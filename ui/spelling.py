"""Codes as they are read out: character by character, so that nobody hears a word."""

from string import ascii_uppercase

from ui.texts import Words, is_japanese

_NAMES = (
    "エー ビー シー ディー イー エフ ジー エイチ アイ ジェー ケー エル エム "
    "エヌ オー ピー キュー アール エス ティー ユー ブイ ダブリュー エックス ワイ ゼット"
)
_LETTERS = dict(zip(ascii_uppercase, _NAMES.split(), strict=True))


def spelled(code: Words) -> Words:
    """The characters of a code apart: 「エー、2、ケー」."""
    return lambda: _spelled(code())


def _spelled(code: str) -> str:
    characters = "".join(code.split())
    if is_japanese():
        return "、".join(_LETTERS.get(each, each) for each in characters)
    return ", ".join(characters)
