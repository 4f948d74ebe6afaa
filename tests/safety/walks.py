"""Walks in great number, side by side, in one table.

python -m tests.safety.walks --machine 1000000 --kiosk 20000 --jobs 2
"""

import argparse
import os
import secrets
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context

from tests.safety.exhausting import Kind, Tally, exhaust
from tests.safety.machine_checks import LATE, REGISTERED
from tests.safety.machine_walk import MACHINE

CRASHES = "crashes"
KIOSK_BYTES = 60
HEADER = "walks of      walks  registered  another's late  crashes  wrong  seconds"
_LEAST_REGISTERED, _LEAST_LATE = 0.3, 0.2


@dataclass(frozen=True, slots=True)
class Result:
    """What a share of the walks came to.

    Attributes:
        seed: draws them again.
        tally: what happened; of nothing where the promise was broken.
        wrong: how it was broken, with the walk's bytes; None: it held.
    """

    seed: int
    tally: Tally
    wrong: str | None = None


def machine(walks: int, seed: int) -> Tally:
    """Walk `step` alone; raises as `exhaust`."""
    return exhaust(MACHINE, walks, seed)


def kiosk(walks: int, seed: int) -> Tally:
    """Walk the whole kiosk, in a town of its own and without a screen; raises as `exhaust`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from tests.safety.kiosk_walk import KioskWalk
    from tests.safety.life import Screen
    from tests.safety.town import town
    from ui import locales
    from ui.app import application

    locales.compile_stale(locales.folder())
    _app = QApplication.instance() or application()
    with town() as stands, closing(Screen()) as screen:
        return exhaust(Kind(partial(KioskWalk, stands, screen), KIOSK_BYTES), walks, seed)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table.

    Attributes:
        name: of what is walked.
        walk: walks so often, from a seed.
        at_once: how many a process walks before another seed.
    """

    name: str
    walk: Callable[[int, int], Tally]
    at_once: int


ROWS = (Row("machine", machine, 25_000), Row("kiosk", kiosk, 250))


def told(row: Row, walks: int, seed: int, jobs: int) -> tuple[str, list[str]]:
    """Walk so often, `jobs` processes side by side.

    Returns:
        The table's row, and whatever is wrong.
    """
    began, tally, wrong = time.monotonic(), Tally(), []
    for each in _results(row, walks, seed, jobs):
        tally += each.tally
        if each.wrong is not None:
            wrong.append(f"{row.name}, seed {each.seed}:\n{each.wrong}")
    if tally.walks and not (tally.share(REGISTERED) >= _LEAST_REGISTERED and tally.share(LATE) >= _LEAST_LATE):
        wrong.append(f"{row.name}: too few walks get anywhere")
    shares = [f"{tally.share(name):6.1%}" if tally.walks else "-" for name in (REGISTERED, LATE)]
    seconds = time.monotonic() - began
    counts = f"{tally.times[CRASHES]:9,}  {len(wrong):5}  {seconds:7.0f}"
    return f"{row.name:8}  {tally.walks:9,}  {shares[0]:>10}  {shares[1]:>14}  {counts}{_pages(tally)}", wrong


def _pages(tally: Tally) -> str:
    pages = [f"{name.removeprefix('at ')} {count:,}" for name, count in tally.times.most_common() if name[:3] == "at "]
    return f"\n  pages: {', '.join(pages)}" if pages else ""


def _results(row: Row, walks: int, seed: int, jobs: int) -> Iterator[Result]:
    shares = [min(row.at_once, walks - done) for done in range(0, walks, row.at_once)]
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        yield from pool.map(partial(_share, row.walk), shares, range(seed, seed + len(shares)))


def _share(walk: Callable[[int, int], Tally], walks: int, seed: int) -> Result:
    try:
        return Result(seed, walk(walks, seed))
    except Exception as error:  # noqa: BLE001  # whatever breaks a walk is a finding, and the other walks go on
        notes = getattr(error, "__notes__", [])
        return Result(seed, Tally(), "\n".join([f"{type(error).__name__}: {error}", *notes]))


def main() -> int:
    """Print the table; 1 if anything is wrong."""
    asked = argparse.ArgumentParser(prog="python -m tests.safety.walks")
    for row in ROWS:
        asked.add_argument(f"--{row.name}", type=int, default=0, help="how many walks")
    asked.add_argument("--jobs", type=int, default=1, help="processes side by side")
    asked.add_argument("--seed", type=int, default=secrets.randbelow(10**9), help="walks the same walks again")
    given = asked.parse_args()
    print(f"seed {given.seed}\n{HEADER}")
    wrong: list[str] = []
    for row in ROWS:
        walks = getattr(given, row.name)
        if walks:
            line, found = told(row, walks, given.seed, given.jobs)
            print(line, flush=True)
            wrong += found
    print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
