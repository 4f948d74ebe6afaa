"""What went wrong, for whoever looks after the kiosk; never a value, since a value may be somebody's."""

import logging
import traceback
from pathlib import PurePath

_logger = logging.getLogger("kiosk")


def failure(error: BaseException) -> None:
    """Log an unexpected error: its type and the lines it passed, without its message or any variable."""
    frames = traceback.extract_tb(error.__traceback__)
    path = " < ".join(f"{PurePath(each.filename).name}:{each.lineno}" for each in reversed(frames))
    _logger.error("%s at %s", type(error).__name__, path)
