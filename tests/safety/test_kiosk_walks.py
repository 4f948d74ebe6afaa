"""The whole kiosk, driven by residents, a helper, late answers and crashes: nobody is registered for somebody else."""

import pytest

from tests.safety import walks
from tests.safety.machine_checks import LATE, REGISTERED


@pytest.mark.early
@pytest.mark.timeout(900)
def test_nobody_is_registered_for_somebody_else(qapp) -> None:
    _walk(100, seed=1)


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(101, 105))
def test_nobody_is_registered_for_somebody_else_however_long(qapp, seed: int) -> None:
    _walk(250, seed)


def _walk(count: int, seed: int) -> None:
    tally = walks.kiosk(count, seed)
    assert tally.walks >= count
    assert tally.share(REGISTERED) >= 0.3, "walks that get nowhere prove nothing"
    assert tally.share(LATE) >= 0.2
    assert tally.times[walks.CRASHES]
