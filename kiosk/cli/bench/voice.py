"""How long it takes from a sentence to the beginning of its sound, in each voice this machine has."""

import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.voice.output import Port

_SENTENCE = {"ja": "暗証番号を入力してください", "en": "Enter your PIN"}
_PATIENCE_S = 30.0


class _Ear:
    """Notes when a sound begins, instead of making it heard."""

    def __init__(self) -> None:
        self.heard = threading.Semaphore(0)

    def start(self, _wav: bytes, _port: "Port") -> "_Ear":
        self.heard.release()
        return self

    def wait(self) -> None:
        """It has ended as it began."""

    def stop(self) -> None:
        """It has ended as it began."""


def measure() -> dict[str, object]:
    """Milliseconds to the first sound of a language, and to the next; nothing where there is no voice for it."""
    from ui.voice.earphones import Fixed
    from ui.voice.speech import Speech, Utterance
    from ui.voice.synthesis import installed

    ear = _Ear()
    voices = installed()
    speech = Speech(lambda: voices, ear, Fixed(plugged=False))
    figures: dict[str, object] = {}
    for language in [each for voice in voices for each in voice.languages if each in _SENTENCE]:
        for which in ("first", "next"):
            began = time.perf_counter()
            speech.say(Utterance(_SENTENCE[language], language, private=False, volume=80))
            if ear.heard.acquire(timeout=_PATIENCE_S):
                figures[f"voice_{which}_sound_ms_{language}"] = round(1000 * (time.perf_counter() - began), 1)
    speech.close()
    return figures
