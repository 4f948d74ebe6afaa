"""The sealed columns: which they are, and where each value stands.

One is called `<what>_sealed` in a table of one primary key; a value's place is `<what> <key>`. Whoever adds a column
and keeps to that has it rotated with the others.
"""

from typing import Any

from sqlalchemy import Column
from sqlalchemy.orm import InstrumentedAttribute

from kiosk.sandbox.database import Base

_SUFFIX = "_sealed"


def place(column: InstrumentedAttribute[Any] | Column[Any], key: str) -> str:
    """Where a value of that column stands, in the row of that primary key."""
    return f"{column.key.removesuffix(_SUFFIX)} {key}"


def sealed_columns() -> list[Column[Any]]:
    """Every one, of all tables."""
    tables = Base.metadata.sorted_tables
    return [column for table in tables for column in table.columns if column.key.endswith(_SUFFIX)]
