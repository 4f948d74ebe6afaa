"""What runs inside the namespace: pcscd, and the hand that puts cards into its virtual reader.

    python -m card.simulator.inside FOLDER AUTHORITY

FOLDER becomes /run/pcscd, so that pcscd's socket lies in it, for processes outside too. Orders come as lines on stdin;
each is answered with a line on stdout when it is done, `done` and what there is to tell. When stdin closes it ends, and
with it, as the first process of its namespace, everything here. The orders:

    insert PROFILE              put a card in
    spoil PROFILE FAULT KIND    put one in that goes wrong: FAULT is its place in card.simulator.faults.FAULTS
    remove                      take it out
    snatch                      take it out at once, at whatever moment between two looks of pcscd
    exchanged                   tell commands and bytes since it was put in
    happened                    tell whether it went wrong, how often it was given a PIN, its tries left
    stop, kill, start           the daemon
"""

import contextlib
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from card.errors import ReaderMissing
from card.simulator.authority import Authority
from card.simulator.faults import FAULTS, Card, FaultyChip, Kind
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
        self._socket.unlink(missing_ok=True)  # a killed one leaves its socket, which is not the sign of the new one
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

    def kill(self) -> None:
        """End it as the kernel does when memory runs out; what it left lies about."""
        self._process.kill()
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
        self._spoilt: FaultyChip | None = None

    def insert(self, profile: str) -> None:
        """Begin to put a card in."""
        self._lay(self._authority.chip(Profile(profile)))

    def spoil(self, profile: str, fault: str, kind: str) -> None:
        """Begin to put a card in that goes wrong."""
        chip = self._authority.chip(Profile(profile))
        self._spoilt = FaultyChip(chip, FAULTS[int(fault)], Kind(kind), _nothing)
        self._lay(self._spoilt)

    def happened(self) -> str:
        """What became of the card that was to go wrong."""
        if self._spoilt is None:
            raise ValueError("no card was to go wrong")
        commands = self._spoilt.commands.count(Kind.VERIFY)
        return f"{int(self._spoilt.happened)} {commands} {self._spoilt.tries_left()}"

    def _lay(self, card: Card) -> None:
        self._stop = threading.Event()
        self._card = VpcdCard(card, *ADDRESS)
        self._thread = threading.Thread(target=self._lie, args=(self._card, self._stop), daemon=True)
        self._thread.start()

    @staticmethod
    def _lie(card: VpcdCard, stop: threading.Event) -> None:
        with contextlib.suppress(ReaderMissing):  # the daemon was ended
            card.run(stop)

    def remove(self) -> None:
        """Take it out."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(PATIENCE)

    def snatch(self) -> None:
        """Take it out at once."""
        if self._card is not None:
            self._card.snatch()
        self.remove()

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
        "spoil": hand.spoil,
        "happened": hand.happened,
        "remove": hand.remove,
        "snatch": hand.snatch,
        "exchanged": hand.exchanged,
        "stop": daemon.stop,
        "kill": daemon.kill,
        "start": daemon.start,
    }
    _say("ready")
    for line in sys.stdin:
        order, *words = line.split()
        _say(f"done {orders[order](*words) or ''}")


def _nothing() -> None:
    """The card takes itself off by ending its connection."""


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
