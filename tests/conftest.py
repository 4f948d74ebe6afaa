"""What tests of every room share."""

import gc
from collections.abc import Sequence
from itertools import islice
from typing import TypeVar

import pytest

from card.simulator.authority import Authority

T = TypeVar("T")


def pytest_collection_finish() -> None:
    """What five thousand collected tests are made of stays: no collection of garbage need walk through it again."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deal what takes longest to the workers' beginnings: begun near the end, it would leave the others idle."""
    workers = getattr(config, "workerinput", {"workercount": 1})["workercount"]
    early, others = [], []
    for each in items:
        (early if each.get_closest_marker("early") else others).append(each)
    items[:] = dealt(early, others, workers)


def dealt(early: Sequence[T], others: Sequence[T], workers: int) -> list[T]:
    """Order them so that each worker's share, as `--dist worksteal` cuts it, begins with its part of the early ones."""
    total, rest, order = len(early) + len(others), iter(others), list[T]()
    for place in range(workers):
        first = early[place::workers]
        share = (total - len(order)) // (workers - place)
        order += [*first, *islice(rest, max(0, share - len(first)))]
    return [*order, *rest]


@pytest.fixture(scope="session")
def authority(tmp_path_factory) -> Authority:
    """One test JPKI a run: its keys are what costs time."""
    return Authority.open(tmp_path_factory.mktemp("authority"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell what tests have counted (`record_property`), whichever process ran them."""
    for report in (each for reports in terminalreporter.stats.values() for each in reports):
        if getattr(report, "when", None) == "teardown" and report.user_properties:
            counted = ", ".join(f"{name} x {count}" for name, count in report.user_properties)
            terminalreporter.write_line(f"{report.nodeid}: {counted}")
