"""The fault matrix through the real daemon, as far as a card alone can go wrong; and the daemon itself."""

from collections.abc import Iterator

import pytest

from card.simulator.faults import FAULTS, Fault, Kind
from card.simulator.namespace import VirtualReader
from tests.faults.matrix import JOURNEYS, Cell, DaemonTable, cells, findings
from tests.journeys.conftest import running_sandbox

BY_CARD = [each for each in FAULTS if each.by_card]


@pytest.fixture(scope="module")
def table(namespace: VirtualReader, authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DaemonTable]:
    """A kiosk at the virtual reader, whose sandbox knows the cards that are put in there."""
    state = tmp_path_factory.mktemp("platform")
    (state / "authority").symlink_to(authority.ca_path.parent)
    with running_sandbox(state) as running:
        made = DaemonTable(namespace, running, tmp_path_factory.mktemp("kiosk"))
        yield made
        made.close()


def one_command(fault: Fault) -> Kind:
    """Another one for each fault, so that all commands come in turn."""
    return list(Kind)[BY_CARD.index(fault) % len(Kind)]


def named(fault: Fault) -> str:
    return fault.name.replace(" ", "-")


@pytest.mark.parametrize("fault", BY_CARD, ids=named)
def test_every_fault_once(table: DaemonTable, virtual_reader: VirtualReader, fault: Fault):
    cell = Cell("enrol", fault, one_command(fault))
    assert findings(cell, table.play(cell)) == []


@pytest.mark.long
@pytest.mark.parametrize("fault", BY_CARD, ids=named)
@pytest.mark.parametrize("journey", JOURNEYS)
def test_every_fault_at_every_command(table: DaemonTable, virtual_reader: VirtualReader, journey: str, fault: Fault):
    found = [finding for cell in cells(journey, fault) for finding in findings(cell, table.play(cell))]
    assert found == []
