"""The machine, driven by anything in any order: no registration ever mixes two residents."""

import pytest

from tests.safety.exhausting import exhaust
from tests.safety.machine_checks import LATE, REGISTERED
from tests.safety.machine_walk import MACHINE


@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(8))
def test_no_registration_mixes_two_residents(seed: int) -> None:
    _exhaust(2_500, seed)


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", range(100, 108))
def test_no_registration_mixes_two_residents_however_long(seed: int) -> None:
    _exhaust(25_000, seed)


def _exhaust(walks: int, seed: int) -> None:
    tally = exhaust(MACHINE, walks, seed)
    assert tally.walks >= walks
    assert tally.share(REGISTERED) >= 0.3, "walks that get nowhere prove nothing"
    assert tally.share(LATE) >= 0.2
