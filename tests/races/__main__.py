"""`make race`: 1,000 rounds of 200 kiosks, then the server killed 1,000 times; printed, with every deviation."""

import argparse
import itertools
import random
import sys
import tempfile
import time
from pathlib import Path

from kiosk.cli import parts
from kiosk.cli.bench.crowd import Town
from kiosk.sandbox import catalogue
from tests.races.kills import kill_once
from tests.races.races import Race
from tests.races.server import platform

SEED = 20_230_524


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.races")
    asked.add_argument("--rounds", type=int, default=1000)
    asked.add_argument("--kiosks", type=int, default=200)
    asked.add_argument("--kills", type=int, default=1000)
    asked.add_argument("--workers", type=int, default=4)
    given = asked.parse_args()
    wrong = _race(given.rounds, given.kiosks, given.workers) + _kill(given.kills)
    print(*wrong, sep="\n")
    return 1 if wrong else 0


def _race(rounds: int, kiosks: int, workers: int) -> list[str]:
    began, wrong = time.monotonic(), []
    with tempfile.TemporaryDirectory() as folder, platform(Path(folder), workers) as server:
        town = Town(parts.open_authority(server.state), catalogue.load().catalogue)
        race = Race(server.start(), town, server.kiosks("race", kiosks), server.leave_room)
        kinds = list(race.kinds)
        for number in range(rounds):
            wrong += race.deviations(kinds[number * len(kinds) // rounds])
        race.close()
    seconds = time.monotonic() - began
    told = f"races for {', '.join(kinds)}: {rounds} rounds of {kiosks} kiosks, {workers} workers"
    print(f"{told}, {seconds:.0f} s, {len(wrong)} deviations", flush=True)
    return wrong


def _kill(kills: int) -> list[str]:
    began, wrong, sent = time.monotonic(), [], 0
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder, platform(Path(folder), 1) as server:
        town = Town(parts.open_authority(server.state), catalogue.load().catalogue)
        people = itertools.cycle(list(town.residents()))
        for _ in range(kills):
            count, found = kill_once(server, lambda: next(people), chance)
            sent += count
            wrong += found
    seconds = time.monotonic() - began
    print(f"killed {kills} times, {sent} registrations on their way or answered, {seconds:.0f} s, {len(wrong)} wrong")
    return wrong


sys.exit(main())
