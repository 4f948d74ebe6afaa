"""What one enrolment costs the card: commands, bytes, and the time they mean over the air at 106 kbit/s."""

import hashlib
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from card.connection import Connection
    from card.simulator.authority import Authority

# ISO 14443 type B at 106 kbit/s moves 9-10 KB/s once framing is taken off.
BYTES_PER_SECOND = 9500


def measure() -> dict[str, object]:
    """Read, verify and sign with a simulated card, where extended length is possible and where it is not."""
    from card.simulator.authority import Authority

    with tempfile.TemporaryDirectory() as folder:
        authority = Authority.open(Path(folder))
        return {
            **_enrolment(authority, "extended", extended_length=True),
            **_enrolment(authority, "short", extended_length=False),
            "commands_bar": 6,
            "commands_from_verify_on_bar": 2,
        }


def _enrolment(authority: "Authority", name: str, *, extended_length: bool) -> dict[str, object]:
    from card.meter import MeteredReader
    from card.simulator.profiles import Profile
    from card.simulator.reader import SimulatedReader

    simulated = SimulatedReader("Simulator", extended_length=extended_length)
    simulated.insert(authority.chip(Profile.VALID))
    reader = MeteredReader(simulated)
    # Without extended length, a reader that has been used once: the one failure that taught it is over.
    sign_once(reader.connect(), extended_length=extended_length)
    return {
        **cost(name, reader.commands, reader.bytes_sent + reader.bytes_received),
        f"{name}_commands_from_verify_on": reader.commands_after_pin,
    }


def sign_once(connection: "Connection", *, extended_length: bool = True) -> None:
    """All that an enrolment asks of the card, with a simulated card's PIN."""
    from card.jpki import JpkiApplication, ReaderTraits
    from kiosk.cli.enroll import typed_test_pin

    application = JpkiApplication.select(connection, ReaderTraits(extended_length))
    application.read_certificate()
    application.tries_left()
    application.verify_and_sign(typed_test_pin(), hashlib.sha256(b"statement").digest())


def cost(name: str, commands: int, size: int) -> dict[str, object]:
    """The figures of so many commands and bytes under a name."""
    return {
        f"{name}_commands": commands,
        f"{name}_bytes": size,
        f"{name}_ms_at_106kbit": round(1000 * size / BYTES_PER_SECOND),
    }
