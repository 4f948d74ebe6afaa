"""Tones: what the pages and the staff call let be heard; every tone also stands on the screen (EN 301 549 5.1.5)."""

from enum import Enum
from typing import Protocol


class Tone(Enum):
    """What a tone says."""

    PRESS = "press"
    TAKE_CARD = "take card"
    CALL_STAFF = "call staff"


class Sounds(Protocol):
    """What makes tones; a call returns at once."""

    def play(self, tone: Tone) -> None:
        """Begin this tone."""
        ...


class Silent:
    """No tone at all."""

    def play(self, tone: Tone) -> None:
        """Do nothing."""
