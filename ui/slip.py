"""The paper a resident takes home: the slip, or a stop page's leaflet. Drawn in millimetres, on a roll or on A5."""

import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextOption,
)

from kiosk.visit.review import grouped
from kiosk.visit.state import Leaflet, Paper, Slip
from ui import texts
from ui.reasons import REASONS
from ui.texts import Text
from ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_WIDTH_MM = 80.0
_MARGIN_MM = 5.0
_A5_MM = (148.0, 210.0)
# A roll is cut where the text ends; nothing is longer than this.
_LONGEST_MM = 1000.0
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
_COUNTER = Text("slip", "窓口")
_BRING = Text("slip", "持ち物")
_BRING_WHAT = Text("slip", "マイナンバーカードと、本人確認書類")


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

    def print(self, slip: Paper) -> bool:
        """Print one; whether it worked."""
        if self._directory is None:
            return self._to_printer(slip)
        return self._to_file(slip, self._directory)

    def _to_file(self, slip: Paper, directory: Path) -> bool:
        path = directory / f"{_name(slip)}.pdf"
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
        drawn = self._draw(slip, writer, _WIDTH_MM)
        try:
            part.replace(path) if drawn else part.unlink()
        except OSError:
            with suppress(OSError):
                part.unlink()
            return False
        return drawn

    def _to_printer(self, slip: Paper) -> bool:
        # QtPrintSupport asks CUPS for its printers when it is loaded: not before there is something to print.
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        found = QPrinterInfo.defaultPrinter()
        if found.isNull() or found.state() is QPrinter.PrinterState.Error:
            return False
        printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
        # A printer for slips takes a roll; any other is loaded with A5.
        wide = printer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter).width() >= _A5_MM[0]
        return (
            self._draw(slip, printer, _A5_MM[0] if wide else _WIDTH_MM)
            and printer.printerState() is not QPrinter.PrinterState.Error
        )

    def _draw(self, slip: Paper, device: "QPdfWriter | QPrinter", width: float) -> bool:
        roll = width == _WIDTH_MM
        _lay_out(device, width, height(slip, self._issuer, width) if roll else _A5_MM[1])
        painter = QPainter()
        if not painter.begin(device):
            return False
        scale = device.logicalDpiX() / 25.4
        painter.scale(scale, scale)
        draw(painter, slip, self._issuer, width, test_mode=self._test_mode)
        return painter.end()


def draw(painter: QPainter, slip: Paper, issuer: Issuer, width: float = _WIDTH_MM, *, test_mode: bool) -> float:
    """Draw it with a painter whose unit is one millimetre; returns how far down it reaches, in millimetres."""
    if test_mode:
        _stamp(painter, width)
    sheet = _Sheet(painter, issuer, width)
    sheet.fill(slip)
    return sheet.end


def height(slip: Paper, issuer: Issuer, width: float = _WIDTH_MM) -> float:
    """How long a roll it needs, in millimetres."""
    nowhere = QImage(1, 1, QImage.Format.Format_Mono)
    painter = QPainter(nowhere)
    try:
        return min(_LONGEST_MM, draw(painter, slip, issuer, width, test_mode=False))
    finally:
        painter.end()


def _name(slip: Paper) -> str:
    if isinstance(slip, Slip):
        return slip.reference
    return slip.notice.reference or slip.notice.reason.code


def _lay_out(device: QPagedPaintDevice, width: float, height: float) -> None:
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter, "slip")
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))


class _Sheet:
    """Draws downwards; one unit is one millimetre."""

    def __init__(self, painter: QPainter, issuer: Issuer, width: float) -> None:
        self._painter = painter
        self._issuer = issuer
        self._width = width
        self._y = _MARGIN_MM

    @property
    def end(self) -> float:
        """How far down it reaches, with a margin."""
        return self._y + _MARGIN_MM

    def fill(self, slip: Paper) -> None:
        if isinstance(slip, Slip):
            self._fill_slip(slip)
        else:
            self._fill_leaflet(slip)

    def _fill_leaflet(self, leaflet: Leaflet) -> None:
        notice = leaflet.notice
        heading = REASONS[notice.reason].heading
        self._line(heading.source, 14, bold=True, centred=True)
        self._second_language(heading, centred=True)
        self._gap(2)
        if notice.reference is not None:
            self._row(texts.REFERENCE, notice.reference, 20, code=True)
        else:
            self._row(_BRING, _BRING_WHAT.source, also=_BRING_WHAT)
        self._row(_COUNTER, self._issuer.municipality)
        self._row(_PHONE, self._issuer.telephone)
        if notice.reference is not None:
            self._gap(3)
            self._qr(notice.reference)

    def _fill_slip(self, slip: Slip) -> None:
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

    def _row(
        self, label: Text, value: str, points: float = 10.5, *, code: bool = False, also: Text | None = None
    ) -> None:
        self._line(label.source, 10.5)
        self._second_language(label)
        code_first = tokens()["type"]["families"]["code"] if code else []
        self._line(value, points, bold=True, families=[*code_first, *_JAPANESE])
        if also is not None:
            self._second_language(also)
        self._gap(2)

    def _second_language(self, words: Text, *, centred: bool = False) -> None:
        if words() != words.source and texts.language() != texts.CODE.source:
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
        width = (self._width - 2 * _MARGIN_MM) * 100 / size
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # The room is higher than the text: what hangs below the last line is not cut off.
        room = QRectF(0, 0, width, 10_000)
        drawn = painter.boundingRect(room, text, option)
        painter.drawText(room, text, option)
        painter.restore()
        self._gap(drawn.height() * size / 100 * 1.15)

    def _gap(self, mm: float) -> None:
        self._y += mm

    def _qr(self, content: str) -> None:
        import segno

        matrix = [bytes(row) for row in segno.make_qr(content, error="m").matrix]
        module = _QR_MM / len(matrix)
        left = (self._width - _QR_MM) / 2
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


def _stamp(painter: QPainter, width: float) -> None:
    painter.save()
    painter.translate(width / 2, 62)
    painter.rotate(-30)
    painter.scale(0.26, 0.26)
    font = QFont(_JAPANESE)
    font.setPixelSize(100)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(0, 0, 0, 60))
    painter.drawText(QRectF(-200, -80, 400, 160), Qt.AlignmentFlag.AlignCenter, _SAMPLE.source)
    painter.restore()
