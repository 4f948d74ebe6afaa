"""Several processes behind one address: whichever dies, the address answers; none outlives the first."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")


@pytest.fixture
def server(tmp_path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    command = [sys.executable, "-m", "kiosk", "sandbox", "--state-dir", str(tmp_path), "--port", "0", "--child"]
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen(
            [*command, "--workers", "2"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log
        )
    with process:
        yield process
        process.kill()


def announced(process: "subprocess.Popen[bytes]") -> dict[str, str]:
    assert process.stdout
    return dict(json.loads(process.stdout.readline()))


def answers(said: dict[str, str]) -> bool:
    found = requests.get(f"{said['url']}/healthz", verify=f"{said['trust']}/tls-ca.pem", timeout=20)
    return found.status_code == 200


def workers(process: "subprocess.Popen[bytes]") -> set[int]:
    """Its children but for the one that multiprocessing keeps for itself."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return {int(each) for each in children if b"spawn_main" in Path(f"/proc/{each}/cmdline").read_bytes()}


def comes(happened: "Iterator[bool]") -> None:
    give_up = time.monotonic() + 20
    while not next(happened):
        assert time.monotonic() < give_up
        time.sleep(0.05)


def test_one_that_dies_is_replaced_and_the_address_answers_all_the_while(server: "subprocess.Popen[bytes]") -> None:
    said = announced(server)
    assert answers(said)
    before = workers(server)
    assert len(before) == 2
    os.kill(min(before), signal.SIGKILL)
    assert all(answers(said) for _ in range(5))
    comes(len(workers(server) - before) == 1 for _ in iter(int, 1))


@pytest.mark.parametrize("way", ["stdin", "SIGTERM", "SIGKILL"])
def test_all_end_with_the_first(server: "subprocess.Popen[bytes]", way: str) -> None:
    said = announced(server)
    assert answers(said)
    children = workers(server)
    if way == "stdin":
        assert server.stdin
        server.stdin.close()
    else:
        server.send_signal(signal.Signals[way])
    assert server.wait(20) == (-signal.SIGKILL if way == "SIGKILL" else 0)
    comes(not any(Path(f"/proc/{each}").exists() for each in children) for _ in iter(int, 1))
