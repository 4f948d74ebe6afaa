"""`kiosk bench platform` measures whole enrolments, and touches no database that somebody uses."""

import pytest
import typer
from sqlalchemy import inspect, text

from kiosk.cli.bench import platform
from kiosk.sandbox import engines


@pytest.mark.early
def test_whole_enrolments_are_measured(tmp_path):
    found = platform.measure(enrolments=10)
    assert (found["database"], found["enrolments"], found["errors"]) == ("sqlite", 10, 0)
    assert found["server_cpu_ms"] > 0
    assert found["bare_database_per_second"] > 0
    assert 0 < found["p50_ms"] <= found["p99_ms"]


def test_a_database_that_is_given_is_left_empty(tmp_path):
    url = f"sqlite:///{tmp_path}/own.db"
    assert platform.measure(url, enrolments=1)["errors"] == 0
    engine = engines.connect(url)
    assert inspect(engine).get_table_names() == []
    engine.dispose()


def test_a_database_that_holds_something_is_left_alone(tmp_path):
    url = f"sqlite:///{tmp_path}/somebody's.db"
    engine = engines.connect(url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE theirs (id INTEGER)"))
    with pytest.raises(typer.Exit):
        platform.measure(url)
    assert inspect(engine).get_table_names() == ["theirs"]
    engine.dispose()
