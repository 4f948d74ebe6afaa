"""S20: what is registered, after the PIN."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QGridLayout

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.catalogue import Catalogue
from kiosk.visit.review import grouped
from ui import texts
from ui.pages.page import Action, Page, Quitting, Scene
from ui.texts import Text, Words
from ui.theme import Style
from ui.widgets.boxes import Box
from ui.widgets.text import Label, Speech

_HEADING = Text("S20", "登録の内容")
_LEAD = Text("S20", "あなたのマイキーIDと、登録した決済サービスです。")
_NOTHING = Text("S20", "登録した決済サービスは、まだありません。")
_NO_ID = Text("S20", "まだありません")
_WHEN = Text("S20", "登録日")


class StatusPage(Page):
    """The ID and the registrations, newest first: there is one a programme."""

    quitting = Quitting.NOT_HERE

    def __init__(self, scene: Scene, state: at.Status) -> None:
        super().__init__(scene)
        self.column.setSpacing(self.theme.space("xs"))
        self.add_heading(_HEADING)
        blocks = self.add_sheets("status")
        blocks.add(self.label(_LEAD))
        blocks.add(self._id_box(state.mykey_id))
        for each in state.registrations:
            blocks.add(self._registration_box(each))
        if not state.registrations:
            blocks.add(self.label(_NOTHING))

    def primary(self) -> Action:
        """Finish."""
        return Action(texts.FINISH, self.sends(event.Quit()))

    def _id_box(self, mykey_id: str | None) -> Box:
        box = Box(self.theme, "bg.success")
        box.column.addWidget(Label(self.theme, texts.MYKEY_ID))
        words = texts.plain(grouped(mykey_id)) if mykey_id else _NO_ID
        shown = Label(self.theme, words, Style.CODE if mykey_id else Style.BODY)
        shown.setObjectName("status.mykey_id")
        shown.setAccessibleIdentifier("status.mykey_id")
        shown.speech = Speech.PRIVATE
        box.column.addWidget(shown)
        return box

    def _registration_box(self, past: at.PastRegistration) -> Box:
        box = Box(self.theme, "bg.bar")
        catalogue = self.scene.counter.catalogue
        programme = Label(self.theme, partial(_programme, catalogue, past), Style.SUBHEADING)
        programme.speech = Speech.PRIVATE
        box.column.addWidget(programme)
        box.column.addLayout(self._grid(_rows(catalogue, past)))
        return box

    def _grid(self, rows: Sequence[tuple[Words, Words]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.space("l"))
        grid.setVerticalSpacing(self.theme.space("2xs"))
        columns = 1 if self.theme.portrait else 2
        for place, (label, value) in enumerate(rows):
            row, column = divmod(place, columns)
            grid.addWidget(Label(self.theme, label, role="text.sub"), row, 2 * column)
            shown = Label(self.theme, value)
            shown.speech = Speech.PRIVATE
            grid.addWidget(shown, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        return grid


def _rows(catalogue: Catalogue | None, past: at.PastRegistration) -> Sequence[tuple[Words, Words]]:
    return (
        (texts.PROVIDER, partial(_provider, catalogue, past)),
        (texts.NUMBER, texts.plain(f"****{texts.clean(past.account_end)}")),
        (_WHEN, partial(texts.day, past.registered_at)),
        (texts.REFERENCE, texts.plain(past.reference)),
    )


def _provider(catalogue: Catalogue | None, past: at.PastRegistration) -> str:
    found = catalogue.provider(past.provider) if catalogue else None
    return texts.provider_name(found) if found else texts.clean(past.provider)


def _programme(catalogue: Catalogue | None, past: at.PastRegistration) -> str:
    found = catalogue.programme(past.programme) if catalogue else None
    return texts.programme_name(found) if found else texts.clean(past.programme)
