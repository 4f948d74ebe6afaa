"""The card of a payment service: its name, and below it a sign of its kind, the kind, and what earns points."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.visit.catalogue import Kind, Provider
from ui import texts
from ui.texts import KINDS, METHODS, Words
from ui.theme import Theme
from ui.widgets.button import Choice
from ui.widgets.marks import stroke

_SIGN_U = 32


class ProviderCard(Choice):
    """One card.

    Args:
        theme: the look.
        provider: the payment service.
        name: what assistive technology calls it.
        size: in pixels.
        why_not: why it cannot be chosen here, in place of kind and method.
    """

    def __init__(
        self, theme: Theme, provider: Provider, name: Words, size: tuple[int, int], why_not: Words | None
    ) -> None:
        self._provider = provider
        self._why_not = why_not
        words = partial(texts.provider_name, provider)
        super().__init__(theme, words, f"provider.{provider.id}", size=size, name=name)

    def below(self, room: int) -> Sequence[str]:
        """Kind and method below each other, or in one line; the kind alone where words are large."""
        if self._why_not is not None:
            return (self._why_not(),)
        kind, method = KINDS[self._provider.kind](), METHODS[self._provider.method]()
        if room > 1:
            return kind, method
        if self.theme.large:
            return (kind,)
        return (method,) if self.isChecked() else (f"{kind}・{method}",)

    def paint_sign(self, painter: QPainter, box: QRectF) -> float:
        """The kind as a sign; large words need its room."""
        if self.theme.large:
            return 0
        size = self.theme.px(_SIGN_U)
        sign = QRectF(box.left(), box.center().y() - size / 2, size, size)
        painter.setPen(stroke(self.theme.colour("text.sub") if self.ground == "bg.page" else self.ink(), size / 14))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _SIGNS[self._provider.kind](painter, sign)
        return size + self.theme.space("xs")


def _card(painter: QPainter, box: QRectF) -> None:
    painter.drawRoundedRect(_part(box, 0.06, 0.2, 0.88, 0.6), box.width() / 12, box.width() / 12)


def _qr(painter: QPainter, box: QRectF) -> None:
    for x, y in ((0.12, 0.12), (0.58, 0.12), (0.12, 0.58)):
        painter.drawRect(_part(box, x, y, 0.3, 0.3))
    painter.drawPoints(
        [_at(box, x, y) for x, y in ((0.64, 0.64), (0.84, 0.64), (0.74, 0.76), (0.64, 0.88), (0.86, 0.88))]
    )


def _e_money(painter: QPainter, box: QRectF) -> None:
    _card(painter, box)
    for size in (0.16, 0.32):
        painter.drawArc(_part(box, 0.42 - size / 2, 0.5 - size / 2, size, size), -45 * 16, 90 * 16)


def _credit(painter: QPainter, box: QRectF) -> None:
    _card(painter, box)
    painter.drawLine(QLineF(_at(box, 0.06, 0.38), _at(box, 0.94, 0.38)))
    painter.drawLine(QLineF(_at(box, 0.18, 0.64), _at(box, 0.42, 0.64)))


def _prepaid(painter: QPainter, box: QRectF) -> None:
    _card(painter, box)
    painter.drawLine(QLineF(_at(box, 0.5, 0.34), _at(box, 0.5, 0.66)))
    painter.drawLine(QLineF(_at(box, 0.34, 0.5), _at(box, 0.66, 0.5)))


def _debit(painter: QPainter, box: QRectF) -> None:
    painter.drawPolyline([_at(box, x, y) for x, y in ((0.1, 0.4), (0.5, 0.14), (0.9, 0.4), (0.1, 0.4))])
    for x in (0.25, 0.5, 0.75):
        painter.drawLine(QLineF(_at(box, x, 0.48), _at(box, x, 0.76)))
    painter.drawLine(QLineF(_at(box, 0.1, 0.86), _at(box, 0.9, 0.86)))


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.x() + x * box.width(), box.y() + y * box.height())


def _part(box: QRectF, x: float, y: float, width: float, height: float) -> QRectF:
    return QRectF(_at(box, x, y), _at(box, x + width, y + height))


_SIGNS: Mapping[Kind, Callable[[QPainter, QRectF], None]] = {
    Kind.QR: _qr,
    Kind.E_MONEY: _e_money,
    Kind.CREDIT: _credit,
    Kind.PREPAID: _prepaid,
    Kind.DEBIT: _debit,
}
