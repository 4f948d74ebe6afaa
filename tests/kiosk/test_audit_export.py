"""A copy for an auditor: any byte of it altered is found, and only that kiosk's seal on a copy counts."""

import string
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.audit.export import check_export, export
from kiosk.audit.line import dated
from kiosk.audit.seal import EXPORT, HEAD, SealBroken, opened, sealed
from kiosk.audit.stored import look
from kiosk.platform.identity import new_key, open_key
from tests.kiosk.trails import heads_in, trail_in

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def copied(tmp_path_factory) -> Path:
    """A copy, in the folder of the kiosk it is of."""
    folder = tmp_path_factory.mktemp("kiosk")
    trail = trail_in(folder, now=lambda: NOW, file_size=400)
    for visit in range(6):
        trail.append(dated(NOW, {"event": "card.laid", "visit": visit}))
    trail.close()
    heads = heads_in(folder)
    with (folder / "copy.jsonl").open("wb") as out:
        key = open_key(folder / "device-key.pem").private
        export(look(folder / "audit", heads), key, "kiosk-test", NOW, out)
    heads.close()
    return folder / "copy.jsonl"


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_any_byte_of_a_copy_altered_is_found_in_its_line(copied: Path, data: st.DataObject) -> None:
    key = open_key(copied.parent / "device-key.pem").private
    content = copied.read_bytes()
    assert check_export(copied, key).findings == ()
    at = data.draw(st.integers(0, len(content) - 1) | st.integers(len(content) - 120, len(content) - 1))
    value = data.draw(st.integers(0, 255).filter(lambda value: value != content[at]))
    altered = copied.with_name("altered.jsonl")
    altered.write_bytes(content[:at] + bytes([value]) + content[at + 1 :])
    report = check_export(altered, key)
    # Where the last line is no seal any more, that is what is said, and nothing of the lines before.
    place = content[:at].count(b"\n") + 1
    assert report.findings
    assert report.findings[0].place == f"altered.jsonl:{place}" or "no seal" in report.findings[0].what


def test_a_seal_counts_for_what_it_was_made_for_and_for_one_key() -> None:
    key = new_key().private
    seal = sealed(EXPORT, {"number": 1}, key)
    assert opened(EXPORT, seal, key) == {"number": 1}
    with pytest.raises(SealBroken):
        opened(HEAD, seal, key)
    with pytest.raises(SealBroken):
        opened(EXPORT, seal, new_key().private)


def test_another_last_letter_that_means_the_same_breaks_the_seal() -> None:
    key = new_key().private
    seal = sealed(EXPORT, {"number": 1}, key)
    for letter in {*string.ascii_letters, *string.digits, "-", "_"} - {seal[-1]}:
        with pytest.raises(SealBroken):
            opened(EXPORT, seal[:-1] + letter, key)
