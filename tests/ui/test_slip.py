import re
from dataclasses import replace

import pytest
import zxingcpp
from PySide6.QtGui import QImage, QPainter

from kiosk.visit.reason import Reason
from kiosk.visit.state import Leaflet, Notice
from tests.ui.samples import SLIP
from tests.ui.speaking import CODES, speaking
from ui.reasons import REASONS
from ui.slip import Issuer, SlipPrinter, draw, height
from ui.texts import Text

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


class Typed(QPainter):
    """A painter that remembers every word, with its height in points."""

    def __init__(self, paper: QImage) -> None:
        super().__init__(paper)
        self.words: list[tuple[str, float]] = []

    def drawText(self, *drawn) -> None:  # noqa: N802
        scale = self.transform().m22() * self.font().pixelSize()
        self.words.append((next(each for each in drawn if isinstance(each, str)), scale / DOTS * 72 / 25.4))
        super().drawText(*drawn)


DOTS = 945 / 80


def words(slip, *, width: float = 80, test_mode: bool = False) -> dict[str, float]:
    """What the paper says, each with its height in points."""
    paper = QImage(round(width * DOTS), 2600, QImage.Format.Format_Grayscale8)
    painter = Typed(paper)
    painter.scale(DOTS, DOTS)
    draw(painter, slip, ISSUER, width, test_mode=test_mode)
    painter.end()
    return dict(painter.words)


WIDTHS = pytest.mark.parametrize("width", [80, 148], ids=["80 mm", "A5"])


@WIDTHS
def test_the_slip_says_what_the_guide_says(qapp, width):
    said = words(SLIP, width=width)
    assert list(said) == [
        "マイキーID登録控え",
        "見本市",
        "日時",
        "2026年11月23日 10:05",
        "受付番号",
        "K7QM4T9XA2",
        "マイキーID",
        "AB2C D3EF",
        "決済サービス",
        "こだま電子マネー（見本）",
        "番号",
        "****1111",
        "お問い合わせ",
        "03-0000-0000",
    ]
    assert said["AB2C D3EF"] == pytest.approx(20, abs=0.1)
    assert min(said.values()) >= 10.4


@pytest.mark.parametrize("code", [each for each in CODES if each != "ja"])
def test_the_language_of_the_visit_stands_under_the_japanese(qapp, code):
    with speaking(code):
        said = list(words(SLIP))
        for label in ("マイキーID登録控え", "日時", "番号", "お問い合わせ"):
            here = Text("slip", label)()
            assert here in said
            assert said.index(here) == said.index(label) + (here != label)


def test_without_the_card_the_id_is_not_on_it(qapp):
    said = words(replace(SLIP, mykey_id=None))
    assert "マイキーID" not in said
    assert not any("AB2C" in each for each in said)


def test_a_sample_says_so(qapp):
    assert "見本" in words(SLIP, test_mode=True)
    assert "見本" not in words(SLIP)


@pytest.mark.parametrize("reason", [Reason.RESULT_UNKNOWN, Reason.IDENTITY_PENDING])
def test_a_number_to_take_along_says_where_to_go(qapp, reason):
    leaflet = Leaflet(Notice(reason, reference="K7QM4T9XA2", provider="こだま電子マネー"))
    said = words(leaflet)
    assert next(iter(said)) == REASONS[reason].heading.source
    assert said["K7QM4T9XA2"] == pytest.approx(20, abs=0.1)
    assert {"窓口", "見本市", "お問い合わせ", "03-0000-0000"} <= said.keys()
    assert not any("こだま" in each for each in said)
    (code,) = read(image(leaflet))
    assert code.text == "K7QM4T9XA2"


@pytest.mark.parametrize("reason", [Reason.PIN_LOCKED, Reason.CERT_EXPIRED, Reason.CERT_NONE])
def test_directions_say_which_counter_and_what_to_bring_and_nothing_personal(qapp, reason):
    leaflet = Leaflet(Notice(reason, tries_left=0))
    assert list(words(leaflet)) == [
        REASONS[reason].heading.source,
        "持ち物",
        "マイナンバーカードと、本人確認書類",
        "窓口",
        "見本市",
        "お問い合わせ",
        "03-0000-0000",
    ]
    assert read(image(leaflet)) == []


def test_a_roll_is_as_long_as_what_stands_on_it(qapp):
    japanese = height(SLIP, ISSUER)
    with speaking("pt"):
        longer = height(SLIP, ISSUER)
    assert 100 < japanese < longer < 300
    assert height(Leaflet(Notice(Reason.PIN_LOCKED)), ISSUER) < japanese


@pytest.mark.parametrize("code", CODES)
def test_it_fits_a5(qapp, code):
    with speaking(code):
        assert height(SLIP, ISSUER, 148) < 210


def test_no_printer_is_told(qapp):
    from PySide6.QtPrintSupport import QPrinterInfo

    assert QPrinterInfo.defaultPrinter().isNull()
    assert not SlipPrinter(ISSUER).print(SLIP)


def test_a_printer_that_has_stopped_is_told(qapp, monkeypatch):
    from PySide6 import QtPrintSupport

    class Stopped:
        @staticmethod
        def defaultPrinter():  # noqa: N802
            return Stopped()

        def isNull(self):  # noqa: N802
            return False

        def state(self):
            return QtPrintSupport.QPrinter.PrinterState.Error

    monkeypatch.setattr(QtPrintSupport, "QPrinterInfo", Stopped)
    assert not SlipPrinter(ISSUER).print(SLIP)


@pytest.mark.parametrize(
    ("notice", "name"),
    [
        (Notice(Reason.RESULT_UNKNOWN, reference="K7QM4T9XA2"), "K7QM4T9XA2.pdf"),
        (Notice(Reason.PIN_LOCKED), "P-03.pdf"),
    ],
)
def test_a_leaflet_is_a_file_only_where_slips_are(qapp, tmp_path, notice, name):
    assert SlipPrinter(ISSUER, tmp_path).print(Leaflet(notice))
    assert [each.name for each in tmp_path.iterdir()] == [name]
