"""The kiosk's voice: on or off, how loud, and the one hook by which everything is said."""

from ui import texts
from ui.texts import Words
from ui.voice.earphones import Earphones
from ui.voice.speakable import has_kana, sentences, without_japanese_terms
from ui.voice.speech import Speech, Utterance
from ui.widgets.lines import unmarked

VOLUMES = range(20, 101, 20)
_VOLUME = 80


class Voice:
    """Says words in the visit's language, while it is on.

    Args:
        speech: what speaks.
        earphones: whether there are any, and whether plugging them in is seen.
        by_default: whether it is on for everybody, as the operator wants it.

    Attributes:
        on: whether it speaks.
        volume: one of `VOLUMES`.
    """

    def __init__(self, speech: Speech, earphones: Earphones, *, by_default: bool = False) -> None:
        self._speech = speech
        self._earphones = earphones
        self._by_default = by_default
        self.volume: int = _VOLUME
        self.reset()

    def say(self, words: Words, *, private: bool = False) -> None:
        """Say this after what is being said.

        Args:
            words: the same that stand on the screen.
            private: IDs, names, account numbers, what is under the finger: to earphones, or not at all.
        """
        if not self.on:
            return
        text, language = unmarked(words()), texts.language()
        japanese = texts.furigana() is not texts.Furigana.NEVER
        if not japanese:
            text = without_japanese_terms(text, chinese=language == "zh")
            # What is left of it, as terms of use nobody has translated, is for the Japanese voice.
            japanese, language = (True, texts.CODE.source) if has_kana(text) else (False, language)
        for sentence in sentences(text, japanese=japanese):
            self._speech.say(Utterance(sentence, language, private, self.volume))

    def step(self, by: int) -> None:
        """Speak louder (1) or softer (-1), within `VOLUMES`."""
        self.volume = min(max(self.volume + by * VOLUMES.step, VOLUMES[0]), VOLUMES[-1])

    def stop(self) -> None:
        """Be quiet at once."""
        self._speech.stop()

    def reset(self) -> None:
        """Begin anew for the next resident: as the operator wants it, but on where earphones were plugged in."""
        self._speech.stop()
        self.on = self._by_default or (self._earphones.noticed and self._earphones.plugged)
        self.volume = _VOLUME

    def heed_earphones(self) -> None:
        """They went in or out: whoever plugs them in wants to hear; what was private is not for the speaker."""
        self._speech.stop()
        self.on = self._by_default or self._earphones.plugged

    def close(self) -> None:
        """Be quiet for good."""
        self._speech.close()
        self._earphones.close()
