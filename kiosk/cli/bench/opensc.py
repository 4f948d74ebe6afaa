"""What a PIN check and one signature cost OpenSC and this project, on one simulated card in a real PC/SC reader."""

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import exit as ending
from kiosk.cli.bench.card import cost, sign_once

if TYPE_CHECKING:
    from collections.abc import Callable

    from card.connection import Slot
    from card.simulator.namespace import VirtualReader

_TOOL = "pkcs11-tool"
_SIGN = [_TOOL, "--module", "opensc-pkcs11.so", "--id", "01", "--login", "--pin", "1234", "--sign"]
_PATIENCE = 10.0


def measure() -> dict[str, object]:
    """Let each sign once, in turn; commands and bytes that reached the card, and their ratios."""
    from card.simulator.authority import Authority
    from card.simulator.namespace import VirtualReader, claim_socket, what_is_missing

    missing = what_is_missing() or (None if shutil.which(_TOOL) else "OpenSC is not installed")
    if missing:
        ending.usage(f"bench card --against-opensc: {missing}")
    socket = claim_socket()
    with tempfile.TemporaryDirectory() as authority:
        Authority.open(Path(authority))
        with VirtualReader(socket, Path(authority)) as virtual:
            opensc, ours = (_exchanged(virtual, sign) for sign in (_by_opensc, _by_us))
    return {
        **cost("opensc", *opensc),
        **cost("kiosk", *ours),
        "commands_ratio": round(ours[0] / opensc[0], 3),
        "commands_ratio_bar": 0.125,
        "bytes_ratio": round(ours[1] / opensc[1], 3),
        "bytes_ratio_bar": 0.5,
    }


def _exchanged(virtual: "VirtualReader", sign: "Callable[[VirtualReader], None]") -> tuple[int, int]:
    """Commands and bytes of one signature with a card that was just put in."""
    from card.connection import Slot
    from card.simulator.profiles import Profile

    virtual.insert(Profile.VALID)
    _wait_for(virtual, Slot.CARD)
    sign(virtual)
    exchanged = virtual.exchanged()
    virtual.remove()
    _wait_for(virtual, Slot.EMPTY)
    return exchanged


def _wait_for(virtual: "VirtualReader", slot: "Slot") -> None:
    presence = virtual.reader.wait(None, 0)
    while presence.slot is not slot:
        presence = virtual.reader.wait(presence, _PATIENCE)


def _by_opensc(virtual: "VirtualReader") -> None:
    done = virtual.run([*_SIGN, "--mechanism", "SHA256-RSA-PKCS", "--output-file", "/dev/null"], input="statement")
    if done.returncode:
        ending.usage(f"bench card --against-opensc: {_TOOL} ended with {done.returncode}: {done.stderr.strip()}")


def _by_us(virtual: "VirtualReader") -> None:
    connection = virtual.reader.connect()
    sign_once(connection)
    connection.close()
