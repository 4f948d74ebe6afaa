"""`python -m tests.card.fuzz`: play many mutants on every processor, and print how they ended."""

import argparse
import os
import resource
import sys
import tempfile
import traceback
import warnings
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from random import Random

from cryptography.utils import CryptographyDeprecationWarning

from card.simulator.authority import Authority

from .mutants import mutant
from .recordings import make
from .visit import Recording, replayed

_SHARE = 25_000
_WARM = 2_000
MOST_GROWTH_MB = 32


class Deviation(Exception):
    """A case that ended in anything but a result or a card error."""


def play(recordings: list[Recording], seed: int, first: int, cases: int) -> Counter[str]:
    """Play so many cases from number `first` on; how often each end was met.

    Raises:
        Deviation: naming the case; or memory grew without bound.
    """
    ends: Counter[str] = Counter()
    begun = 0
    for number in range(first, first + cases):
        spoilt = mutant(Random(seed << 40 | number), recordings)
        try:
            ends[replayed(spoilt)] += 1
        except Exception as error:
            said = "".join(traceback.format_exception(error))
            raise Deviation(f"seed {seed}, case {number}: {said}") from error
        if number == first + _WARM:
            begun = _megabytes()
    if begun and _megabytes() - begun > MOST_GROWTH_MB:
        raise Deviation(f"memory grew by {_megabytes() - begun:.0f} MB")
    return ends


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    """Play; 1 if a case deviated."""
    parser = argparse.ArgumentParser(prog="python -m tests.card.fuzz", description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--first", type=int, default=0, help="number of the first case")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--alone", action="store_true", help="in this process, so that coverage sees it")
    asked = parser.parse_args()
    warnings.simplefilter("ignore", CryptographyDeprecationWarning)
    with tempfile.TemporaryDirectory() as folder:
        recordings = make(Authority.open(Path(folder)))
    try:
        ends = _alone(recordings, asked) if asked.alone else _on_every_processor(recordings, asked)
    except Deviation as deviation:
        print(deviation)
        return 1
    for end, count in ends.most_common():
        print(f"{count:>9,} {end}")
    print(f"{sum(ends.values()):>9,} mutants of {len(recordings)} recordings: 0 deviations")
    return 0


def _alone(recordings: list[Recording], asked: argparse.Namespace) -> Counter[str]:
    return play(recordings, asked.seed, asked.first, asked.cases)


def _on_every_processor(recordings: list[Recording], asked: argparse.Namespace) -> Counter[str]:
    starts = range(asked.first, asked.first + asked.cases, _SHARE)
    with ProcessPoolExecutor(os.cpu_count(), initializer=_quiet) as pool:
        shares = [
            pool.submit(play, recordings, asked.seed, start, min(_SHARE, asked.first + asked.cases - start))
            for start in starts
        ]
        return sum((share.result() for share in shares), Counter())


def _quiet() -> None:
    warnings.simplefilter("ignore", CryptographyDeprecationWarning)


if __name__ == "__main__":
    sys.exit(main())
