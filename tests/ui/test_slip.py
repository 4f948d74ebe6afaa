import re
from dataclasses import replace

import pytest
import zxingcpp
from PySide6.QtGui import QImage, QPainter

from tests.ui.samples import SLIP
from ui.slip import Issuer, SlipPrinter, draw

ISSUER = Issuer("見本市", "03-0000-0000")


def image(slip, *, test_mode: bool = False) -> QImage:
    """The slip as 300 dots an inch."""
    paper = QImage(945, 2244, QImage.Format.Format_Grayscale8)
    paper.setDotsPerMeterX(11811)
    paper.setDotsPerMeterY(11811)
    paper.fill(255)
    painter = QPainter(paper)
    painter.scale(945 / 80, 945 / 80)
    draw(painter, slip, ISSUER, test_mode=test_mode)
    painter.end()
    return paper


def read(paper: QImage):
    view = memoryview(paper.constBits()).cast("B", (paper.height(), paper.bytesPerLine()))
    return zxingcpp.read_barcodes(view)


@pytest.mark.parametrize(("mac", "said"), [("M7PX2KQA", "K7QM4T9XA2-M7PX2KQA"), (None, "K7QM4T9XA2")])
def test_qr_code_reads_back(qapp, mac, said):
    (code,) = read(image(replace(SLIP, mac=mac), test_mode=True))
    assert code.text == said
    corners = code.position
    assert (corners.top_right.x - corners.top_left.x) / 945 * 80 >= 30


def test_pdf_is_named_for_the_receipt(qapp, tmp_path):
    assert SlipPrinter(ISSUER, tmp_path / "slips", test_mode=True).print(SLIP)
    (made,) = (tmp_path / "slips").iterdir()
    assert made.name == "K7QM4T9XA2.pdf"
    assert made.read_bytes().startswith(b"%PDF")


def test_no_folder_no_slip(qapp, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert not SlipPrinter(ISSUER, blocked / "slips").print(SLIP)


def test_nothing_else_is_told(qapp):
    assert not any(re.search("holder|pin|account$", each) for each in SLIP.__slots__)
