"""How one resident wants to see and reach the pages: what 「見やすさ・音声」 switches; gone with the visit."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

# Where the card reader stands, seen from the glass.
Side: TypeAlias = Literal["below", "left", "right"]


@dataclass(frozen=True, slots=True)
class Display:
    """What is switched on.

    Attributes:
        large: the large column of the type scale, and never under what EN 301 549 clause 5.1.4 asks.
        contrast: light on black.
        ruby: readings above kanji, in the languages that leave them to the reader.
        left: what is pressed stands at the left.
        low: in portrait, what is pressed stands in the lower half (EN 301 549 clause 8.3.3).
    """

    large: bool = False
    contrast: bool = False
    ruby: bool = False
    left: bool = False
    low: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """What stands at the counter, whoever comes.

    Attributes:
        mm_per_px: the glass's pitch; None: what the screen says of itself.
        reader: where the card reader stands.
    """

    mm_per_px: float | None = None
    reader: Side = "below"


UNKNOWN = Panel()
# How every resident finds the kiosk.
USUAL = Display()
