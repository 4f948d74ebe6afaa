"""The tones themselves: short sines, made when the kiosk starts, played in a thread of their own."""

import io
import logging
import math
import threading
import wave
from array import array
from functools import cache

from ui.sounds import Tone
from ui.voice.output import Output, Playback, Port

_log = logging.getLogger(__name__)
_RATE = 16_000
_LOUD = 0.35 * 32767
_FADE_S = 0.005
# Hertz and seconds, one note after the other; under 3 s in all (ui-guide section 6).
_NOTES = {
    Tone.PRESS: ((1000, 0.06),),
    Tone.TAKE_CARD: ((880, 0.18), (660, 0.22)),
    Tone.CALL_STAFF: ((660, 0.25), (880, 0.25), (660, 0.25), (880, 0.35)),
}


@cache
def wav(tone: Tone) -> bytes:
    """A tone as a WAV file."""
    samples = array("h", [each for hertz, seconds in _NOTES[tone] for each in _note(hertz, seconds)])
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(_RATE)
        out.writeframes(samples.tobytes())
    return file.getvalue()


def _note(hertz: int, seconds: float) -> list[int]:
    count = int(seconds * _RATE)
    fade = _FADE_S * _RATE  # without it a note begins and ends with a crack
    return [
        round(_LOUD * min(1, place / fade, (count - place) / fade) * math.sin(2 * math.pi * hertz * place / _RATE))
        for place in range(count)
    ]


class Tones:
    """Plays the newest tone that was asked for; what is still sounding gives way.

    Args:
        output: what makes them heard.
    """

    def __init__(self, output: Output) -> None:
        self._output = output
        self._wanted: Tone | None = None
        self._playing: Playback | None = None
        self._closed = False
        self._woken = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="tones", daemon=True)
        self._thread.start()

    def play(self, tone: Tone) -> None:
        """Begin this tone."""
        with self._woken:
            self._wanted = tone
            if self._playing is not None:
                self._playing.stop()
            self._woken.notify()

    def close(self) -> None:
        """No tone any more."""
        with self._woken:
            self._closed = True
            if self._playing is not None:
                self._playing.stop()
            self._woken.notify()
        self._thread.join()

    def _run(self) -> None:
        for each in Tone:
            wav(each)
        try:
            while self._play_next():
                pass
        except OSError as error:
            _log.warning("no tones: %s", error)

    def _play_next(self) -> bool:
        with self._woken:
            self._woken.wait_for(lambda: self._wanted is not None or self._closed)
            tone, self._wanted = self._wanted, None
            if self._closed or tone is None:
                return False
            # Every tone is for the room: the same for each key, so it tells nobody anything.
            playing = self._playing = self._output.start(wav(tone), Port.SPEAKER)
        playing.wait()
        return True
