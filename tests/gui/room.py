"""The world's end of the voice: a room with a loudspeaker, and a pair of ears with earphones."""

import threading

from tests.gui.keys import Hands
from ui import texts
from ui.sounds import Tone
from ui.voice.output import Port
from ui.voice.reader import Reader
from ui.voice.speech import Speech, Utterance
from ui.voice.synthesis import SynthesisFailed
from ui.voice.voice import Voice

_END = "END"


class Parrot:
    """A voice whose sound is the text itself, with the language before it."""

    name = "parrot"
    languages = ("ja", "ja-easy", "en", "zh", "ko", "pt", "vi")

    def wav(self, text: str, language: str, volume: int) -> bytes:
        return f"{language}:{text}".encode()

    def close(self) -> None:
        """Nothing runs."""


class Mute(Parrot):
    """A voice that fails."""

    def wav(self, text: str, language: str, volume: int) -> bytes:
        raise SynthesisFailed("mute")


class Sound:
    """Ends at once, or, where it is held, when it is stopped."""

    def __init__(self, held: bool) -> None:
        self.ended = threading.Event()
        if not held:
            self.ended.set()

    def wait(self) -> None:
        assert self.ended.wait(60)

    def stop(self) -> None:
        self.ended.set()


class Room:
    """Hears everything."""

    def __init__(self) -> None:
        self.heard: list[tuple[Port, str]] = []
        self.holds = False
        self.sounds: list[Sound] = []

    def start(self, wav: bytes, port: Port) -> Sound:
        self.heard.append((port, wav.decode()))
        self.sounds.append(Sound(self.holds))
        return self.sounds[-1]


class Plug:
    """Earphones that a test plugs in."""

    noticed = True

    def __init__(self, plugged: bool) -> None:
        self.plugged = plugged
        self.changed = lambda: None

    def watch(self, changed) -> None:
        self.changed = changed

    def put(self, plugged: bool) -> None:
        self.plugged = plugged
        self.changed()

    def close(self) -> None:
        """Watched no longer."""


class Guided:
    """A window with voice guidance, and all that is heard of it."""

    def __init__(self, qtbot, window, *, earphones: bool = False, on: bool = True, voices=None) -> None:
        self.qtbot = qtbot
        self.window = window
        self.hands = Hands(window)
        self.room = Room()
        self.plug = Plug(earphones)
        self.speech = Speech(lambda: [Parrot()] if voices is None else voices, self.room, self.plug)
        self.voice = Voice(self.speech, self.plug, by_default=on)
        self.reader = Reader(self.voice)
        self.tones: list[Tone] = []
        window.be_heard(self.reader, self)
        self.plug.watch(self.reader.earphones_changed.emit)

    def play(self, tone: Tone) -> None:
        """What the window's tones are given to."""
        self.tones.append(tone)

    def wait_for_sound(self) -> None:
        """Return once something is heard; held, it goes on until it is stopped."""
        self.qtbot.waitUntil(lambda: bool(self.room.heard))

    def said(self, port: Port | None = None) -> list[str]:
        """What was said since the last time, at one output or at both, without the language; and it is forgotten."""
        return [text.partition(":")[2] for _, text in self.heard(port)]

    def heard(self, port: Port | None = None) -> list[tuple[Port, str]]:
        # What the page posts comes first; once the last word is heard, all words before it were.
        self.qtbot.wait(1)
        self.speech.say(Utterance(_END, texts.language(), False, 100))
        self.qtbot.waitUntil(lambda: any(text.endswith(_END) for _, text in self.room.heard))
        heard, self.room.heard = self.room.heard, []
        return [each for each in heard if not each[1].endswith(_END) and port in {None, each[0]}]
