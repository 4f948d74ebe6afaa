"""S05: which payment service shall receive the points."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.catalogue import Kind
from ui import texts
from ui.pages.page import Action, Page, Scene
from ui.search import matching
from ui.texts import Text
from ui.widgets.boxes import ErrorBox
from ui.widgets.button import Button
from ui.widgets.provider_list import KindFilter, ProviderCards
from ui.widgets.search_panel import SearchPanel
from ui.widgets.stepper import Step

_HEADING = Text("S05", "決済サービスを選んでください")
_LEAD = Text("S05", "ポイントを受け取るキャッシュレス決済サービスを1つ選びます。")


class ProviderPage(Page):
    """Cards by pages and kinds, or a search that narrows them while one types."""

    step = Step.PROVIDER
    goes_back = True

    def __init__(self, scene: Scene, state: at.ChooseProvider) -> None:
        super().__init__(scene)
        self.column.setSpacing(self.theme.space("xs"))
        self._providers = state.draft.visit.catalogue.providers
        self.add_heading(_HEADING)
        self._error: ErrorBox | None = None
        self._lead = self.add_text(_LEAD)
        self._cards = ProviderCards(self.theme)
        self._filter = KindFilter(self.theme, self._providers, self._of_kind)
        self._search = SearchPanel(self.theme, self._narrow, self._show_list)
        self._open = Button(self.theme, texts.SEARCH, "search", width=116, height=60)
        self._open.clicked.connect(self._show_search)
        self._list = self._lay_list()
        self.column.addWidget(self._list)
        self.column.addWidget(self._search)
        self.column.addStretch(1)
        self._search.hide()
        self._cards.offer(self._providers)
        if state.nothing_chosen:
            self._say_choose_one()

    def primary(self) -> Action:
        """Choose it."""
        return Action(texts.NEXT, lambda: self.send(event.PickProvider(self._cards.chosen)))

    def take(self, state: at.State) -> bool:
        """Nothing was chosen: say so, and keep page, filter and search."""
        if isinstance(state, at.ChooseProvider) and state.nothing_chosen:
            self._say_choose_one()
            return True
        return False

    def _lay_list(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(12))
        row = QHBoxLayout()
        row.setSpacing(self.theme.space("s"))
        row.addWidget(self._filter)
        row.addStretch(1)
        row.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self._cards)
        return whole

    def _say_choose_one(self) -> None:
        if self._error is None:
            self._error = ErrorBox(self.theme, texts.CHOOSE_ONE)
            self.column.insertWidget(1, self._error)
            self._lead.hide()
        self._show_list()

    def _of_kind(self, kind: Kind | None) -> None:
        self._search.wipe()
        self._cards.offer([each for each in self._providers if kind in {None, each.kind}])

    def _narrow(self, typed: str) -> None:
        found = matching(self._providers, typed)
        self._filter.reset()
        self._cards.offer(found)
        self._search.tell([texts.provider_name(each) for each in found])

    def _show_search(self) -> None:
        self._list.hide()
        self._lead.hide()
        self._search.show()
        self._narrow(self._search.typed)

    def _show_list(self) -> None:
        self._search.hide()
        self._list.show()
        self._lead.setVisible(self._error is None)
