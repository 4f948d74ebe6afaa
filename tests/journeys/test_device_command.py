"""A kiosk at a platform somewhere else: refused until it is on the list, and again when it is off."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.journeys.conftest import Ran, Running, kiosk


def test_by_the_commands_staff_have(own_platform: Running, tmp_path_factory) -> None:
    folder = tmp_path_factory.mktemp("counter")
    platform = ["--state-dir", own_platform.state]

    def enrol() -> Ran:
        # The platform's cards: only the kiosk's own key and settings are elsewhere.
        (folder / "authority").exists() or (folder / "authority").symlink_to(own_platform.state / "authority")
        words = ["enroll", "--simulator", "valid", "--json", "--state-dir", folder, "--platform", own_platform.url]
        return kiosk(*words, "--platform-trust", own_platform.trust)

    (folder / "kiosk.toml").write_text('kiosk = "counter-7"', "utf-8")
    refused = enrol()
    assert (refused.code, refused.json["reason"]) == (3, "kiosk.refused")

    key = kiosk("device", "key", "--state-dir", folder)
    assert key.out.startswith("-----BEGIN PUBLIC KEY-----")
    thumbprint = key.err.split()[-1]
    written = folder / "counter-7.pem"
    written.write_text(key.out)
    assert thumbprint in kiosk("device", "enrol", "counter-7", written, *platform).out
    assert enrol().json["outcome"] == "registered"

    assert "revoked" in kiosk("device", "revoke", "counter-7", *platform).out
    assert enrol().json["reason"] == "kiosk.refused"
    listed = kiosk("device", "list", *platform).out.splitlines()
    assert [line.split()[0] for line in listed] == ["counter-7", "kiosk-1"]
    assert [line.endswith("may call") for line in listed] == [False, True]


@pytest.mark.parametrize(
    ("address", "code", "said"),
    [
        ("none", 2, "a database is sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME"),
        ("mysql://a:secret@b/c", 2, "a database is sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME"),
        ("postgresql+psycopg://a:secret@/c?host=/nowhere", 4, "kiosk.storage (K-02): OperationalError in postgresql"),
    ],
)
@pytest.mark.parametrize("words", [("device", "list"), ("sandbox",), ("bench", "platform")], ids=" ".join)
def test_a_database_that_cannot_be_opened_is_said_without_its_password(
    words: tuple[str, ...], address: str, code: int, said: str, tmp_path: Path
) -> None:
    state = () if words[0] == "bench" else ("--state-dir", tmp_path)
    ran = kiosk(*words, "--database", address, *state)
    assert (ran.code, ran.err.startswith(f"kiosk: {said}")) == (code, True), ran.err
    assert "secret" not in ran.err


def test_tables_of_a_newer_program_are_left_alone(tmp_path: Path) -> None:
    assert kiosk("device", "list", "--state-dir", tmp_path).code == 0
    database = tmp_path / "sandbox" / "private" / "platform.db"
    with closing(sqlite3.connect(database)) as tables, tables:
        tables.execute("UPDATE alembic_version SET version_num = '9999'")
    ran = kiosk("device", "list", "--state-dir", tmp_path)
    assert (ran.code, ran.err) == (4, f"kiosk: kiosk.storage (K-02): CommandError in {tmp_path / 'sandbox'}\n")


def test_what_cannot_be_enrolled_is_a_usage_error(own_platform: Running, tmp_path: Path) -> None:
    state = ["--state-dir", own_platform.state]
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("no key")
    missing = tmp_path / "missing.pem"
    for words in (["enrol", "K", wrong], ["enrol", "K", missing], ["enrol", "a name", wrong], ["revoke", "K"]):
        ran = kiosk("device", *words, *state)
        assert ran.code == 2, words
        assert "Traceback" not in ran.err
