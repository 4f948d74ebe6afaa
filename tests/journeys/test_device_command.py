"""A kiosk at a platform somewhere else: refused until it is on the list, and again when it is off."""

from pathlib import Path

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


def test_what_cannot_be_enrolled_is_a_usage_error(own_platform: Running, tmp_path: Path) -> None:
    state = ["--state-dir", own_platform.state]
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("no key")
    missing = tmp_path / "missing.pem"
    for words in (["enrol", "K", wrong], ["enrol", "K", missing], ["enrol", "a name", wrong], ["revoke", "K"]):
        ran = kiosk("device", *words, *state)
        assert ran.code == 2, words
        assert "Traceback" not in ran.err
