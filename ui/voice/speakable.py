"""Text as a voice shall read it: a screen's signs are not all words."""

import re

_CLOCK = re.compile(r"\b(\d{1,2}):(\d{2})\b")
_MASKED = re.compile(r"[*＊]+\s*(\d*)")
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
    for written, read in _READ_AS:
        text = written.sub(read, text)
    return _BLANK.sub("", text).replace(", ", "、").strip()
