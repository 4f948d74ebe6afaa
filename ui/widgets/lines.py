"""Where lines break: at zero-width spaces and blanks, and in Japanese before a phrase rather than inside one."""

import re
from collections.abc import Callable
from typing import TypeAlias

MARK = "\u200b"
Width: TypeAlias = Callable[[str], float]

# A phrase (文節) mostly begins where kana or punctuation gives way to a kanji, katakana or Latin word; not after the
# polite お and ご. Marked phrases (zero-width spaces in the text) take the place of the guess.
_WORD = r"0-9A-Za-z０-９Ａ-Ｚａ-ｚァ-ヶー一-龠々"
_OPENING = "（「『【“(["
_BOUNDARY = re.compile(
    rf"(?<=[ぁ-ん。、！？：])(?<![おご])(?=[{_WORD}])"
    rf"|(?<=[^{_OPENING}\s])(?=[（「『【])"
    r"|(?<=[、。：　）」])(?=[ぁ-ん])"
    r"|(?<= )(?=[^ ])"
)
# Korean breaks at spaces only, also beside Japanese words and brackets.
_HANGUL = re.compile("[가-힣]")
_BLANK = re.compile("(?<= )(?=[^ ])")


def phrases(text: str) -> list[str]:
    """Cut a line of text into the pieces a line may begin with; joined they are the text again."""
    if MARK in text:
        return [each for each in text.split(MARK) if each]
    if _HANGUL.search(text):
        return _BLANK.split(text)
    return _BOUNDARY.split(text)


def unmarked(text: str) -> str:
    """The text without the marks between its phrases."""
    return text.replace(MARK, "")


def wrapped(text: str, measure: Width, width: float) -> list[str]:
    """Break a text into lines no wider than `width`, by `measure`; a phrase wider than that is broken anywhere."""
    return [line for paragraph in text.split("\n") for line in _wrapped_paragraph(paragraph, measure, width)]


def _wrapped_paragraph(paragraph: str, measure: Width, width: float) -> list[str]:
    lines = [""]
    for phrase in phrases(paragraph):
        if _fits(lines[-1] + phrase, measure, width):
            lines[-1] += phrase
        else:
            lines += _pieces(phrase, measure, width)
    return [line.rstrip() for line in lines if line] or [""]


def _pieces(phrase: str, measure: Width, width: float) -> list[str]:
    pieces = [""]
    for each in phrase:
        # 。、」 and the like never begin a line.
        if _fits(pieces[-1] + each, measure, width) or not pieces[-1] or each in "。、）」ー":
            pieces[-1] += each
        else:
            pieces.append(each)
    return pieces


def _fits(line: str, measure: Width, width: float) -> bool:
    return measure(line.rstrip()) <= width
