"""Languages through the window: chosen anywhere, each in its own font, added with a file alone."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.visit import state as at
from tests.gui.everything import let_go
from tests.ui import samples
from tests.ui.speaking import CODES, pseudo
from ui import locales
from ui.display import Display
from ui.theme import Style, Theme
from ui.widgets import slides
from ui.widgets.beside import Japanese
from ui.widgets.button import Button
from ui.widgets.code import Code
from ui.widgets.lines import MARK
from ui.widgets.text import Label

STATES = samples.states()


def seen(window: QWidget, kind: type) -> list:
    return [each for each in window.findChildren(kind) if each.isVisible()]


def button(window: QWidget, name: str) -> Button:
    (found,) = [each for each in seen(window, Button) if each.objectName() == name]
    return found


@pytest.mark.parametrize("name", ["S00", "S05", "S08", "S09", "S11"])
def test_a_language_is_changed_on_any_page(window, qtbot, sent, name):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES[name]))
    qtbot.mouseClick(button(shown, "language"), Qt.MouseButton.LeftButton)
    names = [each.label for each in seen(shown, Button) if each.objectName().startswith("language.")]
    assert names == ["日本語", "やさしい にほんご", "English", "中文", "한국어", "Português", "Tiếng Việt"]
    qtbot.mouseClick(button(shown, "language.ko"), Qt.MouseButton.LeftButton)
    assert shown.language == "ko"
    assert button(shown, "language").label == "언어 Language"
    assert shown.kiosk.state is STATES[name]
    assert [each for each in sent if type(each).__name__ != "Touched"] == []


def test_what_was_typed_stays(window):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S09"]))
    entry = shown.findChild(QWidget, "pin").parentWidget()
    for digit in "12":
        entry.type(digit)
    shown.set_language("vi")
    assert len(entry) == 2


@pytest.mark.parametrize("code", CODES)
def test_families_go_by_language(window, code):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S05"]))
    shown.set_language(code)
    (language,) = [each for each in locales.languages() if each.code == code]
    labels = [each for each in seen(shown, Label) if not isinstance(each, Japanese)]
    assert {each.font().families()[0] for each in labels} == {language.families[0]}
    assert Theme(1.0).font(Style.CODE).families()[1:] == list(language.families)


@pytest.mark.parametrize("code", CODES)
def test_names_carry_neither_readings_nor_marks(window, code):
    shown = window()
    for state in STATES.values():
        shown.display(at.Kiosk(samples.COUNTER, state))
        let_go()
        shown.set_language(code)
        for each in shown.findChildren(QWidget):
            assert MARK not in each.accessibleName() + each.accessibleDescription()
        for each in seen(shown, Label):
            assert isinstance(each, Code) or each.accessibleName() == each.text()  # codes are spelled


@pytest.mark.parametrize("name", ["S01", "S08", "P-02"])
def test_japanese_stands_beside_what_nobody_has_checked(window, name):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES[name]))
    assert seen(shown, Japanese) == []
    for code in ("zh", "ko", "pt", "vi"):
        shown.set_language(code)
        said = [each.text() for each in seen(shown, Japanese)]
        assert any("確認前の訳" in each for each in said), code
        assert len(said) >= 3, code
    shown.set_language("en")
    assert seen(shown, Japanese) == []


def test_readings_always_in_easy_japanese_and_by_choice_in_japanese(window, qapp):
    shown = window()
    plain, wanted = Theme(1.0), Theme(1.0, display=Display(ruby=True))
    for code, shows in (("ja", (False, True)), ("ja-easy", (True, True)), ("en", (False, False))):
        shown.set_language(code)
        assert (plain.shows_ruby, wanted.shows_ruby) == shows
        assert wanted.ruby_px(Style.CAPTION) >= 14


def test_a_language_is_one_file(window, monkeypatch, tmp_path):
    folder = tmp_path / "locales"
    shutil.copytree(locales.folder(), folder)
    pseudo(folder)
    monkeypatch.setattr(locales, "folder", lambda: folder)
    with pytest.raises(locales.TranslationMissing, match="kiosk_pseudo"):
        locales.languages()
    locales.compile_stale(folder)
    shown = window()
    button(shown, "language.pseudo").click()


def test_a_family_of_any_language_is_required():
    assert {"BIZ UDPGothic", "Noto Sans CJK JP", "Noto Sans CJK KR", "Noto Sans CJK SC", "Noto Sans Mono"} == set(
        locales.required_families()
    )


def test_slides_follow_each_other_until_somebody_is_there(window, qtbot, monkeypatch):
    monkeypatch.setattr(slides, "_a_slide", lambda: 0)
    shown = window()
    (shows,) = seen(shown, slides.Slides)
    qtbot.waitUntil(lambda: shows.shown == 2)
    assert button(shown, "slides.stop")
    QTest.keyClick(shown.windowHandle(), Qt.Key.Key_Shift)
    assert [each for each in seen(shown, Button) if each.objectName() == "slides.stop"] == []
    stayed = shows.shown
    qtbot.wait(20)
    assert shows.shown == stayed


def test_eight_seconds_a_slide():
    assert slides._a_slide() == 8000


def test_a_stop_button_stops_them(window, qtbot):
    shown = window()
    qtbot.mouseClick(button(shown, "slides.stop"), Qt.MouseButton.LeftButton)
    assert [each for each in seen(shown, Button) if each.objectName() == "slides.stop"] == []
