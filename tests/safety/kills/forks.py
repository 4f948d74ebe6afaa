"""Processes that begin at once: forked from one that has imported everything, with cut.so preloaded."""

import multiprocessing
import os
import subprocess
import tempfile
from functools import cache
from multiprocessing import forkserver
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Protocol

_CONTEXT = multiprocessing.get_context("forkserver")


class Life(Protocol):
    """What a process does; it is given its end of a pipe first, and must be importable by name."""

    def __call__(self, parent: Connection, *given: Any) -> None: ...


def begin(live: Life, *given: Any) -> tuple[multiprocessing.process.BaseProcess, Connection]:
    """Start a process; it, and the parent's end of its pipe."""
    _ready()
    ours, its = _CONTEXT.Pipe()
    process = _CONTEXT.Process(target=live, args=(its, *given), daemon=True)
    process.start()
    its.close()
    return process, ours


@cache
def _ready() -> None:
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder, "cut.so")
        source = Path(__file__).with_name("cut.c")
        subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library, source], check=True)
        _CONTEXT.set_forkserver_preload(["tests.safety.kills.lives"])
        os.environ["LD_PRELOAD"] = str(library)
        try:
            forkserver.ensure_running()
            # It is running once it has forked, and only then may the library go.
            process = _CONTEXT.Process(target=os.getpid)
            process.start()
            process.join()
            process.close()
        finally:
            del os.environ["LD_PRELOAD"]
