"""Progress in stages: a bar that moves only when a stage ends, and a line for each."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.texts import Words
from ui.theme import Style, Theme
from ui.widgets.lines import unmarked
from ui.widgets.marks import paint_tick, stroke
from ui.widgets.roles import announce
from ui.widgets.text import Label, Speech


class Stages(QWidget):
    """The stages, the finished ones ticked."""

    def __init__(self, theme: Theme, stages: Sequence[Words]) -> None:
        super().__init__()
        self._stages = stages
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("m"))
        self._bar = _Bar(theme, len(stages))
        column.addWidget(self._bar)
        column.addSpacing(theme.space("s"))
        self._signs: list[_StageSign] = []
        self._labels: list[Label] = []
        for words in stages:
            line = QHBoxLayout()
            line.setSpacing(theme.space("s"))
            sign = _StageSign(theme)
            self._signs.append(sign)
            line.addWidget(sign)
            label = Label(theme, words, Style.SUBHEADING)
            self._labels.append(label)
            line.addWidget(label, 1)
            column.addLayout(line)

    def reach(self, stage: int) -> None:
        """This stage is at work; those before it are done."""
        self._bar.setValue(stage)
        name = unmarked(self._stages[stage]())
        self._bar.setAccessibleName(name)
        announce(self._bar, name)
        for place, sign in enumerate(self._signs):
            sign.show_as(done=place < stage, current=place == stage)
        for place, label in enumerate(self._labels):
            label.speech = Speech.ALOUD if place == stage else Speech.NEVER
            label.updateGeometry()  # whoever reads the page looks at it again


class _Bar(QProgressBar):
    def __init__(self, theme: Theme, stages: int) -> None:
        super().__init__()
        self._theme = theme
        self.setRange(0, stages)
        self.setTextVisible(False)
        self.setAccessibleIdentifier("progress")
        self.setObjectName("progress")
        self.setFixedHeight(theme.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(stroke(self._theme.colour("progress.track"), 0))
        radius = self.height() / 2
        box = QRectF(self.rect())
        painter.setBrush(self._theme.colour("progress.track"))
        painter.drawRoundedRect(box, radius, radius)
        # The stage at work counts half, so that the bar is never empty.
        share = (self.value() + 0.5) / self.maximum()
        painter.setBrush(self._theme.colour("progress.bar"))
        painter.drawRoundedRect(QRectF(0, 0, box.width() * share, box.height()), radius, radius)
        painter.end()


class _StageSign(QWidget):
    """A tick, a filled ring, or an empty one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._done = self._current = False
        self.setFixedSize(QSize(theme.px(36), theme.px(36)))

    def show_as(self, *, done: bool, current: bool) -> None:
        self._done, self._current = done, current
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        theme = self._theme
        painter.setPen(stroke(theme.colour("mark.success" if self._done else "border.control"), theme.px(3)))
        painter.setBrush(theme.colour("action" if self._current else "bg.page"))
        painter.drawEllipse(box)
        if self._done:
            paint_tick(painter, box, theme.colour("mark.success"))
        painter.end()
