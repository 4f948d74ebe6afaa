"""Tells every story and counts: `python -m tests.journeys.counter` ends with 1 where a story ended otherwise."""

import sys
from pathlib import Path

import pytest


class Tally:
    """A pytest plugin.

    Attributes:
        stories: told to their end.
        failed: of them, those that ended otherwise.
        links: registrations that stood in the platform's books when a story was over.
        wrong: of them, those that somebody's card had not signed for their own account, over what they were shown.
    """

    def __init__(self) -> None:
        self.stories = self.links = self.wrong = 0
        self._failed: set[str] = set()

    @property
    def failed(self) -> int:
        return len(self._failed)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if not report.passed:  # skipped is not told
            self._failed.add(report.nodeid)
        if report.when == "teardown":
            counted = dict(report.user_properties)
            self.stories += 1
            self.links += counted.get("links", 0)
            self.wrong += counted.get("wrong links", 0)


def tell_all(*options: str) -> Tally:
    """Tell every story, `long` ones too; options are pytest's."""
    tally = Tally()
    pytest.main([str(Path(__file__).parent), "--quiet", "-p", "no:cacheprovider", *options], plugins=[tally])
    return tally


def main() -> int:
    """Print the count."""
    tally = tell_all("-n", "2", "--dist", "worksteal")
    print(f"stories {tally.stories}, failed {tally.failed}, registrations {tally.links}, wrong links {tally.wrong}")
    return int(bool(tally.failed or tally.wrong or not tally.stories))


if __name__ == "__main__":
    sys.exit(main())
