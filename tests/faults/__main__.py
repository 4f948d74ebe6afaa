"""`make faults`: the whole matrix, in process and through the daemon, and the daemon killed fifty times; printed.

python -m tests.faults
"""

import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from itertools import cycle, islice
from pathlib import Path

from card.simulator.namespace import VirtualReader, claim_socket, what_is_missing
from card.simulator.pinpad import SimulatedPinPad
from kiosk.visit import state as at
from tests.faults.matrix import Cell, DaemonTable, Killing, SimulatedTable, all_cells, findings, pad_cells
from tests.faults.traces import comes_down_to, open_things
from tests.journeys.conftest import running_sandbox

KILLS = 50
BAR_S = 2.0
_STATES = (at.ReadingCard, at.OpeningVisit, at.OfferMyKeyId, at.ChooseProvider, at.Review, at.Signing, at.Registering)


def main() -> int:
    """Print it; 1 if anything was found."""
    missing = what_is_missing()
    if missing:
        print(missing, file=sys.stderr)
        return 1
    socket_folder = claim_socket()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with running_sandbox(folder) as platform:
            with closing(SimulatedTable(platform, _new(folder, "in process"))) as table:
                found = _matrix("in process", table, list(all_cells()))
            with closing(SimulatedTable(platform, _new(folder, "pad"), SimulatedPinPad())) as table:
                found += _matrix("at a PIN pad", table, list(all_cells(pad_cells)))
            with (
                VirtualReader(socket_folder, folder / "authority") as virtual,
                closing(DaemonTable(virtual, platform, _new(folder, "daemon"))) as table,
            ):
                found += _matrix("through the daemon", table, [each for each in all_cells() if each.fault.by_card])
                found += _kills(table, virtual)
    return int(found > 0)


def _new(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    return folder / name


def _matrix(where: str, table: SimulatedTable | DaemonTable, cells: list[Cell]) -> int:
    began, found, pages = time.monotonic(), 0, Counter[str]()
    for number, cell in enumerate(cells):
        if number == 0 or cell.fault is not cells[number - 1].fault:
            print(f"\n{where:18} {cell.journey:6} {cell.fault.name:26}", end="")
        seen = table.play(cell)
        page = seen.reason.code if seen.reason else "done"
        pages[page] += 1
        wrong = findings(cell, seen)
        found += bool(wrong)
        print(f" {page:5}{'!' if wrong else ' '}", end="", flush=True)
        for each in wrong:
            print(f"\n    {each}", end="")
    told = ", ".join(f"{count} {page}" for page, count in pages.most_common())
    print(f"\n\n{where}: {len(cells)} cells in {time.monotonic() - began:.0f} s, 0 skipped, {found} wrong; {told}\n")
    return found


def _kills(table: DaemonTable, virtual: VirtualReader) -> int:
    """Kill the daemon in one state after the other."""
    failed = int(table.enrol() is not None)
    before = open_things()
    seconds = sorted(_killed(table, virtual))
    failed += sum(each > BAR_S for each in seconds) + (table.enrol() is not None) + (not comes_down_to(before))
    print(f"daemon killed {len(seconds)} times; ready again after (median, most, bar):", end=" ")
    print(f"{seconds[len(seconds) // 2]:.2f} s, {seconds[-1]:.2f} s, {BAR_S:.0f} s")
    print(f"threads and descriptors: {before} before, {open_things()} after")
    return failed


def _killed(table: DaemonTable, virtual: VirtualReader) -> Iterator[float]:
    """Seconds from the daemon's start to a kiosk that is ready, for each kill."""
    for state in islice(cycle(_STATES), KILLS):
        table.counter.hook = Killing(virtual, state)
        table.enrol()
        table.counter.wait_for(lambda kiosk: not kiosk.counter.reader)
        virtual.start_daemon()
        began = time.monotonic()
        table.counter.wait_for(lambda kiosk: kiosk.counter.reader)
        yield time.monotonic() - began


if __name__ == "__main__":
    sys.exit(main())
