"""Every text in every language: none missing, places equal, no words the guide forbids."""

import ast
import re
from pathlib import Path

import pytest

import ui
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests.ui.samples import NOW
from ui import locales, texts
from ui.reasons import REASONS, Answer, sentence
from ui.texts import Language, Text


def spoken() -> list[Text]:
    """Every `Text` that stands in the code."""
    found = set()
    for path in sorted(Path(ui.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Text":
                found.add(Text(*(ast.literal_eval(each) for each in node.args)))
    return sorted(found, key=lambda text: (text.context, text.source))


TEXTS = spoken()


@pytest.fixture
def english(qapp):
    translator = locales.translator(Language.EN)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_there_are_texts():
    assert len(TEXTS) > 200


def test_language_says_its_name(english):
    assert texts.language() is Language.EN


def test_japanese_without_a_translator(qapp):
    assert texts.language() is Language.JA
    assert Text("S09", "あと%n回入力できます")(n=2) == "あと2回入力できます"


def test_every_text_is_translated(english):
    same = {"かな", "言語 Language", "****%1"}
    missing = [each for each in TEXTS if each(n=2) == each.source.replace("%n", "2") and each.source not in same]
    assert missing == []


def test_no_translation_is_left_over():
    from xml.etree import ElementTree as ET

    tree = ET.parse(locales.folder() / "kiosk_en.ts")
    listed = {
        (context.findtext("name"), message.findtext("source"))
        for context in tree.iter("context")
        for message in context.iter("message")
    }
    assert listed == {(each.context, each.source) for each in TEXTS}


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: f"{text.context}-{text.source[:12]}")
def test_places_are_equal(english, text):
    places = re.findall(r"%[1-9]", text.source)
    assert set(re.findall(r"%[1-9]", text(n=2))) == set(places)
    if "%n" in text.source:
        assert "7" in text(n=7)


def test_plural_forms(english):
    assert Text("S09", "あと%n回入力できます")(n=1) == "You have 1 try left"
    assert Text("S09", "あと%n回入力できます")(n=3) == "You have 3 tries left"


def test_places_are_filled_at_once():
    assert Text("x", "%1と%2")("%2", "b") == "%2とb"


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("language", Language)
def test_every_reason_has_words(qapp, request, reason, language):
    if language is Language.EN:
        request.getfixturevalue("english")
    words = REASONS[reason]
    notice = at.Notice(reason, 2, 2, provider="みほんペイ", until=NOW, reference="K7QM4T9XA2")
    for said in (words.heading(), sentence(notice), sentence(at.Notice(reason))):
        assert said
        assert "%1" not in said
    assert words.primary or reason is Reason.CARD_REMOVED_SENDING
    assert "%n" not in sentence(notice)


def test_every_answer_does_something():
    assert all(each.words() for each in Answer)
    assert [each for each in Answer if each.intent is None] == [Answer.STAFF]


@pytest.mark.parametrize("forbidden", ["署名", "不正", "無効な操作", "エラーが発生"])
def test_no_forbidden_words(forbidden):
    assert [each.source for each in TEXTS if forbidden in each.source] == []


def test_text_from_outside_is_made_plain():
    assert texts.clean("a\u202eb\x00c\nd") == "abc d"
    assert len(texts.clean("あ" * 1000)) == 400


def test_dates(english):
    assert texts.day_and_time(NOW) == "23 November 2026 10:05"
