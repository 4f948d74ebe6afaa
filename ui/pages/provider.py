"""S05: which payment service shall receive the points."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.catalogue import Kind, Provider
from kiosk.visit.choosing import why_not
from ui import texts
from ui.pages.page import Action, Page, Scene
from ui.search import Index
from ui.texts import Text
from ui.timing import after
from ui.widgets.boxes import ErrorBox
from ui.widgets.button import Button
from ui.widgets.provider_list import KindFilter, ProviderCards
from ui.widgets.search_panel import SearchPanel
from ui.widgets.sheets import holding
from ui.widgets.stepper import Step
from ui.widgets.ways import words_and_keys

_HEADING = Text("S05", "決済サービスを選んでください")
_LEAD = Text("S05", "ポイントを受け取るキャッシュレス決済サービスを1つ選びます。")


# So many names at a time are made ready for searching, between two frames.
_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class _Kept:
    """What a page built anew goes on with."""

    chosen: str | None
    typed: str
    searching: bool
    kind: Kind | None
    page: int


class ProviderPage(Page):
    """Cards by pages and kinds, or a search that narrows them while one types."""

    step = Step.PROVIDER
    goes_back = True

    def __init__(self, scene: Scene, state: at.ChooseProvider) -> None:
        super().__init__(scene)
        self.column.setSpacing(self.theme.space("xs"))
        visit = state.draft.visit
        self._providers = visit.catalogue.providers
        self._index = Index(self._providers)
        self._found: Sequence[Provider] = self._providers
        self.add_heading(_HEADING)
        self._error: ErrorBox | None = None
        self._lead = self.add_text(_LEAD)
        self._lead.setHidden(self.theme.large)  # the cards need its room, and the heading says it
        self._cards = ProviderCards(self.theme, lambda provider: why_not(provider, visit))
        self._filter = KindFilter(self.theme, self._providers, self._of_kind)
        self._search = SearchPanel(self.theme, self._narrow, self._show_found)
        self._open = Button(self.theme, texts.SEARCH, "search", width=116, height=60)
        self._open.clicked.connect(self._show_search)
        self._list = self._lay_list()
        if self.theme.low and not self.theme.large:  # large cards are excepted (ui-guide section 3)
            self.column.addStretch(1)
            self._list.setFixedHeight(max(self.theme.reach, self._list.minimumSizeHint().height()))
        self.column.addWidget(self._list, 1)
        self.column.addWidget(self._search, 1)
        self._search.hide()
        self._cards.offer(self._providers)
        if state.nothing_chosen:
            self._say_choose_one()
        after(self, 0, self._learn)

    def primary(self) -> Action:
        """Choose it."""
        return Action(texts.NEXT, lambda: self.send(event.PickProvider(self._cards.chosen)))

    def take(self, state: at.State) -> bool:
        """Nothing was chosen: say so, and keep page, filter and search."""
        if isinstance(state, at.ChooseProvider) and state.nothing_chosen:
            self._say_choose_one()
            return True
        return False

    def kept(self) -> _Kept:
        """The choice, and where it was looked for."""
        searching = not self._search.isHidden()
        return _Kept(self._cards.chosen, self._search.typed, searching, self._filter.kind, self._cards.page)

    def restore(self, kept: _Kept) -> None:
        """Look there again."""
        self._cards.chosen = kept.chosen
        self._filter.show_kind(kept.kind)
        if kept.typed:
            self._search.put(kept.typed)
        else:
            self._found = self._only(kept.kind)
        self._cards.offer(self._found, kept.page)
        if kept.searching:
            self._show_search()

    def _learn(self) -> None:
        if self._index.learn(_AT_ONCE):
            after(self, 0, self._learn)

    def _lay_list(self) -> QWidget:
        """Filters over the cards; what turns their pages and the search at the side of the hand, in portrait below."""
        column = QVBoxLayout()
        column.setSpacing(self.theme.space("s"))
        top = QHBoxLayout()
        top.addWidget(self._filter, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(top)
        column.addWidget(self._cards, 1)
        turning = QVBoxLayout()
        turning.setSpacing(self.theme.space("s"))
        if not self.theme.portrait:
            self._open.setFixedWidth(self._cards.pager.next.width())
            turning.addWidget(self._open)
        elif self.theme.large:
            self._cards.pager.add(self._open)
        else:
            top.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        turning.addWidget(self._cards.pager)
        if not self.theme.portrait:
            turning.addStretch(1)
        sides = QBoxLayout(words_and_keys(self.theme))
        sides.setSpacing(self.theme.space("s"))
        sides.addLayout(column, 1)
        sides.addLayout(turning)
        return holding(sides)

    def _say_choose_one(self) -> None:
        if self._error is None:
            self._error = ErrorBox(self.theme, texts.CHOOSE_ONE, leads_to=self._cards.first)
            self.column.insertWidget(1, self._error)
            self._lead.hide()
            self._make_room()
        if not self._search.isHidden():
            self._show_found()
        self._error.setFocus()

    def _only(self, kind: Kind | None) -> Sequence[Provider]:
        return self._providers if kind is None else [each for each in self._providers if each.kind is kind]

    def _of_kind(self, kind: Kind | None) -> None:
        self._search.wipe()
        self._found = self._only(kind)
        self._cards.offer(self._found)

    def _narrow(self, typed: str) -> None:
        self._found = self._index.matching(typed)
        self._search.tell(self._found)

    def _show_search(self) -> None:
        self._list.hide()
        self._lead.hide()
        self._make_room()
        self._search.show()
        self._narrow(self._search.typed)
        self._search.start()

    def _make_room(self) -> None:
        """In large text the heading goes: box and field say what to do."""
        if self.heading is not None:
            self.heading.setHidden(self.theme.large)

    def _show_found(self) -> None:
        self._search.hide()
        self._list.show()
        self._lead.setVisible(self._error is None and not self.theme.large)
        if self.heading is not None:
            self.heading.setHidden(self.theme.large and self._error is not None)
        self._filter.show_kind(None)
        self._cards.offer(self._found)
        (self._cards.first() or self._open).setFocus()
