"""S04: several programmes are open."""

from datetime import datetime
from functools import partial

from kiosk.visit import event
from kiosk.visit import state as at
from ui import reasons, texts
from ui.pages.page import Action, Page, Scene
from ui.texts import Text
from ui.widgets.boxes import ErrorBox
from ui.widgets.button import Choice
from ui.widgets.sheets import Sheets
from ui.widgets.stepper import Step

_HEADING = Text("S04", "申し込む制度を選んでください")
_LEAD = Text("S04", "ポイントを受け取る制度を1つ選びます。")
_AGREE = Text("S04", "同意して次へ")


class ProgrammePage(Page):
    """Choosing one is agreeing to its terms."""

    step = Step.PROVIDER
    goes_back = True

    def __init__(self, scene: Scene, state: at.ChooseProgramme) -> None:
        super().__init__(scene)
        self.add_heading(_HEADING)
        blocks = self.add_sheets()
        blocks.add(self.label(_LEAD))
        self._choices: dict[str, Choice] = {}
        self._add_error(blocks, state)
        for each in state.draft.visit.catalogue.programmes:
            words = partial(texts.programme_name, each)
            until = partial(_open_until, each.closes_at)
            choice = Choice(self.theme, words, f"programme.{each.id}", below=until)
            choice.setFixedHeight(self.theme.px(144 if self.theme.large else 100))
            choice.setChecked(state.draft.programme is not None and state.draft.programme.id == each.id)
            self._choices[each.id] = choice
            blocks.add(choice)

    def primary(self) -> Action:
        """Agree and go on."""
        return Action(_AGREE, self._pick)

    def _add_error(self, blocks: Sheets, state: at.ChooseProgramme) -> None:
        if state.notice is not None:
            words = reasons.REASONS[state.notice.reason]
            blocks.add(ErrorBox(self.theme, words.heading, partial(reasons.sentence, state.notice)))
        elif state.nothing_chosen:
            blocks.add(ErrorBox(self.theme, texts.CHECK_INPUT, texts.CHOOSE_ONE, leads_to=self._first))

    def _first(self) -> Choice:
        return next(iter(self._choices.values()))

    def _pick(self) -> None:
        chosen = next((each for each, choice in self._choices.items() if choice.isChecked()), None)
        self.send(event.PickProgramme(chosen))


_UNTIL = Text("S04", "受付は%1まで")


def _open_until(closes_at: datetime) -> str:
    return _UNTIL(texts.day(closes_at))
