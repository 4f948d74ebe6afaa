"""Pages that wait for an answer: the card is read, an ID held, a provider asked, a slip printed."""

from typing import ClassVar

from kiosk.visit import state as at
from ui import texts
from ui.pages.page import Page, Quitting, Scene
from ui.texts import Text
from ui.timing import after
from ui.widgets.ring import BusyRing
from ui.widgets.stepper import Step
from ui.widgets.text import Label

LONG_MS = 10_000


class WaitingPage(Page):
    """A heading, a sentence, a ring; after ten seconds it says that it takes long."""

    heading_words: ClassVar[Text]
    sentence: ClassVar[Text] = texts.PLEASE_WAIT

    def __init__(self, scene: Scene, _state: at.State) -> None:
        super().__init__(scene)
        self.add_heading(self.heading_words, self.sentence)
        self.column.addStretch(1)
        self.column.addWidget(BusyRing(self.theme))
        self.column.addStretch(1)
        self._long = Label(self.theme, texts.plain(""), role="text.sub")
        self.column.addWidget(self._long)
        after(self, LONG_MS, lambda: self._long.say(texts.TAKES_LONG))

    def take(self, state: at.State) -> bool:
        """Reading goes over into opening without a new page, and the card's part of an enquiry into the platform's."""
        return isinstance(state, at.ReadingCard | at.OpeningVisit | at.Enquiring)


class ReadingPage(WaitingPage):
    """S02b."""

    step = Step.CARD
    quitting = Quitting.NOT_HERE
    heading_words = Text("S02b", "カードを読み取っています")
    sentence = Text("S02b", "カードを動かさないでください。")


class EnquiringPage(WaitingPage):
    """S20, while the platform is asked."""

    quitting = Quitting.NOT_HERE
    heading_words = Text("S20", "登録内容を確認しています")


class ReservingPage(WaitingPage):
    """S03, while the platform holds an ID."""

    step = Step.MYKEY_ID
    heading_words = Text("S03", "マイキーIDを決めます")


class CheckingPage(WaitingPage):
    """S06c."""

    step = Step.PROVIDER
    heading_words = Text("S06c", "決済サービスに確認しています")


class PrintingPage(WaitingPage):
    """The slip is on its way."""

    step = Step.DONE
    quitting = Quitting.NOT_HERE
    heading_words = Text("S12", "控えを印刷しています")
