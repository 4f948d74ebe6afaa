"""Every exception that a Python frame raises, caught or not: what it says of itself, and what its causes say."""

import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType, TracebackType
from typing import Any

# How generators and coroutines return: nobody raised them, and they carry what is returned.
_RETURNS = (StopIteration, StopAsyncIteration)


class Recorder:
    """Hears of exceptions from its start to its stop, in this thread and those that begin meanwhile.

    Args:
        keep: takes what one says.
    """

    def __init__(self, keep: Callable[[str], None]) -> None:
        self._keep = keep

    def start(self) -> None:
        threading.settrace(self._enter)
        sys.settrace(self._enter)

    def stop(self) -> None:
        threading.settrace(None)  # type: ignore[arg-type]
        sys.settrace(None)

    def _enter(self, frame: FrameType, _kind: str, _about: object) -> Callable[..., Any]:
        frame.f_trace_lines = False
        return self._inside

    def _inside(self, _frame: FrameType, kind: str, about: Any) -> Callable[..., Any]:
        if kind == "exception" and _is_raised_here(about[2]) and not issubclass(about[0], _RETURNS):
            self._keep("\n".join(_told(about[1])))
        return self._inside


def _is_raised_here(trace: TracebackType | None) -> bool:
    """Each frame that it passes is told of it; one is enough."""
    return trace is None or trace.tb_next is None


def _told(error: BaseException | None) -> Iterator[str]:
    passed: list[BaseException] = []
    while error is not None and not any(error is each for each in passed):
        passed.append(error)
        yield from (repr(error), str(error), *map(repr, error.args), *getattr(error, "__notes__", ()))
        error = error.__cause__ or error.__context__
