"""The slip: what the resident takes home. Drawn in millimetres, to a PDF file or to the system's printer."""

import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.visit.review import grouped
from kiosk.visit.state import Slip
from ui import texts
from ui.texts import Text
from ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_WIDTH_MM = 80.0
_MARGIN_MM = 5.0
_HEIGHT_MM = 190.0
_QR_MM = 34.0
_QUIET_MODULES = 4
_PT_MM = 25.4 / 72
_DPI = 600
_JAPANESE = texts.FAMILIES.source.split(", ")

_TITLE = Text("slip", "マイキーID登録控え")
_WHEN = Text("slip", "日時")
_NUMBER = Text("slip", "番号")
_PHONE = Text("slip", "お問い合わせ")
_SAMPLE = Text("slip", "見本")


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who hands the slip out, from the settings."""

    municipality: str
    telephone: str


class SlipPrinter:
    """Prints slips.

    Args:
        issuer: who hands them out.
        directory: where PDF files go; None: the system's printer.
        test_mode: whether 「見本」 is stamped across.
    """

    def __init__(self, issuer: Issuer, directory: Path | None = None, *, test_mode: bool = False) -> None:
        self._issuer = issuer
        self._directory = directory
        self._test_mode = test_mode

    def print(self, slip: Slip) -> bool:
        """Print one; whether it worked."""
        if self._directory is None:
            return self._to_printer(slip)
        return self._to_file(slip, self._directory)

    def _to_file(self, slip: Slip, directory: Path) -> bool:
        path = directory / f"{slip.reference}.pdf"
        try:
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=directory, suffix=".part")
        except OSError:
            return False
        os.close(handle)
        part = Path(name)
        writer = QPdfWriter(name)
        writer.setResolution(_DPI)
        writer.setTitle(_TITLE.source)
        drawn = self._draw(slip, writer)
        try:
            part.replace(path) if drawn else part.unlink()
        except OSError:
            with suppress(OSError):
                part.unlink()
            return False
        return drawn

    def _to_printer(self, slip: Slip) -> bool:
        # QtPrintSupport asks CUPS for its printers when it is loaded: not before there is something to print.
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        found = QPrinterInfo.defaultPrinter()
        if found.isNull():
            return False
        printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
        return self._draw(slip, printer) and printer.printerState() is not QPrinter.PrinterState.Error

    def _draw(self, slip: Slip, device: "QPdfWriter | QPrinter") -> bool:
        _lay_out(device)
        painter = QPainter()
        if not painter.begin(device):
            return False
        scale = device.logicalDpiX() / 25.4
        painter.scale(scale, scale)
        draw(painter, slip, self._issuer, test_mode=self._test_mode)
        return painter.end()


def draw(painter: QPainter, slip: Slip, issuer: Issuer, *, test_mode: bool) -> None:
    """Draw a slip with a painter whose unit is one millimetre."""
    if test_mode:
        _stamp(painter)
    _Sheet(painter, issuer).fill(slip)


def _lay_out(device: QPagedPaintDevice) -> None:
    size = QPageSize(QSizeF(_WIDTH_MM, _HEIGHT_MM), QPageSize.Unit.Millimeter, "slip")
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))


class _Sheet:
    """Draws downwards; one unit is one millimetre."""

    def __init__(self, painter: QPainter, issuer: Issuer) -> None:
        self._painter = painter
        self._issuer = issuer
        self._y = _MARGIN_MM

    def fill(self, slip: Slip) -> None:
        self._line(_TITLE.source, 14, bold=True, centred=True)
        self._second_language(_TITLE, centred=True)
        self._line(self._issuer.municipality, 10.5, centred=True)
        self._gap(2)
        self._row(_WHEN, _japanese(slip.registered_at))
        self._row(texts.REFERENCE, slip.reference, 14, code=True)
        if slip.mykey_id is not None:
            self._row(texts.MYKEY_ID, grouped(slip.mykey_id), 20, code=True)
        self._row(texts.PROVIDER, texts.clean(slip.provider))
        self._row(_NUMBER, f"****{slip.account_end}")
        self._row(_PHONE, self._issuer.telephone)
        self._gap(3)
        self._qr(slip.reference if slip.mac is None else f"{slip.reference}-{slip.mac}")

    def _row(self, label: Text, value: str, points: float = 10.5, *, code: bool = False) -> None:
        self._line(label.source, 10.5)
        self._second_language(label)
        code_first = tokens()["type"]["families"]["code"] if code else []
        self._line(value, points, bold=True, families=[*code_first, *_JAPANESE])
        self._gap(1.5)

    def _second_language(self, words: Text, *, centred: bool = False) -> None:
        if texts.language() != texts.CODE.source:
            self._line(words(), 10.5, centred=centred, families=texts.FAMILIES().split(", "))

    def _line(
        self,
        text: str,
        points: float,
        *,
        bold: bool = False,
        centred: bool = False,
        families: Sequence[str] = _JAPANESE,
    ) -> None:
        font = QFont(families)
        # The painter counts millimetres, and a font wants whole pixels: it is set large and drawn small.
        font.setPixelSize(100)
        font.setBold(bold)
        size = points * _PT_MM
        painter = self._painter
        painter.save()
        painter.translate(_MARGIN_MM, self._y)
        painter.scale(size / 100, size / 100)
        painter.setFont(font)
        width = (_WIDTH_MM - 2 * _MARGIN_MM) * 100 / size
        flags = int(Qt.TextFlag.TextWrapAnywhere) | int(
            Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        )
        drawn = painter.boundingRect(QRectF(0, 0, width, 1000), flags, text)
        painter.drawText(QRectF(0, 0, width, drawn.height()), flags, text)
        painter.restore()
        self._gap(drawn.height() * size / 100 * 1.15)

    def _gap(self, mm: float) -> None:
        self._y += mm

    def _qr(self, content: str) -> None:
        import segno

        matrix = [bytes(row) for row in segno.make_qr(content, error="m").matrix]
        module = _QR_MM / len(matrix)
        left = (_WIDTH_MM - _QR_MM) / 2
        top = self._y + _QUIET_MODULES * module
        for y, row in enumerate(matrix):
            for x, dark in enumerate(row):
                if dark:
                    box = QRectF(left + x * module, top + y * module, module * 1.02, module * 1.02)
                    self._painter.fillRect(box, QColor(Qt.GlobalColor.black))
        self._y = top + _QR_MM + _QUIET_MODULES * module


def _japanese(moment: datetime) -> str:
    local = moment.astimezone(texts.JST)
    return f"{local.year}年{local.month}月{local.day}日 {local:%H:%M}"


def _stamp(painter: QPainter) -> None:
    painter.save()
    painter.translate(_WIDTH_MM / 2, 62)
    painter.rotate(-30)
    painter.scale(0.26, 0.26)
    font = QFont(_JAPANESE)
    font.setPixelSize(100)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(0, 0, 0, 60))
    painter.drawText(QRectF(-200, -80, 400, 160), Qt.AlignmentFlag.AlignCenter, _SAMPLE.source)
    painter.restore()
