"""What stands around the page in test mode, never on it: the banner above, the simulator's strip below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.theme import Style, Theme

_BANNER = "テストモード　実際の登録は行われません　／　TEST MODE: nothing is really registered"
_HEIGHT = 40


@dataclass(frozen=True, slots=True)
class Simulator:
    """What drives the simulated card.

    Attributes:
        profiles: names of the cards to choose from.
        insert: lays the card of that name on the reader.
        remove: takes it off.
        hint: what the resident of that card types, for whoever plays them.
        chosen: the card chosen at first.
    """

    profiles: Sequence[str]
    insert: Callable[[str], None]
    remove: Callable[[], None]
    hint: Callable[[str], str]
    chosen: str | None = None


class Banner(QLabel):
    """A hatched stripe that says that this is a test."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(_BANNER)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.setFont(theme.font(Style.CAPTION))
        self.setObjectName("test_mode")
        self.setAccessibleIdentifier("test_mode")

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw ground, hatching and words; the words stand on plain ground."""
        painter = QPainter(self)
        ground = self._theme.colour("test.bg")
        painter.fillRect(self.rect(), ground)
        painter.fillRect(self.rect(), QBrush(QColor(255, 255, 255, 90), Qt.BrushStyle.BDiagPattern))
        painter.setFont(self.font())
        taken = painter.fontMetrics().horizontalAdvance(self.text()) + self._theme.px(48)
        painter.fillRect((self.width() - taken) // 2, 0, taken, self.height(), ground)
        painter.setPen(self._theme.colour("test.text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Strip(QWidget):
    """Choose a card, lay it on the reader, take it off."""

    def __init__(self, theme: Theme, simulator: Simulator) -> None:
        super().__init__()
        self.setObjectName("simulator")
        self._simulator = simulator
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("m"), theme.space("xs"), theme.space("m"), theme.space("xs"))
        row.setSpacing(theme.space("s"))
        title = QLabel("模擬カード Simulator")
        title.setTextFormat(Qt.TextFormat.PlainText)
        self.profiles = QComboBox()
        self.profiles.addItems(list(simulator.profiles))
        if simulator.chosen is not None:
            self.profiles.setCurrentText(simulator.chosen)
        insert = QPushButton("カードを置く Insert")
        insert.clicked.connect(self._insert)
        self._hint = QLabel()
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setObjectName("simulator.hint")
        remove = QPushButton("カードを取る Remove")
        remove.clicked.connect(lambda: simulator.remove())
        for widget, name in ((self.profiles, "profile"), (insert, "insert"), (remove, "remove")):
            widget.setObjectName(f"simulator.{name}")
            widget.setAccessibleIdentifier(f"simulator.{name}")
            widget.setMinimumHeight(theme.px(44))
            # The strip is no part of the page: Tab goes by, and a press leaves the page's focus where it is.
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for each in (title, self.profiles, insert, remove):
            each.setFont(theme.font(Style.CAPTION))
            row.addWidget(each)
        self._hint.setFont(theme.font(Style.CAPTION))
        row.addWidget(self._hint, 1)

    def _insert(self) -> None:
        profile = self.profiles.currentText()
        self._simulator.insert(profile)
        self._hint.setText(self._simulator.hint(profile))
