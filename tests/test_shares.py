"""What takes longest begins a worker's share, and nothing is lost or played twice."""

import pytest

from tests.conftest import dealt


def shares(order: list[str], workers: int) -> list[list[str]]:
    """As `--dist worksteal` cuts it at the beginning."""
    cut, rest = [], order
    for place in range(workers):
        size = len(rest) // (workers - place)
        cut.append(rest[:size])
        rest = rest[size:]
    return cut


@pytest.mark.parametrize(("early", "others"), [(11, 100), (3, 10), (4, 0), (0, 7), (9, 2)])
@pytest.mark.parametrize("workers", [1, 2, 4])
def test_every_share_begins_with_its_part_of_what_takes_longest(early: int, others: int, workers: int) -> None:
    long, short = [f"long {each}" for each in range(early)], [f"short {each}" for each in range(others)]
    order = dealt(long, short, workers)
    assert sorted(order) == sorted(long + short)
    if others > early:
        for place, share in enumerate(shares(order, workers)):
            part = long[place::workers]
            assert share[: len(part)] == part
    assert [each for each in order if each in short] == short
