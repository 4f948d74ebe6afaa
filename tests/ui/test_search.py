from kiosk.visit.reading import folded
from tests.ui.samples import CATALOGUE
from ui.search import Index


def found(typed: str) -> list[str]:
    return [each.id for each in Index(CATALOGUE.providers).matching(typed)]


def test_kana_finds_katakana_voiced_and_small():
    assert folded("ガッコー・Ｐａｙ") == folded("かつこpay")
    assert folded("こだま電子マネー") == folded("コタマ電子まね")


def test_width_case_space_and_hyphen_do_not_matter():
    assert folded("Kodama E-Money") == folded("ｋｏｄａｍａ　ｅ money")


def test_beginnings_come_first():
    assert found("こた")[0] == "P04"
    by_middle = found("みほん")
    assert by_middle[0] == "P01"


def test_alias_and_latin_names_are_found():
    assert "P04" in found("KODAMA")
    assert found("ないなまえ") == []
    assert len(found("")) == len(CATALOGUE.providers)
