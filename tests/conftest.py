"""What tests of every room share."""

import gc

import pytest

from card.simulator.authority import Authority


def pytest_collection_finish() -> None:
    """What five thousand collected tests are made of stays: no collection of garbage need walk through it again."""
    gc.collect()
    gc.freeze()


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
