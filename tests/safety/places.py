"""Where is looked: what passes through a kiosk and its platform while people come and go, and what is left of them."""

import http.client
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from kiosk import runtime
from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.machine import Step, step
from tests.safety.canaries import ACCOUNT, CERTIFICATE, CODE, HOLDER, ID, NONCE, SERIAL, TOKEN, Canaries
from tests.safety.exceptions import Recorder

if TYPE_CHECKING:
    from card.pin import Pin

# A request's body tells the platform everything but the PIN; its database finds IDs, nonces and tokens again.
_TOLD = frozenset({ACCOUNT, CERTIFICATE, CODE, HOLDER, ID, NONCE, SERIAL, TOKEN})
_KEPT = frozenset({ID, NONCE, TOKEN})
_MAY_HOLD = {"request bodies": _TOLD, "the platform's database": _KEPT}
# The cards' own world: who made them knows what is on them.
_CARDS = "authority"


class Places:
    """What was heard while `watched`, and the folders in which something may have been left.

    Attributes:
        kiosk: the kiosk's state folder.
        platform: the platform's.
        temporary: where both make their temporary files.
        canaries: what is looked for.
        pins: every PIN that was handed to the runtime.
    """

    def __init__(self, folder: Path) -> None:
        self.kiosk, self.platform, self.temporary = (folder / each for each in ("kiosk", "platform", "temporary"))
        self._elsewhere, self._output = folder / "exceptions", folder / "output"
        for each in (self.kiosk, self.platform, self.temporary, self._elsewhere):
            each.mkdir()
        self.canaries = Canaries()
        self.pins: list[Pin] = []
        self._printed: set[str] = set()
        self._raised: set[str] = set()
        self._heads: set[bytes] = set()
        self._bodies: set[bytes] = set()

    def found(self) -> dict[str, set[str]]:
        """By place, the canaries that lie there and must not."""
        places = self.contents()
        found = {
            name: self.canaries.found_in(content, but=_MAY_HOLD.get(name, frozenset()))
            for name, content in places.items()
        }
        return {name: canaries for name, canaries in found.items() if canaries}

    def contents(self) -> dict[str, bytes]:
        """Everything there is to search, by place."""
        return {
            "printed events, effects and states": _joined(self._printed),
            "exceptions of the kiosk": _joined(self._raised),
            "exceptions of other processes": of_files(self._elsewhere),
            "request heads": b"\n".join(self._heads),
            "request bodies": b"\n".join(self._bodies),
            "output": self._output.read_bytes(),
            "the kiosk's files": of_files(self.kiosk),
            "the platform's log": (self.platform / "log").read_bytes() if (self.platform / "log").exists() else b"",
            "the platform's database": of_files(self.platform / "sandbox"),
            "temporary files": of_files(self.temporary),
        }

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Hear everything."""
        recorder = Recorder(self._raised.add)
        site = os.pathsep.join(filter(None, (str(Path(__file__).with_name("site")), os.environ.get("PYTHONPATH"))))
        away = {"EXCEPTIONS_GO_TO": str(self._elsewhere), "TMPDIR": str(self.temporary), "PYTHONPATH": site}
        with (
            patch.dict(os.environ, away),
            patch.object(tempfile, "tempdir", None),
            patch.object(runtime, "step", self._step),
            patch.object(http.client.HTTPConnection, "send", self._sending()),
            _output_into(self._output),
        ):
            recorder.start()
            try:
                yield
            finally:
                recorder.stop()

    def _step(self, kiosk: at.Kiosk, happened: event.Event) -> Step:
        self.canaries.hear(happened)
        if isinstance(happened, event.SubmitPin):
            self.pins.append(happened.pin)
        result = step(kiosk, happened)
        self._printed.update(map(repr, (happened, result.kiosk, *result.effects)))
        return result

    def _sending(self):
        """What goes over a connection, before TLS."""
        send = http.client.HTTPConnection.send

        def sending(connection: http.client.HTTPConnection, data: bytes) -> None:
            begins = data.startswith((b"GET ", b"PUT ", b"POST ", b"DELETE "))
            (self._heads if begins else self._bodies).add(bytes(data))
            send(connection, data)

        return sending


@contextmanager
def _output_into(path: Path) -> Iterator[None]:
    """Both of this process's outputs and its children's, below Python's own files."""
    kept = [os.dup(each) for each in (1, 2)]
    with path.open("wb") as file:
        for each in (1, 2):
            os.dup2(file.fileno(), each)
    try:
        with path.open("a", buffering=1) as text, patch.object(sys, "stdout", text), patch.object(sys, "stderr", text):
            yield
    finally:
        for each, before in zip((1, 2), kept, strict=True):
            os.dup2(before, each)
            os.close(before)


def _joined(texts: set[str]) -> bytes:
    return "\n".join(texts).encode(errors="surrogateescape")


def of_files(folder: Path) -> bytes:
    """What all files of a folder hold, the cards' own left out."""
    files = [each for each in (folder, *folder.rglob("*")) if each.is_file() and _CARDS not in each.parts]
    # Processes say the same things again and again.
    return b"\n".join({line for each in files for line in each.read_bytes().split(b"\n")})
