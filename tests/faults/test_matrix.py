"""Whatever a card does, the kiosk says the right thing, spends no try of its own, and serves the next resident."""

import pytest

from card.simulator.faults import FAULTS, Fault, Kind
from tests.faults.matrix import JOURNEYS, Cell, SimulatedTable, cells, findings, pad_cells


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name.replace(" ", "-"))
@pytest.mark.parametrize("journey", JOURNEYS)
def test_at_every_command(table: SimulatedTable, journey: str, fault: Fault):
    found = [finding for cell in cells(journey, fault) for finding in findings(cell, table.play(cell))]
    assert found == []


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name.replace(" ", "-"))
@pytest.mark.parametrize("journey", JOURNEYS)
def test_at_the_commands_of_a_reader_with_keys_of_its_own(pad_table: SimulatedTable, journey: str, fault: Fault):
    found = [finding for cell in pad_cells(journey, fault) for finding in findings(cell, pad_table.play(cell))]
    assert found == []


def test_the_pin_reaches_the_card_only_where_nothing_failed_before(table: SimulatedTable):
    for fault in FAULTS:
        for at in (Kind.SELECT, Kind.TOKEN, Kind.CERTIFICATE, Kind.TRIES):
            seen = table.play(Cell("enrol", fault, at))
            assert (seen.pins == 0) == (seen.reason is not None), (fault.name, at)
