"""The languages: one .ts file each, compiled (`python -m ui.locales`), listed and loaded.

A language is added with its file alone: what has to be known of it stands in the file's context `language`.
"""

import os
import sys
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QTranslator

from ui import texts
from ui.texts import Text
from ui.theme import tokens


class TranslationMissing(Exception):
    """A language was not compiled."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language that can be chosen.

    Attributes:
        code: as in its file's name; `ja-easy` is one, though no QLocale.
        own_name: what its speakers call it.
        families: the fonts it is set in.
    """

    code: str
    own_name: str
    families: tuple[str, ...]


def folder() -> Path:
    """Where the translations lie."""
    return Path(str(files("resources") / "locales"))


def languages() -> tuple[Language, ...]:
    """Every language there is a file of, in the order they are offered in.

    Raises:
        TranslationMissing: one is not compiled.
    """
    return _listed(folder())


def translator(code: str) -> QTranslator:
    """Load the translations of a language. Japanese has some too: its sentences with their phrases marked.

    Raises:
        TranslationMissing: they are not compiled.
    """
    loaded = QTranslator()
    path = folder() / f"kiosk_{code}.qm"
    if not loaded.load(str(path)):
        raise TranslationMissing(f"{path.name} is missing; run: python -m ui.locales")
    return loaded


def required_families() -> list[str]:
    """Every font family the kiosk cannot do without."""
    found = set(tokens()["type"]["families"]["code"])
    for language in languages():
        found.update(language.families)
    return sorted(found)


@cache
def _listed(where: Path) -> tuple[Language, ...]:
    codes = [each.stem.removeprefix("kiosk_") for each in where.glob("kiosk_*.ts")]
    found = [(code, translator(code)) for code in codes]
    return tuple(_language(*each) for each in sorted(found, key=lambda each: int(_said(each[1], texts.PLACE))))


def _language(code: str, said: QTranslator) -> Language:
    return Language(code, _said(said, texts.OWN_NAME), tuple(_said(said, texts.FAMILIES).split(", ")))


def _said(translator: QTranslator, text: Text) -> str:
    return translator.translate(text.context, text.source) or text.source


def compile_stale(where: Path) -> list[Path]:
    """Compile every .ts that is newer than its .qm, and give those made.

    Raises:
        subprocess.CalledProcessError: a .ts cannot be read.
    """
    import subprocess

    stale = [each for each in sorted(where.glob("*.ts")) if _is_stale(each, each.with_suffix(".qm"))]
    for source in stale:
        # Built beside and moved, so that a window that opens meanwhile never reads half a file.
        fresh = source.with_suffix(f".{os.getpid()}.qm.part")
        subprocess.run([_compiler(), "-silent", source, "-qm", fresh], check=True)  # noqa: S603
        fresh.replace(source.with_suffix(".qm"))
    return [each.with_suffix(".qm") for each in stale]


def _is_stale(source: Path, compiled: Path) -> bool:
    return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime


def _compiler() -> Path:
    import PySide6

    name = "lrelease.exe" if os.name == "nt" else "lrelease"
    return Path(str(PySide6.__file__)).parent / name


if __name__ == "__main__":
    for made in compile_stale(folder()):
        sys.stdout.write(f"{made.name}\n")
