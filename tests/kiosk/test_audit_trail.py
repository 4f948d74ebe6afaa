"""The trail on disk: files that follow on, power cuts that are told, disks that are full."""

import itertools
import json
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.audit import files
from kiosk.audit.line import dated, digest
from kiosk.audit.retention import remove_older
from kiosk.audit.scribe import Scribe
from kiosk.audit.stored import look
from kiosk.journal import StorageError
from kiosk.visit.happening import Fact, Happening
from tests.kiosk.trails import events_in, heads_in, lines_in, report_of, trail_in

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
CARD = dated(NOW, {"event": "card.laid", "visit": 1})
TAKEN = dated(NOW, {"event": "card.taken", "visit": 1})


@contextmanager
def full_disk() -> Iterator[None]:
    """No file may grow: what the system says then is what it says of a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_each_line_holds_the_hash_of_the_one_before_in_the_next_file_too(tmp_path: Path) -> None:
    trail = trail_in(tmp_path, now=lambda: NOW, file_size=500)
    for _ in range(20):
        trail.append(CARD)
    trail.close()
    paths = files.listed(tmp_path / "audit")
    raw = [line for path in paths for line in path.read_bytes().splitlines(keepends=True)]
    assert len(paths) > 3
    assert [json.loads(line)["previous"] for line in raw[1:]] == [digest(line) for line in raw[:-1]]
    assert [json.loads(line)["number"] for line in raw] == list(range(1, 22))
    assert all(path.stat().st_size < 500 + len(raw[-1]) for path in paths)


def test_a_month_has_a_file_of_its_own(tmp_path: Path) -> None:
    trail = trail_in(tmp_path, now=lambda: NOW)
    trail.append(dated(NOW + timedelta(days=30), {"event": "card.laid"}))
    trail.close()
    assert [files.month_of(path.name) for path in files.listed(tmp_path / "audit")] == ["2026-11", "2026-12"]


def test_the_next_start_goes_on_where_the_last_ended(tmp_path: Path) -> None:
    for _ in range(3):
        trail = trail_in(tmp_path)
        trail.append(CARD)
        trail.close()
    assert events_in(tmp_path) == ["trail.begun", *["card.laid"] * 3]
    assert report_of(tmp_path).findings == ()


def test_a_last_line_that_a_power_cut_tore_is_made_whole_and_that_is_told(tmp_path: Path) -> None:
    written = tmp_path / "written"
    trail = trail_in(written)
    trail.append(CARD)
    trail.append(CARD, TAKEN)
    trail.close()
    (path,) = files.listed(written / "audit")
    content = path.read_bytes()
    last_two = sum(map(len, content.splitlines(keepends=True)[-2:]))
    for lost in {*range(1, last_two, 11), last_two}:
        state = tmp_path / f"lost-{lost}"
        shutil.copytree(written, state)
        (state / "audit" / path.name).write_bytes(content[:-lost])
        (finding,) = report_of(state).findings
        assert "torn or cut off at the end" in finding.what
        trail_in(state).close()
        assert report_of(state).findings == ()
        assert events_in(state) == ["trail.begun", "card.laid", "card.laid", "card.taken", "trail.mended"]
        shutil.rmtree(state)


def test_a_kiosk_killed_at_any_moment_goes_on_with_a_whole_trail(tmp_path: Path) -> None:
    write = "from tests.kiosk.test_audit_trail import write_without_end; write_without_end()"
    for told in range(1, 9):
        with subprocess.Popen([sys.executable, "-c", write, tmp_path], stdout=subprocess.PIPE) as writing:
            last = [writing.stdout.readline() for _ in range(told)][-1]
            writing.kill()
        trail_in(tmp_path).close()
        assert report_of(tmp_path).findings == ()
        assert int(last) in {line.get("visit") for line in lines_in(tmp_path)}, "what was said to be written is there"


def write_without_end() -> None:
    trail = trail_in(Path(sys.argv[1]), file_size=2000)
    for visit in itertools.count(time.time_ns() // 1000):
        trail.append(dated(NOW, {"event": "card.laid", "visit": visit}))
        print(visit, flush=True)


def test_a_trail_whose_first_line_could_not_be_written_is_begun_when_it_can(tmp_path: Path) -> None:
    (tmp_path / "audit").write_bytes(b"in the way")
    for _ in range(2):
        with pytest.raises(StorageError):
            trail_in(tmp_path, now=lambda: NOW)
    (tmp_path / "audit").unlink()
    trail_in(tmp_path, now=lambda: NOW).close()
    assert events_in(tmp_path) == ["trail.begun", "trail.mended"]
    assert report_of(tmp_path).findings == ()


def test_what_is_torn_before_the_end_is_no_power_cut(tmp_path: Path) -> None:
    trail = trail_in(tmp_path)
    trail.append(CARD)
    trail.append(CARD)
    trail.close()
    (path,) = files.listed(tmp_path / "audit")
    first, second, third = path.read_bytes().splitlines(keepends=True)
    for harmed in (first + second[:40] + b"\n" + third, first + second, first, first[:10], b""):
        path.write_bytes(harmed)
        if harmed != first + second:  # that much the head can give back
            with pytest.raises(StorageError):
                trail_in(tmp_path)
        assert report_of(tmp_path).findings


def test_files_without_their_head_are_not_gone_on_with(tmp_path: Path) -> None:
    trail_in(tmp_path).close()
    (tmp_path / "audit-head.db").unlink()
    with pytest.raises(StorageError, match="no head"):
        trail_in(tmp_path)


def test_a_head_that_another_key_signed_is_not_believed(tmp_path: Path) -> None:
    trail_in(tmp_path).close()
    (tmp_path / "device-key.pem").unlink()
    with pytest.raises(StorageError, match="not signed by this kiosk's key"):
        trail_in(tmp_path)


def test_a_damaged_head_is_a_storage_error(tmp_path: Path) -> None:
    trail_in(tmp_path).close()
    (tmp_path / "audit-head.db").write_bytes(b"no database" * 1000)
    with pytest.raises(StorageError):
        trail_in(tmp_path)


def test_nothing_is_said_to_be_written_while_the_disk_is_full(tmp_path: Path) -> None:
    trail = trail_in(tmp_path)
    with full_disk(), pytest.raises(StorageError):
        trail.append(CARD)
    trail.append(TAKEN)
    trail.close()
    assert events_in(tmp_path) == ["trail.begun", "card.taken"]
    assert report_of(tmp_path).findings == ()


def test_a_line_whose_file_cannot_be_written_stands_in_the_head_until_it_can(tmp_path: Path) -> None:
    trail = trail_in(tmp_path, now=lambda: NOW, file_size=1)
    in_the_way = tmp_path / "audit" / files.name_of(2, "2026-11")
    in_the_way.mkdir()
    with pytest.raises(StorageError):
        trail.append(CARD)
    in_the_way.rmdir()
    trail.append(TAKEN)
    trail.close()
    assert events_in(tmp_path) == ["trail.begun", "card.laid", "trail.mended", "card.taken"]
    assert report_of(tmp_path).findings == ()


def test_what_could_not_be_written_is_counted_and_told_when_it_can(tmp_path: Path) -> None:
    failed: list[BaseException] = []
    scribe = Scribe(trail_in(tmp_path), lambda: NOW, failed.append)
    with full_disk():
        scribe.tell(Fact(Happening.CARD_LAID), Fact(Happening.VISIT_BEGUN))
        with pytest.raises(StorageError):
            scribe.write(Fact(Happening.REGISTRATION_SENDING))
    scribe.write(Fact(Happening.CARD_TAKEN))
    scribe.stop()
    assert [type(each) for each in failed] == [StorageError]
    assert events_in(tmp_path) == ["trail.begun", "trail.missed", "card.taken", "kiosk.stopped"]
    assert lines_in(tmp_path)[1]["count"] == 3


def test_what_was_told_before_is_on_disk_with_what_is_written(tmp_path: Path) -> None:
    scribe = Scribe(trail_in(tmp_path), lambda: NOW, lambda error: None)
    for visit in range(50):
        scribe.tell(Fact(Happening.CARD_LAID, visit=visit))
    scribe.write(Fact(Happening.REGISTRATION_SENDING))
    assert [line.get("visit") for line in lines_in(tmp_path)[1:]] == [*range(50), None]
    scribe.stop()
    with pytest.raises(StorageError):
        scribe.write(Fact(Happening.REGISTRATION_SENDING))


def test_a_trail_that_is_being_written_is_whole(tmp_path: Path) -> None:
    scribe = Scribe(trail_in(tmp_path, file_size=5000), datetime.now().astimezone, lambda error: None)
    for _ in range(20):
        for _ in range(10):
            scribe.tell(Fact(Happening.CARD_LAID))
        assert report_of(tmp_path, pause=0.2).findings == ()
    scribe.stop()


def test_what_is_older_is_removed_in_whole_files_and_the_rest_goes_on(tmp_path: Path) -> None:
    days = itertools.count()
    trail = trail_in(tmp_path, now=lambda: NOW + timedelta(days=next(days)), file_size=500)
    for day in range(60):
        trail.append(dated(NOW + timedelta(days=day), {"event": "card.laid"}))
    heads = heads_in(tmp_path)
    before = NOW + timedelta(days=30)
    removed = remove_older(look(tmp_path / "audit", heads), trail, before, "sato")
    assert removed > 20
    assert report_of(tmp_path).findings == ()
    assert report_of(tmp_path).first == removed + 1
    kept = [line["at"] for line in lines_in(tmp_path)]
    assert dated(before, {})["at"] in kept
    assert remove_older(look(tmp_path / "audit", heads), trail, before, "sato") == 0
    trail.append(CARD)
    trail.close()
    heads.close()
    assert report_of(tmp_path).findings == ()


def test_removal_that_was_cut_off_leaves_a_whole_trail_and_is_finished_the_next_time(tmp_path: Path) -> None:
    trail = trail_in(tmp_path, now=lambda: NOW, file_size=200)
    for day in range(10):
        trail.append(dated(NOW + timedelta(days=day), {"event": "card.laid"}))
    kept = {path: path.read_bytes() for path in files.listed(tmp_path / "audit")}
    heads, before = heads_in(tmp_path), NOW + timedelta(days=9)
    removed = remove_older(look(tmp_path / "audit", heads), trail, before, "sato")
    gone = [path for path in kept if not path.exists()]
    assert len(gone) > 3
    for path in gone[2:]:
        path.write_bytes(kept[path])
    assert report_of(tmp_path).findings == ()
    assert remove_older(look(tmp_path / "audit", heads), trail, before, "suzuki") > 0
    assert report_of(tmp_path).first == removed + 1
    trail.close()
    heads.close()


def test_without_a_word_of_it_the_oldest_file_is_missing(tmp_path: Path) -> None:
    trail = trail_in(tmp_path, now=lambda: NOW, file_size=200)
    for _ in range(5):
        trail.append(CARD)
    trail.close()
    files.listed(tmp_path / "audit")[0].unlink()
    assert "missing before" in report_of(tmp_path).findings[0].what
