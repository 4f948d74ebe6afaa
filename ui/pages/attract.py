"""S00: the kiosk waits for somebody."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from ui import texts
from ui.pages.page import Page, Quitting, Scene
from ui.reasons import REASONS
from ui.texts import Text
from ui.theme import Style
from ui.widgets.boxes import Box
from ui.widgets.button import Button, Rank
from ui.widgets.language_buttons import LanguageButtons
from ui.widgets.marks import MarkSign
from ui.widgets.slides import Slides
from ui.widgets.text import Heading, Label, Speech, centred

_HEADING = Text("S00", "マイキーIDのかんたん設定")
_LEAD = Text("S00", "マイナンバーカード、4けたの暗証番号、登録する決済サービスの番号をご用意ください。")
_WHAT = Text("S00", "マイキーIDは、あなた専用の番号です。ポイントの受け取りなどに使います。")
_HOW_LONG = Text("S00", "およそ5分で終わります。お金はかかりません。")
_START = Text("S00", "登録をはじめる")
_REGISTERED = Text("S00", "%1の手続き（受付番号 %2）：登録は終わっています")
_NOT_REGISTERED = Text("S00", "%1の手続き（受付番号 %2）：登録されていません")


class AttractPage(Page):
    """Start, or why it is not possible now; and what became of a registration that was interrupted."""

    quitting = Quitting.NOT_HERE

    def __init__(self, scene: Scene, _state: at.Attract) -> None:
        super().__init__(scene)
        self.column.addStretch(2)
        if not scene.counter.reader:
            self._say_why_not(Reason.READER_MISSING)
        elif not scene.counter.platform:
            self._say_why_not(Reason.BACKEND_OFFLINE)
        else:
            self._invite()
        self.column.addStretch(0 if self.theme.portrait else 2)
        if not self.theme.large:
            # Large text needs the room, and whoever has found it has found the way to the languages beside it.
            self._offer_languages()

    def _invite(self) -> None:
        crowded = self.theme.large or self.scene.counter.news
        self.heading = Heading(self.theme, _HEADING, Style.HEADING if crowded else Style.DISPLAY)
        self.column.addWidget(centred(self.heading))
        if self.scene.counter.news:  # they need the slides' room, and whoever reads them is no passer-by
            self._tell_news()
        else:
            self.column.addWidget(Slides(self.theme, (_LEAD, _WHAT, _HOW_LONG)))
        self.column.addStretch(1)
        # One above the other they would be out of reach, or leave large text no room.
        narrow = self.theme.portrait and (self.theme.low or self.theme.large)
        wide, high = (348, 136) if narrow else (480, 112)
        start = Button(self.theme, _START, "start", rank=Rank.PRIMARY, width=wide, height=high, style=Style.HEADING)
        start.clicked.connect(self.sends(event.Start()))
        see = Button(self.theme, texts.SEE_STATUS, "status", width=wide if narrow else 400, height=high)
        see.clicked.connect(self.sends(event.SeeStatus()))
        tasks = QHBoxLayout() if narrow else self.sides()
        tasks.setSpacing(self.theme.space("m"))
        tasks.addStretch(1)
        tasks.addWidget(start, 0, Qt.AlignmentFlag.AlignHCenter)
        tasks.addWidget(see, 0, Qt.AlignmentFlag.AlignHCenter)
        tasks.addStretch(1)
        self.column.addLayout(tasks)

    def _say_why_not(self, reason: Reason) -> None:
        """In place of the task; it clears by itself when reader and platform are back."""
        words = REASONS[reason]
        sign = MarkSign(self.theme, words.mark, 96)
        self.column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        self.heading = Heading(self.theme, words.heading)
        self.column.addWidget(centred(self.heading))
        self.column.addWidget(centred(Label(self.theme, words.sentence)))
        code = centred(Label(self.theme, texts.plain(reason.code), Style.CAPTION))
        code.speech = Speech.NEVER
        self.column.addWidget(code)
        self._tell_news()

    def _tell_news(self) -> None:
        for news in self.scene.counter.news:
            self._tell(news)

    def _tell(self, news: at.News) -> None:
        box = Box(self.theme, "bg.success" if news.registered else "bg.warning")
        sentence = _REGISTERED if news.registered else _NOT_REGISTERED
        words = partial(_dated, sentence, news)
        box.column.addWidget(centred(Label(self.theme, words, widest=self.theme.px(1100))))
        self.column.addWidget(box)

    def _offer_languages(self) -> None:
        columns = 4 if self.theme.portrait else 7
        self.column.addWidget(LanguageButtons(self.theme, self.scene.choose_language, columns=columns))


def _dated(sentence: Text, news: at.News) -> str:
    return sentence(texts.time(news.sent_at), news.reference)
