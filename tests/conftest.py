"""What tests of every room share."""

import pytest

from card.simulator.authority import Authority


@pytest.fixture(scope="session")
def authority(tmp_path_factory) -> Authority:
    """One test JPKI a run: its keys are what costs time."""
    return Authority.open(tmp_path_factory.mktemp("authority"))
