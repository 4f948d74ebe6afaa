"""The simulator's renewed cards at the sandbox, by the command a tester has."""

from collections.abc import Callable

import pytest

from tests.journeys.conftest import Ran, Running, kiosk


def at(platform: Running, command: str, profile: str) -> Ran:
    words = [command, "--simulator", profile, "--json", "--state-dir", platform.state, "--platform", platform.url]
    return kiosk(*words)


def test_the_renewed_card_is_the_valid_ones_holder(empty_platform: Running) -> None:
    first = at(empty_platform, "enroll", "valid").json
    assert at(empty_platform, "enroll", "renewed").json["reason"] == "reg.already"
    assert at(empty_platform, "status", "renewed").json["mykey_id"] == first["mykey_id"]


@pytest.mark.parametrize(
    ("profile", "reason"),
    [
        ("renewed-recent", "cert.recent"),
        ("renewed-unlinked", "identity.pending"),
        ("minor", "age.representative"),
    ],
)
def test_who_cannot_be_registered_here_and_now(enroll: Callable[..., Ran], profile: str, reason: str) -> None:
    assert enroll(profile).json["reason"] == reason
