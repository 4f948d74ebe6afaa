"""Whatever a card does, the kiosk says the right thing, spends no try of its own, and serves the next resident."""

import pytest

from card.simulator.faults import FAULTS, Fault, Kind
from tests.faults.matrix import JOURNEYS, Cell, Seen, Table, cells, right_reasons


def findings(cell: Cell, seen: Seen) -> list[str]:
    """What is wrong with what a cell showed."""
    wrong = {
        f"{cell.at}: page {seen.reason}": seen.reason not in right_reasons(cell),
        f"{cell.at}: the fault never happened": not seen.happened,
        f"{cell.at}: the PIN was sent {seen.pins} times": seen.pins > 1,
        f"{cell.at}: {seen.tries_left} tries left": seen.tries_left != 3,
        f"{cell.at}: the card is still held": not seen.released,
        f"{cell.at}: the next resident ended at {seen.following}": seen.following is not None,
    }
    return [told for told, is_so in wrong.items() if is_so]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name.replace(" ", "-"))
@pytest.mark.parametrize("journey", JOURNEYS)
def test_at_every_command(table: Table, journey: str, fault: Fault):
    found = [finding for cell in cells(journey, fault) for finding in findings(cell, table.play(cell))]
    assert found == []


def test_the_pin_reaches_the_card_only_where_nothing_failed_before(table: Table):
    for fault in FAULTS:
        for at in (Kind.SELECT, Kind.TOKEN, Kind.CERTIFICATE, Kind.TRIES):
            seen = table.play(Cell("enrol", fault, at))
            assert (seen.pins == 0) == (seen.reason is not None), (fault.name, at)
