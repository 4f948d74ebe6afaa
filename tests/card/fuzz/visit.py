"""One conversation with a card, and what must be true of its end."""

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from card.certificate import parse
from card.connection import Connection
from card.errors import CardError, CertificateUnusable
from card.jpki import JpkiApplication, ReaderTraits
from card.pinpad import PinPad
from tests.card.hands import typed

MOST_COMMANDS = 300
# The recorded cards are issued when the run begins.
_NOW = datetime.now(UTC)
_DIGEST = hashlib.sha256(b"").digest()


@dataclass(frozen=True, slots=True)
class Recording:
    """The answers of one conversation, in order.

    Attributes:
        answers: of the card, and of a reader that was asked for its own keys.
        extended_length: whether the reader was believed to do that.
        pad: whether it was asked for its own keys.
    """

    answers: tuple[bytes, ...]
    extended_length: bool
    pad: bool = False


class Replay:
    """A connection that gives recorded answers, round and round, so that a card can also go on for ever."""

    def __init__(self, answers: tuple[bytes, ...]) -> None:
        self._answers = answers
        self.count = 0

    def transmit(self, _command: bytes | bytearray) -> bytes:
        return self._next()

    def features(self) -> bytes:
        return self._next()

    def control(self, _code: int, _data: bytes) -> bytes:
        return self._next()

    def _next(self) -> bytes:
        answer = self._answers[self.count % len(self._answers)]
        self.count += 1
        return answer

    def close(self) -> None:
        pass


def end_of(connection: Connection, *, extended_length: bool, pad: bool = False) -> str:
    """Play a whole visit at the card; how it ended: `signed`, or the card error's name. Anything else is raised."""
    try:
        application = JpkiApplication.select(connection, ReaderTraits(extended_length))
        parse(application.read_certificate()).valid_at(_NOW)
        application.tries_left()
        keys = PinPad.of(connection) if pad else None
        if keys is None:
            application.verify_and_sign(typed(), _DIGEST)
        else:
            application.verify_on_pad_and_sign(keys, _DIGEST, lambda: None)
    except CardError as error:
        return type(error).__name__
    return "signed"


def replayed(recording: Recording) -> str:
    """Play a recording, then hand its longest answer to the certificate's parser alone; how the visit ended.

    Raises:
        AssertionError: it took more commands than any card may ask for.
    """
    replay = Replay(recording.answers)
    ended = end_of(replay, extended_length=recording.extended_length, pad=recording.pad)
    assert replay.count < MOST_COMMANDS, f"{replay.count} commands"
    with suppress(CertificateUnusable):
        parse(max(recording.answers, key=len)[:-2])
    return ended
