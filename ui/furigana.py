"""Readings of kanji, from the word list: the longest word that fits comes first."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Piece(NamedTuple):
    """A piece of a text; `reading` stands above it, or is empty."""

    base: str
    reading: str


@cache
def words() -> Mapping[str, str]:
    """The word list: a word as it is written, and how it is read."""
    listed: dict[str, str] = json.loads((files("resources") / "furigana.json").read_bytes())["words"]
    return listed


def read(text: str) -> list[Piece]:
    """Cut a text into pieces with and without readings; joined, the bases are the text again."""
    pieces: list[Piece] = []
    place = 0
    while place < len(text):
        word = _word_at(text, place)
        pieces += _parted(word, words()[word]) if word else [Piece(text[place], "")]
        place += len(word) or 1
    return pieces


def _word_at(text: str, place: int) -> str:
    ends = range(place + _longest(), place, -1)
    return next((text[place:end] for end in ends if text[place:end] in words()), "")


@cache
def _longest() -> int:
    return max(len(each) for each in words())


def _parted(word: str, reading: str) -> list[Piece]:
    """The reading stands above the kanji alone, not above digits before or kana after them."""
    start = _alike(word, reading)
    end = _alike(word[::-1], reading[::-1])
    cut = len(word) - end
    parts = (
        Piece(word[:start], ""),
        Piece(word[start:cut], reading[start : len(reading) - end]),
        Piece(word[cut:], ""),
    )
    return [each for each in parts if each.base]


def _alike(first: str, second: str) -> int:
    """How many letters both begin with."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((place for place, (one, other) in pairs if one != other), min(len(first), len(second)))
