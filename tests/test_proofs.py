"""The tables of docs/proofs.md and docs/safety.md: every promise names tests, and each of them is there."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROMISES = [
    "screenshots",
    "no clipping",
    "touch targets",
    "contrast",
    "large text",
    "tree, in process",
    "tree, for real",
    "keyboard only",
    "time",
    "nothing left",
    "plain text",
    "PIN page",
    "PIN pad page",
    "words",
    "greyscale and colour vision",
]


SAFETY = "safety.md"


def rows(document: str = "proofs.md") -> dict[str, list[str]]:
    lines = (ROOT / "docs" / document).read_text("utf-8").splitlines()
    cells = [[each.strip() for each in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
    return {row[0]: re.findall(r"`(tests/[^`]+\.py::\w+)`", row[-1]) for row in cells[1:]}


def test_every_promise_has_its_row():
    assert list(rows()) == PROMISES


@pytest.mark.parametrize("promise", PROMISES)
def test_every_row_names_tests_that_are_there(promise):
    are_there(rows()[promise])


@pytest.mark.parametrize("step", rows(SAFETY))
def test_every_step_of_the_safety_argument_names_tests_that_are_there(step):
    are_there(rows(SAFETY)[step])


def are_there(named: list[str]) -> None:
    assert named
    for each in named:
        file, name = each.split("::")
        tree = ast.parse((ROOT / file).read_text("utf-8"))
        assert name in [node.name for node in tree.body if isinstance(node, ast.FunctionDef)], each
