"""The payment services as cards, some a page, with filters by kind."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QGroupBox, QSizePolicy, QVBoxLayout, QWidget

from kiosk.visit.catalogue import Kind, Provider
from kiosk.visit.reason import Reason
from ui import texts
from ui.texts import KINDS, METHODS, Text, Words
from ui.theme import Theme
from ui.widgets.button import Choice, Toggle
from ui.widgets.pager import Pager
from ui.widgets.provider_card import ProviderCard
from ui.widgets.roles import announce
from ui.widgets.search_panel import COUNT
from ui.widgets.text import Label

ALL = Text("S05", "すべて")
_SERVICES = Text("S05", "決済サービス")
_COUNTED = Text("S05", "%1（%2）")
_FILTER_NAME = Text("S05", "%1、%2件")
_CARD_NAME = Text("S05", "%1、%2、%3件中%4件目")
_NOT_TO_BE_CHOSEN = {
    Reason.PROVIDER_CLOSED: Text("S05", "受付が終わりました"),
    Reason.PROVIDER_NOT_HERE: Text("S05", "アプリやウェブで登録"),
}


class KindFilter(QWidget):
    """One toggle for all and one a kind, with counts; one is on."""

    def __init__(self, theme: Theme, providers: Sequence[Provider], changed: Callable[[Kind | None], None]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.space("s"))
        columns = (3 if theme.portrait else 6) if not theme.large else (2 if theme.portrait else 3)
        counts = Counter(each.kind for each in providers)
        kinds: list[Kind | None] = [None, *Kind]
        self._group = QButtonGroup(self)
        self._toggles: dict[Kind | None, Toggle] = {}
        for place, kind in enumerate(kinds):
            count = len(providers) if kind is None else counts[kind]
            words = ALL if kind is None else KINDS[kind]
            toggle = Toggle(
                theme, partial(_counted, words, count), f"filter.{kind or 'all'}", partial(_named, words, count)
            )
            toggle.setChecked(kind is None)
            # Not `clicked`: assistive technology may turn it on without a click.
            toggle.toggled.connect(partial(_if_on, partial(changed, kind)))
            self._group.addButton(toggle)
            self._toggles[kind] = toggle
            grid.addWidget(toggle, place // columns, place % columns)
        grid.setColumnStretch(columns, 1)

    @property
    def kind(self) -> Kind | None:
        """The one that is on."""
        return next(kind for kind, toggle in self._toggles.items() if toggle.isChecked())

    def show_kind(self, kind: Kind | None) -> None:
        """Turn this one on, without telling."""
        with QSignalBlocker(self._toggles[kind]):
            self._toggles[kind].setChecked(True)


class ProviderCards(QGroupBox):
    """The cards of one page; the choice outlives turning pages and filtering.

    Args:
        theme: the look.
        why_not: tells why a service cannot be chosen, if it cannot; it stays in the list all the same.

    Attributes:
        pager: turns the pages; whoever shows the cards lays it out.
        chosen: the id of the one that is chosen.
        page: which page of cards is shown.
    """

    def __init__(self, theme: Theme, why_not: Callable[[Provider], Reason | None]) -> None:
        super().__init__()
        self._theme = theme
        self._why_not = why_not
        self.chosen: str | None = None
        self.page = 0
        self._providers: Sequence[Provider] = ()
        self._most_rows, self._columns = (4, 2) if theme.portrait else (3, 3)
        if theme.large:
            self._most_rows -= 1
        self._rows = self._most_rows
        self._size = theme.target("providerCardLarge" if theme.large else "providerCard")
        self._gap = theme.space("s")
        self.setAccessibleName(_SERVICES())
        self.setStyleSheet("QGroupBox { border: 0; margin: 0; padding: 0 }")
        self.pager = Pager(theme, "providers", upright=not theme.portrait)
        self.pager.previous.clicked.connect(lambda: self._turn(self.page - 1))
        self.pager.next.clicked.connect(lambda: self._turn(self.page + 1))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._cards = QWidget()
        whole.addWidget(self._cards, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._grid = self._new_grid()
        self._group = QButtonGroup(self)

    def offer(self, providers: Sequence[Provider], page: int = 0) -> None:
        """Offer these, from the first page on."""
        self._providers = providers
        self._turn(page)

    def first(self) -> QWidget | None:
        """The first card on the page, if there is one."""
        item = self._grid.itemAt(0)
        card = item.widget() if item is not None else None
        return card if isinstance(card, Choice) else None

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """One row."""
        return QSize(super().minimumSizeHint().width(), self._size[1])

    def resizeEvent(self, resized: QResizeEvent) -> None:  # noqa: N802
        """As many rows as there is room for."""
        super().resizeEvent(resized)
        rows = max(1, min(self._most_rows, (self.height() + self._gap) // (self._size[1] + self._gap)))
        if rows != self._rows:
            first = self.page * self._rows * self._columns
            self._rows = rows
            self._turn(first // (rows * self._columns))

    def _turn(self, page: int) -> None:
        a_page = self._rows * self._columns
        count = max(1, -(-len(self._providers) // a_page))
        self.page = max(0, min(page, count - 1))
        for old in self._cards.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        start = self.page * a_page
        for place, each in enumerate(self._providers[start : start + a_page]):
            card = self._card(each, start + place)
            self._grid.addWidget(card, place // self._columns, place % self._columns)
            card.show()
        if not self._providers:
            self._grid.addWidget(Label(self._theme, texts.NOTHING_FOUND), 0, 0, 1, self._columns)
        self.pager.tell(self.page, count)
        if self.isVisible():
            announce(self, f"{COUNT(n=len(self._providers))} {self.page + 1}／{count}")

    def _card(self, provider: Provider, place: int) -> Choice:
        reason = self._why_not(provider)
        told = _NOT_TO_BE_CHOSEN[reason] if reason else partial(_kind_and_method, provider)
        name = partial(_card_name, provider, told, len(self._providers), place + 1)
        card = ProviderCard(self._theme, provider, name, self._size, _NOT_TO_BE_CHOSEN[reason] if reason else None)
        self._group.addButton(card)
        card.setChecked(provider.id == self.chosen)
        card.toggled.connect(partial(_if_on, partial(self._choose, provider.id)))
        return card

    def _choose(self, provider: str) -> None:
        self.chosen = provider

    def _new_grid(self) -> QGridLayout:
        grid = QGridLayout(self._cards)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.space("s"))
        grid.setVerticalSpacing(self._gap)
        for column in range(self._columns):
            grid.setColumnMinimumWidth(column, self._size[0])
        self._cards.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return grid


def _if_on(act: Callable[[], None], on: bool) -> None:
    if on:
        act()


def _counted(words: Words, count: int) -> str:
    return _COUNTED(words(), str(count))


def _named(words: Words, count: int) -> str:
    return _FILTER_NAME(words(), str(count))


def _kind_and_method(provider: Provider) -> str:
    return f"{KINDS[provider.kind]()}、{METHODS[provider.method]()}"


def _card_name(provider: Provider, kind: Words, count: int, place: int) -> str:
    return _CARD_NAME(texts.provider_name(provider), kind(), str(count), str(place))
