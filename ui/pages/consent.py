"""S01: what this is, what is used and kept, and the terms for whoever wants to read them."""

from itertools import starmap

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.visit import event
from kiosk.visit import state as at
from ui import texts
from ui.pages.page import Action, Page, Quitting, Scene
from ui.texts import Text
from ui.widgets.beside import Beside, NotYetChecked
from ui.widgets.button import Button
from ui.widgets.pages_of_text import PagesOfText
from ui.widgets.picture import Picture
from ui.widgets.sheets import Sheets, holding
from ui.widgets.stepper import Step
from ui.widgets.text import Heading, Label

_HEADING = Text("S01", "はじめにお読みください")
_LEAD = Text(
    "S01",
    "カードの電子証明書で本人を確認し、マイキーIDと、選んだ決済サービスを登録します。"
    "マイナンバー（12けたの番号）は使いません。",
)
_AGREE = Text("S01", "同意して次へ")
_DISAGREE = Text("S01", "同意しない")
_TERMS = Text("S01", "利用規約")
_POINTS = {
    "uses": Text("S01", "使うもの：カードの電子証明書と、4けたの暗証番号"),
    "sends": Text("S01", "送るもの：確認画面に表示した内容だけ"),
    "keeps": Text("S01", "お預かりするもの：登録した内容と日時。氏名とマイナンバーはお預かりしません"),
    "free": Text("S01", "お金はかかりません"),
    "minutes": Text("S01", "およそ5分で終わります"),
}
_PICTURE_U = 48


class ConsentPage(Page):
    """One button is the consent; reading the terms is offered, not forced."""

    step = Step.CONSENT
    quitting = Quitting.ENDS
    quit_words = _DISAGREE

    def __init__(self, scene: Scene, _state: at.Consent) -> None:
        super().__init__(scene)
        self.column.setSpacing(self.theme.space("s"))
        self.heading = Heading(self.theme, _HEADING)
        self.column.addWidget(Beside(self.theme, _HEADING, self.heading))
        self._short = self._lay_points()
        self._long: PagesOfText | None = None
        self._read = Button(self.theme, texts.READ_TERMS, "terms", width=260, height=64)
        self._read.clicked.connect(self._turn_over)
        line = QHBoxLayout()
        line.addWidget(self._read)
        line.addWidget(NotYetChecked(self.theme))
        line.addStretch(1)
        self.column.addLayout(line)

    def primary(self) -> Action:
        """Agree."""
        return Action(_AGREE, self.sends(event.Agree()))

    def _lay_points(self) -> Sheets:
        points = self.add_sheets(gap=self.theme.px(10))
        for each in (*self.blocks_beside(_LEAD), *starmap(self._point, _POINTS.items())):
            points.add(each)
        return points

    def _point(self, picture: str, words: Text) -> QWidget:
        line = QHBoxLayout()
        line.setSpacing(self.theme.space("s"))
        size = self.theme.px(_PICTURE_U)
        line.addWidget(Picture(self.theme, f"illustrations/{picture}.svg", size, size))
        line.addWidget(Beside(self.theme, words, Label(self.theme, words, widest=self.theme.px(1100))), 1)
        return holding(line)

    def _turn_over(self) -> None:
        reading = self._long is None
        if self._long is None:
            catalogue = self.scene.counter.catalogue
            text = texts.clean_text(catalogue.terms.text) if catalogue else _TERMS()
            self._long = PagesOfText(self.theme, text)
            self.column.insertWidget(1, self._long, 1)
        else:
            self._long.deleteLater()
            self._long = None
        self._short.setVisible(not reading)
        self._read.say(texts.CLOSE if reading else texts.READ_TERMS)
