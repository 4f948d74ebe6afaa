"""`kiosk correct`, as two members of staff use it."""

from tests.journeys.conftest import Running, kiosk


def test_by_the_commands_staff_have(empty_platform: Running) -> None:
    words = ["--simulator", "valid", "--json", "--state-dir", empty_platform.state, "--platform", empty_platform.url]
    reference = kiosk("enroll", *words).json["reference"]
    state = ["--state-dir", empty_platform.state]
    proposed = kiosk("correct", "propose", reference, "--by", "sato", "--why", "another person's account", *state)
    assert (proposed.code, "waits for a second person" in proposed.out) == (0, True)
    number = proposed.out.split()[0]
    assert kiosk("correct", "approve", number, "--by", "sato", *state).code == 2
    assert kiosk("correct", "approve", number, "--by", "suzuki", *state).code == 0
    assert "unlinked, approved by suzuki" in kiosk("correct", "list", *state).out
    assert kiosk("correct", "propose", "NOTTHERE22", "--by", "sato", "--why", "x", *state).code == 2
    assert kiosk("enroll", *words).json["outcome"] == "registered"
