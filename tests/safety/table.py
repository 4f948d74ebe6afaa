"""All that the promise rests on, tried, and told in one table; each part in a process of its own."""

import argparse
import secrets
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context

from kiosk.cli.bench import over_the_bar, wipe
from tests.guards import matrix
from tests.journeys.counter.__main__ import tell_all
from tests.safety import tally, walks
from tests.safety.kills.counts import counts

JOBS = 2
# Walks of the machine, and of the whole kiosk.
# Of a hundred walks, the share with an answer of another has been seen at 15 %: too few to ask for 20.
SHORT, LONG = (20_000, 1_000), (1_000_000, 20_000)


@dataclass(frozen=True)
class Row:
    """A row of the table.

    Attributes:
        what: was tried.
        tried: how often, in words.
        wrong: how often it came out otherwise than promised.
    """

    what: str
    tried: str
    wrong: int


def stories() -> list[Row]:
    # What pytest's plugins are made of is imported by now; it would rewrite their assertions, which is nothing to us.
    imported = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
    told = tell_all("-n", str(JOBS), "--dist", "worksteal", *imported)
    registered = f"{told.links} registrations"
    return [
        Row("stories, at a whole counter", f"{told.stories}", told.failed + (not told.stories)),
        Row("wrong links in their books", registered, told.wrong),
    ]


def guards() -> list[Row]:
    rows = matrix.run_matrix()
    print(*(each.line() for each in rows), sep="\n")
    return [Row("guards, one off at a time", f"{len(rows) - 1}", sum(not each.is_right for each in rows))]


def interleavings(walks_each: tuple[int, int]) -> list[Row]:
    seed, rows = secrets.randbelow(10**9), []
    print(f"seed {seed}")
    for row, often in zip(walks.ROWS, walks_each, strict=True):
        line, wrong = walks.told(row, often, seed, JOBS)
        print(walks.HEADER, line, *wrong, sep="\n")
        rows.append(Row(f"interleavings of the {row.name}", f"{often:,}", len(wrong)))
    return rows


def kills() -> list[Row]:
    rows = []
    for each in counts():
        print(f"{each.kind}: {dict(each.ends)}", *each.wrong, sep="\n  ")
        rows.append(Row(each.kind, f"{each.tried} times in {each.points} places", len(each.wrong)))
    return rows


def secrets_and_lies(*, every: bool) -> list[Row]:
    rows = []
    for told in (tally.canaries(every=every), tally.lies(every=every)):
        *tried, (wrong, count) = told.items()
        rows.append(Row(wrong, ", ".join(f"{number} {name}" for name, number in tried), count))
    return rows


def wiped() -> list[Row]:
    figures = wipe.measure()
    print(*(f"{name}: {figure}" for name, figure in figures.items()), sep="\n")
    tried = f"{figures['card_out_to_wiped_ms_median']} ms, median of {figures['rounds']}"
    return [Row("card out to wiped screen", tried, len(over_the_bar(figures)))]


def main() -> int:
    """Print the table; 1 if anything is wrong."""
    asked = argparse.ArgumentParser(prog="python -m tests.safety")
    asked.add_argument("--long", action="store_true", help="1,000,000 and 20,000 interleavings, every fault everywhere")
    long = asked.parse_args().long
    parts = {
        "stories": stories,
        "guards": guards,
        "interleavings": partial(interleavings, LONG if long else SHORT),
        "kills and faults": kills,
        "secrets, a hostile platform": partial(secrets_and_lies, every=long),
        "the screen": wiped,
    }
    table = [row for name, part in parts.items() for row in _alone(name, part)]
    print(f"\n{'':40} {'wrong':>5}  tried")
    print(*(f"{each.what:40} {each.wrong:5}  {each.tried}" for each in table), sep="\n")
    return int(any(each.wrong for each in table))


def _alone(name: str, part: Callable[[], list[Row]]) -> Iterator[Row]:
    """Run a part in a process of its own: windows, readers and the platform's modules are each process's for good."""
    print(f"\n== {name}", flush=True)
    began = time.monotonic()
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
        yield from alone.submit(part).result()
    print(f"{time.monotonic() - began:.0f} s", flush=True)
