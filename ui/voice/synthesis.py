"""Voices that run on this machine alone: Open JTalk for Japanese, eSpeak NG for the others. Each is optional."""

import contextlib
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Collection
from importlib.util import find_spec
from typing import Protocol

from ui.voice import children

# A sentence takes a quarter of a second; whatever has not answered by then will not.
_PATIENCE_S = 5.0
_LENGTH_BYTES = 4
_ESPEAK_VOICES = {"en": "en-gb", "zh": "cmn", "ko": "ko", "pt": "pt-br", "vi": "vi"}
_WORDS_PER_MINUTE = "150"


class SynthesisFailed(Exception):
    """A sentence could not be made into sound; the message holds nothing of it."""


class Synthesiser(Protocol):
    """A voice.

    Attributes:
        name: for the log.
        languages: the codes of the languages it speaks.
    """

    @property
    def name(self) -> str:
        """See above."""

    @property
    def languages(self) -> Collection[str]:
        """See above."""

    def wav(self, text: str, language: str, volume: int) -> bytes:
        """Make a sentence into a WAV file; takes its time.

        Args:
            text: the sentence.
            language: one of `languages`.
            volume: 0 to 100.

        Raises:
            SynthesisFailed: there is no sound of it.
        """

    def close(self) -> None:
        """End whatever runs; from any thread."""


class OpenJTalk:
    """Japanese by pyopenjtalk-plus, which carries dictionary and voice.

    It holds Python's lock for the quarter of a second a sentence takes, so it lives in a process of its own. That one
    begins with the first sentence (0.4 s, 80 MB that a kiosk nobody listens to need not have), and then stays.
    """

    name = "Open JTalk"
    languages = ("ja", "ja-easy")

    def __init__(self) -> None:
        self._child: children.Child | None = None

    def wav(self, text: str, _language: str, volume: int) -> bytes:
        """Make a sentence into a WAV file."""
        child = self._running()
        watch = threading.Timer(_PATIENCE_S, child.kill)
        watch.daemon = True
        watch.start()
        try:
            return _asked(child, text, volume)
        except OSError as error:
            raise SynthesisFailed(self.name) from error
        finally:
            watch.cancel()

    def close(self) -> None:
        """End the child."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            with contextlib.suppress(BrokenPipeError), child:
                child.wait()

    def _running(self) -> children.Child:
        if self._child is None or self._child.poll() is not None:
            self.close()
            self._child = children.start(
                sys.executable, "-m", "ui.voice.japanese", stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
        return self._child


def _asked(child: children.Child, text: str, volume: int) -> bytes:
    if child.stdin is None or child.stdout is None:
        raise SynthesisFailed("no pipe")
    child.stdin.write(json.dumps({"text": text, "volume": volume}).encode() + b"\n")
    child.stdin.flush()
    length = int.from_bytes(child.stdout.read(_LENGTH_BYTES), "big")
    wav = child.stdout.read(length)
    if not wav or len(wav) < length:
        raise SynthesisFailed("no sound")
    return wav


class EspeakNg:
    """The other languages by `espeak-ng`, one process a sentence."""

    name = "eSpeak NG"
    languages = tuple(_ESPEAK_VOICES)

    def wav(self, text: str, language: str, volume: int) -> bytes:
        """Make a sentence into a WAV file."""
        how = ("-v", _ESPEAK_VOICES[language], "-s", _WORDS_PER_MINUTE, "-a", str(volume))
        command = ("espeak-ng", *how, "-b", "1", "--stdin", "--stdout")  # -b 1: the text is UTF-8
        try:
            return children.ask(*command, given=text.encode(), patience=_PATIENCE_S)
        except (OSError, subprocess.SubprocessError) as error:
            raise SynthesisFailed(self.name) from error

    def close(self) -> None:
        """Nothing runs between two sentences."""


def installed() -> list[Synthesiser]:
    """The voices this machine has."""
    voices: list[Synthesiser] = []
    if find_spec("pyopenjtalk") is not None:
        voices.append(OpenJTalk())
    if shutil.which("espeak-ng") is not None:
        voices.append(EspeakNg())
    return voices
