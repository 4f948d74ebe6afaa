"""Keys and database belong together: neither is used with another, and none is harmed by the try."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Engine, delete
from typer.testing import CliRunner

from kiosk.cli.app import app
from kiosk.sandbox import database, engines
from kiosk.sandbox.belonging import Installation, Strangers, hold_together
from kiosk.sandbox.keys import Keys, open_keys


def keys_in(folder: Path) -> Keys:
    return open_keys(folder, folder / "public")


def another(tmp_path: Path) -> Engine:
    engine = engines.connect(f"sqlite:///{tmp_path}/another.db")
    database.migrate(engine)
    return engine


def test_they_stay_together(engine: Engine, tmp_path: Path) -> None:
    for _ in range(3):
        hold_together(engine, keys_in(tmp_path / "own"), tmp_path / "own")


def test_keys_are_not_used_with_another_database(engine: Engine, tmp_path: Path) -> None:
    own = tmp_path / "own"
    hold_together(engine, keys_in(own), own)
    stranger = another(tmp_path)
    with pytest.raises(Strangers, match="belong to another database; --database"):
        hold_together(stranger, keys_in(own), own)
    stranger.dispose()
    hold_together(engine, keys_in(own), own)


def test_a_database_is_not_used_with_other_keys(engine: Engine, tmp_path: Path) -> None:
    """As when the folder was lost, and its keys would be made anew."""
    own, new = tmp_path / "own", tmp_path / "new"
    hold_together(engine, keys_in(own), own)
    for _ in range(2):
        with pytest.raises(Strangers, match="other keys"):
            hold_together(engine, keys_in(new), new)
    hold_together(engine, keys_in(own), own)


def test_two_databases_that_were_in_use_are_not_exchanged(engine: Engine, tmp_path: Path) -> None:
    own, others = tmp_path / "own", tmp_path / "others"
    stranger = another(tmp_path)
    hold_together(engine, keys_in(own), own)
    hold_together(stranger, keys_in(others), others)
    for there, folder in ((stranger, own), (engine, others)):
        with pytest.raises(Strangers):
            hold_together(there, keys_in(folder), folder)
    stranger.dispose()


def test_a_start_that_was_cut_short_is_made_good(engine: Engine, tmp_path: Path) -> None:
    own = tmp_path / "own"
    hold_together(engine, keys_in(own), own)
    (own / "database").unlink()
    hold_together(engine, keys_in(own), own)
    assert (own / "database").exists()


def test_servers_that_start_together_give_it_one_name(engine: Engine, tmp_path: Path) -> None:
    keys = keys_in(tmp_path / "0")
    folders = [tmp_path / str(each) for each in range(4)]
    for each in folders:
        each.mkdir(exist_ok=True)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda folder: hold_together(engine, keys, folder), folders))
    assert len({(each / "database").read_text() for each in folders}) == 1


def test_a_database_that_was_emptied_is_not_taken_for_a_new_one(engine: Engine, tmp_path: Path) -> None:
    own = tmp_path / "own"
    hold_together(engine, keys_in(own), own)
    with engine.begin() as connection:
        connection.execute(delete(Installation))
    with pytest.raises(Strangers):
        hold_together(engine, keys_in(own), own)


def test_a_command_that_forgot_the_database_changes_nothing(tmp_path: Path) -> None:
    right = ["--database", f"sqlite:///{tmp_path}/right.db", "--state-dir", str(tmp_path / "state")]
    assert CliRunner().invoke(app, ["keys", "list", *right]).exit_code == 0
    storage = tmp_path / "state" / "sandbox" / "private" / "storage"
    before = sorted(storage.iterdir())
    forgot = CliRunner().invoke(app, ["keys", "rotate", "--state-dir", str(tmp_path / "state")])
    assert forgot.exit_code == 2
    assert "belong to another database" in forgot.output
    assert sorted(storage.iterdir()) == before
    assert CliRunner().invoke(app, ["keys", "rotate", *right]).exit_code == 0
