"""The payment services as cards, some a page, with filters by kind."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QGroupBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.visit.catalogue import Kind, Provider
from ui import texts
from ui.texts import KINDS, Text, Words
from ui.theme import Theme
from ui.widgets.button import Choice, Toggle
from ui.widgets.pager import Pager
from ui.widgets.text import Label

ALL = Text("S05", "すべて")
_SERVICES = Text("S05", "決済サービス")
_COUNTED = Text("S05", "%1（%2）")
_CARD_NAME = Text("S05", "%1、%2、%3件中%4件目")


class KindFilter(QWidget):
    """One toggle for all and one a kind, with counts; one is on."""

    def __init__(self, theme: Theme, providers: Sequence[Provider], changed: Callable[[Kind | None], None]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.space("s"))
        columns = 3 if theme.portrait else 6
        kinds: list[Kind | None] = [None, *Kind]
        self._toggles: dict[Kind | None, Toggle] = {}
        for place, kind in enumerate(kinds):
            count = sum(kind in {None, each.kind} for each in providers)
            words = partial(_counted, ALL if kind is None else KINDS[kind], count)
            toggle = Toggle(theme, words, f"filter.{kind or 'all'}")
            toggle.setChecked(kind is None)
            toggle.clicked.connect(partial(changed, kind))
            self._toggles[kind] = toggle
            grid.addWidget(toggle, place // columns, place % columns)
        grid.setColumnStretch(columns, 1)

    def reset(self) -> None:
        """Back to all."""
        self._toggles[None].setChecked(True)


class ProviderCards(QGroupBox):
    """The cards of one page; the choice outlives turning pages and filtering.

    Args:
        theme: the look.
        chosen: the id chosen before, if any.
    """

    def __init__(self, theme: Theme, chosen: str | None = None) -> None:
        super().__init__()
        self._theme = theme
        self.chosen = chosen
        self._providers: Sequence[Provider] = ()
        self._page = 0
        self._rows, self._columns = (4, 2) if theme.portrait else (3, 3)
        self.setAccessibleName(_SERVICES())
        self.setStyleSheet("QGroupBox { border: 0; margin: 0; padding: 0 }")
        self.pager = Pager(theme, "providers", upright=not theme.portrait)
        self.pager.previous.clicked.connect(lambda: self._turn(self._page - 1))
        self.pager.next.clicked.connect(lambda: self._turn(self._page + 1))
        whole: QVBoxLayout | QHBoxLayout = QVBoxLayout(self) if theme.portrait else QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(12 if theme.portrait else 16))
        self._cards = QWidget()
        whole.addWidget(self._cards)
        whole.addWidget(self.pager)
        whole.addStretch(1)
        self._grid = self._new_grid()
        self._group = QButtonGroup(self)

    def offer(self, providers: Sequence[Provider], rows: int | None = None) -> None:
        """Offer these, from the first page on."""
        self._providers = providers
        if rows is not None:
            self._rows = rows
        self._turn(0)

    def _turn(self, page: int) -> None:
        a_page = self._rows * self._columns
        count = max(1, -(-len(self._providers) // a_page))
        self._page = max(0, min(page, count - 1))
        for old in self._cards.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        start = self._page * a_page
        for place, each in enumerate(self._providers[start : start + a_page]):
            card = self._card(each, start + place)
            self._grid.addWidget(card, place // self._columns, place % self._columns)
            card.show()
        if not self._providers:
            self._grid.addWidget(Label(self._theme, texts.NOTHING_FOUND), 0, 0, 1, self._columns)
        self.pager.tell(self._page, count)

    def _card(self, provider: Provider, place: int) -> Choice:
        kind = KINDS[provider.kind]
        name = partial(_card_name, provider, kind, len(self._providers), place + 1)
        words = partial(texts.provider_name, provider)
        card = Choice(
            self._theme,
            words,
            f"provider.{provider.id}",
            below=kind,
            size=self._theme.target("providerCard"),
            name=name,
        )
        card.setAutoExclusive(False)
        self._group.addButton(card)
        card.setChecked(provider.id == self.chosen)
        card.clicked.connect(partial(self._choose, provider.id))
        return card

    def _choose(self, provider: str) -> None:
        self.chosen = provider

    def _new_grid(self) -> QGridLayout:
        grid = QGridLayout(self._cards)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.space("s"))
        grid.setVerticalSpacing(self._theme.px(12) if self._theme.portrait else self._theme.space("s"))
        width, height = self._theme.target("providerCard")
        for column in range(self._columns):
            grid.setColumnMinimumWidth(column, width)
        for row in range(self._rows):
            grid.setRowMinimumHeight(row, height)
        self._cards.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return grid


def _counted(words: Words, count: int) -> str:
    return _COUNTED(words(), str(count))


def _card_name(provider: Provider, kind: Words, count: int, place: int) -> str:
    return _CARD_NAME(texts.provider_name(provider), kind(), str(count), str(place))
