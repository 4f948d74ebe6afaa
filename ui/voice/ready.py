"""Voice and tones of a kiosk, put together; imported once the first page is painted."""

from contextlib import ExitStack
from dataclasses import dataclass

from ui.voice.earphones import Earphones, Fixed, Jack
from ui.voice.output import Aplay, Port
from ui.voice.reader import Reader
from ui.voice.speech import Speech
from ui.voice.synthesis import installed
from ui.voice.tones import Tones
from ui.voice.voice import Voice
from ui.window import KioskWindow


@dataclass(frozen=True, slots=True)
class Audio:
    """What the operator says of the sound.

    Attributes:
        speaker: the ALSA device the room hears.
        earphones: the one that only the resident hears; None: there is none.
        jack: what says whether they are plugged in (`Jack`); None: they always are.
        voice: voice guidance is on from the start.
    """

    speaker: str
    earphones: str | None = None
    jack: str | None = None
    voice: bool = False


def give_voice(window: KioskWindow, audio: Audio, ends: ExitStack) -> None:
    """Have the window speak.

    Args:
        window: what is read.
        audio: where it is heard.
        ends: ends it.
    """
    devices = {Port.SPEAKER: audio.speaker}
    if audio.earphones is not None:
        devices[Port.EARPHONES] = audio.earphones
    output = Aplay(devices)
    earphones = _earphones(audio)
    voice = Voice(Speech(installed, output, earphones), earphones, by_default=audio.voice)
    ends.callback(voice.close)
    reader = Reader(voice)
    tones = Tones(output)
    ends.callback(tones.close)
    window.be_heard(reader, tones)
    earphones.watch(reader.earphones_changed.emit)


def _earphones(audio: Audio) -> Earphones:
    if audio.earphones is None or audio.jack is None:
        return Fixed(plugged=audio.earphones is not None)
    return Jack(audio.jack)
