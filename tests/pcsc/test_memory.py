"""When a visit is over, the PIN is nowhere in the kiosk's memory: as it was typed, as sent, as pyscard was given it."""

import json
import os
import re
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from card.simulator.namespace import READER, VirtualReader
from card.simulator.profiles import Profile
from tests.card.hands import wait_until
from tests.card.reader_contract import card_in

VERIFY = bytes((0x00, 0x20, 0x00, 0x98, 0x04))
MOST = 1 << 30
ENDS = {"1234": (0, "registered"), "8305": (4, "pin.wrong")}


def writable(process: int) -> Iterator[bytes]:
    """Each writable mapping's content; what goes meanwhile, or cannot be read, is a device's."""
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            start, end, rights = re.match(r"(\w+)-(\w+) (\S+)", line).groups()
            if "w" in rights:
                memory.seek(int(start, 16))
                try:
                    yield memory.read(min(int(end, 16) - int(start, 16), MOST))
                except OSError:
                    continue


def found(process: int, forms: dict[str, bytes]) -> dict[str, int]:
    """How often each form lies there."""
    counts = dict.fromkeys(forms, 0)
    for content in writable(process):
        for name, form in forms.items():
            counts[name] += content.count(form)
    return counts


def forms_of(pin: str, numbers: list[int]) -> dict[str, bytes]:
    """Four digits alone lie everywhere by chance; with what stands beside them they do not."""
    command = VERIFY + pin.encode()
    listed = struct.pack(f"{len(command)}P", *(numbers[each] for each in command))
    return {
        "typed": f"{pin}\r\n".encode(),
        "in the command": command,
        "in a list": listed,
        "digits in a list": listed[-4 * struct.calcsize("P") :],
    }


@pytest.mark.parametrize("pin", ENDS)
def test_the_pin_is_nowhere_in_the_kiosks_memory(virtual_reader: VirtualReader, authority, tmp_path: Path, pin: str):
    (tmp_path / "authority").symlink_to(authority.ca_path.parent)
    virtual_reader.insert(Profile.VALID)
    wait_until(virtual_reader.reader, card_in)
    words = ["enroll", "--reader", READER, "--pin-file", "-", "--json", "--state-dir", str(tmp_path)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with virtual_reader.popen([sys.executable, "-m", "tests.pcsc.held", *words], **pipes) as process:
        process.stdin.write(f"{pin}\r\n")
        process.stdin.flush()
        said, held = (json.loads(process.stdout.readline()) for _ in range(2))
        ended = held["ended"], said["reason"] or said["outcome"]
        counts = found(process.pid, forms_of(pin, held["numbers"]))
    assert ended == ENDS[pin]
    assert set(counts.values()) == {0}, counts


def test_what_lies_in_memory_is_found():
    """Else the search would prove nothing."""
    numbers = [id(each) for each in range(256)]
    pin = "".join(map(str, (7, 2, 6, 1)))
    kept = bytearray(VERIFY + pin.encode()), list(VERIFY + pin.encode()), f"{pin}\r\n".encode()
    counts = found(os.getpid(), forms_of(pin, numbers))
    assert all(counts.values()), (counts, kept)
