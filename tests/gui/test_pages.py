"""Every page at every size in every language: all of it fits, and all of it can be pressed."""

import shutil
from dataclasses import asdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.visit import state as at
from tests.gui.everything import EVERYTHING, STATES, show
from tests.gui.measure import clipped, out_of_reach, overlapping, seen, too_close, too_small
from tests.ui import samples
from tests.ui.speaking import CODES, pseudo
from ui import locales
from ui.display import USUAL, Display
from ui.widgets.button import Button, Toggle
from ui.widgets.text import Label
from ui.window import KioskWindow

PORTRAIT = (800, 1280)
SIZES = [(1280, 800), PORTRAIT]
LOOKS = [
    Display(contrast=True),
    Display(left=True, large=True),
    Display(ruby=True),
    Display(low=True),
    Display(low=True, large=True),
    Display(contrast=True, large=True, ruby=True),
]


def findings(shown: KioskWindow, code: str, look: Display, share: float = 1.0) -> dict[str, list[str]]:
    """What is clipped, overlaps, is too small or too close, or is pressed above the lower share, by what is shown."""
    found = {}
    unit = min(shown.width(), shown.height()) / 800
    for name in EVERYTHING:
        show(shown, name, code, look)
        found[name] = [*clipped(shown), *overlapping(shown), *too_small(shown, unit), *too_close(shown, unit)]
        found[name] += too_high(shown, name, look, share)
    return {name: told for name, told in found.items() if told}


def said(each: object) -> str:
    match each:
        case Display():
            return "-".join(name for name, on in asdict(each).items() if on) or "usual"
        case (width, height):
            return f"{width}x{height}"
    return str(each)


@pytest.mark.parametrize("look", [USUAL, Display(large=True)], ids=said)
@pytest.mark.parametrize("size", SIZES, ids=said)
@pytest.mark.parametrize("code", CODES)
def test_every_page_fits(window, size, code, look):
    """In portrait and usual text, what must be pressed is within reach, too."""
    assert findings(window(*size), code, look, 0.6 if size == PORTRAIT and look == USUAL else 1.0) == {}


@pytest.mark.long
@pytest.mark.parametrize("look", LOOKS, ids=said)
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1920, 1080), (1080, 1920)], ids=said)
@pytest.mark.parametrize("code", CODES)
def test_every_page_fits_whatever_was_wished(window, size, code, look):
    assert findings(window(*size), code, look) == {}


# Keys and filters are as wide as the guide has them, whatever is on them; four letters made fourteen do not fit.
NARROW = {"S03b", "S05", "S06", "S06b"}


@pytest.mark.parametrize("size", SIZES, ids=said)
def test_the_pages_fit_a_longer_language(window, size, tmp_path, monkeypatch):
    folder = tmp_path / "locales"
    shutil.copytree(locales.folder(), folder)
    code = pseudo(folder)
    monkeypatch.setattr(locales, "folder", lambda: folder)
    locales.compile_stale(folder)
    found = findings(window(*size), code, USUAL)
    assert {name: told for name, told in found.items() if name.split("-")[0] not in NARROW} == {}


# In portrait, what nobody needs to press may stand higher: a touch anywhere stops the slides, a scanner needs no
# button, codes need not be seen; and the grid of cards, and five rows of kana, are as high as the guide has them.
HIGHER = ("slides.", "scan", "show.", "terms", "sheets.", "filter.", "provider.", "search", "change.")


def too_high(shown: KioskWindow, name: str, look: Display, share: float) -> list[str]:
    higher = (*HIGHER, "key.") if look.low and name == "S05-search" else HIGHER
    return [each for each in out_of_reach(shown, share) if not each.startswith(higher)]


@pytest.mark.parametrize("code", CODES)
def test_what_must_be_pressed_can_be_reached(window, code):
    """In the low position; in the usual one it is looked at together with all else (test_every_page_fits)."""
    shown, look = window(*PORTRAIT), Display(low=True)
    found = {}
    for name in EVERYTHING:
        show(shown, name, code, look)
        found[name] = too_high(shown, name, look, 0.5)
    assert {name: told for name, told in found.items() if told} == {}


