"""Calls that met another one in the database: looking again tells what is in the way."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from sqlalchemy.exc import DBAPIError, IntegrityError
from tenacity import retry, retry_if_exception, stop_after_attempt, wait_random_exponential

# PostgreSQL appendix A: serialization_failure, deadlock_detected.
_ROLLED_BACK = {"40001", "40P01"}


def _lost(error: BaseException) -> bool:
    """Whether another transaction committed between our look and our write, or was in our way."""
    if isinstance(error, IntegrityError):
        return True
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) in _ROLLED_BACK


# Who is in the way may take a while: it may wait for somebody else.
_again = retry(
    retry=retry_if_exception(_lost),
    stop=stop_after_attempt(10),
    wait=wait_random_exponential(multiplier=0.01, max=0.2),
    reraise=True,
)
P = ParamSpec("P")
T = TypeVar("T")


def again_after_race(call: Callable[P, T]) -> Callable[P, T]:
    """Make a call that is one transaction again where it lost a race; nothing of the lost one was written."""
    again = _again(call)

    @wraps(call)
    def made(*args: P.args, **kwargs: P.kwargs) -> T:
        # Nearly every call is alone, and need not pay for what follows.
        try:
            return call(*args, **kwargs)
        except DBAPIError as error:
            if not _lost(error):
                raise
        return again(*args, **kwargs)

    return made
