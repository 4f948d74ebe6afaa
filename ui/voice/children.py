"""The programs that make and play sound, as children."""

import shutil
import subprocess
from typing import TypeAlias

Child: TypeAlias = "subprocess.Popen[bytes]"


def start(*command: str, stdin: int = subprocess.DEVNULL, stdout: int = subprocess.DEVNULL) -> Child:
    """Start a program; what it has to complain about is not kept, since it may hold what was to be said.

    Raises:
        OSError: there is no such program.
    """
    return subprocess.Popen(_found(command), stdin=stdin, stdout=stdout, stderr=subprocess.DEVNULL)  # noqa: S603


def ask(*command: str, given: bytes = b"", patience: float) -> bytes:
    """Run a program to its end.

    Args:
        command: the program and its arguments; every process of the machine may read them.
        given: goes to its stdin, which nobody else reads.
        patience: seconds until it is killed.

    Returns:
        Its stdout.

    Raises:
        OSError: there is no such program.
        SubprocessError: it failed or took too long.
    """
    done = subprocess.run(  # noqa: S603
        _found(command), input=given, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=patience, check=True
    )
    return done.stdout


def _found(command: tuple[str, ...]) -> tuple[str, ...]:
    program = shutil.which(command[0])
    if program is None:
        raise FileNotFoundError(f"{command[0]} is not installed")
    return (program, *command[1:])
