"""Turning pages by buttons."""

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui import texts
from ui.texts import Words, plain
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.text import Label, centred


class Pager(QWidget):
    """「前のページ」 「3／12」 「次のページ」: a row, or upright beside a grid."""

    def __init__(self, theme: Theme, prefix: str, *, upright: bool = False) -> None:
        super().__init__()
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight, self)
        self._row = row
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        self.previous = Button(
            theme, texts.PREVIOUS_PAGE, f"{prefix}.previous", width=168, height=80 if upright else 60
        )
        self.next = Button(theme, texts.NEXT_PAGE, f"{prefix}.next", width=168, height=80 if upright else 60)
        for button in (self.previous, self.next):
            button.padding = theme.space("xs")
            if upright:
                button.setFixedWidth(theme.px(200 if theme.large else 168))
        self._number = centred(Label(theme, _fraction(0, 1)))
        self._number.setMinimumWidth(theme.px(110 if theme.large else 80))
        self._may_shrink = theme.large and not upright
        for each in (self.previous, self._number, self.next):
            row.addWidget(each)
        row.addStretch(1)
        self._fit(self.previous)
        self._fit(self.next)

    def add(self, button: Button) -> None:
        """Put another button at the end."""
        self._row.addWidget(button)
        self._fit(button)

    def _fit(self, button: Button) -> None:
        """Large words take two lines where there is no room for one."""
        if self._may_shrink:
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def tell(self, number: int, count: int) -> None:
        """Say which page this is; a single page needs no buttons."""
        self._number.say(_fraction(number, count))
        for each in (self.previous, self._number, self.next):
            each.setVisible(count > 1)


def _fraction(number: int, count: int) -> Words:
    return plain(f"{number + 1}／{count}")
