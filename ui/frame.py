"""The frame around a page: step and language above, quit, back, staff and primary below, always at the same place."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.visit import event
from ui import texts
from ui.pages.page import Page, Quitting
from ui.widgets.button import Button, Rank
from ui.widgets.order import ARROWS, is_stop, neighbour, reading_order
from ui.widgets.roles import announce
from ui.widgets.sheets import Sheets
from ui.widgets.stepper import Stepper
from ui.widgets.text import Label

_WISH_U = 70  # two lines of a bar of 80 u


@dataclass(frozen=True, slots=True)
class Covers:
    """What the frame's buttons lay over the page."""

    ask_quit: Callable[[], None]
    call_staff: Callable[[], None]
    languages: Callable[[], None]
    settings: Callable[[], None]


class Frame(QWidget):
    """One page with its bars, built for it and dropped with it."""

    def __init__(self, page: Page, covers: Covers) -> None:
        super().__init__()
        self.setObjectName("frame")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.page = page
        self._theme = page.theme
        self._covers = covers
        self._bottom: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._wishes = (
            self._button(texts.LANGUAGE, "language", covers.languages, height=_WISH_U),
            self._button(texts.SETTINGS, "settings", covers.settings, height=_WISH_U),
        )
        column.addWidget(self._top_bar())
        column.addWidget(page, 1)
        column.addWidget(self._bottom_bar())
        page.relabelled.connect(self._say_again)

    def _top_bar(self) -> QWidget:
        bar, row = self._bar("topbar", self._theme.layout("topBarPortrait"))
        if self.page.step is not None:
            row.addWidget(Stepper(self._theme, self.page.step))
        row.addStretch(1)
        for each in () if self._theme.portrait else self._wishes:
            row.addWidget(each)
        return bar

    def _bottom_bar(self) -> QWidget:
        portrait = self._theme.portrait
        bar, row = self._bar("bottombar", self._theme.bottom_bar)
        quitting, back, primary, second = self._quit(), self._back(), self._primary(), self._second()
        called = self.page.primary()
        twice = called is not None and called.words is texts.CALL_STAFF
        staff = (
            None
            if twice or self.page.staff_called
            else self._button(texts.CALL_STAFF, "staff", self._covers.call_staff)
        )
        self._bottom = [each for each in (primary, second, back, quitting, staff) if each is not None]
        if portrait:
            row.setDirection(QBoxLayout.Direction.TopToBottom)
            side, top = self._theme.layout("padding"), self._theme.space("s")
            row.setContentsMargins(side, top, side, self._theme.space("2xs"))
            for line in ((second, primary), (quitting, back, staff), self._wishes):
                self._fill_line(row, line)
        else:
            self._fill_row(row, (quitting, back), (staff,), (second, primary))
        return bar

    def _fill_row(self, row: QBoxLayout, *groups: tuple[Button | None, ...]) -> None:
        """Left, middle and right; the other way round for the left hand."""
        if self._theme.display.left:
            row.setDirection(QBoxLayout.Direction.RightToLeft)
        for place, group in enumerate(groups):
            if place:
                row.addStretch(1)
            for each in group:
                if each is not None:
                    row.addWidget(each)

    def _fill_line(self, column: QBoxLayout, buttons: tuple[Button | None, ...]) -> None:
        line = QHBoxLayout()
        line.setSpacing(self._theme.space("s"))
        height = self._theme.button_height
        if self._theme.display.left:
            line.setDirection(QBoxLayout.Direction.RightToLeft)
        for each in buttons:
            if each is not None:
                each.setFixedHeight(height)
                line.addWidget(each, 1)
        line.addStrut(height)  # an empty line keeps its height, so that the others keep their place
        column.addLayout(line)

    def _say_again(self) -> None:
        for each in self._bottom:
            each.say_again()

    def _bar(self, name: str, height: int) -> tuple[QWidget, QBoxLayout]:
        bar = QWidget()
        bar.setObjectName(name)
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(height)
        row = QHBoxLayout(bar)
        side = self._theme.layout("padding")
        row.setContentsMargins(side, 0, side, 0)
        row.setSpacing(self._theme.space("s"))
        return bar, row

    def _button(
        self,
        words: texts.Words,
        identifier: str,
        act: Callable[[], None],
        *,
        width: float = 120,
        height: float = 0,
    ) -> Button:
        button = Button(self._theme, words, identifier, width=width, height=height)
        if not height:
            button.setFixedHeight(self._theme.button_height)
        button.clicked.connect(lambda: act())
        return button

    def _quit(self) -> Button | None:
        own = self.page.quit_action()
        if own is not None:
            return self._button(own.words, "quit", own.act, width=150)
        if self.page.quitting is Quitting.NOT_HERE:
            return None
        asks = self.page.quitting is Quitting.ASKS
        act = self._covers.ask_quit if asks else self.page.sends(event.Quit())
        return self._button(self.page.quit_words or texts.QUIT, "quit", act, width=150)

    def _back(self) -> Button | None:
        return self._button(texts.BACK, "back", self.page.back) if self.page.goes_back else None

    def _primary(self) -> Button | None:
        action = self.page.primary()
        if action is None:
            return None
        button = Button(self._theme, action.words, "primary", rank=Rank.PRIMARY, width=280)
        button.setFixedHeight(self._theme.button_height)
        button.clicked.connect(lambda: action.act())
        return button

    def _second(self) -> Button | None:
        action = self.page.second()
        return self._button(action.words, "second", action.act, width=220) if action else None

    def order(self) -> list[QWidget]:
        """What can have the focus, in reading order: the page, primary, second, back, quit, staff, then the top bar.

        Told anew each time, since parts of a page come and go (ui-guide section 6).
        """
        return [*reading_order(self.page), *self._bottom, *self._wishes]

    def focused(self) -> str:
        """The name of what has the focus, or nothing."""
        here = self.focusWidget()
        return here.objectName() if here is not None else ""

    def focus(self, name: str) -> None:
        """Give the focus to what has this name, if it is here: a page built anew is the same page to its user."""
        for each in self.page.findChildren(QWidget, name) if name else ():
            for sheets in self.page.findChildren(Sheets):
                sheets.reveal(each)
        for each in self.order():
            if name and each.objectName() == name:
                each.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Tab and Shift+Tab."""
        here, order = self.focusWidget(), self.order()
        place = order.index(here) if here in order else -1
        onward = [*order[place + 1 :], *order[: max(place, 0)]]
        stops = [each for each in onward if is_stop(each)]
        stops[0 if forward else -1].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, pressed: QKeyEvent) -> None:  # noqa: N802
        """Esc is 「戻る」, arrows move, F1 to F3 are the frame's; what is left may be the page's."""
        if pressed.isAutoRepeat():
            return
        key = pressed.key()
        if key == Qt.Key.Key_Escape and self.page.goes_back:
            self.page.back()
        elif key == Qt.Key.Key_F1:
            self._read_again()
        elif key == Qt.Key.Key_F2:
            self._covers.settings()
        elif key == Qt.Key.Key_F3 and not pressed.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._covers.call_staff()
        elif key in ARROWS:
            self._move(key)
        elif not self.page.takes(pressed):
            super().keyPressEvent(pressed)

    def _read_again(self) -> None:
        said = (each.accessibleName() for each in self.page.findChildren(Label) if each.isVisible())
        announce(self.page, "\n".join(said), now=True)

    def _move(self, arrow: int) -> None:
        order = self.order()
        here = self.focusWidget()
        there = neighbour(here, order, arrow) if here in order else order[0]
        if there is not None:
            there.setFocus(Qt.FocusReason.TabFocusReason)
