"""Speaks one sentence after the other, in a thread of its own; forgets all of them at once when told to stop."""

import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from ui.voice.earphones import Earphones
from ui.voice.output import Output, Playback, Port
from ui.voice.synthesis import Synthesiser, SynthesisFailed

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Utterance:
    """A sentence to be spoken.

    Attributes:
        text: as the voice shall read it.
        language: its code.
        private: nobody but the resident may hear it.
        volume: 0 to 100.
    """

    text: str = field(repr=False)
    language: str
    private: bool
    volume: int


class Speech:
    """The thread between what is to be said and what is heard.

    Args:
        voices: makes the voices ready; called in the thread, since it takes long.
        output: what makes them heard.
        earphones: whether there are any.
    """

    def __init__(self, voices: Callable[[], Sequence[Synthesiser]], output: Output, earphones: Earphones) -> None:
        self._make_voices = voices
        self._output = output
        self._earphones = earphones
        self._voices: Mapping[str, Synthesiser] = {}
        self._waiting: deque[Utterance] = deque()
        self._turn = 0
        self._playing: Playback | None = None
        self._closed = False
        self._woken = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="speech", daemon=True)
        self._thread.start()

    def say(self, said: Utterance) -> None:
        """Speak this after what is being spoken."""
        with self._woken:
            self._waiting.append(said)
            self._woken.notify()

    def stop(self) -> None:
        """Be quiet at once; what waited is gone."""
        with self._woken:
            self._turn += 1
            self._waiting.clear()
            if self._playing is not None:
                self._playing.stop()

    def close(self) -> None:
        """Be quiet for good."""
        self.stop()
        with self._woken:
            self._closed = True
            self._woken.notify()
        for each in self._voices.values():
            each.close()
        self._thread.join()

    def _run(self) -> None:
        made = self._make_voices()
        try:
            self._speak_with(made)
        finally:
            for each in made:
                each.close()

    def _speak_with(self, made: Sequence[Synthesiser]) -> None:
        self._voices = {language: each for each in made for language in each.languages}
        told = "; ".join(f"{each.name}: {' '.join(each.languages)}" for each in made)
        _log.info("voices: %s", told or "none")
        while (taken := self._next()) is not None:
            try:
                self._speak(*taken)
            except (SynthesisFailed, OSError) as error:
                _log.warning("a sentence was not spoken: %s", error)

    def _next(self) -> tuple[Utterance, int] | None:
        with self._woken:
            self._woken.wait_for(lambda: self._waiting or self._closed)
            return None if self._closed else (self._waiting.popleft(), self._turn)

    def _speak(self, said: Utterance, turn: int) -> None:
        voice = self._voices.get(said.language)
        if voice is None or self._port(said) is None:
            return
        wav = voice.wav(said.text, said.language, said.volume)
        with self._woken:
            # Asked again: since then somebody may have pressed a key, or pulled the earphones.
            port = self._port(said)
            if turn != self._turn or port is None:
                return
            playing = self._playing = self._output.start(wav, port)
        playing.wait()
        with self._woken:
            self._playing = None

    def _port(self, said: Utterance) -> Port | None:
        if self._earphones.plugged:
            return Port.EARPHONES
        return None if said.private else Port.SPEAKER
