"""What `make safety` prints of secrets and of a hostile platform: counts, the last of which must be 0.

python -m tests.safety.tally [--long]
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from card.simulator.authority import Authority
from tests.safety.front import findings, play
from tests.safety.lies import AT_EVERY_CALL, ONCE_EACH
from tests.safety.walk import Walk


def canaries(*, every: bool) -> dict[str, int]:
    """Walk, and search; what was found and where is said on standard error.

    Args:
        every: each fault at each command and each refusal at each call, which takes some minutes; else once each.
    """
    with tempfile.TemporaryDirectory() as folder:
        walk = Walk(Path(folder), every=every)
        walk.go()
        found = walk.places.found()
        kept = sum(bytes(pin._buffer) != bytes(4) for pin in walk.places.pins)
        places = len(walk.places.contents())
    for place, names in found.items():
        print(f"{place}: {', '.join(sorted(names))}", file=sys.stderr)
    return {
        "journeys": walk.journeys.total(),
        "faults": walk.faults.total(),
        "PINs typed": len(walk.places.pins),
        "places searched": places,
        "canaries found, PINs not wiped": sum(map(len, found.values())) + kept,
    }


def lies(*, every: bool) -> dict[str, int]:
    """Meet a hostile platform; what went wrong is said on standard error.

    Args:
        every: each kind of answer at each call; else at one.
    """
    cases = (*ONCE_EACH, *AT_EVERY_CALL) if every else ONCE_EACH
    with tempfile.TemporaryDirectory() as folder:
        authority = Authority.open(Path(folder) / "authority")
        wrong = [
            f"{case.name}: {finding}"
            for case, place in zip(cases, _folders(Path(folder)), strict=False)
            for finding in findings(case, play(case, authority, place))
        ]
    print(*wrong, sep="\n", end="", file=sys.stderr)
    return {"lies of a hostile platform": len(cases), "not refused, or not ended honestly": len(wrong)}


def _folders(folder: Path) -> Iterator[Path]:
    while True:
        yield Path(tempfile.mkdtemp(dir=folder))


if __name__ == "__main__":
    for told in (canaries(every="--long" in sys.argv), lies(every="--long" in sys.argv)):
        print(*(f"{name}: {count}" for name, count in told.items()), sep=", ")
