"""S12: the card must leave the reader before anything else."""

from functools import partial

from PySide6.QtCore import Qt

from kiosk.visit import state as at
from ui import reasons, texts
from ui.pages.call_staff import CALLED, NAME
from ui.pages.page import Page, Quitting, Scene
from ui.sounds import Tone
from ui.texts import Text
from ui.theme import Style
from ui.timing import after
from ui.widgets.boxes import Box
from ui.widgets.picture import Picture
from ui.widgets.text import Label

_HEADING = Text("S12", "カードをお取りください")
_TONE_EVERY_MS = 2000
_LEAD = Text("S12", "カードを取ると、画面の内容は消えます。お忘れ物にご注意ください。")


class TakeCardPage(Page):
    """Why it ended, if there is a reason; then the card."""

    quitting = Quitting.NOT_HERE

    def __init__(self, scene: Scene, state: at.TakeCard) -> None:
        super().__init__(scene)
        if state.notice is not None:
            words = reasons.REASONS[state.notice.reason]
            box = Box(self.theme, "bg.warning", "mark.warning")
            box.column.addWidget(Label(self.theme, words.heading, Style.SUBHEADING, role="text.warning"))
            box.column.addWidget(Label(self.theme, partial(reasons.sentence, state.notice)))
            self.column.addWidget(box)
        self.add_heading(_HEADING, _LEAD)
        if state.until_staff is None:
            self._say_called()
        self._remind()
        self.column.addStretch(1)
        picture = Picture(self.theme, "illustrations/take_card.svg", self.theme.px(480), self.theme.px(300))
        self.column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(1)

    def _say_called(self) -> None:
        """The card was left behind, so nobody may be there to see it but staff."""
        self.scene.play(Tone.CALL_STAFF)
        box = Box(self.theme, "bg.warning", "mark.warning")
        box.column.addWidget(Label(self.theme, CALLED, Style.SUBHEADING))
        box.column.addWidget(Label(self.theme, NAME.of(texts.clean(self.scene.counter.name)), Style.DISPLAY))
        self.column.addWidget(box)

    def _remind(self) -> None:
        self.scene.play(Tone.TAKE_CARD)
        after(self, _TONE_EVERY_MS, self._remind)
