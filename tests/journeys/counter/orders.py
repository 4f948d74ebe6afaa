"""The near end of the window's process (glass.py): orders go there, and what came of them comes back."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class Glass:
    """The process with the window; an order is done when it returns."""

    def __init__(self, environment: dict[str, str]) -> None:
        pipe = subprocess.PIPE
        command = [sys.executable, "-m", "tests.journeys.counter.glass"]
        self._process = subprocess.Popen(command, env=environment, text=True, stdin=pipe, stdout=pipe)

    def order(self, word: str, *given: object) -> Any:
        self._process.stdin.write(json.dumps([word, *given]) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline() or '{"not": "the window is gone"}')
        assert "said" in answer, answer["not"]
        return answer["said"]

    def cut_the_power(self) -> None:
        self._process.kill()
        self._process.communicate()

    def end(self) -> None:
        try:
            self._process.communicate(timeout=30)
        except subprocess.TimeoutExpired:
            self.cut_the_power()
            raise


@contextmanager
def glass(environment: dict[str, str]) -> Iterator[Glass]:
    """A window of one's own, with nothing behind it."""
    made = Glass(environment)
    try:
        yield made
    finally:
        made.end()
