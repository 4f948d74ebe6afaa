"""Whatever is done to a trail, verification names the place; a trail that nobody touched is whole."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.audit import files
from kiosk.audit.check import Report
from kiosk.audit.line import dated, digest, written
from kiosk.audit.retention import remove_older
from kiosk.audit.stored import look
from tests.kiosk.trails import heads_in, lines_in, report_of, trail_in

BEGUN = datetime(2026, 10, 29, 9, tzinfo=UTC)
DAYS = 40


@dataclass(frozen=True)
class Written:
    """A trail of several files, of which the oldest were removed or not; each line as (file, place in it, bytes)."""

    folder: Path

    @property
    def lines(self) -> list[tuple[str, int, bytes]]:
        return [
            (path.name, place, raw)
            for path in files.listed(self.folder / "audit")
            for place, raw in enumerate(path.read_bytes().splitlines(keepends=True), 1)
        ]


def write(folder: Path) -> None:
    """Forty days of one event or two each, in files of 1,500 bytes at most or a month."""
    days = iter(range(10_000))
    trail = trail_in(folder, now=lambda: BEGUN + timedelta(days=next(days)), file_size=1200)
    for day in range(DAYS):
        told = [{"event": "card.laid", "visit": day + 1}, {"event": "visit.begun", "visit": day + 1}][: 1 + day % 2]
        trail.append(*(dated(BEGUN + timedelta(days=day), each) for each in told))
    trail.close()


@pytest.fixture(scope="module", params=["whole", "retained"])
def made(request, tmp_path_factory) -> Written:
    folder = tmp_path_factory.mktemp("trail")
    write(folder)
    if request.param == "retained":
        heads = heads_in(folder)
        stored = look(folder / "audit", heads)
        heads.close()
        trail = trail_in(folder)
        assert remove_older(stored, trail, BEGUN + timedelta(days=12), "sato") > 0
        trail.close()
    assert len(files.listed(folder / "audit")) > 4
    return Written(folder)


@pytest.fixture(scope="module")
def touched(made: Written, tmp_path_factory) -> Callable[[Callable[[Path], None]], Report]:
    """What verification says of a copy to which something was done."""
    copy = tmp_path_factory.mktemp("copy") / "state"

    def after(harm: Callable[[Path], None]) -> Report:
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(made.folder, copy)
        harm(copy / "audit")
        return report_of(copy)

    return after


def rewrite(folder: Path, lines: list[tuple[str, bytes]]) -> None:
    for path in files.listed(folder):
        path.write_bytes(b"".join(raw for name, raw in lines if name == path.name))


def where_they_part(before: list[tuple[str, bytes]], after: list[tuple[str, bytes]]) -> set[str]:
    """Where two trails part: the place of the first line that differs, and the lines beside it."""
    same = [old == new for old, new in zip(before, after, strict=False)]
    at = same.index(False) if False in same else len(same)
    return {place for each in (before, after) for place in places_of(each)[max(0, at - 1) : at + 2]}


def places_of(lines: list[tuple[str, bytes]]) -> list[str]:
    names = [name for name, _ in lines]
    return [f"{name}:{names[:at].count(name) + 1}" for at, name in enumerate(names)]


def test_a_trail_nobody_touched_is_whole(touched) -> None:
    report = touched(lambda folder: None)
    assert report.findings == ()
    assert report.lines > DAYS // 2


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_any_byte_altered_is_found_in_its_line(made: Written, touched, data: st.DataObject) -> None:
    name, place, raw = data.draw(st.sampled_from(made.lines))
    at = data.draw(st.integers(0, len(raw) - 1))
    value = data.draw(st.integers(0, 255).filter(lambda value: value != raw[at]))
    altered = raw[:at] + bytes([value]) + raw[at + 1 :]
    lines = [(n, altered if (n, p) == (name, place) else r) for n, p, r in made.lines]
    report = touched(lambda folder: rewrite(folder, lines))
    assert report.findings[0].place == f"{name}:{place}"


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_any_line_written_anew_is_found(made: Written, touched, data: st.DataObject) -> None:
    """As by somebody who knows the form: another event, in a line that fits by number and by what came before."""
    at = data.draw(st.integers(0, len(made.lines) - 1))
    name, place, raw = made.lines[at]
    old = json.loads(raw)
    forged = written(old["number"], old["previous"], {**old, "event": "nothing.happened"})
    lines = [(n, forged if (n, p) == (name, place) else r) for n, p, r in made.lines]
    report = touched(lambda folder: rewrite(folder, lines))
    assert report.findings[0].place == f"{name}:{place}"


def removed(lines: list, data: st.DataObject) -> list:
    at = data.draw(st.integers(0, len(lines) - 1))
    return lines[:at] + lines[at + 1 :]


def doubled(lines: list, data: st.DataObject) -> list:
    at = data.draw(st.integers(0, len(lines) - 1))
    return lines[: at + 1] + lines[at:]


def moved(lines: list, data: st.DataObject) -> list:
    one, other = sorted(data.draw(st.lists(st.integers(0, len(lines) - 1), min_size=2, max_size=2, unique=True)))
    lines = list(lines)
    (a, first), (b, second) = lines[one], lines[other]
    lines[one], lines[other] = (a, second), (b, first)
    return lines


def inserted(lines: list, data: st.DataObject) -> list:
    at = data.draw(st.integers(0, len(lines)))
    name, raw = lines[max(at - 1, 0)]
    number = json.loads(raw)["number"] + (at > 0)
    forged = written(number, digest(raw), {"event": "registration.registered", "kiosk": "kiosk-test"})
    return [*lines[:at], (name, forged), *lines[at:]]


@settings(max_examples=40, deadline=None)
@pytest.mark.parametrize("harm", [removed, doubled, moved, inserted])
@given(data=st.data())
def test_lines_removed_doubled_moved_or_inserted_are_found_where_it_was_done(
    made: Written, touched, harm: Callable, data: st.DataObject
) -> None:
    before = [(name, raw) for name, _, raw in made.lines]
    lines = harm(before, data)
    report = touched(lambda folder: rewrite(folder, lines))
    places = {finding.place for finding in report.findings}
    assert places & where_they_part(before, lines), report.findings


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_an_end_cut_off_is_found_wherever_it_is_cut(made: Written, touched, data: st.DataObject) -> None:
    last = files.listed(made.folder / "audit")[-1]
    content = last.read_bytes()
    left = content[: data.draw(st.integers(0, len(content) - 1))]
    report = touched(lambda folder: (folder / last.name).write_bytes(left))
    whole = left.count(b"\n")
    ends = {f"{last.name}:{max(1, whole + more)}" for more in (0, 1)} if left else None
    places = {finding.place for finding in report.findings}
    assert places
    assert ends is None or places & ends, report.findings


def test_any_file_that_is_gone_is_found(made: Written, touched) -> None:
    for path in files.listed(made.folder / "audit"):
        report = touched(lambda folder, path=path: (folder / path.name).unlink())
        assert any("missing" in finding.what for finding in report.findings), path.name


def test_all_files_gone_are_found(touched) -> None:
    report = touched(lambda folder: shutil.rmtree(folder))
    assert any("cut off" in finding.what for finding in report.findings)


def test_a_file_put_beside_them_is_found(made: Written, touched) -> None:
    raw = made.lines[-1][2]
    number = json.loads(raw)["number"] + 1
    forged = written(number, digest(raw), {"event": "registration.registered", "kiosk": "kiosk-test"})
    report = touched(lambda folder: (folder / files.name_of(number, "2027-01")).write_bytes(forged))
    assert "beyond the end" in report.findings[0].what


def test_what_was_removed_is_said_with_who_did_it(made: Written) -> None:
    report = report_of(made.folder)
    said = [note for note in report.notes if note["event"] == "trail.removed"]
    assert [(note["by"], note["first"]) for note in said] == ([("sato", report.first)] if said else [])
    assert (report.first > 1) is bool(said)
    assert lines_in(made.folder)[0]["number"] == report.first
