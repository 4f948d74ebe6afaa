"""The kiosk's settings: `kiosk.toml` in its state directory, checked at start."""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Annotated, Literal

from annotated_types import Interval, Len, Predicate


def is_name(text: str) -> bool:
    """Whether a kiosk may be called so: letters, digits and `._-`, as the statement and the log carry it."""
    return text.isascii() and all(each.isalnum() or each in "._-" for each in text)


Name = Annotated[str, Len(1, 40), Predicate(is_name)]
Line = Annotated[str, Len(1, 80), Predicate(str.isprintable)]


class SettingsError(Exception):
    """The settings cannot be used; the message says which one and why."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator sets.

    Attributes:
        kiosk: this kiosk's name, as staff and platform know it.
        reader: the card reader's PC/SC name; None takes the only one.
        pin_pad: the PIN is typed on the reader's own keys where it has some; not where nobody can reach or read them.
        platform: https:// address of the platform; None starts the embedded sandbox.
        municipality: printed on the slip.
        counter_phone: printed on the slip.
        speaker: the ALSA device that tones and voice go to.
        earphones: the ALSA device that only the resident hears; None: there is none, and nothing private is spoken.
        earphones_jack: card and jack that say whether they are plugged in, e.g. `hw:0,Headphone Jack`; None: they
            always are, as a handset is.
        mm_per_px: the pitch of the glass, in millimetres; None: what the screen says of itself, which may be wrong.
        reader_side: where the reader stands, seen from the glass.
        voice: voice guidance is on for everybody from the start.
    """

    kiosk: Name = "kiosk-1"
    reader: Line | None = None
    pin_pad: bool = True
    platform: Line | None = None
    municipality: Line = "見本市"
    counter_phone: Line = "000-000-0000"
    speaker: Line = "default"
    earphones: Line | None = None
    earphones_jack: Line | None = None
    mm_per_px: Annotated[float, Interval(ge=0.05, le=1)] | None = None
    reader_side: Literal["below", "left", "right"] = "below"
    voice: bool = False


def load(path: Path) -> Settings:
    """Read the settings; a file that is not there means the defaults.

    Raises:
        SettingsError: the file is no TOML, or holds what no setting allows.
    """
    try:
        text = path.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except (OSError, ValueError) as error:
        raise SettingsError(f"{path.name}: {error}") from error
    return _checked(path.name, text)


def _checked(name: str, text: str) -> Settings:
    # Without a file there is nothing to check, and the first page need not wait for pydantic.
    from pydantic import TypeAdapter, ValidationError

    try:
        values = tomllib.loads(text)
        unknown = sorted(values.keys() - {each.name for each in fields(Settings)})
        if unknown:
            raise SettingsError(f"{name}: no such setting: {', '.join(unknown)}")
        return TypeAdapter(Settings).validate_python(values)
    except ValidationError as error:
        first = error.errors()[0]
        raise SettingsError(f"{name}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    except ValueError as error:
        raise SettingsError(f"{name}: {error}") from error
