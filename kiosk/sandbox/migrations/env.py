"""Alembic's entry: runs the steps on the connection that kiosk.sandbox.database.migrate hands in."""

from alembic import context

from kiosk.sandbox.database import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    # SQLite cannot alter a table in place.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
