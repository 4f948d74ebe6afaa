"""Where lines break: at zero-width spaces and blanks, and in Japanese before a phrase rather than inside one."""

import re

from PySide6.QtGui import QFontMetricsF

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


def phrases(text: str) -> list[str]:
    """Cut a line of text into the pieces a line may begin with; joined they are the text again."""
    if "\u200b" in text:
        return [each for each in text.split("\u200b") if each]
    return _BOUNDARY.split(text)


def wrapped(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Break a text into lines no wider than `width`; a phrase wider than that is broken anywhere."""
    return [line for paragraph in text.split("\n") for line in _wrapped_paragraph(paragraph, metrics, width)]


def _wrapped_paragraph(paragraph: str, metrics: QFontMetricsF, width: float) -> list[str]:
    lines = [""]
    for phrase in phrases(paragraph):
        if _fits(lines[-1] + phrase, metrics, width):
            lines[-1] += phrase
        else:
            lines += _pieces(phrase, metrics, width)
    return [line.rstrip() for line in lines if line] or [""]


def _pieces(phrase: str, metrics: QFontMetricsF, width: float) -> list[str]:
    pieces = [""]
    for each in phrase:
        # 。、」 and the like never begin a line.
        if _fits(pieces[-1] + each, metrics, width) or not pieces[-1] or each in "。、）」ー":
            pieces[-1] += each
        else:
            pieces.append(each)
    return pieces


def _fits(line: str, metrics: QFontMetricsF, width: float) -> bool:
    return metrics.horizontalAdvance(line.rstrip()) <= width
