"""A year at a counter in minutes: 10,000 visits in one process, most of their cards going wrong in some way.

After the first 500, memory may grow by 5 MB at most, threads and descriptors not at all.
"""

import gc
import os
import random
import resource
import tempfile
import threading
import time
from collections import Counter as Counts
from dataclasses import dataclass
from pathlib import Path

from card.simulator.authority import Authority
from card.simulator.faults import FAULTS, Card, FaultyChip, Kind
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader
from kiosk.cli import parts
from kiosk.cli.bench.counter import Counter, sample_choices

VISITS = 10_000
WARM_UP = 500
_FAULTY = 0.7  # of all cards
_SEED = 20_230_524  # the same visits each time


@dataclass(frozen=True, slots=True)
class Use:
    """What a process holds at one moment."""

    megabytes: float
    threads: int
    descriptors: int


def measure(visits: int = VISITS, warm_up: int = WARM_UP) -> dict[str, object]:
    """Play them, and tell what the process holds at the end beside after the warm-up."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        state = parts.open_state(Path(folder))
        with parts.platform(state, parts.Given()) as endpoint:
            reader = SimulatedReader("Simulator")
            hands = parts.make_hands(state, parts.load_settings(state), reader, endpoint())
            counter = Counter(hands, sample_choices())
            counter.open()
            early, late, pages = _play(counter, reader, parts.open_authority(state), visits, warm_up)
            counter.close()
    return {
        "visits": visits,
        "pages": dict(pages.most_common()),
        "seconds": round(time.monotonic() - began, 1),
        "memory_mb_after_warm_up": round(early.megabytes, 1),
        "memory_growth_mb": round(late.megabytes - early.megabytes, 2),
        "memory_growth_mb_bar": 5,
        "thread_growth": late.threads - early.threads,
        "thread_growth_bar": 0,
        "descriptor_growth": late.descriptors - early.descriptors,
        "descriptor_growth_bar": 0,
    }


def _play(
    counter: Counter, reader: SimulatedReader, authority: Authority, visits: int, warm_up: int
) -> tuple[Use, Use, Counts[str]]:
    chance = random.Random(_SEED)  # noqa: S311 - chosen at random so that they are many, not so that they are secret
    chip = authority.chip(Profile.VALID)
    pages: Counts[str] = Counts()
    early = _use()
    for number in range(visits):
        if number == warm_up:
            early = _use()
        card = _spoilt(chip, chance, reader) if chance.random() < _FAULTY else chip
        visit = counter.enrol if chance.random() < 0.5 else counter.look
        ended = visit(lambda card=card: reader.insert(card), reader.remove)  # type: ignore[misc]
        pages[ended.reason.code if ended.reason else "done"] += 1
    return early, _use(), pages


def _spoilt(chip: Card, chance: random.Random, reader: SimulatedReader) -> Card:
    return FaultyChip(chip, chance.choice(FAULTS), chance.choice(list(Kind)), reader.remove)


def _use() -> Use:
    """What is held now; garbage, and threads that are about to end, not counted."""
    gc.collect()
    time.sleep(1)
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    descriptors = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
    return Use(pages * resource.getpagesize() / 2**20, threading.active_count(), descriptors)
