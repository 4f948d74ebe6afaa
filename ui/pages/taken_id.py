"""I-01: the ID is somebody else's; three free ones to choose from."""

from PySide6.QtWidgets import QHBoxLayout

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.review import grouped
from ui import reasons, texts
from ui.pages.offer_id import USE
from ui.pages.page import Action, Page, Scene
from ui.theme import Style
from ui.widgets.boxes import ErrorBox
from ui.widgets.button import Choice
from ui.widgets.stepper import Step
from ui.widgets.text import Speech


class TakenIdPage(Page):
    """Take one of the three, or type another."""

    step = Step.MYKEY_ID

    def __init__(self, scene: Scene, state: at.OwnMyKeyId) -> None:
        super().__init__(scene)
        if state.notice is None:
            raise ValueError("there is no notice to show")
        self._notice = state.notice
        words = reasons.REASONS[state.notice.reason]
        self.add_heading(words.heading)
        self.add_sheets().add(self.label(lambda: reasons.sentence(self._notice)))
        self._none: ErrorBox | None = None
        self._choices = self._lay_choices(state.notice.free)
        if not self.theme.portrait:
            self.column.addStretch(1)
        code = self.add_text(texts.plain(state.notice.reason.code), Style.CAPTION, role="text.sub")
        code.speech = Speech.NEVER

    def primary(self) -> Action:
        """Take the chosen one."""
        return Action(USE, self._use)

    def second(self) -> Action | None:
        """Type another, as often as the platform allows."""
        if self._notice.attempts_left == 0:
            return None
        return Action(reasons.Answer.ANOTHER_ID.words, self.sends(event.GoOn()))

    def _lay_choices(self, free: tuple[str, ...]) -> dict[str, Choice]:
        row = QHBoxLayout() if not self.theme.portrait else self.sides()
        row.setSpacing(self.theme.space("s"))
        size = (self.theme.px(380), self.theme.px(84 if self.theme.low else 112))
        made = {}
        for place, each in enumerate(free, start=1):
            words = texts.plain(grouped(each))
            made[each] = Choice(self.theme, words, f"free.{place}", size=size, style=Style.CODE)
            row.addWidget(made[each])
        row.addStretch(1)
        self.column.addLayout(row)
        return made

    def _first(self) -> Choice:
        return next(iter(self._choices.values()))

    def _use(self) -> None:
        chosen = next((each for each, choice in self._choices.items() if choice.isChecked()), None)
        if chosen is not None:
            self.send(event.UseId(chosen))
        elif self._none is None:
            self._none = ErrorBox(self.theme, texts.CHECK_INPUT, texts.CHOOSE_ONE, leads_to=self._first)
            self.column.insertWidget(1, self._none)
