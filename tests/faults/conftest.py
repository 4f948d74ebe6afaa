"""A kiosk at a simulated reader and a sandbox of its own, for all cells of a worker."""

from collections.abc import Iterator

import pytest

from card.simulator.pinpad import SimulatedPinPad
from tests.faults.matrix import SimulatedTable
from tests.journeys.conftest import running_sandbox


@pytest.fixture(scope="session")
def table(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimulatedTable]:
    """It stays open from one cell to the next, as a kiosk does from one resident to the next."""
    with running_sandbox(tmp_path_factory.mktemp("platform")) as running:
        made = SimulatedTable(running, tmp_path_factory.mktemp("kiosk"))
        yield made
        made.close()


@pytest.fixture(scope="session")
def pad_table(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimulatedTable]:
    """The same at a reader with keys of its own."""
    with running_sandbox(tmp_path_factory.mktemp("platform")) as running:
        made = SimulatedTable(running, tmp_path_factory.mktemp("kiosk"), SimulatedPinPad())
        yield made
        made.close()
