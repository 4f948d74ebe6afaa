"""Calls that met another one in the database: looking again tells what is in the way."""

from sqlalchemy.exc import DBAPIError, IntegrityError
from tenacity import retry, retry_if_exception, stop_after_attempt

# PostgreSQL appendix A: serialization_failure, deadlock_detected.
_ROLLED_BACK = {"40001", "40P01"}


def _lost(error: BaseException) -> bool:
    """Whether another transaction committed between our look and our write, or was in our way."""
    if isinstance(error, IntegrityError):
        return True
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) in _ROLLED_BACK


# For a call that is one transaction: nothing of the lost one was written.
again_after_race = retry(retry=retry_if_exception(_lost), stop=stop_after_attempt(10), reraise=True)
