"""Words. Japanese is the source text and stands where it is used; every language comes through Qt Linguist.

A `Text` is called to give its words in the language of the moment, so whatever shows it only has to call it again
when the language changes. Each has a context, one per state, for those who translate.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import StrEnum
from itertools import accumulate
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.visit.catalogue import AccountFormat, CodeFormat, Kind, Programme, Provider

Words: TypeAlias = Callable[[], str]

JST = timezone(timedelta(hours=9))
# More than anything the contract lets through on one line; of what the card signs nothing is cut.
WHOLE = 400
# How much of what else comes from outside there is room for, in half-width letters; the sandbox's longest fit.
_NAME = 40
_PROVIDER = 30
_LABEL_JA, _LABEL_EN = 26, 36
_SENTENCE = 54
_WIDE = {"W", "F", "A"}
_PLACES = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence or label; `%1` and `%n` are its places."""

    context: str
    source: str

    def __call__(self, *places: str, n: int = -1) -> str:
        """The words in the language of the moment, with its places filled; `n` counts (plural forms)."""
        # A count given for a message without plural forms would find none of them.
        count = n if "%n" in self.source else -1
        found = QCoreApplication.translate(self.context, self.source, "", count)
        return _PLACES.sub(lambda place: _filled(place, places), found)

    def japanese(self, *places: str, n: int = -1) -> str:
        """The same in Japanese, whatever the language of the moment."""
        return _PLACES.sub(lambda place: _filled(place, places), self.source.replace("%n", str(n)))

    def of(self, *places: str, n: int = -1) -> Words:
        """The same, to be called later."""
        return lambda: self(*places, n=n)


def _filled(place: re.Match[str], places: tuple[str, ...]) -> str:
    number = int(place[1])
    return places[number - 1] if number <= len(places) else place[0]


def plain(text: str) -> Words:
    """Words that are the same in every language."""
    return lambda: text


# What a language says about itself; the source is what Japanese says.
CODE = Text("language", "ja")
OWN_NAME = Text("language", "日本語")
PLACE = Text("language", "1")
FAMILIES = Text("language", "BIZ UDPGothic, Noto Sans CJK JP")
_LOCALE = Text("language", "ja_JP")
_DATE = Text("language", "yyyy年M月d日")
_FURIGANA = Text("language", "furigana by choice")
_CHECKED = Text("language", "read by a native speaker")


class Furigana(StrEnum):
    """When a language shows readings above its kanji."""

    BY_CHOICE = "furigana by choice"
    ALWAYS = "furigana always"
    NEVER = "no furigana"


def language() -> str:
    """The code of the language of the moment."""
    return CODE()


def furigana() -> Furigana:
    """When the language of the moment shows readings."""
    return Furigana(_FURIGANA())


def is_checked() -> bool:
    """Whether a native speaker has read the translations of the moment."""
    return _CHECKED() == _CHECKED.source


def is_japanese() -> bool:
    """Whether the language of the moment is Japanese, plain or easy."""
    return furigana() is not Furigana.NEVER


def clean_text(text: str) -> str:
    """Text from outside as it may be shown, line by line: no control or direction characters."""
    hidden = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
    return "".join(each for each in text if each == "\n" or unicodedata.category(each) not in hidden)


def clean(text: str, widest: int = _NAME) -> str:
    """A name or sentence from outside as it may be shown: one line of bounded width, in half-width letters."""
    line = " ".join(clean_text(" ".join(text.split())).split())
    widths = accumulate(2 if unicodedata.east_asian_width(each) in _WIDE or each.isupper() else 1 for each in line)
    fitting = sum(width <= widest for width in widths)
    return line if fitting == len(line) else f"{line[: fitting - 1].rstrip()}…"


def provider_name(provider: Provider) -> str:
    """A payment service's name in the language of the moment."""
    return clean(provider.name_ja if is_japanese() else provider.name_latin, _PROVIDER)


def programme_name(programme: Programme) -> str:
    """A programme's name in the language of the moment."""
    return clean(programme.name_ja if is_japanese() else programme.name_en)


def format_label(form: AccountFormat | CodeFormat) -> str:
    """The provider's own word for a number or code, in the language of the moment."""
    return clean(form.label_ja, _LABEL_JA) if is_japanese() else clean(form.label_en, _LABEL_EN)


def where_sentence(form: AccountFormat) -> str:
    """Where a number is written, in the language of the moment."""
    return clean(form.where_ja if is_japanese() else form.where_en, _SENTENCE)


def day(moment: datetime) -> str:
    """A date as people write it, Japanese time."""
    local = moment.astimezone(JST)
    return QLocale(_LOCALE()).toString(QDate(local.year, local.month, local.day), _DATE())


def time(moment: datetime) -> str:
    """A time of day, 24 hours, Japanese time."""
    return f"{moment.astimezone(JST):%H:%M}"


def day_and_time(moment: datetime) -> str:
    """Both."""
    return f"{day(moment)} {time(moment)}"


BACK = Text("common", "戻る")
NEXT = Text("common", "次へ")
QUIT = Text("common", "やめる")
CHANGE = Text("common", "変更")
DELETE_ONE = Text("common", "1文字消す")
CLEAR_ALL = Text("common", "全部消す")
PREVIOUS_PAGE = Text("common", "前のページ")
NEXT_PAGE = Text("common", "次のページ")
SEARCH = Text("common", "さがす")
SHOW = Text("common", "表示する")
HIDE = Text("common", "隠す")
CALL_STAFF = Text("common", "職員を呼ぶ")
LANGUAGE = Text("common", "言語 Language")
SETTINGS = Text("common", "見やすさ・音声")
SELECTED = Text("common", "選択中")
SEE_STATUS = Text("common", "登録内容を確認する")
READ_TERMS = Text("common", "規約を読む")
FINISH = Text("common", "終わる")
CLOSE = Text("common", "閉じる")
CHOOSE_ONE = Text("common", "1つ選んでください。")
CHECK_INPUT = Text("common", "入力内容を確認してください")
TAKES_LONG = Text("common", "時間がかかっています。そのままお待ちください。")
PLEASE_WAIT = Text("common", "このままお待ちください。")
MYKEY_ID = Text("common", "マイキーID")
REFERENCE = Text("common", "受付番号")
PROVIDER = Text("common", "決済サービス")
NUMBER = Text("common", "番号")
NONE_SHOWN = Text("common", "表示なし")
PRINTED_NAME = Text("common", "カードに印刷された名前と、同じ名義ですか。")
NOTHING_FOUND = Text("S05", "見つかりませんでした。別の言葉で探すか、種類から選んでください。")

KINDS = {
    Kind.QR: Text("S05", "QRコード決済"),
    Kind.E_MONEY: Text("S05", "電子マネー"),
    Kind.CREDIT: Text("S05", "クレジットカード"),
    Kind.PREPAID: Text("S05", "プリペイド"),
    Kind.DEBIT: Text("S05", "口座・デビット"),
}
# What earns points there (domain.md section 1).
METHODS = {
    "PREPAY": Text("S05", "前払い（チャージ）"),
    "PURCHASE": Text("S05", "物品等の購入"),
    "BOTH": Text("S05", "前払い・購入"),
}
