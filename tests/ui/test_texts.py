"""Every text in every language: none missing, places equal, no words the guide forbids, a reading for every kanji."""

import ast
import re
from pathlib import Path

import pytest

import ui
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests.ui.samples import NOW
from tests.ui.speaking import CODES, FILES, messages, speaking
from ui import furigana, texts
from ui.reasons import REASONS, Answer, sentence
from ui.texts import Text
from ui.widgets.lines import MARK, unmarked


def spoken() -> set[Text]:
    """Every `Text` that stands in the code."""
    found = set()
    for path in sorted(Path(ui.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Text":
                found.add(Text(*(ast.literal_eval(each) for each in node.args)))
    return found


TEXTS = spoken()
OF_PEOPLE = [each for each in CODES if each != "ja"]


def test_there_are_texts_and_the_seven_languages():
    assert len(TEXTS) > 200
    assert set(CODES) >= {"ja", "ja-easy", "en", "zh", "ko", "pt", "vi"}


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated_and_none_is_left_over(code):
    listed = {(each.context, each.source) for each in messages(code) if all(each.forms)}
    wanted = {(each.context, each.source) for each in TEXTS}
    assert listed - wanted == set(), "no longer said"
    assert wanted - listed == set(), "not translated"


@pytest.mark.parametrize("code", CODES)
def test_translators_are_told_place_and_room(code):
    assert [each.source for each in messages(code) if not each.comment] == []


@pytest.mark.parametrize("code", CODES)
def test_places_are_equal(code):
    wrong = [
        each
        for each in messages(code)
        if each.context != "language"
        for form in each.forms
        if set(re.findall(r"%[1-9n]", form)) != set(re.findall(r"%[1-9n]", each.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", OF_PEOPLE)
def test_nothing_is_left_in_japanese(code):
    kana = "かな"
    assert [
        each.source
        for each in messages(code)
        if code != "ja-easy" and re.search("[ぁ-ん]", re.sub("[（(「].*?[）)」]", "", "".join(each.forms)))
        if each.source != kana
    ] == []


def test_japanese_is_the_source_with_its_phrases_marked():
    assert [each for each in messages("ja") if [unmarked(form) for form in each.forms] != [each.source]] == []
    sentences = [each for each in messages("ja") if "。" in each.source and len(each.source) > 15]
    assert [each.source for each in sentences if MARK not in each.forms[0]] == []


@pytest.mark.parametrize("code", ["ja-easy", "ja"])
def test_every_kanji_has_a_reading(code):
    said = [unmarked(form) for each in messages(code) if each.context != "language" for form in each.forms]
    bare = {
        piece.base: text
        for text in said
        for piece in furigana.read(text)
        if not piece.reading and re.search("[一-龠々]", piece.base)
    }
    assert bare == {}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("暗証番号の番号", [("暗証番号", "あんしょうばんごう"), ("の", ""), ("番号", "ばんごう")]),
        ("入っています", [("入", "はい"), ("って", ""), ("い", ""), ("ま", ""), ("す", "")]),
        ("3月21日", [("3", ""), ("月", "がつ"), ("21", ""), ("日", "にち")]),
    ],
)
def test_the_longest_word_is_read_and_only_its_kanji(text, read):
    assert [tuple(each) for each in furigana.read(text)] == read


@pytest.mark.parametrize("code", ["ja", "ja-easy"])
@pytest.mark.parametrize("forbidden", ["署名", "不正", "無効な操作", "エラーが発生"])
def test_no_forbidden_words(code, forbidden):
    assert [each for each in messages(code) if any(forbidden in unmarked(form) for form in each.forms)] == []


def test_easy_japanese_puts_spaces_between_phrases():
    sentences = [each.forms[0] for each in messages("ja-easy") if "。" in each.forms[0]]
    assert [each for each in sentences if " " not in each] == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words(qapp, reason, code):
    words = REASONS[reason]
    notice = at.Notice(reason, 2, 2, provider="みほんペイ", until=NOW, reference="K7QM4T9XA2")
    with speaking(code):
        for said in (words.heading(), sentence(notice), sentence(at.Notice(reason))):
            assert said
            assert "%1" not in said
        assert "%n" not in sentence(notice)
    assert words.primary or reason is Reason.CARD_REMOVED_SENDING


def test_every_answer_does_something():
    assert all(each.words() for each in Answer)
    assert [each for each in Answer if each.intent is None] == [Answer.STAFF]


def test_japanese_with_its_translator_or_without(qapp):
    assert texts.language() == "ja"
    assert unmarked(Text("S09", "あと%n回入力できます")(n=2)) == "あと2回入力できます"


@pytest.mark.parametrize("code", CODES)
def test_a_language_says_its_name(qapp, code):
    with speaking(code):
        assert texts.language() == code


@pytest.mark.parametrize("code", ["en", "pt"])
def test_plural_forms(qapp, code):
    one, three = {
        "en": ("You have 1 try left", "You have 3 tries left"),
        "pt": ("Você tem mais 1 tentativa", "Você tem mais 3 tentativas"),
    }[code]
    with speaking(code):
        assert Text("S09", "あと%n回入力できます")(n=1) == one
        assert Text("S09", "あと%n回入力できます")(n=3) == three


def test_places_are_filled_at_once():
    assert Text("x", "%1と%2")("%2", "b") == "%2とb"


def test_text_from_outside_is_made_plain():
    assert texts.clean("a\u202eb\x00c\nd") == "abc d"
    assert texts.clean("a\tb \u2028 c\r\n") == "a b c"
    assert texts.clean("あ" * 1000) == "あ" * 19 + "…"
    assert texts.clean("a" * 40) == "a" * 40
    assert texts.clean("W" * 80, texts.WHOLE) == "W" * 80


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("ja", "2026年11月23日 10:05"),
        ("ja-easy", "2026年11月23日 10:05"),
        ("en", "23 November 2026 10:05"),
        ("zh", "2026年11月23日 10:05"),
        ("ko", "2026년 11월 23일 10:05"),
        ("pt", "23/11/2026 10:05"),
        ("vi", "ngày 23 tháng 11 năm 2026 10:05"),
    ],
)
def test_dates(qapp, code, written):
    with speaking(code):
        assert texts.day_and_time(NOW) == written


def test_only_read_languages_go_without_the_mark(qapp):
    checked = set()
    for code in CODES:
        with speaking(code):
            checked |= {code} if texts.is_checked() else set()
    assert checked == {"ja", "ja-easy", "en"}
    assert len(FILES) > len(checked)
