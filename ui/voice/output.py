"""Where sound leaves the kiosk: ALSA's own player, as a child for each sound, so that it can be stopped at once."""

import logging
import subprocess
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Protocol

from ui.voice import children

_log = logging.getLogger(__name__)
_LONGEST_S = 60.0


class Port(Enum):
    """The two outputs. What goes to the speaker is heard by the whole room."""

    SPEAKER = "speaker"
    EARPHONES = "earphones"


class Playback(Protocol):
    """A sound that has begun."""

    def wait(self) -> None:
        """Return when it has ended or was stopped."""

    def stop(self) -> None:
        """End it at once; from any thread, as often as wanted."""


class Output(Protocol):
    """What makes a sound heard."""

    def start(self, wav: bytes, port: Port) -> Playback:
        """Begin a sound and return.

        Args:
            wav: a whole WAV file.
            port: where to; nothing is ever heard at the other one.

        Raises:
            OSError: there is no player.
        """


class Aplay:
    """Sound by `aplay` of alsa-utils.

    Args:
        devices: the ALSA device of each port, e.g. `default` or `plughw:CARD=Headset`; a port without one is silent.
    """

    def __init__(self, devices: Mapping[Port, str]) -> None:
        self._devices = devices
        self._failing: set[str] = set()

    def start(self, wav: bytes, port: Port) -> Playback:
        """Begin a sound and return."""
        device = self._devices.get(port)
        if device is None:
            raise OSError(f"no sound device for {port.value}")
        # The sound goes in by a pipe: a file, or an argument, could be read by others.
        child = children.start("aplay", "-q", "-D", device, "-", stdin=subprocess.PIPE)
        return _Child(child, wav, lambda failed: self._tell(device, failed=failed))

    def _tell(self, device: str, *, failed: bool) -> None:
        # Once, not at every key.
        if failed and device not in self._failing:
            self._failing.add(device)
            _log.warning("aplay cannot play on %s", device)
        elif not failed:
            self._failing.discard(device)


class _Child:
    def __init__(self, child: children.Child, wav: bytes, tell: Callable[[bool], None]) -> None:
        self._child = child
        self._wav = wav
        self._tell = tell

    def wait(self) -> None:
        wav, self._wav = self._wav, b""
        with self._child:
            try:
                self._child.communicate(wav, _LONGEST_S)
            except subprocess.TimeoutExpired:
                self._child.kill()
        self._tell(self._child.returncode > 0)

    def stop(self) -> None:
        self._child.kill()
