"""`kiosk status`, against a real sandbox: what was registered is told after the PIN, and only then."""

from tests.journeys.conftest import Running, kiosk


def look(platform: Running, *more: str, profile: str = "valid", stdin: str = ""):
    words = ["status", "--simulator", profile, "--json", "--state-dir", platform.state, "--platform", platform.url]
    return kiosk(*words, *more, stdin=stdin)


def test_what_was_enrolled_is_told(empty_platform: Running) -> None:
    before = look(empty_platform)
    assert (before.code, before.json) == (0, {"reason": None, "mykey_id": None, "registrations": []})
    words = ["enroll", "--simulator", "valid", "--json", "--state-dir", empty_platform.state]
    enrolled = kiosk(*words, "--platform", empty_platform.url).json
    told = look(empty_platform)
    assert told.code == 0, told.err
    (past,) = told.json["registrations"]
    assert told.json["mykey_id"] == enrolled["mykey_id"]
    assert (past["provider"], past["reference"]) == (enrolled["provider"], enrolled["reference"])
    wrong = look(empty_platform, "--pin-file", "-", stdin="9999")
    assert (wrong.code, wrong.json) == (4, {"reason": "pin.wrong", "mykey_id": None, "registrations": []})


def test_a_card_that_cannot_finish_is_told_so(empty_platform: Running) -> None:
    assert look(empty_platform, profile="locked").json["reason"] == "pin.locked"
    assert look(empty_platform, profile="last-try").json["reason"] == "pin.last_try"
    assert look(empty_platform, "--last-try", profile="last-try").json["reason"] is None
