"""S08: exactly what will be signed, drawn from the frozen statement and from nothing else."""

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.review import rows
from ui import texts
from ui.pages.page import Action, Page, Scene
from ui.texts import Text
from ui.widgets.beside import NotYetChecked
from ui.widgets.review_table import ReviewTable
from ui.widgets.stepper import Step

_HEADING = Text("S08", "登録する内容を確認してください")
_LEAD = Text(
    "S08",
    "この画面に表示した内容だけを、あなたのカードで登録します。登録したあとは、決済サービスを変えられません。",
)
_CONFIRM = Text("S08", "この内容で進む")


class ReviewPage(Page):
    """What you see is what the card signs; each choice can be changed from here."""

    step = Step.REVIEW
    goes_back = True

    def __init__(self, scene: Scene, state: at.Review) -> None:
        super().__init__(scene)
        self.column.setSpacing(self.theme.space("xs"))
        self.add_beside(_HEADING)
        statement, catalogue = state.registration.statement, state.registration.draft.visit.catalogue
        self.table = ReviewTable(self.theme, rows(statement, catalogue), self._change)
        for place, each in enumerate(self.blocks_beside(_LEAD)):
            self.table.add(each, place)
        self.table.turned.connect(self.relabelled)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(NotYetChecked(self.theme))

    def primary(self) -> Action:
        """These details are right; nobody confirms what they could not have seen."""
        return Action(lambda: _CONFIRM() if self.table.is_last else texts.NEXT_PAGE(), self._confirm)

    def _confirm(self) -> None:
        if self.table.is_last:
            self.send(event.Confirm())
        else:
            self.table.turn_on()

    def _change(self, row: event.Row) -> None:
        self.send(event.Change(row))
