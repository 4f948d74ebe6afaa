"""How one resident wants to see and reach the pages: what 「見やすさ・音声」 switches; gone with the visit."""

from dataclasses import dataclass


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


# How every resident finds the kiosk.
USUAL = Display()
