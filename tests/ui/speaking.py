"""The languages as tests meet them: the files themselves, and a translator while one is spoken."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication

from ui import locales

FILES = sorted(locales.folder().glob("kiosk_*.ts"))
CODES = [each.stem.removeprefix("kiosk_") for each in FILES]


class Message(NamedTuple):
    """A message of a file; `forms` are its translations, several where it counts."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]


def messages(code: str) -> list[Message]:
    """Everything a language says."""
    tree = ET.parse(locales.folder() / f"kiosk_{code}.ts")
    return [
        Message(
            context.findtext("name", ""), message.findtext("source", ""), message.findtext("extracomment", ""), forms
        )
        for context in tree.iter("context")
        for message in context.iter("message")
        for forms in [_forms(message)]
    ]


def _forms(message: ET.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    assert translation is not None
    assert translation.get("type") is None, "not finished"
    counted = [each.text or "" for each in translation.iter("numerusform")]
    return tuple(counted or [translation.text or ""])


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak a language for a while."""
    translator = locales.translator(code)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def pseudo(folder: Path) -> str:
    """Write a language into a folder that says the Japanese as long as other languages are; give its code.

    1.8 times as long, 3.6 times up to four letters, with ［ ］ at both ends, so that a lost end is seen (guide 7, 8).
    """
    tree = ET.parse(locales.folder() / "kiosk_ja.ts")
    for context in tree.iter("context"):
        if context.findtext("name") == "language":
            continue
        for translation in context.iter("translation"):
            for each in list(translation.iter("numerusform")) or [translation]:
                each.text = _stretched(each.text or "")
    for message in tree.iter("message"):
        if message.findtext("source") in {"ja", "日本語", "1"}:
            translation = message.find("translation")
            assert translation is not None
            translation.text = {"ja": "pseudo", "日本語": "Pseudo", "1": "8"}[message.findtext("source", "")]
    tree.write(folder / "kiosk_pseudo.ts", encoding="utf-8", xml_declaration=True)
    return "pseudo"


def _stretched(text: str) -> str:
    shown = text.replace("\u200b", "")
    more = round(len(shown) * (2.6 if len(shown) <= 4 else 0.8)) - 2
    return f"［{text}" + "\u200bまだ"[: more % 3] + "\u200bまだ" * (more // 2) + "］"
