"""Compiles the translations (`python -m ui.locales`) and loads them."""

import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import PySide6
from PySide6.QtCore import QTranslator

from ui.texts import Language


class TranslationMissing(Exception):
    """A language was not compiled."""


def folder() -> Path:
    """Where the translations lie."""
    return Path(str(files("resources") / "locales"))


def compile_stale(where: Path) -> list[Path]:
    """Compile every .ts that is newer than its .qm, and give those made.

    Raises:
        subprocess.CalledProcessError: a .ts cannot be read.
    """
    stale = [each for each in sorted(where.glob("*.ts")) if _is_stale(each, each.with_suffix(".qm"))]
    for source in stale:
        # Built beside and moved, so that a window that opens meanwhile never reads half a file.
        fresh = source.with_suffix(f".{os.getpid()}.qm.part")
        subprocess.run([_compiler(), "-silent", source, "-qm", fresh], check=True)  # noqa: S603
        fresh.replace(source.with_suffix(".qm"))
    return [each.with_suffix(".qm") for each in stale]


def translator(language: Language) -> QTranslator | None:
    """Load the translations of a language; None for Japanese, the source.

    Raises:
        TranslationMissing: they are not compiled.
    """
    if language is Language.JA:
        return None
    loaded = QTranslator()
    path = folder() / f"kiosk_{language}.qm"
    if not loaded.load(str(path)):
        raise TranslationMissing(f"{path.name} is missing; run: python -m ui.locales")
    return loaded


def _is_stale(source: Path, compiled: Path) -> bool:
    return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime


def _compiler() -> Path:
    name = "lrelease.exe" if os.name == "nt" else "lrelease"
    return Path(str(PySide6.__file__)).parent / name


if __name__ == "__main__":
    for made in compile_stale(folder()):
        sys.stdout.write(f"{made.name}\n")
