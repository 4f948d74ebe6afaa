"""Voice guidance: the page's own words, private ones to nobody but the resident, and nothing ever waits for it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kiosk.visit import state as at
from tests.gui.room import Guided, Mute
from tests.ui import samples
from ui.pages.quiet import QuietPage
from ui.sounds import Tone
from ui.voice.output import Port
from ui.voice.speakable import has_kana
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.pages_of_text import PagesOfText
from ui.widgets.text import Label

STATES = {**samples.states(), **{f"stop-{name}": state for name, state in samples.notices().items()}}
JOURNEY = ["S01", "S02", "S03", "S05", "S07", "S08", "S09", "S10-signing", "S11", "S12"]
HEADINGS = {
    "ja": [
        "はじめにお読みください",
        "マイナンバーカードを置いてください",
        "マイキーIDを決めます",
        "決済サービスを選んでください",
        "名義を確かめてください",
        "登録する内容を確認してください",
        "暗証番号を入力してください",
        "登録しています",
        "登録が完了しました",
        "カードをお取りください",
    ],
    "en": [
        "Please read this first",
        "Place your My Number Card on the reader",
        "Choose your MyKey ID",
        "Choose a payment service",
        "Is this your account?",
        "Check your details",
        "Enter your PIN",
        "Registering",
        "Registration complete",
        "Please take your card",
    ],
}
# What only the resident may hear: MyKey ID, account number and its end, holder, receipt number of the last page.
PRIVATE = (
    "AB2C",
    "D3EF",
    "エー、",
    "A, B",
    "A、B",
    "M7PX",
    "1111",
    "1, 1",
    "1、1",
    "ミ＊",
    "ミ ",
    "ハ ",
    "ZZ0",
    "K7QM 4T9X",
)


@pytest.fixture
def guided(qtbot, window):
    made = []

    def make(**how) -> Guided:
        made.append(Guided(qtbot, window(), **how))
        made[-1].said()
        return made[-1]

    yield make
    for each in made:
        each.voice.close()


def show(guided: Guided, name: str) -> None:
    guided.window.display(at.Kiosk(samples.COUNTER, STATES[name]))


def press(guided: Guided, key: Qt.Key) -> None:
    guided.hands.key(key)
    guided.hands.rest()


def shown(guided: Guided) -> list[str]:
    return [each.text() for each in guided.window.findChildren(Label) if each.isVisible()]


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_pages_of_an_enrolment_say_what_they_show_heading_first(guided, language):
    kiosk = guided(earphones=True)
    show(kiosk, JOURNEY[0])
    kiosk.window.set_language(language)
    headings = []
    for name in JOURNEY:
        show(kiosk, name)
        heard = [text.split(":", 1) for _, text in kiosk.heard()]
        # A name in kana is Japanese in every language, and so is the voice that says it.
        assert {code for code, text in heard if not has_kana(text)} <= {language}
        assert {code for code, text in heard if has_kana(text)} <= {"ja"}
        assert heard[0][1] in shown(kiosk)
        headings.append(heard[0][1])
    assert headings == HEADINGS[language]


def test_an_error_page_says_heading_and_sentence(guided):
    kiosk = guided()
    show(kiosk, "stop-C-01")
    assert kiosk.said() == [
        "暗証番号のないカードです",
        "「顔認証」と書かれたマイナンバーカードは、この端末では使えません。窓口で職員にご相談ください。",
    ]


@pytest.mark.parametrize("name", samples.states())
def test_nothing_private_goes_to_the_speaker(guided, name):
    kiosk = guided()
    show(kiosk, name)
    said = kiosk.said()
    press(kiosk, Qt.Key.Key_F1)
    said += kiosk.said()
    for _ in range(12):
        press(kiosk, Qt.Key.Key_Tab)
        said += kiosk.said()
    assert [each for each in PRIVATE if each in " | ".join(said)] == []


def test_with_earphones_everything_goes_there_and_nothing_to_the_speaker(guided):
    kiosk = guided(earphones=True)
    for name in STATES:
        show(kiosk, name)
        assert {port for port, _ in kiosk.heard()} <= {Port.EARPHONES}


def test_the_last_page_tells_id_and_receipt_number_by_earphones(guided):
    kiosk = guided(earphones=True)
    show(kiosk, "S11")
    codes = [each.accessibleName() for each in kiosk.window.findChildren(Label) if each.objectName().startswith("done")]
    assert len(codes) == 2
    assert set(codes) <= set(kiosk.said())


def test_the_suggested_id_is_spoken_on_request_only(guided):
    kiosk = guided(earphones=True)
    show(kiosk, "S03")
    before = kiosk.said()
    press(kiosk, Qt.Key.Key_F1)
    again = kiosk.said()
    assert again[: len(before)] == before
    assert len(again) == len(before) + 1


def test_the_pin_is_counted_and_no_digit_is_said(guided):
    kiosk = guided(earphones=True)
    show(kiosk, "S09")
    kiosk.said()
    for digit, count in zip("9517", "1234", strict=True):
        QTest.mouseClick(kiosk.window.findChild(Button, f"pin.{digit}"), Qt.MouseButton.LeftButton)
        assert kiosk.said() == [f"暗証番号、4けたのうち{count}けた入力しました"]
    QTest.mouseClick(kiosk.window.findChild(Button, "pin.clear"), Qt.MouseButton.LeftButton)
    assert kiosk.said() == ["暗証番号、4けたのうち0けた入力しました"]
    show(kiosk, "S10-signing")
    assert kiosk.said()[0] == "登録しています"


def test_a_key_under_the_finger_is_told_to_earphones_only(guided):
    kiosk = guided(earphones=True)
    show(kiosk, "S09")
    kiosk.said()
    press(kiosk, Qt.Key.Key_Shift)
    kiosk.window.findChild(Button, "pin.5").setFocus(Qt.FocusReason.TabFocusReason)
    assert kiosk.heard() == [(Port.EARPHONES, "ja:5")]
    kiosk.plug.put(False)
    kiosk.voice.on = True
    kiosk.heard()
    kiosk.window.findChild(Button, "pin.6").setFocus(Qt.FocusReason.TabFocusReason)
    assert kiosk.heard() == []


def test_what_was_typed_is_spelled_to_earphones_only(guided):
    kiosk = guided(earphones=True)
    show(kiosk, "S06-letters")
    press(kiosk, Qt.Key.Key_Shift)
    field = kiosk.window.findChild(Field, "account")
    for earphones, heard in ((True, ["お客様番号", "A、B、C、1、2、3、4"]), (False, ["お客様番号"])):
        kiosk.plug.put(earphones)
        kiosk.voice.on = True
        kiosk.window.setFocus()
        kiosk.said()
        field.setFocus(Qt.FocusReason.TabFocusReason)
        assert kiosk.said() == heard


def test_a_button_is_named_when_the_focus_comes(guided):
    kiosk = guided()
    show(kiosk, "S12-printing")
    show(kiosk, "S07")
    kiosk.said()
    press(kiosk, Qt.Key.Key_Shift)
    kiosk.window.findChild(Button, "primary").setFocus(Qt.FocusReason.TabFocusReason)
    assert kiosk.said() == ["はい、私の名義です"]


def test_the_terms_of_use_are_read_page_by_page_by_the_voice_of_their_language(guided):
    kiosk = guided()
    show(kiosk, "S01")
    kiosk.window.set_language("en")
    kiosk.said()
    QTest.mouseClick(kiosk.window.findChild(Button, "terms"), Qt.MouseButton.LeftButton)
    heard = kiosk.heard()
    assert {text[:3] for _, text in heard} == {"ja:", "en:"}
    leaf = kiosk.window.findChild(PagesOfText).findChildren(QLabel)[0]
    assert heard[0][1].partition(":")[2][:12] == leaf.text()[:12]


def test_a_wrong_entry_is_told_when_it_appears(guided):
    kiosk = guided()
    show(kiosk, "S09")
    kiosk.said()
    QTest.mouseClick(kiosk.window.findChild(Button, "primary"), Qt.MouseButton.LeftButton)
    assert kiosk.said() == ["入力内容を確認してください", "暗証番号は数字4けたです。あと4けた入力してください。"]


def test_each_stage_is_told_when_it_is_reached(guided):
    kiosk = guided()
    show(kiosk, "S10-signing")
    assert kiosk.said() == ["登録しています", "カードを取らないでください。", "カードで確認しています"]
    show(kiosk, "S10-sending")
    assert kiosk.said() == ["登録を送っています"]
    show(kiosk, "S10-settling")
    assert kiosk.said() == ["結果を待っています"]


def test_the_quiet_dialog_speaks_at_60_30_and_10_seconds(guided):
    kiosk = guided()
    show(kiosk, "D01")
    page = kiosk.window.findChild(QuietPage)
    page._clock.stop()  # the seconds are counted here: on a busy machine its own would come between
    told = {60: kiosk.said()}
    for left in range(59, -1, -1):
        page._count()
        said = kiosk.said()
        if said:
            told[left] = said
    assert sorted(told) == [10, 30, 60]
    assert told[10] == ["ご本人は「続ける」を押してください。あと10秒で、入力した内容を消して終わります。"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Shift, Qt.Key.Key_A, Qt.Key.Key_Return])
def test_any_key_ends_what_is_being_said_and_what_would_follow(guided, key):
    kiosk = guided()
    kiosk.room.holds = True
    show(kiosk, "S12")
    kiosk.wait_for_sound()
    press(kiosk, key)
    assert kiosk.room.sounds[-1].ended.is_set()
    kiosk.room.holds = False
    assert len(kiosk.said()) == 1


def test_a_finger_ends_it_too(guided):
    kiosk = guided()
    kiosk.room.holds = True
    show(kiosk, "S12")
    kiosk.wait_for_sound()
    QTest.mouseClick(kiosk.window.window().windowHandle(), Qt.MouseButton.LeftButton)
    assert kiosk.room.sounds[-1].ended.is_set()


def test_f1_reads_the_page_again(guided):
    kiosk = guided()
    show(kiosk, "S12")
    first = kiosk.said()
    press(kiosk, Qt.Key.Key_F1)
    assert kiosk.said() == first
    assert len(first) == 2


def test_another_language_is_another_voice_and_the_page_is_said_in_it(guided):
    kiosk = guided()
    show(kiosk, "S12")
    kiosk.said()
    for code in ("en", "zh", "ko", "pt", "vi", "ja-easy"):
        kiosk.window.set_language(code)
        heard = kiosk.heard()
        assert {text.partition(":")[0] for _, text in heard} == {code}
        assert len(heard) == 2


def test_the_end_of_a_visit_ends_speech_and_what_was_chosen_for_it(guided):
    kiosk = guided(earphones=True, on=False)
    kiosk.reader.switch(True)
    kiosk.voice.volume = 100
    kiosk.plug.plugged = False
    kiosk.said()
    kiosk.room.holds = True
    show(kiosk, "S12")
    kiosk.wait_for_sound()
    show(kiosk, "S00")
    assert kiosk.room.sounds[-1].ended.is_set()
    kiosk.room.holds = False
    assert len(kiosk.said()) == 1
    assert not kiosk.voice.on
    assert kiosk.voice.volume == 80


def test_plugging_in_earphones_starts_it_and_pulling_them_ends_it(guided):
    kiosk = guided(on=False)
    show(kiosk, "S12")
    assert kiosk.said() == []
    kiosk.room.holds = True
    kiosk.plug.put(True)
    kiosk.wait_for_sound()
    assert kiosk.room.heard[0] == (Port.EARPHONES, "ja:カードをお取りください")
    kiosk.room.holds = False
    kiosk.plug.put(False)
    kiosk.said()
    show(kiosk, "S01")
    assert kiosk.said() == []


@pytest.mark.parametrize("voices", [(), (Mute(),)])
def test_without_a_voice_that_works_the_pages_are_the_same(qtbot, window, voices):
    kiosk = Guided(qtbot, window(), voices=voices)
    for name in ("S01", "S09", "S12", "S00"):
        show(kiosk, name)
        QApplication.processEvents()
        assert shown(kiosk)
    kiosk.voice.close()
    assert kiosk.room.heard == []


def test_every_key_of_the_pin_page_sounds_alike(guided):
    kiosk = guided()
    show(kiosk, "S09")
    keys = [each for each in kiosk.window.findChildren(Button) if each.objectName().startswith("pin.")]
    assert len(keys) == 12
    handle = kiosk.window.window().windowHandle()
    for each in keys:
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=each.mapTo(kiosk.window, each.rect().center()))
    for key in (Qt.Key.Key_1, Qt.Key.Key_9, Qt.Key.Key_Backspace):
        press(kiosk, key)
    assert kiosk.tones == [Tone.PRESS] * 15


def test_a_finger_beside_the_buttons_makes_no_tone(guided):
    kiosk = guided()
    show(kiosk, "S09")
    QTest.mouseClick(kiosk.window.window().windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(2, 400))
    assert kiosk.tones == []


def test_the_card_is_asked_for_by_a_tone_again_and_again(guided, qtbot):
    kiosk = guided()
    show(kiosk, "S12")
    assert kiosk.tones == [Tone.TAKE_CARD]
    qtbot.waitUntil(lambda: len(kiosk.tones) > 1)
    assert set(kiosk.tones) == {Tone.TAKE_CARD}


def test_calling_staff_sounds(guided):
    kiosk = guided()
    show(kiosk, "S09")
    kiosk.window.display(at.Kiosk(replace(samples.COUNTER, staff_called=True), STATES["S09"]))
    assert kiosk.tones == [Tone.CALL_STAFF]
