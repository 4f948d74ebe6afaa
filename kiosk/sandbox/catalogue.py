"""The sandbox's catalogue: what is served, and how each fictional firm behaves (which is not)."""

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files

from kiosk.platform.messages import catalogue_adapter
from kiosk.sandbox.dialects import Speaks
from kiosk.visit.catalogue import Catalogue


class Behaviour(StrEnum):
    """How a simulated firm answers: the column `simulator` of the data, never served."""

    OK = "ok"
    SLOW = "slow"
    TIMES_OUT = "times_out"
    REFUSES = "refuses"
    DOWN_ON_SUNDAYS = "down_on_sundays"


@dataclass(frozen=True, slots=True)
class Offer:
    """The catalogue in the forms it is needed in.

    Attributes:
        catalogue: the values.
        body: the JSON that is served, byte for byte.
        etag: names this body (RFC 9110 section 8.8.3).
        behaviours: by provider id.
        dialects: by provider id.
    """

    catalogue: Catalogue
    body: bytes
    etag: str
    behaviours: dict[str, Behaviour]
    dialects: dict[str, Speaks]


def load() -> Offer:
    """Read the catalogue that comes with the program.

    Raises:
        ValueError: it breaks the contract's bounds, or a pattern is outside the grammar of kiosk.visit.account.
    """
    raw = json.loads((files("resources") / "sandbox" / "catalogue.json").read_bytes())
    behaviours = {each["id"]: Behaviour(each.pop("simulator")) for each in raw["providers"]}
    dialects = {each["id"]: Speaks(each.pop("speaks")) for each in raw["providers"]}
    catalogue = catalogue_adapter.validate_python(raw)
    body = catalogue_adapter.dump_json(catalogue)
    return Offer(catalogue, body, f'"{hashlib.sha256(body).hexdigest()}"', behaviours, dialects)
