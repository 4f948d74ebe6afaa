"""How commands end that cannot begin on the platform's database."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic.util import CommandError
from sqlalchemy.exc import SQLAlchemyError

from kiosk.cli import exit as ending
from kiosk.sandbox.belonging import Strangers
from kiosk.sandbox.engines import UnknownDatabase, shown
from kiosk.visit.reason import Reason


@contextmanager
def opening(url: str | None, folder: Path) -> Iterator[None]:
    """While the database at that address, or SQLite in that folder, is opened.

    Raises:
        typer.Exit: the address is none, or the keys are another database's.
        Stopped: `kiosk.storage`: it is out of reach, its tables are newer than this program, or a key beside it is
            unreadable.
    """
    try:
        yield
    except (Strangers, UnknownDatabase) as error:
        ending.usage(str(error))
    except (OSError, ValueError, SQLAlchemyError, CommandError) as error:
        where = shown(url) if url else folder
        raise ending.Stopped(Reason.KIOSK_STORAGE, f"{type(error).__name__} in {where}") from error
