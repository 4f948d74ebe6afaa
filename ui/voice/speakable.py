"""Text as a voice shall read it: a screen's signs are not all words."""

import re

_CLOCK = re.compile(r"\b(\d{1,2}):(\d{2})\b")
_MASKED = re.compile(r"[*＊]+\s*(\d*)")
_KANA = re.compile("[ぁ-んァ-ヶ]")
_TERM = " ?[（(「][^）)」]*{}[^）)」]*[）)」]"
_JAPANESE_TERM = re.compile(_TERM.format("[ぁ-んァ-ヶ一-龠]"))
# In Chinese only what is written as nobody writes it in Chinese.
_TERM_IN_CHINESE = re.compile(_TERM.format("(?:[ぁ-んァ-ヶ証済]|受付)"))
_PAGE = re.compile(r"(\d+)／(\d+)")
_SENTENCE_END = re.compile(r"(?<=。)|(?<=[.!?]) ")
_LONG = 150
# Where Open JTalk takes the other reading, and signs it passes over.
_READ_AS = (
    (re.compile("の方(?!法)"), "のかた"),
    (re.compile("何回"), "なんかい"),
    (re.compile("法定代理人"), "ほうてい代理人"),
    (re.compile(r"(?<=\d)〜(?=\d)"), "から"),
    (re.compile("　"), "、"),
)
# やさしい日本語 stands with blanks between its phrases; the Japanese voice would pause at each.
_BLANK = re.compile(r"(?<=[ぁ-んァ-ヶー一-龠々、。]) (?=\S)|(?<=\S) (?=[ぁ-んァ-ヶー一-龠々])")


def has_kana(text: str) -> bool:
    """Whether it is Japanese."""
    return _KANA.search(text) is not None


def without_japanese_terms(text: str, *, chinese: bool = False) -> str:
    """A translation without the Japanese words in brackets and quotes, which its voice cannot read."""
    return (_TERM_IN_CHINESE if chinese else _JAPANESE_TERM).sub("", text)


def sentences(text: str, *, japanese: bool) -> list[str]:
    """A text for the ear: a short one whole, a long one, as the terms of use are, sentence by sentence.

    Args:
        text: as it stands on the screen, in lines.
        japanese: whether a Japanese voice reads it.
    """
    whole = speakable(text.replace("\n", "" if japanese else " "), japanese=japanese)
    parts = [whole] if len(whole) <= _LONG else _SENTENCE_END.split(whole)
    return [each.strip() for each in parts if each.strip()]


def speakable(text: str, *, japanese: bool) -> str:
    """The same text for the ear.

    Args:
        text: as it stands on the screen, without marks between phrases.
        japanese: whether a Japanese voice reads it.
    """
    text = _MASKED.sub(lambda masked: ", ".join(masked[1]), text)
    if not japanese:
        return text.strip()
    text = _CLOCK.sub(lambda time: f"{int(time[1])}時{int(time[2])}分", text)
    text = _PAGE.sub(r"\2のうち\1", text)
    for written, read in _READ_AS:
        text = written.sub(read, text)
    return _BLANK.sub("", text).replace(", ", "、").strip()
