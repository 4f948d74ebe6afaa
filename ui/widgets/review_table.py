"""The rows of the review: what, the value, and 「変更」 where it can be changed."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from kiosk.visit import event
from kiosk.visit.review import ReviewRow, Topic, grouped
from ui import texts
from ui.texts import Text, Words, plain
from ui.theme import Style, Theme
from ui.widgets.boxes import Divider
from ui.widgets.button import Button
from ui.widgets.code import Code
from ui.widgets.sheets import Sheets, holding
from ui.widgets.text import Label, Speech
from ui.widgets.ways import beside

_TOPICS = {
    Topic.MYKEY_ID: texts.MYKEY_ID,
    Topic.PROGRAMME: Text("S08", "制度"),
    Topic.PROVIDER: texts.PROVIDER,
    Topic.ACCOUNT: texts.NUMBER,
    Topic.CODES: Text("S08", "セキュリティコード"),
    Topic.HOLDER: Text("S07", "名義"),
    Topic.TERMS: Text("S08", "規約の版"),
    Topic.OPENED_AT: Text("S08", "日時"),
    Topic.SMALL_PRINT: Text("S08", "受付番号・端末"),
}
_OWN_ID = Text("S08", "お持ちのマイキーID")
_ENTERED = Text("S08", "入力済み")
_CHANGE_WHAT = Text("S08", "変更（%1）")
_CODES = (Topic.MYKEY_ID, Topic.ACCOUNT)
_SMALL = (Topic.CODES, Topic.TERMS, Topic.OPENED_AT, Topic.SMALL_PRINT)
_ALOUD = (Topic.PROGRAMME, Topic.PROVIDER, Topic.CODES, Topic.TERMS, Topic.OPENED_AT)
_LABEL_U = 250


class ReviewTable(Sheets):
    """All rows of the statement."""

    def __init__(self, theme: Theme, rows: Iterable[ReviewRow], change: Callable[[event.Row], None]) -> None:
        super().__init__(theme, "review", gap=0)
        self._theme = theme
        self._change = change
        small: list[ReviewRow] = []
        for row in rows:
            if row.topic in _SMALL:
                small.append(row)
            else:
                self._add(row)
        self._add_small(small)

    def _add(self, row: ReviewRow) -> None:
        line = self._line(row, Style.BODY)
        if row.change is not None:
            line.addWidget(self._button(row.topic, row.change))
        # A button of 60 u and a gap of 16 to the next, the divider within it.
        line.addStrut(self._theme.px(46 if row.change is None else 100 if self._theme.large else 76))
        self.add(self._under_divider(line))

    def _under_divider(self, *lines: QLayout) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Divider(self._theme))
        for each in lines:
            column.addLayout(each)
        return holding(column)

    def _add_small(self, rows: Sequence[ReviewRow]) -> None:
        """Codes, terms and time share a line where it is wide enough; the small print has its own."""
        shared = QBoxLayout(beside(self._theme))
        for row in rows:
            line = self._line(row, Style.CAPTION)
            if row.topic is Topic.SMALL_PRINT:
                self.add(self._under_divider(shared))
                self.add(holding(line))
            else:
                shared.addLayout(line, 4 if row.topic is Topic.TERMS else 3)

    def _line(self, row: ReviewRow, style: Style) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(self._theme.space("s"))
        label = Label(self._theme, _TOPICS[row.topic], style, role="text.sub")
        if row.topic not in {Topic.TERMS, Topic.OPENED_AT} or self._theme.portrait:
            label.setFixedWidth(self._theme.px(_LABEL_U))
        line.addWidget(label)
        line.addLayout(self._value(row, small=style is Style.CAPTION), 1)
        return line

    def _value(self, row: ReviewRow, *, small: bool) -> QBoxLayout:
        style = Style.CAPTION if small else Style.SUBHEADING
        words = self._words(row)
        value = Code(self._theme, words) if self._is_code(row) else Label(self._theme, words, style)
        value.speech = Speech.ALOUD if row.topic in _ALOUD else Speech.PRIVATE
        value.setObjectName(f"row.{row.topic.value}")
        value.setAccessibleIdentifier(f"row.{row.topic.value}")
        line = QBoxLayout(beside(self._theme))
        line.setSpacing(0 if self._theme.portrait else self._theme.space("m"))
        line.addWidget(value)
        if row.topic is Topic.HOLDER and row.value is not None:
            line.addWidget(Label(self._theme, texts.PRINTED_NAME, role="text.sub"))
        if not self._theme.portrait:
            line.addStretch(1)
        return line

    def _is_code(self, row: ReviewRow) -> bool:
        return row.topic in _CODES and row.value is not None

    def _words(self, row: ReviewRow) -> Words:
        match row.topic, row.value:
            case Topic.MYKEY_ID, None:
                return _OWN_ID
            case Topic.CODES, None:
                return _ENTERED
            case _, None:
                return texts.NONE_SHOWN
            case Topic.MYKEY_ID, str(mykey_id):
                return plain(grouped(mykey_id))
            case Topic.OPENED_AT, str(moment):
                opened = datetime.fromisoformat(moment)
                return lambda: texts.day_and_time(opened)
            case ((Topic.PROGRAMME | Topic.PROVIDER), str(name)):
                return plain(texts.clean(name))
            case _, value:
                return plain(texts.clean(str(value), texts.WHOLE))

    def _button(self, topic: Topic, row: event.Row) -> Button:
        name = _named(_TOPICS[topic])
        button = Button(self._theme, texts.CHANGE, f"change.{row.value}", width=120, height=60, name=name)
        button.clicked.connect(lambda: self._change(row))
        return button


def _named(topic: Words) -> Words:
    return lambda: _CHANGE_WHAT(topic())
