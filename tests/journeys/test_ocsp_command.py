"""`kiosk ocsp` beside `kiosk sandbox --ocsp`, as docs/platform.md has it."""

import json
import signal
import subprocess
import sys
from pathlib import Path

from tests.journeys.conftest import kiosk, running_sandbox


def test_a_card_stopped_today_is_refused_today(tmp_path: Path) -> None:
    state = ["--state-dir", str(tmp_path)]
    command = [sys.executable, "-m", "kiosk", "ocsp", "--stop", "valid", "--port", "0", *state]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as responder:
        url = json.loads(responder.stdout.readline())["url"]
        with running_sandbox(tmp_path, "--ocsp", url) as platform:
            words = ["--json", *state, "--platform", platform.url]
            stopped = kiosk("enroll", "--simulator", "valid", *words)
            assert (stopped.code, stopped.json["reason"]) == (3, "cert.revoked")
            assert kiosk("enroll", "--simulator", "renewed", *words).json["outcome"] == "registered"
        responder.send_signal(signal.SIGINT)
        assert responder.wait(20) == 0
        assert b"ocsp.unanswered" not in (tmp_path / "log").read_bytes()


def test_only_addresses_of_plain_http_are_taken(tmp_path: Path) -> None:
    for url in ("https://ocsp.example/", "ocsp.example", "http://"):
        assert kiosk("sandbox", "--ocsp", url, "--state-dir", tmp_path).code == 2
