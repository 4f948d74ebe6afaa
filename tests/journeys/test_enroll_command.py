"""`kiosk enroll`, as a tester runs it: every card ends with its reason and its exit code."""

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.visit.mykey_id import is_valid
from tests.journeys.conftest import Ran, Running, kiosk
from tests.kiosk.hostile import hostile_server, http

Enroll = Callable[..., Ran]


def test_resident_is_registered_once(tmp_path: Path) -> None:
    """With nothing but a state folder: an embedded sandbox, and the same card again."""
    first = kiosk("enroll", "--simulator", "valid", "--json", "--state-dir", tmp_path)
    assert first.code == 0, first.err
    said = first.json
    assert (said["outcome"], said["reason"], said["tries_left"]) == ("registered", None, 3)
    assert (said["commands"], said["commands_after_pin"]) == (6, 2)
    assert is_valid(said["mykey_id"])
    assert (said["programme"], said["provider"], len(said["reference"])) == ("G1", "P01", 10)

    again = kiosk("enroll", "--simulator", "valid", "--json", "--state-dir", tmp_path)
    assert again.code == 3
    assert (again.json["reason"], again.json["mykey_id"]) == ("reg.already", None)
    assert again.json["commands_after_pin"] == 0


@pytest.mark.parametrize(
    ("profile", "outcome", "reason", "code", "tries_left"),
    [
        ("locked", "stopped", "pin.locked", 4, 0),
        ("expired", "stopped", "cert.expired", 4, None),
        ("revoked", "refused", "cert.revoked", 3, 3),
        ("no-certificate", "stopped", "cert.none", 4, None),
        ("no-pin", "stopped", "card.no_pin", 4, None),
        ("phone", "stopped", "card.not_mynumber", 4, None),
        ("old-card", "stopped", "card.not_mynumber", 4, None),
        ("not-a-card", "stopped", "card.not_mynumber", 4, None),
        ("last-try", "stopped", "pin.last_try", 4, 1),
    ],
)
def test_card_that_cannot_finish_is_told_before_a_pin(
    enroll: Enroll, profile: str, outcome: str, reason: str, code: int, tries_left: int | None
) -> None:
    ran = enroll(profile)
    said = ran.json
    assert (said["outcome"], said["reason"], ran.code) == (outcome, reason, code)
    assert (said["tries_left"], said["commands_after_pin"], said["mykey_id"]) == (tries_left, 0, None)


def test_last_try_is_taken_when_asked_for(enroll: Enroll) -> None:
    assert enroll("last-try", "--last-try").json["outcome"] == "registered"


def test_wrong_pin_costs_one_try_and_is_not_repeated(enroll: Enroll) -> None:
    ran = enroll("valid", "--pin-file", "-", stdin="9999\n")
    assert (ran.json["reason"], ran.json["tries_left"], ran.code) == ("pin.wrong", 2, 4)
    assert ran.json["commands_after_pin"] == 1
    assert "9999" not in ran.out + ran.err


def test_own_choices_are_registered(enroll: Enroll) -> None:
    ran = enroll("valid", "--mykey-id", "hjkm 6789", "--provider", "P09")
    assert (ran.json["mykey_id"], ran.json["provider"]) == ("HJKM6789", "P09")


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        (["--provider", "P08", "--account", "123456789A", "--code", "12345678"], "provider.not_here"),
        (["--account", "AAAAAAAAAAAAA", "--code", "000000"], "provider.rejected"),
    ],
)
def test_account_that_cannot_be_taken(enroll: Enroll, more: list[str], reason: str) -> None:
    ran = enroll("last-try", "--last-try", *more)
    assert ran.json["reason"] in {reason, "reg.already"}


@pytest.mark.parametrize(
    "words",
    [
        ["--simulator", "no-such-card"],
        ["--simulator", "valid", "--reader", "X"],
        ["--simulator", "valid", "--provider", "P99", "--account", "1", "--code", "1"],
        ["--simulator", "valid", "--pin-file", "/nonexistent"],
        ["--simulator", "valid", "--platform", "http://127.0.0.1:1"],
        ["--simulator", "valid", "--platform", "https://127.0.0.1:1"],
        ["--reader", "No such reader"],
    ],
)
def test_usage_errors_say_so(words: list[str], tmp_path: Path) -> None:
    ran = kiosk("enroll", *words, "--state-dir", tmp_path)
    assert ran.code == 2, ran
    assert ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("pin", ["123", "12345", "abcd", "", "１２３４"])
def test_pin_of_another_form_never_reaches_a_card(pin: str, tmp_path: Path) -> None:
    words = ["enroll", "--simulator", "valid", "--pin-file", "-", "--state-dir", tmp_path]
    ran = kiosk(*words, stdin=pin)
    assert ran.code == 2
    assert not pin or pin not in ran.out + ran.err


def test_state_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    ran = kiosk("enroll", "--simulator", "valid", "--json", "--state-dir", tmp_path / "file" / "state")
    assert ran.code == 4
    assert ran.json["reason"] == "kiosk.storage"


def test_platform_that_is_out_of_reach(platform: Running) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        url = f"https://127.0.0.1:{unused.getsockname()[1]}"
    words = ["enroll", "--simulator", "valid", "--json", "--state-dir", platform.state, "--platform", url]
    ran = kiosk(*words)
    assert (ran.json["outcome"], ran.json["reason"], ran.code) == ("unreachable", "backend.offline", 5)


def test_the_platform_that_the_settings_name_is_the_one(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('platform = "https://127.0.0.1:1"\n')
    ran = kiosk("enroll", "--simulator", "valid", "--json", "--state-dir", tmp_path)
    assert ran.code == 2
    assert "tls-ca.pem is missing" in ran.err


def test_platform_that_speaks_no_json(tmp_path: Path) -> None:
    with hostile_server(tmp_path) as server:
        server.answer = http(b"<html>")
        words = ["enroll", "--simulator", "valid", "--json", "--state-dir", tmp_path, "--platform", server.endpoint.url]
        ran = kiosk(*words, "--platform-trust", server.endpoint.tls_anchor.parent)
    assert (ran.json["reason"], ran.code) == ("backend.offline", 5)


def test_taken_port_is_a_usage_error(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ran = kiosk("sandbox", "--port", str(taken.getsockname()[1]), "--state-dir", tmp_path)
    assert ran.code == 2
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("profile", "kind", "tries_left", "reason"),
    [
        ("valid", "my-number-card", 3, None),
        ("locked", "my-number-card", 0, "pin.locked"),
        ("expired", "my-number-card", 3, "cert.expired"),
        ("no-certificate", "my-number-card", 3, "cert.none"),
        ("no-pin", "my-number-card", None, "card.no_pin"),
        ("phone", "phone", None, "card.not_mynumber"),
        ("old-card", "old-card", None, "card.not_mynumber"),
        ("not-a-card", "other", None, "card.not_mynumber"),
    ],
)
def test_card_tells_what_lies_there(
    platform: Running, profile: str, kind: str, tries_left: int | None, reason: str | None
) -> None:
    ran = kiosk("card", "--simulator", profile, "--json", "--state-dir", platform.state)
    assert ran.code == 0
    assert (ran.json["kind"], ran.json["tries_left"], ran.json["reason"]) == (kind, tries_left, reason)
