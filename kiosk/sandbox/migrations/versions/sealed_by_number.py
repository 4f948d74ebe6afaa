"""A sealed value begins with the number of its storage key; what was sealed before is of number 0."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision: str | None = "0004"
branch_labels: str | None = None
depends_on: str | None = None

_SEALED = {
    "visits": ["certificate_sealed"],
    "checked_accounts": ["account_sealed", "holder_sealed"],
    "registrations": ["statement_sealed", "receipt_sealed"],
}
_FIRST = {"sqlite": "X'00000000'", "postgresql": r"'\x00000000'::bytea"}


def upgrade() -> None:
    """Put the number before each; what was erased stays empty."""
    first: sa.ColumnElement[bytes] = sa.literal_column(_FIRST[op.get_bind().dialect.name], sa.LargeBinary)
    for table, column in _columns():
        numbered = sa.cast(first.op("||")(column), sa.LargeBinary)
        op.execute(sa.update(table).where(sa.func.length(column) > 0).values({column: numbered}))


def downgrade() -> None:
    """Take it away; values under other keys are unreadable without their number.

    Raises:
        ValueError: there are such values.
    """
    for table, column in _columns():
        number = sa.func.substr(column, 1, 4, type_=sa.LargeBinary)
        others = sa.select(sa.func.count()).where(sa.func.length(column) > 0, number != bytes(4))
        if op.get_bind().scalar(others):
            raise ValueError("values are sealed under keys that the tables of before cannot name")
        bare = sa.func.substr(column, 5, type_=sa.LargeBinary)
        op.execute(sa.update(table).where(sa.func.length(column) > 0).values({column: bare}))


def _columns() -> list[tuple[sa.TableClause, sa.ColumnClause[bytes]]]:
    columns = [(table, sa.column(name, sa.LargeBinary)) for table, names in _SEALED.items() for name in names]
    return [(sa.table(table, column), column) for table, column in columns]
