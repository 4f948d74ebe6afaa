"""Every page at every size in every language: all of it fits, and all of it can be pressed."""

import shutil

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kiosk.visit import state as at
from tests.ui import samples
from tests.ui.speaking import CODES, pseudo
from ui import locales
from ui.widgets.button import Button, Toggle
from ui.widgets.text import Label

SIZES = [(1280, 800), (800, 1280)]

STATES = {**samples.states(), **{f"stop-{name}": state for name, state in samples.notices().items()}}


def rect_in(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def seen(window: QWidget, kind: type) -> list:
    return [each for each in window.findChildren(kind) if each.isVisible()]


def name_of(widget: QWidget) -> str:
    return widget.accessibleIdentifier() or widget.accessibleName()


def clipped(window: QWidget) -> list[str]:
    findings = []
    for label in seen(window, Label):
        needed = label.needed(min(label.width(), label._widest))
        if needed.height() > label.height() or needed.width() > label.width() + 1:
            findings.append(f"{label.text()} needs {needed.toTuple()}, has {label.size().toTuple()}")
        if not _whole(label, window):
            findings.append(f"{label.text()} is cut off")
    for button in seen(window, Button):
        high = len(button.lines(button.width())) * button._lettering.height
        if high > button.height():
            findings.append(f"button {button.label} has too many lines")
        if not _whole(button, window):
            findings.append(f"button {button.label} is cut off")
    return findings


def _whole(widget: QWidget, window: QWidget) -> bool:
    box = rect_in(window, widget)
    parent = widget.parentWidget()
    while parent is not None:
        if not rect_in(window, parent).contains(box):
            return False
        if parent is window:
            return True
        parent = parent.parentWidget()
    return True


def overlapping(window: QWidget) -> list[str]:
    pieces = [each for kind in (Label, QPushButton, QLineEdit) for each in seen(window, kind)]
    boxes = [(name_of(each), rect_in(window, each)) for each in pieces]
    return [
        f"{first} / {second}"
        for place, (first, box) in enumerate(boxes)
        for second, other in boxes[place + 1 :]
        if box.intersects(other)
    ]


def too_small(window: QWidget, unit: float) -> list[str]:
    least = round(60 * unit)
    return [
        f"{name_of(each)} {each.size().toTuple()}"
        for kind in (QPushButton, QLineEdit)
        for each in seen(window, kind)
        if each.objectName() != "pin" and (each.width() < least or each.height() < least)
    ]


def findings(shown: QWidget, qapp, size: tuple[int, int], code: str) -> dict[str, list[str]]:
    """What is clipped, overlaps or is too small, page by page."""
    found = {}
    for name, state in STATES.items():
        shown.display(at.Kiosk(samples.COUNTER, at.TakeCard()))
        shown.display(at.Kiosk(samples.COUNTER, state))
        shown.set_language(code)
        qapp.processEvents()
        unit = min(size) / 800
        found[name] = [*clipped(shown), *overlapping(shown), *too_small(shown, unit)]
    return {name: told for name, told in found.items() if told}


@pytest.mark.parametrize(
    ("code", "size"),
    [*((code, size) for code in CODES for size in SIZES), ("ja", (1920, 1080)), ("pt", (1080, 1920))],
    ids=lambda each: each if isinstance(each, str) else f"{each[0]}x{each[1]}",
)
def test_every_page_fits(window, qapp, size, code):
    assert findings(window(*size), qapp, size, code) == {}


# Pages that a language as long as the longest would not fit yet; every language there is fits everywhere.
FORMS = {"S05", "S06", "S06b", "S08", "S09", "S20"}
NOT_YET = {(1280, 800): FORMS | {"S00", "S03b", "S04"}, (800, 1280): FORMS}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_pages_fit_a_longer_language(window, qapp, size, tmp_path, monkeypatch):
    folder = tmp_path / "locales"
    shutil.copytree(locales.folder(), folder)
    code = pseudo(folder)
    monkeypatch.setattr(locales, "folder", lambda: folder)
    locales.compile_stale(folder)
    found = findings(window(*size), qapp, size, code)
    assert {name: told for name, told in found.items() if name.split("-")[0] not in NOT_YET[size]} == {}


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


def test_status_shows_one_registration_at_a_time(window):
    shown = window()
    shown.display(at.Kiosk(samples.COUNTER, STATES["S20-three"]))
    assert [each.text() for each in seen(shown, Label) if "／" in each.text()] == ["1／4"]
    press = next(each for each in seen(shown, Button) if each.objectName() == "status.next")
    press.click()
    assert [each.text() for each in seen(shown, Label) if "／" in each.text()] == ["2／4"]
    assert sum(each.text() == "****1111" for each in seen(shown, Label)) == 1
