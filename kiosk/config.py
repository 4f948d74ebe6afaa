"""The kiosk's settings: `kiosk.toml` in its state directory, checked at start."""

import tomllib
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]{1,40}$")]
Line = Annotated[str, StringConstraints(min_length=1, max_length=40)]


class SettingsError(Exception):
    """The settings cannot be used; the message says which one and why."""


class Settings(BaseModel):
    """What an operator sets.

    Attributes:
        kiosk: this kiosk's name, as staff and platform know it.
        reader: the card reader's PC/SC name; None takes the only one.
        platform: https:// address of the platform; None starts the embedded sandbox.
        municipality: printed on the slip.
        counter_phone: printed on the slip.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kiosk: Name = "kiosk-1"
    reader: Line | None = None
    platform: Annotated[str, StringConstraints(pattern=r"^https://[^\s]{1,200}$")] | None = None
    municipality: Line = "見本市"
    counter_phone: Line = "000-000-0000"


def load(path: Path) -> Settings:
    """Read the settings; a file that is not there means the defaults.

    Raises:
        SettingsError: the file is no TOML, or holds what no setting allows.
    """
    try:
        return Settings.model_validate(tomllib.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        raise SettingsError(f"{path.name}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    except (OSError, ValueError) as error:
        raise SettingsError(f"{path.name}: {error}") from error
