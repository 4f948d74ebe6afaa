"""What of a platform's database must go so that the same residents can come again."""

from sqlalchemy import Table

from kiosk.sandbox.belonging import Installation
from kiosk.sandbox.database import Base, Device

_ITS_OWN = {Installation.__tablename__}
_KIOSKS = {Device.__tablename__}


def tables(*, kiosks_too: bool = False) -> list[Table]:
    """All but its own name and the list of kiosks; what refers to others comes before them."""
    stays = _ITS_OWN if kiosks_too else _ITS_OWN | _KIOSKS
    return [each for each in reversed(Base.metadata.sorted_tables) if each.name not in stays]
