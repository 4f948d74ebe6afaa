"""A kiosk at a simulated reader and a sandbox of its own, for all cells of a worker."""

from collections.abc import Iterator

import pytest

from card.simulator.authority import Authority
from kiosk.platform.client import Endpoint
from tests.faults.matrix import Table
from tests.journeys.conftest import running_sandbox


@pytest.fixture(scope="session")
def table(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Table]:
    """It stays open from one cell to the next, as a kiosk does from one resident to the next."""
    with running_sandbox(tmp_path_factory.mktemp("platform")) as running:
        endpoint = Endpoint(running.url, running.trust / "tls-ca.pem", running.trust / "receipt-key.pem")
        authority = Authority.open(running.state / "authority")
        made = Table(authority, endpoint, running.state, tmp_path_factory.mktemp("kiosk"))
        yield made
        made.close()
