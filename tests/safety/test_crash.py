"""A kiosk that crashes leaves nothing: no memory on the disk, and no value in what it says about it."""

import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ACCOUNT = "5160876543216664"
RAISING = f"""
import sys, threading
from kiosk import crash

class Gone:
    def __del__(self):
        raise KeyError("{ACCOUNT}")

def fail():
    raise ValueError("{ACCOUNT}")

crash.leave_nothing()
thread = threading.Thread(target=fail)
thread.start()
thread.join()
Gone()
fail()
"""
COMMAND = f"""
import sys
from kiosk.cli import sample
from kiosk.__main__ import main

def fail(*_given, **_options):
    raise ValueError("{ACCOUNT}")

sample.show_sample = fail
sys.argv[1:] = ["sample"]
main()
"""
MAY_BE_DUMPED = """
import ctypes
from kiosk import crash

crash.leave_nothing()
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))  # PR_GET_DUMPABLE
"""


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)


def dumping(command: list[str], folder: Path) -> subprocess.Popen:
    """Started where a core would be kept if the process let it."""
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONFAULTHANDLER": "1"}
    return subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (most, most)),
    )


def ends_without_a_core(process: subprocess.Popen, by: signal.Signals) -> bool:
    process.send_signal(by)
    ended = os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    return ended.si_code == os.CLD_KILLED


def core_limit(process: subprocess.Popen) -> list[str]:
    limits = Path(f"/proc/{process.pid}/limits").read_text()
    return next(line.split()[4:6] for line in limits.splitlines() if line.startswith("Max core file size"))


def wait_for_its_start(process: subprocess.Popen) -> None:
    until = time.monotonic() + 60
    while core_limit(process) != ["0", "0"]:
        assert time.monotonic() < until, "its core limit is not 0"
        assert process.poll() is None
        time.sleep(0.02)


def commands(folder: Path) -> dict[str, list[str]]:
    os.mkfifo(folder / "pin")
    kiosk = [sys.executable, "-m", "kiosk"]
    state = ["--simulator", "valid", "--state-dir", str(folder / "state")]
    typing = ["--pin-file", str(folder / "pin")]
    account = ["--account", ACCOUNT, "--code", "6664", "--code", "6664"]
    return {
        "enroll": [*kiosk, "enroll", *state, *typing, *account],
        "status": [*kiosk, "status", *state, *typing],
        "run": [*kiosk, "run", *state, "--windowed"],
    }


@pytest.mark.parametrize("by", [signal.SIGABRT, signal.SIGSEGV])
@pytest.mark.parametrize("command", ["enroll", "status", "run"])
def test_a_killed_kiosk_leaves_no_core(tmp_path: Path, command: str, by: signal.Signals) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    with dumping(commands(tmp_path)[command], folder) as process:
        wait_for_its_start(process)
        assert ends_without_a_core(process, by)
        out, told = process.communicate()
    assert list(folder.iterdir()) == []
    assert b"Fatal Python error" in told
    assert ACCOUNT.encode() not in out + told


def test_another_program_would_have_left_one(tmp_path: Path) -> None:
    """Else nothing was tried above; where the system itself forbids cores, there is nothing to try."""
    forbidden = resource.getrlimit(resource.RLIMIT_CORE)[1] == 0
    with dumping([sys.executable, "-c", "import time; print(flush=True); time.sleep(60)"], tmp_path) as process:
        process.stdout.readline()
        assert ends_without_a_core(process, signal.SIGABRT) is forbidden


def test_it_may_not_be_dumped_whatever_the_kernel_does_with_cores() -> None:
    assert python(MAY_BE_DUMPED).stdout.strip() == "0"


def test_an_unexpected_error_anywhere_is_told_without_what_it_says() -> None:
    ended = python(RAISING)
    assert ended.returncode == 1
    assert ended.stderr.count("ValueError at <string>:") == 2
    assert ended.stderr.count("KeyError at <string>:") == 1
    assert ACCOUNT not in ended.stderr


def test_a_command_that_breaks_says_so_without_what_the_error_says() -> None:
    ended = python(COMMAND)
    assert ended.returncode == 1
    assert "ValueError at <string>:" in ended.stderr
    assert ACCOUNT not in ended.stderr
