"""Every page, language and size as a file, with contact sheets: `python -m tests.screenshots --out out/screens`.

What wishes change is taken in Japanese. One file is named by size, wishes, language and page.
"""

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from itertools import islice, product
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from ui.display import USUAL, Display

if TYPE_CHECKING:
    from ui.window import KioskWindow

SIZES = ((1280, 800), (800, 1280), (1920, 1080), (1080, 1920))
WISHES = {
    "usual": USUAL,
    "large": Display(large=True),
    "contrast": Display(contrast=True),
    "large-contrast": Display(large=True, contrast=True),
    "low": Display(low=True),
    "left": Display(left=True),
    "ruby": Display(ruby=True),
}
# What README and guides show.
DOCS = {
    "S00": "attract",
    "S02": "await-card",
    "S05": "provider",
    "S06": "account",
    "S08": "review",
    "S09": "pin",
    "S11": "done",
    "settings": "settings",
}
_THUMBNAIL = 400  # pixels of its longer side
_CAPTION = 24
_COLUMNS = 5
_ROWS = 5


def main(arguments: list[str] | None = None) -> int:
    """Write them all; the number of files on standard output."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--code", action="append", help="a language; all, unless given")
    parser.add_argument("--size", action="append", help="such as 1280x800; all, unless given")
    parser.add_argument("--wish", action="append", choices=WISHES, help="all, unless given")
    parser.add_argument("--docs", action="store_true", help="only what README and guides show, under its names there")
    asked = parser.parse_args(arguments)
    from ui import locales
    from ui.app import application

    if QApplication.instance() is None:
        application()
    locales.compile_stale(locales.folder())
    if asked.docs:
        return _write_docs(asked.out)
    codes = asked.code or [each.code for each in locales.languages()]
    sizes = [each for each in SIZES if asked.size is None or f"{each[0]}x{each[1]}" in asked.size]
    written = 0
    for size, wish, code in product(sizes, asked.wish or WISHES, codes):
        if wish == "usual" or code == "ja":
            written += _write(asked.out, size, wish, code)
    print(f"{written} screenshots in {asked.out}")
    return 0


def _write_docs(out: Path) -> int:
    for name, shot in shots((1280, 800), USUAL, "ja", DOCS):
        shot.save(str(out / f"{DOCS[name]}.png"))
    for name, shot in shots((1280, 800), Display(large=True, contrast=True), "ja", ("S08",)):
        shot.save(str(out / f"{DOCS[name]}-large-contrast.png"))
    for name, shot in shots((800, 1280), USUAL, "pt", ("S05",)):
        shot.save(str(out / f"{DOCS[name]}-portrait-pt.png"))
    return 0


def _write(out: Path, size: tuple[int, int], wish: str, code: str) -> int:
    folder = out / f"{size[0]}x{size[1]}-{wish}-{code}"
    folder.mkdir(parents=True, exist_ok=True)
    taken = dict(shots(size, WISHES[wish], code))
    for name, shot in taken.items():
        shot.save(str(folder / f"{name}.png"))
    names = iter(taken)
    number = 0
    while page := list(islice(names, _COLUMNS * _ROWS)):
        number += 1
        sheet({name: taken[name] for name in page}).save(str(out / f"{folder.name}-{number}.png"))
    return len(taken)


def shots(
    size: tuple[int, int], look: Display, code: str, names: Iterable[str] | None = None
) -> Iterator[tuple[str, QPixmap]]:
    """What a window of that size shows, by name; everything there is, unless names are given."""
    from tests.gui.everything import EVERYTHING, show

    window = _window(size)
    for name in names or EVERYTHING:
        show(window, name, code, look)
        yield name, window.grab()
    window.set_language("ja")  # the translator is the application's, not the window's
    window.close()


def _window(size: tuple[int, int]) -> "KioskWindow":
    from ui.window import KioskWindow

    window = KioskWindow(lambda _intent: None)
    window.resize(*size)
    window.show()
    return window


def sheet(shots: dict[str, QPixmap]) -> QPixmap:
    """Small pictures in rows, each with its name above it."""
    aspect = Qt.AspectRatioMode.KeepAspectRatio
    smooth = Qt.TransformationMode.SmoothTransformation
    small = {name: shot.scaled(_THUMBNAIL, _THUMBNAIL, aspect, smooth) for name, shot in shots.items()}
    one = next(iter(small.values())).size()
    wide, high = one.width() + 8, one.height() + _CAPTION + 8
    whole = QPixmap(wide * _COLUMNS, high * -(-len(small) // _COLUMNS))
    whole.fill(QColor("white"))
    painter = QPainter(whole)
    for place, (name, shot) in enumerate(small.items()):
        left, top = place % _COLUMNS * wide, place // _COLUMNS * high
        painter.drawText(QRect(left, top, wide, _CAPTION), Qt.AlignmentFlag.AlignVCenter, name)
        painter.drawPixmap(left, top + _CAPTION, shot)
        painter.setPen(QColor("grey"))
        painter.drawRect(left, top + _CAPTION, one.width(), one.height())
        painter.setPen(QColor("black"))
    painter.end()
    return whole


if __name__ == "__main__":
    sys.exit(main())
