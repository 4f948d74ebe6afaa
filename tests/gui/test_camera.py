"""A code held to a camera on S06; frames are drawn, since no camera is at hand."""

import pytest
import segno
from PySide6.QtCore import QRect, QThread
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.visit import event
from kiosk.visit import state as at
from tests.gui.everything import button
from tests.gui.measure import seen
from tests.ui import samples
from ui import camera
from ui.camera import CodeReader, text_in
from ui.widgets.field import Field

NUMBER = "ZZZ1234567890"


def frame(text: str, size: tuple[int, int] = (640, 480)) -> QImage:
    """A picture with that code in its middle."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    rows = list(segno.make(text, micro=False).matrix)
    scale = min(size) * 3 // 4 // len(rows)
    painter = QPainter(image)
    corner = (size[0] - scale * len(rows)) // 2, (size[1] - scale * len(rows)) // 2
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(QRect(corner[0] + x * scale, corner[1] + y * scale, scale, scale), QColor("black"))
    painter.end()
    return image


class Eye:
    """A camera whose frames the test makes."""

    def __init__(self) -> None:
        self.owner = None
        self.take = lambda _make: None

    def __call__(self, owner, take) -> None:
        self.owner, self.take = owner, take


@pytest.fixture
def eye(window):
    made = Eye()
    shown = window()
    shown.see_with(made)
    shown.display(at.Kiosk(samples.COUNTER, samples.form("P01")))
    made.window = shown
    return made


def test_a_code_is_taken_like_a_scan(eye, qtbot):
    button(eye.window, "scan").click()
    with qtbot.waitSignal(eye.owner.destroyed):
        eye.take(lambda: frame(NUMBER))
        qtbot.waitUntil(lambda: eye.window._frame.page._part.asks_codes)
    assert eye.window._frame.page._number == NUMBER


def test_another_code_is_told_like_a_mistyped_number(eye, qtbot):
    button(eye.window, "scan").click()
    with qtbot.waitSignal(eye.owner.destroyed):
        eye.take(lambda: frame("https://example.jp/pay?to=somebody"))
    assert not eye.window._frame.page._part.asks_codes
    assert [each.property("wrong") for each in seen(eye.window, Field)] == [True]


def test_no_frame_is_made_while_another_is_looked_into(qtbot):
    made = []

    def blank() -> QImage:
        made.append(QThread.currentThread())
        image = QImage(640, 480, QImage.Format.Format_RGB32)
        image.fill(0)
        return image

    reader = CodeReader(None)
    for _ in range(100):
        reader.offer(blank)
    assert len(made) == 1
    with qtbot.waitSignal(reader.found):
        qtbot.waitUntil(lambda: not reader._is_looking)
        reader.offer(lambda: frame(NUMBER, (4000, 3000)))


def test_what_is_no_code_is_nothing(qtbot):
    for image in (QImage(1, 1, QImage.Format.Format_Grayscale8), frame("A" * 200, (64, 48))):
        assert text_in(image.convertToFormat(QImage.Format.Format_Grayscale8)) == ""


def test_the_camera_goes_with_the_page(eye, sent, qtbot):
    button(eye.window, "scan").click()
    with qtbot.waitSignal(eye.owner.destroyed):
        eye.window.display(at.Kiosk(samples.COUNTER, at.TakeCard()))
    assert [each for each in sent if not isinstance(each, event.Touched)] == []


def test_without_a_camera_the_button_still_asks_for_the_scanner(window):
    shown = window()
    shown.see_with(camera.camera)  # Qt's own part for cameras is not installed where tests run
    shown.display(at.Kiosk(samples.COUNTER, samples.form("P06")))
    button(shown, "scan").click()
    assert any("読み取り機" in each.text() for each in seen(shown, type(shown._frame.page._hint)))
