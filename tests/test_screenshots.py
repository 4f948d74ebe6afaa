"""What `make screenshots` writes."""

from PySide6.QtGui import QColor, QImage, QPixmap

from tests import screenshots, vision
from tests.gui.everything import EVERYTHING


def test_everything_there_is_becomes_a_file(qapp, tmp_path):
    asked = ["--out", str(tmp_path), "--size", "1280x800", "--code", "en", "--wish", "usual"]
    assert screenshots.main(asked) == 0
    folder = tmp_path / "1280x800-usual-en"
    assert sorted(each.stem for each in folder.iterdir()) == sorted(EVERYTHING)
    assert {QImage(str(each)).size().toTuple() for each in folder.iterdir()} == {(1280, 800)}
    assert len(list(tmp_path.glob("1280x800-usual-en-*.png"))) == -(-len(EVERYTHING) // 25)


def test_other_eyes_see_what_they_would(qapp):
    """Red and green of equal lightness are one to a deuteranope, and every colour is grey without any."""
    shot = QPixmap(2, 1)
    shot.fill(QColor(170, 80, 80))
    assert _first(vision.seen_by(shot, vision.EYES["greyscale"])).saturation() == 0
    red, green = (_seen(colour, "deuteranopia") for colour in (QColor("#c00000"), QColor("#606000")))
    assert abs(red.hue() - green.hue()) < 10
    assert abs(QColor("#c00000").hue() - QColor("#606000").hue()) > 50


def _seen(colour: QColor, eyes: str) -> QColor:
    shot = QPixmap(1, 1)
    shot.fill(colour)
    return _first(vision.seen_by(shot, vision.EYES[eyes]))


def _first(shot: QPixmap) -> QColor:
    return shot.toImage().pixelColor(0, 0)
