"""How pages look to eyes that see other colours, or none: `python -m tests.vision --out out/vision`.

The simulations are those of Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
"""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, qBlue, qGreen, qRed, qRgb
from PySide6.QtWidgets import QApplication

from ui.display import USUAL, Display

Matrix = Sequence[Sequence[float]]
EYES: Mapping[str, Matrix] = {
    "greyscale": ((0.2126, 0.7152, 0.0722),) * 3,
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
# Where states are told apart: chosen and not, done and to come, right and wrong, kinds of stop.
PAGES = ("S05-wrong", "S06-check", "S08", "S10-sending", "S11", "S12-timeout", "P-02", "stop-C-01", "stop-R-01")
_SIZE = (1280, 800)


def main(arguments: list[str] | None = None) -> int:
    """Write a sheet for each kind of eye and theme."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args(arguments).out
    out.mkdir(parents=True, exist_ok=True)
    from tests.screenshots import sheet, shots
    from ui.app import application

    if QApplication.instance() is None:
        application()
    for theme, look in (("light", USUAL), ("contrast", Display(contrast=True))):
        taken = dict(shots(_SIZE, look, "ja", PAGES))
        for eyes, matrix in EYES.items():
            sheet({name: seen_by(shot, matrix) for name, shot in taken.items()}).save(str(out / f"{theme}-{eyes}.png"))
    print(f"{2 * len(EYES)} sheets in {out}")
    return 0


def seen_by(shot: QPixmap, matrix: Matrix) -> QPixmap:
    """The same picture; screens have few colours, so only their table is changed."""
    flat = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    image = shot.toImage().convertToFormat(QImage.Format.Format_Indexed8, flat)
    image.setColorTable([_seen(each, matrix) for each in image.colorTable()])
    return QPixmap.fromImage(image)


def _seen(colour: int, matrix: Matrix) -> int:
    linear = [_linear(part / 255) for part in (qRed(colour), qGreen(colour), qBlue(colour))]
    mixed = (sum(weight * part for weight, part in zip(row, linear, strict=True)) for row in matrix)
    return qRgb(*(round(255 * _encoded(min(1.0, max(0.0, each)))) for each in mixed))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _encoded(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


if __name__ == "__main__":
    sys.exit(main())
