"""The Japanese voice in a process of its own: a line of JSON in, the length of a WAV file and the file out."""

import io
import json
import os
import sys
import wave
from typing import BinaryIO

_LOUDEST = 32767


def serve(asked: BinaryIO, answer: BinaryIO) -> None:
    """Answer until nobody asks; a sentence that cannot be spoken is answered by length 0."""
    wav("あ", 0)  # loads dictionary and voice
    for line in asked:
        wanted = json.loads(line)
        try:
            made = wav(wanted["text"], wanted["volume"])
        except (RuntimeError, ValueError):
            made = b""
        answer.write(len(made).to_bytes(4, "big") + made)
        answer.flush()


def wav(text: str, volume: int) -> bytes:
    """A sentence as a WAV file; `volume` 0 to 100."""
    # Not at the top: what it prints when it is imported would stand among the answers.
    import numpy as np
    import pyopenjtalk

    samples, rate = pyopenjtalk.tts(text)
    loud = np.clip(samples * (volume / 100), -_LOUDEST, _LOUDEST).astype("<i2")
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(int(rate))
        out.writeframes(loud.tobytes())
    return file.getvalue()


if __name__ == "__main__":
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(sys.stdin.buffer, answers)
