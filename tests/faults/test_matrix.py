"""Whatever a card does, the kiosk says the right thing, spends no try of its own, and serves the next resident."""

from dataclasses import replace

import pytest

from card.simulator.faults import FAULTS, Fault, Kind
from kiosk.visit.reason import Reason
from tests.faults.matrix import JOURNEYS, Cell, Seen, SimulatedTable, cells, findings, pad_cells


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


@pytest.mark.parametrize("at", [Kind.SELECT, Kind.TOKEN, Kind.CERTIFICATE, Kind.TRIES])
def test_the_pin_reaches_the_card_only_where_nothing_failed_before(at: Kind):
    """Every cell is looked at for it; here it is shown that a cell where it is otherwise is found."""
    mute, slow = (next(each for each in FAULTS if each.name == name) for name in ("mute", "at 848 kbit/s"))
    failed = Seen(Reason.CARD_READ_ERROR, happened=True, pins=0, tries_left=3, released=True, following=None)
    assert findings(Cell("enrol", mute, at), failed) == []
    assert len(findings(Cell("enrol", mute, at), replace(failed, pins=1))) == 1
    went_on = replace(failed, reason=None, pins=1)
    assert findings(Cell("enrol", slow, at), went_on) == []
    assert len(findings(Cell("enrol", slow, at), replace(went_on, pins=0))) == 1
