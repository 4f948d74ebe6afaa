"""A real pcscd with two virtual readers, in namespaces of its own, so that it disturbs nobody on the machine.

There is one pcscd a machine, and vpcd listens on every address; so they get a user, mount, network and process
namespace (`unshare`; as root or as an ordinary user), one for each process that wants them. Three ways lead to them:

* This process itself stays outside and uses `card.pcsc` as it is: pcscd's socket lies in a folder that both sides see,
  and libpcsclite is told its name (`claim_socket`).
* Any other program is run inside with `VirtualReader.run`, where everything stands at its usual place. So for
  `kiosk enroll` with a simulated card in a real PC/SC reader:

      virtual_reader.insert(Profile.VALID)
      done = virtual_reader.run(
          [sys.executable, "-m", "kiosk", "enroll", "--reader", READER, "--pin-file", "-", "--state-dir", str(state)],
          input=pin,
      )

  The network inside is its own: a sandbox started by the command is found at 127.0.0.1, one outside is not. `popen`
  starts a program that goes on, `kiosk simulate --profile valid --vpcd 127.0.0.1:35964` in the second slot, say.
* A program that stays outside, a kiosk whose platform is not in there, is told the socket's name: `environment`.
"""

import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Self

from card.pcsc import PcscReader, comings_and_goings, reader_names
from card.simulator.faults import Kind
from card.simulator.profiles import Profile

READER = "Virtual PCD 00 00"
SECOND_READER = "Virtual PCD 00 01"
ROOT = Path(__file__).parents[2]
_SOCKET_NAME = "PCSCLITE_CSOCK_NAME"
_PATIENCE_S, _PAUSE_S = 20.0, 0.05
_NAMESPACES = ["--user", "--map-root-user", "--mount", "--net", "--pid", "--fork", "--kill-child"]


def what_is_missing() -> str | None:
    """Say why no such reader can be had on this machine, or None."""
    for program in ("unshare", "nsenter", "ip", "/usr/sbin/pcscd"):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    if not list(Path("/usr/lib/pcsc/drivers/serial").glob("libifdvpcd*")):
        return "vsmartcard-vpcd is not installed"
    if subprocess.run(["unshare", *_NAMESPACES, "true"], check=False, capture_output=True).returncode:  # noqa: S603, S607
        return "this machine gives no namespaces"
    return None


def claim_socket() -> Path:
    """Choose this process's own place for pcscd's socket and make libpcsclite remember it; return its folder.

    libpcsclite reads the name once, at the first question of a process, and keeps it; so this one comes before any
    other. The variable is gone again afterwards: programs that this one starts know nothing of it.
    """
    folder = new_folder()
    os.environ[_SOCKET_NAME] = _socket(folder)
    try:
        reader_names()
    finally:
        del os.environ[_SOCKET_NAME]
    return folder


def new_folder() -> Path:
    """Choose a place for a pcscd's socket; it is made with the namespace."""
    return Path(tempfile.gettempdir()) / f"pcscd-{secrets.token_hex(6)}"  # a socket's name holds 107 bytes


def _socket(folder: Path) -> str:
    return str(folder / "pcscd.comm")


class VirtualReader:
    """The first virtual reader, and the hand that lays cards on it. Use it as a context.

    Args:
        folder: from `claim_socket`, or from `new_folder` where only other programs use the reader.
        authority: directory of the test JPKI whose cards are put in.

    Attributes:
        reader: the reader, for this process.
        environment: what another program outside is started with, to find the reader.
    """

    def __init__(self, folder: Path, authority: Path) -> None:
        self._folder = folder
        self._authority = authority
        self.reader = PcscReader(READER)
        self.environment = {_SOCKET_NAME: _socket(folder)}

    def __enter__(self) -> Self:
        self._folder.mkdir(mode=0o700)
        inside = [sys.executable, "-m", "card.simulator.inside", str(self._folder), str(self._authority)]
        pipe = subprocess.PIPE
        command = ["unshare", *_NAMESPACES, *inside]
        self._process = subprocess.Popen(command, cwd=ROOT, text=True, stdin=pipe, stdout=pipe)  # noqa: S603
        self._expect("ready")
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate(timeout=20)
        shutil.rmtree(self._folder)

    def insert(self, profile: Profile) -> None:
        """Begin to put a card in; `wait_until` says when the reader has noticed."""
        self._order(f"insert {profile}")

    def spoil(self, profile: Profile, fault: int, kind: Kind) -> None:
        """Begin to put a card in that goes wrong: with that fault of `FAULTS`, at that command."""
        self._order(f"spoil {profile} {fault} {kind}")

    def happened(self) -> tuple[bool, int, int]:
        """Whether it went wrong, how often it was given a PIN, and how many tries it has left."""
        happened, pins, tries_left = map(int, self._order("happened").split())
        return bool(happened), pins, tries_left

    def remove(self) -> None:
        """Take the card out, if there is one; `wait_until` says when the reader has noticed."""
        self._order("remove")

    def wait_until_missed(self) -> None:
        """Wait until the service itself has missed the card that was taken out, if any; then the next one may come.

        A program that lost its card in the middle of a command is told sooner that the reader is empty than the service
        looks again (every 400 ms); a card put in between is never noticed (pcscd 1.9.9).

        Raises:
            TimeoutError: it does not look.
        """
        deadline = time.monotonic() + _PATIENCE_S
        while comings_and_goings(READER) % 2:
            if time.monotonic() > deadline:
                raise TimeoutError("pcscd did not miss the card")
            time.sleep(_PAUSE_S)

    def snatch(self) -> None:
        """Take the card out at once; `remove` waits for a pause in what the reader has to say to it."""
        self._order("snatch")

    def stop_daemon(self) -> None:
        """End pcscd."""
        self._order("stop")

    def kill_daemon(self) -> None:
        """End pcscd by SIGKILL."""
        self._order("kill")

    def start_daemon(self) -> None:
        """Start pcscd again."""
        self._order("start")

    def exchanged(self) -> tuple[int, int]:
        """Commands and bytes exchanged with the card since it was put in."""
        commands, size = map(int, self._order("exchanged").split())
        return commands, size

    def run(self, command: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
        """Run a program inside to its end; options as for `subprocess.run`."""
        options = {"capture_output": True, "text": True, "timeout": 60, "check": False} | options
        return subprocess.run(self._inside(command), **options)  # noqa: S603

    def popen(self, command: list[str], **options: Any) -> "subprocess.Popen[Any]":
        """Start a program inside; options as for `subprocess.Popen`."""
        return subprocess.Popen(self._inside(command), **options)  # noqa: S603

    def _inside(self, command: list[str]) -> list[str]:
        # unshare itself has moved into all but the process namespace; entering mounts loses the working directory.
        enter = ["nsenter", f"--target={self._process.pid}", "--user", "--preserve-credentials", "--mount", "--net"]
        return [*enter, "--", "env", f"--chdir={ROOT}", *command]

    def _order(self, line: str) -> str:
        """Give an order; what there is to tell once it is done."""
        stream = self._process.stdin
        if stream is None:
            raise ValueError("the namespace was started without a pipe")
        stream.write(f"{line}\n")
        stream.flush()
        return self._expect("done")

    def _expect(self, word: str) -> str:
        said = self._process.stdout.readline().strip() if self._process.stdout else ""
        first, _, rest = said.partition(" ")
        if first != word:
            raise RuntimeError(f"the namespace said {said!r}, not {word!r}; its own words stand on stderr")
        return rest
