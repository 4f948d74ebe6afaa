"""`kiosk keys`, while the platform serves and whatever becomes of the command."""

import subprocess
import sys
import time

from tests.journeys.conftest import Running, kiosk


def test_a_registration_outlives_rotations_and_one_that_was_killed(own_platform: Running) -> None:
    words = ["--simulator", "valid", "--json", "--state-dir", own_platform.state, "--platform", own_platform.url]
    state = ["--state-dir", own_platform.state]
    reference = kiosk("enroll", *words).json["reference"]
    assert "key 2: " in kiosk("keys", "rotate", *state).out
    command = [sys.executable, "-m", "kiosk", "keys", "rotate", *map(str, state)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while not (own_platform.state / "sandbox" / "private" / "storage" / "3.key").exists():
            time.sleep(0.001)
        process.kill()
    done = kiosk("keys", "rotate", *state)
    assert (done.code, "key 4: " in done.out) == (0, True), done.err
    assert [line.split()[0] for line in kiosk("keys", "list", *state).out.splitlines()] == ["0", "1", "2", "3", "4"]
    assert kiosk("status", *words).json["registrations"][0]["reference"] == reference


def test_a_key_that_is_gone_stops_the_command(own_platform: Running) -> None:
    state = ["--state-dir", own_platform.state]
    words = ["--simulator", "renewed", "--json", *state, "--platform", own_platform.url]
    kiosk("enroll", *words)
    newest = kiosk("keys", "list", *state).out.splitlines()[-1].split()[0]
    path = own_platform.state / "sandbox" / "private" / "storage" / f"{newest}.key"
    aside = path.rename(path.with_suffix(".aside"))
    done = kiosk("keys", "rotate", *state)
    assert (done.code, f"[{newest}]" in done.err) == (4, True), done.err
    assert "MISSING" in kiosk("keys", "list", *state).out
    aside.rename(path)
    assert kiosk("keys", "rotate", *state).code == 0