def test_everything_pressable_has_name_and_identifier(window):
    shown = window()
    for name, state in STATES.items():
        shown.display(at.Kiosk(samples.COUNTER, state))
        for each in seen(shown, QPushButton):
            label = each.label if isinstance(each, Button) else each.text()
            assert each.accessibleIdentifier() == each.objectName() != "", name
            assert each.accessibleName().startswith(label.split("（")[0]), (name, label)
        identifiers = [each.objectName() for each in seen(shown, QPushButton)]
        assert len(identifiers) == len(set(identifiers)), name


def test_only_plain_text(window):
    from PySide6.QtWidgets import QLabel

    shown = window()
    for state in STATES.values():
        shown.display(at.Kiosk(samples.COUNTER, state))
        assert all(each.textFormat() is Qt.TextFormat.PlainText for each in shown.findChildren(QLabel))


def test_names_from_outside_are_shown_as_typed(window):
    from dataclasses import replace

    nasty = replace(samples.provider("P04"), name_ja='<b>A&B</b><img src="x">\u202e')
    catalogue = replace(samples.CATALOGUE, providers=(nasty,))
    draft = replace(samples.DRAFT, visit=replace(samples.VISIT, catalogue=catalogue))
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, at.ChooseProvider(draft)))
    (card,) = [each for each in seen(shown, Button) if each.objectName() == "provider.P04"]
    assert card.label == '<b>A&B</b><img src="x">'
    assert card.shortcut().isEmpty()


def test_review_shows_every_row(window):
    from kiosk.visit.review import Topic

    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S08"]))
    rows = {each.objectName(): each.text() for each in seen(shown, Label) if each.objectName().startswith("row.")}
    assert set(rows) == {f"row.{each.value}" for each in Topic}
    statement = STATES["S08"].registration.statement
    assert rows["row.account"].replace(" ", "") == statement.account
    for part in (statement.nonce, statement.reference, statement.kiosk, statement.visit):
        assert part in rows["row.small_print"]


def test_nothing_of_a_visit_is_left(window, qapp):
    import shiboken6

    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S08"]))
    page = shown.findChild(QWidget, "page")
    shown.display(at.Kiosk(samples.COUNTER, at.Attract()))
    qapp.sendPostedEvents(None, 52)  # QEvent.DeferredDelete: what the event loop does next
    assert not shiboken6.isValid(page)
    said = " ".join(each.accessibleName() for each in shown.findChildren(QWidget))
    assert samples.CARD_NUMBER[:4] not in said


@pytest.mark.parametrize("missing", ["reader", "platform"])
def test_without_reader_or_platform_the_task_is_not_offered(window, missing):
    shown = window()
    shown.display(at.Kiosk(at.Counter(**{missing: False})))
    names = [each.objectName() for each in seen(shown, Button)]
    assert "start" not in names
    assert "language.en" in names
    shown.display(at.Kiosk(at.Counter()))
    assert "start" in [each.objectName() for each in seen(shown, Button)]


def test_filters_are_toggles(window):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S05"]))
    assert sum(each.isChecked() for each in seen(shown, Toggle)) == 1


def test_status_shows_every_registration_once(window):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S20-three"]))
    ends = 0
    for page in ("1／3", "2／3", "3／3"):
        assert [each.text() for each in seen(shown, Label) if "／" in each.text()] == [page]
        ends += sum(each.text() == "****1111" for each in seen(shown, Label))
        next(each for each in seen(shown, Button) if each.objectName() == "status.next").click()
    assert ends == len(STATES["S20-three"].registrations)


def test_a_card_says_kind_and_what_earns_points(window):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S05"]))
    names = {each.objectName(): each.accessibleName() for each in seen(shown, Button)}
    assert "電子マネー、前払い（チャージ）" in names["provider.P04"]
    assert "QRコード決済、前払い・購入" in names["provider.P02"]
    assert "アプリやウェブで登録" in names["provider.P08"]
