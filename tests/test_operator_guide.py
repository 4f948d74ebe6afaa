"""The guides for staff are held to the code: every staff code, every metric, every log line that warns stands there."""

import ast
import re
from pathlib import Path

import pytest

from kiosk.sandbox import operations
from kiosk.visit.reason import Reason
from ui.reasons import REASONS

ROOT = Path(__file__).parent.parent


def rows(guide: str = "operations.md") -> list[list[str]]:
    lines = [line for line in (ROOT / "docs" / guide).read_text("utf-8").splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_every_reason_has_its_code_and_what_staff_do():
    told = [row for row in rows() if re.fullmatch(r"[A-Z]-\d\d", row[0])]
    assert sorted((row[0], row[1].strip("`")) for row in told) == sorted((each.code, each) for each in Reason)
    assert all(len(row) == 4 and all(row) for row in told)


def test_the_counters_own_guide_has_every_code_with_the_heading_of_its_page():
    told = [row for row in rows("counter-ja.md") if re.fullmatch(r"[A-Z]-\d\d", row[0])]
    assert [(row[0], row[1]) for row in told] == [(each.code, REASONS[each].heading.source) for each in Reason]
    assert all(len(row) == 3 and row[2] for row in told)


@pytest.mark.parametrize(
    "metric",
    [operations.CALLS, operations.SECONDS, operations.FIRM_CALLS, operations.REFUSALS],
    ids=lambda it: it._name,
)
def test_every_metric_stands_there_as_it_is_served(metric):
    (family,) = metric.collect()
    served = f"{family.name}_total" if family.type == "counter" else family.name
    assert [row[1] for row in rows() if row[0] == f"`{served}`"] == [", ".join(f"`{it}`" for it in metric._labelnames)]


def warned() -> set[str]:
    calls = (
        node
        for path in (ROOT / "kiosk" / "sandbox").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    )
    # structlog's first word is the event; what is given by name goes with it.
    return {str(call.args[0].value) for call in calls if call.func.attr in {"warning", "error"} and call.keywords}


def test_every_event_that_warns_stands_in_a_first_column():
    events = {event for row in rows() for event in re.findall(r"`([^`]+)`", row[0])}
    assert len(warned()) > 15
    assert not warned() - events
