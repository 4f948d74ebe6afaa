"""`kiosk audit`, as an operator and an auditor run it."""

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.audit import files
from kiosk.audit.line import dated
from tests.journeys.conftest import Ran, Running, kiosk, running_sandbox
from tests.kiosk.trails import events_in, trail_in


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One of its own: whoever registers here is nobody's resident elsewhere."""
    with running_sandbox(tmp_path_factory.mktemp("audited")) as running:
        yield running


@pytest.fixture(scope="module")
def used(platform: Running) -> Path:
    """The state folder of a kiosk that has registered somebody."""
    words = ["enroll", "--simulator", "valid", "--json", "--state-dir", platform.state]
    assert kiosk(*words, "--platform", platform.url).json["outcome"] == "registered"
    return platform.state


@pytest.fixture
def state(used: Path, tmp_path: Path) -> Path:
    """A copy of its trail, head and key."""
    folder = tmp_path / "state"
    folder.mkdir()
    shutil.copytree(used / "audit", folder / "audit")
    for name in ("audit-head.db", "device-key.pem"):
        shutil.copy(used / name, folder / name)
    return folder


def audit(state: Path, *words: str | Path) -> Ran:
    return kiosk("audit", *words, "--state-dir", state)


def newest(state: Path) -> Path:
    return files.listed(state / "audit")[-1]


def test_enrolling_and_looking_are_recorded_and_the_trail_is_whole(platform: Running, used: Path) -> None:
    words = ["status", "--simulator", "valid", "--json", "--state-dir", used, "--platform", platform.url]
    assert kiosk(*words).code == 0
    told = events_in(used)
    assert told[-6:] == [
        "visit.begun",
        "visit.opened",
        "statement.signed",
        "enquiry.answered",
        "visit.ended",
        "kiosk.stopped",
    ]
    ran = audit(used, "verify")
    assert (ran.code, f"{len(told)} lines, from 1 on: the audit trail is whole" in ran.out) == (0, True)


def test_an_altered_line_is_named_and_ends_with_four(state: Path) -> None:
    path = newest(state)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:3]) + lines[3].replace(b"visit", b"visid") + b"".join(lines[4:]))
    for words in (["verify"], ["export", state / "copy.jsonl"], ["retain", "--by", "sato"]):
        ran = audit(state, *words)
        assert (ran.code, f"{path.name}:4  altered" in ran.out) == (4, True), ran
        assert "not whole: 1 findings" in ran.err
    assert not (state / "copy.jsonl").exists()


def test_lines_are_listed_and_those_of_one_reference(state: Path) -> None:
    every = audit(state, "list").out.splitlines()
    assert [line.split()[0] for line in every] == [str(number) for number in range(1, len(every) + 1)]
    reference = next(line.split("reference ")[1].split()[0] for line in every if "visit.opened" in line)
    those = audit(state, "list", reference).out.splitlines()
    assert those == [line for line in every if reference in line]
    assert those


def test_an_auditor_verifies_a_copy_with_the_public_key_alone(state: Path, tmp_path: Path) -> None:
    copy, key, other = tmp_path / "copy.jsonl", tmp_path / "key.pem", tmp_path / "other.pem"
    assert "SHA-256" in audit(state, "export", copy).out
    key.write_text(kiosk("device", "key", "--state-dir", state).out, "utf-8")
    other.write_text(kiosk("device", "key", "--state-dir", tmp_path / "another kiosk").out, "utf-8")
    ran = kiosk("audit", "verify", copy, "--key", key)
    assert (ran.code, "the audit trail is whole" in ran.out) == (0, True)
    assert audit(state, "export", copy).code == 2, "no copy is written over"
    assert kiosk("audit", "verify", copy).code == 2
    assert kiosk("audit", "verify", copy, "--key", copy).code == 2
    ran = kiosk("audit", "verify", copy, "--key", other)
    assert (ran.code, "no seal of this key" in ran.out) == (4, True)


def test_what_is_left_out_of_a_copy_is_named(state: Path, tmp_path: Path) -> None:
    copy, key = tmp_path / "copy.jsonl", tmp_path / "key.pem"
    audit(state, "export", copy)
    key.write_text(kiosk("device", "key", "--state-dir", state).out, "utf-8")
    lines = copy.read_bytes().splitlines(keepends=True)
    for left, said in [
        (lines[:4] + lines[5:], "copy.jsonl:5  lines 5 to 5 are missing before"),
        (lines[:-2] + lines[-1:], "cut off"),
        (lines[1:], "copy.jsonl:1  lines 1 to 1 are missing before"),
        (lines[:-1], "no seal of this key"),
        ([lines[-1]], "no line is left"),
    ]:
        copy.write_bytes(b"".join(left))
        ran = kiosk("audit", "verify", copy, "--key", key)
        assert (ran.code, said in ran.out) == (4, True), ran


def test_nothing_young_is_removed(state: Path) -> None:
    assert audit(state, "retain", "--by", "sato").out.splitlines()[-1] == "0 lines removed"


def test_old_files_are_removed_and_the_trail_says_by_whom(tmp_path: Path) -> None:
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    trail = trail_in(tmp_path, now=lambda: long_ago, file_size=300)
    for _ in range(5):
        trail.append(dated(long_ago, {"event": "card.laid"}))
    trail.close()
    assert "lines removed" in audit(tmp_path, "retain", "--by", "sato", "--days", 365).out
    ran = audit(tmp_path, "verify")
    assert (ran.code, "trail.removed  by sato" in ran.out) == (0, True), ran


def test_a_trail_that_was_cut_stops_the_kiosk_until_somebody_lays_it_aside(platform: Running, state: Path) -> None:
    newest(state).write_bytes(b"")
    words = ["enroll", "--simulator", "valid", "--json", "--state-dir", state]
    words += ["--platform", platform.url, "--platform-trust", platform.trust]
    ran = kiosk(*words)
    assert (ran.code, ran.json["reason"]) == (4, "kiosk.storage")
    assert audit(state, "verify").code == 4
    ran = audit(state, "begin", "--by", "sato")
    (aside,) = state.glob("audit-until-*")
    assert (ran.code, str(aside) in ran.out) == (0, True)
    assert {each.name for each in aside.iterdir()} >= {"audit", "audit-head.db"}
    (first,) = [json.loads(line) for line in newest(state).read_bytes().splitlines()]
    assert (first["event"], first["by"], first["aside"]) == ("trail.begun", "sato", aside.name)
    assert kiosk(*words).json["reason"] != "kiosk.storage"
    assert audit(state, "verify").code == 0


def test_a_kiosk_without_a_trail_says_so(tmp_path: Path) -> None:
    assert audit(tmp_path, "verify").code == 2
