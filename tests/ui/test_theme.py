import pytest

from ui.display import Display
from ui.theme import Style, Theme, tokens


def luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize(
    "pair", tokens()["contrastPairs"], ids=lambda pair: f"{pair['theme']}-{pair['fg']}-{pair['bg']}"
)
def test_contrast(pair):
    theme = Theme(1.0, display=Display(contrast=pair["theme"] == "contrast"))
    light, dark = sorted((luminance(theme.hex(pair["fg"])), luminance(theme.hex(pair["bg"]))), reverse=True)
    ratio = (light + 0.05) / (dark + 0.05)
    assert ratio >= pair["min"]
    assert ratio == pytest.approx(pair["ratio"], abs=0.01)


def test_unit(qapp):
    from PySide6.QtCore import QSize

    assert Theme.fitting(QSize(1280, 800)).px(60) == 60
    assert Theme.fitting(QSize(800, 1280)).portrait
    assert Theme.fitting(QSize(1920, 1080)).px(100) == 135
    # 12 mm at a fine pitch: 60 u would be 9 mm at 0.15 mm a pixel.
    assert Theme.fitting(QSize(1280, 800), mm_per_px=0.15).px(60) * 0.15 >= 12


def test_every_style_has_a_font(qapp):
    for style in Style:
        assert Theme(1.0).font(style).pixelSize() > 0
