"""What runs inside the namespace: pcscd, and the hand that puts cards into its virtual reader.

    python -m card.simulator.inside FOLDER AUTHORITY

FOLDER becomes /run/pcscd, so that pcscd's socket lies in it, for processes outside too. Orders come as lines on stdin,
each is answered with a line on stdout when it is done, `done` and what there is to tell: `insert PROFILE`, `remove`,
`exchanged` (commands and bytes since the card was put in), `stop`, `start` (the daemon). When stdin closes it ends, and
with it, as the first process of its namespace, everything here.
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
    _run("ip", "link", "set", "lo", "up")
    _run("mount", "-t", "tmpfs", "none", str(RUN))
    (RUN / "pcscd").mkdir()
    _run("mount", "--bind", str(folder), str(RUN / "pcscd"))


def _run(*command: str) -> None:
    subprocess.run(command, check=True)  # noqa: S603  # fixed words and our own folder


class Daemon:
    """pcscd, in the foreground.

    Args:
        folder: where its socket appears.
    """

    def __init__(self, folder: Path) -> None:
        self._socket = folder / "pcscd.comm"

    def start(self) -> None:
        """Start it and wait for its socket.

        Raises:
            RuntimeError: it does not come up.
        """
        nowhere = subprocess.DEVNULL
        command = ["/usr/sbin/pcscd", "--foreground"]
        self._process = subprocess.Popen(command, stdin=nowhere, stdout=nowhere, stderr=nowhere)  # noqa: S603
        deadline = time.monotonic() + PATIENCE
        while not self._socket.exists():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("pcscd did not start")
            time.sleep(0.02)

    def stop(self) -> None:
        """End it and wait for its end."""
        self._process.terminate()
        self._process.wait(PATIENCE)


class Hand:
    """Puts one card in at a time.

    Args:
        authority: folder of the test JPKI whose cards they are.
    """

    def __init__(self, authority: Path) -> None:
        self._authority = Authority.open(authority)
        self._stop = threading.Event()
        self._thread = threading.Thread()
        self._card: VpcdCard | None = None

    def insert(self, profile: str) -> None:
        """Begin to put a card in."""
        self._stop = threading.Event()
        self._card = VpcdCard(self._authority.chip(Profile(profile)), *ADDRESS)
        self._thread = threading.Thread(target=self._card.run, args=(self._stop,), daemon=True)
        self._thread.start()

    def remove(self) -> None:
        """Take it out."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(PATIENCE)

    def exchanged(self) -> str:
        """Commands and bytes exchanged with the card since it was put in."""
        exchanges = [] if self._card is None else self._card.exchanges
        return f"{len(exchanges)} {sum(each.sent + each.received for each in exchanges)}"


def main(folder: Path, authority: Path) -> None:
    """Follow the orders until stdin closes."""
    prepare(folder)
    daemon, hand = Daemon(folder), Hand(authority)
    daemon.start()
    orders: dict[str, Callable[..., str | None]] = {
        "insert": hand.insert,
        "remove": hand.remove,
        "exchanged": hand.exchanged,
        "stop": daemon.stop,
        "start": daemon.start,
    }
    _say("ready")
    for line in sys.stdin:
        order, *words = line.split()
        _say(f"done {orders[order](*words) or ''}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
