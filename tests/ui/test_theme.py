import math

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF

from tests.ui.speaking import CODES, speaking
from ui.display import Display
from ui.theme import Style, Theme, tokens


def luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: str, other: str) -> float:
    """How far two colours stand apart (WCAG 2.2, contrast ratio)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    "pair", tokens()["contrastPairs"], ids=lambda pair: f"{pair['theme']}-{pair['fg']}-{pair['bg']}"
)
def test_contrast(pair):
    theme = Theme(1.0, display=Display(contrast=pair["theme"] == "contrast"))
    found = ratio(theme.hex(pair["fg"]), theme.hex(pair["bg"]))
    assert found >= pair["min"]
    assert found == pytest.approx(pair["ratio"], abs=0.01)


def test_unit(qapp):
    assert Theme.fitting(QSize(1280, 800)).px(60) == 60
    assert Theme.fitting(QSize(800, 1280)).portrait
    assert Theme.fitting(QSize(1920, 1080)).px(100) == 135
    # 12 mm at a fine pitch: 60 u would be 9 mm at 0.15 mm a pixel.
    assert Theme.fitting(QSize(1280, 800), mm_per_px=0.15).px(60) * 0.15 >= 12


@pytest.mark.parametrize("mm_per_px", [0.15, 0.2, 0.2486, 0.3])
@pytest.mark.parametrize("code", CODES)
def test_large_text_is_large_enough(qapp, code, mm_per_px):
    """A capital H fills 0.7 degrees at 500 mm (EN 301 549 clause 5.1.4), by the metrics of the real fonts."""
    theme = Theme.fitting(QSize(1280, 800), Display(large=True), mm_per_px)
    with speaking(code):
        high = {style: QFontMetricsF(theme.font(style)).capHeight() * mm_per_px for style in Style}
    assert min(high.values()) >= 500 * math.tan(math.radians(0.7)), high


def test_every_style_has_a_font(qapp):
    for style in Style:
        assert Theme(1.0).font(style).pixelSize() > 0
