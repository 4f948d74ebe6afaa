"""A kiosk at a simulated reader and a sandbox of its own, for all cells of a worker."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from card.simulator.pinpad import SimulatedPinPad
from tests.faults.matrix import SimulatedTable
from tests.journeys.conftest import Running, running_sandbox


@pytest.fixture(scope="session")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Each visit finds its books empty."""
    with running_sandbox(tmp_path_factory.mktemp("platform")) as running:
        yield running


@pytest.fixture(scope="session")
def table(platform: Running, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimulatedTable]:
    """It stays open from one cell to the next, as a kiosk does from one resident to the next."""
    with closing(SimulatedTable(platform, tmp_path_factory.mktemp("kiosk"))) as made:
        yield made


@pytest.fixture(scope="session")
def pad_table(platform: Running, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimulatedTable]:
    """The same at a reader with keys of its own."""
    with closing(SimulatedTable(platform, tmp_path_factory.mktemp("kiosk"), SimulatedPinPad())) as made:
        yield made
