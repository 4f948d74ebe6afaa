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

from kiosk.sandbox.firms import process as process_of_firms

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")


@pytest.fixture(params=[2])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    command = [sys.executable, "-m", "kiosk", "sandbox", "--state-dir", str(tmp_path), "--port", "0", "--child"]
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen(
            [*command, "--workers", str(request.param)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log
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


def children(process: "subprocess.Popen[bytes]") -> dict[int, str]:
    """Its children's names, but for the one that multiprocessing keeps for itself."""
    listed = Path(f"/proc/{process.pid}/task").glob("*/children")
    pids = [int(pid) for each in listed for pid in each.read_text().split()]
    spawned = [each for each in pids if b"spawn_main" in Path(f"/proc/{each}/cmdline").read_bytes()]
    return {each: Path(f"/proc/{each}/comm").read_text().strip() for each in spawned}


def workers(process: "subprocess.Popen[bytes]") -> set[int]:
    return {pid for pid, name in children(process).items() if name != process_of_firms.NAME}


def has_started(process: "subprocess.Popen[bytes]", count: int) -> Iterator[bool]:
    """Whether the firms and so many workers are there, looked at again and again."""
    while True:
        yield len(children(process)) == count + 1 and len(workers(process)) == count


def comes(happened: "Iterator[bool]") -> None:
    give_up = time.monotonic() + 20
    while not next(happened):
        assert time.monotonic() < give_up
        time.sleep(0.05)


def test_one_that_dies_is_replaced_and_the_address_answers_all_the_while(
    server: "subprocess.Popen[bytes]", tmp_path: Path
) -> None:
    said = announced(server)
    assert answers(said)
    comes(has_started(server, 2))
    before = workers(server)
    os.kill(min(before), signal.SIGKILL)
    assert all(answers(said) for _ in range(5))
    comes(len(workers(server) - before) == 1 for _ in iter(int, 1))
    (died,) = [each for each in map(json.loads, (tmp_path / "log").read_text().splitlines()) if "exitcode" in each]
    assert died | {"event": "worker.died", "exitcode": -signal.SIGKILL} == died


@pytest.mark.parametrize("way", ["stdin", "SIGTERM", "SIGKILL"])
@pytest.mark.parametrize(("server", "count"), [(1, 0), (2, 2)], indirect=["server"])
def test_all_end_with_the_first_and_the_firms_too(server: "subprocess.Popen[bytes]", count: int, way: str) -> None:
    said = announced(server)
    assert answers(said)
    comes(has_started(server, count))
    started = children(server)
    if way == "stdin":
        assert server.stdin
        server.stdin.close()
    else:
        server.send_signal(signal.Signals[way])
    assert server.wait(20) == (-signal.SIGKILL if way == "SIGKILL" else 0)
    comes(not any(Path(f"/proc/{each}").exists() for each in started) for _ in iter(int, 1))
