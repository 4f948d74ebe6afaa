"""The words of the guide's error table, exactly: `guide_words.json` is copied from the guide and from nowhere else."""

import json
from pathlib import Path

import pytest

from kiosk.visit.reason import Reason
from tests.ui.speaking import messages
from ui.pages.taken_id import USE
from ui.reasons import REASONS, Answer
from ui.texts import Text
from ui.widgets.lines import unmarked

GUIDE = json.loads((Path(__file__).parent / "guide_words.json").read_text(encoding="utf-8"))
ROWS = {each["reason"]: each for each in GUIDE["rows"]}
BUTTONS = {each["ja"]: each for each in GUIDE["buttons"]}
LANGUAGES = ["ja", "en", "ja-easy"]
SAID = {code: {(each.context, each.source): each.forms for each in messages(code)} for code in LANGUAGES}


def say(code: str, text: Text) -> str:
    """What a language says, its places still open; where it counts, for several."""
    return unmarked(SAID[code][text.context, text.source][-1])


def test_the_guide_has_a_row_for_every_reason_and_no_other():
    assert {each.value: each.code for each in Reason} == {reason: row["code"] for reason, row in ROWS.items()}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("reason", Reason)
def test_heading_and_sentence_are_the_guides(reason, code):
    words, row = REASONS[reason], ROWS[reason.value][code]
    assert say(code, words.heading) == row["heading"]
    assert say(code, words.sentence) == row["sentence"]


@pytest.mark.parametrize("reason", Reason)
def test_the_next_step_is_the_guides(reason):
    words, row = REASONS[reason], ROWS[reason.value]
    # I-01 offers the three free IDs first; what is the one way on elsewhere is the other way there.
    primary, second = (USE, words.primary) if reason is Reason.ID_TAKEN else (words.primary, words.second)
    assert source(primary) == row["primary"]
    if row["second"] is not None:
        assert source(second) == row["second"]


def source(answer: Answer | Text | None) -> str | None:
    words = answer.words if isinstance(answer, Answer) else answer
    return None if words is None else words.source


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("answer", Answer, ids=lambda answer: answer.name)
def test_a_button_says_what_the_guide_says(answer, code):
    assert say(code, answer.words) == BUTTONS[answer.words.source][code]
