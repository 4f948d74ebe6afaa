"""The stop and error pages: mark, heading, sentence, the one next step, the other way, the code for staff."""

from functools import partial

from PySide6.QtCore import Qt

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from ui import texts
from ui.pages.page import Action, Page, Quitting, Scene
from ui.reasons import REASONS, Answer, ReasonWords, sentence
from ui.theme import Style
from ui.widgets.beside import NotYetChecked
from ui.widgets.boxes import ErrorBox
from ui.widgets.marks import MarkSign
from ui.widgets.text import Label, Speech
from ui.widgets.wait import Wait


class _ReasonPage(Page):
    """A reason in words."""

    def __init__(self, scene: Scene, notice: at.Notice) -> None:
        super().__init__(scene)
        self._words: ReasonWords = REASONS[notice.reason]
        self.column.addSpacing(self.theme.space("2xs" if self.theme.large else "xl"))
        self.column.addWidget(MarkSign(self.theme, self._words.mark, 56 if self.theme.large else 88))
        self.column.addSpacing(self.theme.space("xs"))
        beside = notice.reason is Reason.PIN_LAST_TRY
        if beside:
            self.add_beside(self._words.heading)
        else:
            self.add_heading(self._words.heading)
        said = self.add_sheets()
        for each in self.blocks_beside(self._words.sentence) if beside else (self.label(partial(sentence, notice)),):
            said.add(each)
        if beside:
            self.column.addWidget(NotYetChecked(self.theme))
        code = Label(self.theme, texts.plain(notice.reason.code), Style.CAPTION, role="text.sub")
        code.speech = Speech.NEVER
        self.column.addWidget(code, 0, Qt.AlignmentFlag.AlignRight)

    def answers(self) -> tuple[Answer | None, Answer | None]:
        """Primary and second."""
        return self._words.primary, self._words.second

    def primary(self) -> Action | None:
        """The one next step."""
        return self._action(self.answers()[0])

    def second(self) -> Action | None:
        """The other way, where it is not 「やめる」, which stands at its own place."""
        second = self.answers()[1]
        return None if second is Answer.QUIT else self._action(second)

    def quit_action(self) -> Action | None:
        """「やめる」 ends at once: the page has said enough."""
        return self._action(Answer.QUIT) if self.answers()[1] is Answer.QUIT else None

    def _action(self, answer: Answer | None) -> Action | None:
        if answer is None:
            return None
        return Action(answer.words, self.sends(answer.intent) if answer.intent else self.scene.call_staff)


class NoticePage(_ReasonPage):
    """Any state that carries a notice."""

    quitting = Quitting.NOT_HERE
    _wait: Wait | None = None

    def __init__(self, scene: Scene, state: at.State) -> None:
        notice: at.Notice | None = getattr(state, "notice", None)
        if notice is None:
            raise ValueError("there is no notice to show")
        self._notice = notice
        super().__init__(scene, notice)
        if notice.reason is Reason.BACKEND_BUSY and notice.until is not None:
            # Whoever waits at the door is let in when it is time; elsewhere the PIN may follow, and is the resident's.
            over = self.sends(event.Retry()) if isinstance(state, at.OpeningVisit) else None
            self._wait = Wait(self.theme, notice.until, over)
            self.column.insertWidget(self.column.count() - 1, self._wait)
        if isinstance(state, at.Stopped) and state.unprinted:
            self.column.insertWidget(0, ErrorBox(self.theme, REASONS[Reason.PRINTER_ERROR].heading))

    def answers(self) -> tuple[Answer | None, Answer | None]:
        """After three misreads in a row only staff can help."""
        if self._notice.reason is Reason.CARD_READ_ERROR and self._notice.attempts_left == 0:
            return Answer.STAFF, Answer.QUIT
        return super().answers()

    def _action(self, answer: Answer | None) -> Action | None:
        """B-08: the wait counts down; a press before its end is answered, not sent."""
        action = super()._action(answer)
        if action is None or answer is not Answer.TRY_AGAIN or self._wait is None:
            return action
        return Action(action.words, partial(self._wait.unless_waiting, action.act))


class LastTryPage(_ReasonPage):
    """P-02 as the card arrives: stop here, or go on to the MyKey ID."""

    quitting = Quitting.NOT_HERE

    def __init__(self, scene: Scene, _state: at.LastTry) -> None:
        super().__init__(scene, at.Notice(Reason.PIN_LAST_TRY, tries_left=1))

    def answers(self) -> tuple[Answer | None, Answer | None]:
        """Going on is not yet entering the PIN."""
        return Answer.STOP_HERE, Answer.GO_ON


class AlreadyPage(_ReasonPage):
    """B-03, the visit still open: what is registered can be seen after the PIN."""

    quitting = Quitting.NOT_HERE

    def __init__(self, scene: Scene, _state: at.AlreadyRegistered) -> None:
        super().__init__(scene, at.Notice(Reason.REG_ALREADY))


class PrintTroublePage(_ReasonPage):
    """T-01: the registration stands, only the paper does not."""

    quitting = Quitting.NOT_HERE

    def __init__(self, scene: Scene, state: at.PrintTrouble) -> None:
        super().__init__(scene, at.Notice(Reason.PRINTER_ERROR, reference=state.slip.reference))
