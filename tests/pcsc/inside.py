"""What runs inside the namespace: pcscd, and the hand that puts cards into its virtual reader.

    python -m tests.pcsc.inside FOLDER AUTHORITY

FOLDER becomes /run/pcscd, so that pcscd's socket lies in it, for processes outside too. Orders come as lines on stdin,
each is answered with a line on stdout when it is done: `insert PROFILE`, `remove`, `stop`, `start` (the daemon). When
stdin closes it ends, and with it, as the first process of its namespace, everything here.
"""

import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from card.simulator.authority import Authority
from card.simulator.profiles import Profile
from card.simulator.vpcd import VpcdCard

if TYPE_CHECKING:
    from collections.abc import Callable

ADDRESS = ("127.0.0.1", 35963)
RUN = Path("/run")
PATIENCE = 20.0


def prepare(folder: Path) -> None:
    """Bring the loopback up and put FOLDER where pcscd wants to write; /run itself is covered, for it may lack one."""
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    subprocess.run(["mount", "-t", "tmpfs", "none", str(RUN)], check=True)
    (RUN / "pcscd").mkdir()
    subprocess.run(["mount", "--bind", str(folder), str(RUN / "pcscd")], check=True)


class Daemon:
    def __init__(self, folder: Path) -> None:
        self._socket = folder / "pcscd.comm"

    def start(self) -> None:
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}
        self._process = subprocess.Popen(["/usr/sbin/pcscd", "--foreground"], **quiet)
        deadline = time.monotonic() + PATIENCE
        while not self._socket.exists():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("pcscd did not start")
            time.sleep(0.02)

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(PATIENCE)


class Hand:
    """Puts one card in at a time."""

    def __init__(self, authority: Path) -> None:
        self._authority = Authority.open(authority)
        self._stop = threading.Event()
        self._thread = threading.Thread()

    def insert(self, profile: str) -> None:
        self._stop = threading.Event()
        card = VpcdCard(self._authority.chip(Profile(profile)), *ADDRESS)
        self._thread = threading.Thread(target=card.run, args=(self._stop,), daemon=True)
        self._thread.start()

    def remove(self) -> None:
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(PATIENCE)


def main(folder: Path, authority: Path) -> None:
    prepare(folder)
    daemon, hand = Daemon(folder), Hand(authority)
    daemon.start()
    orders: dict[str, Callable[..., None]] = {
        "insert": hand.insert,
        "remove": hand.remove,
        "stop": daemon.stop,
        "start": daemon.start,
    }
    print("ready", flush=True)
    for line in sys.stdin:
        order, *words = line.split()
        orders[order](*words)
        print("done", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
