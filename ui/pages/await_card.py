"""S02: the card is waited for."""

from PySide6.QtCore import Qt

from kiosk.visit import state as at
from ui.pages.page import Page, Quitting, Scene
from ui.texts import Text
from ui.widgets.picture import Picture
from ui.widgets.stepper import Step

_HEADING = Text("S02", "マイナンバーカードを置いてください")
_LEAD = Text(
    "S02",
    "カードリーダーの上に置くと、自動で次に進みます。手続きが終わるまで、カードを取らないでください。",
)
_OTHERS = Text("S02", "運転免許証、健康保険証、スマートフォンは使えません。")


class AwaitCardPage(Page):
    """The card moves it on."""

    step: Step | None = Step.CARD
    quitting = Quitting.ENDS
    goes_back = True

    def __init__(self, scene: Scene, state: at.AwaitCard) -> None:
        super().__init__(scene)
        if state.errand.purpose is at.Purpose.STATUS:
            self.step = None
        self.add_heading(_HEADING, _LEAD)
        self.column.addStretch(1)
        drawing = f"illustrations/place_card_{scene.panel.reader}.svg"
        picture = Picture(self.theme, drawing, self.theme.px(480), self.theme.px(300))
        self.column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(1)
        self.add_text(_OTHERS, role="text.sub")
