"""`kiosk enroll` and `kiosk card` through a real PC/SC daemon; `kiosk simulate` puts the card there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from card.simulator.namespace import READER, VirtualReader
from card.simulator.profiles import Profile
from tests.card.hands import wait_until
from tests.card.reader_contract import card_in, card_out

KIOSK = [sys.executable, "-m", "kiosk"]


@pytest.fixture
def state(authority, tmp_path: Path) -> Path:
    """A kiosk's folder whose test authority is the one that made the virtual reader's cards."""
    folder = tmp_path / "state"
    folder.mkdir()
    (folder / "authority").symlink_to(authority.ca_path.parent)
    return folder


def test_resident_enrols_through_the_daemon(virtual_reader: VirtualReader, state: Path) -> None:
    virtual_reader.insert(Profile.VALID)
    wait_until(virtual_reader.reader, card_in)
    words = ["enroll", "--reader", READER, "--pin-file", "-", "--json", "--state-dir", str(state)]
    done = virtual_reader.run([*KIOSK, *words], input="1234\n")
    said = json.loads(done.stdout)
    assert (done.returncode, said["outcome"]) == (0, "registered"), done.stderr
    assert (said["commands"], said["commands_after_pin"]) == (6, 2)
    again = virtual_reader.run([*KIOSK, *words], input="1234\n")
    assert (again.returncode, json.loads(again.stdout)["reason"]) == (3, "reg.already")


def test_empty_reader_has_no_card_to_tell_of(virtual_reader: VirtualReader) -> None:
    done = virtual_reader.run([*KIOSK, "card", "--reader", READER])
    assert (done.returncode, done.stdout) == (4, "")
    assert "card.removed" in done.stderr


def test_only_reader_need_not_be_named(virtual_reader: VirtualReader) -> None:
    """vpcd has two slots, so here it must be; and a name that is none says which there are."""
    done = virtual_reader.run([*KIOSK, "card"])
    assert done.returncode == 2
    assert READER in done.stderr


def test_the_reader_that_the_settings_name_need_not_be_named_again(
    virtual_reader: VirtualReader, tmp_path: Path
) -> None:
    (tmp_path / "kiosk.toml").write_text(f'reader = "{READER}"\n')
    done = virtual_reader.run([*KIOSK, "card", "--state-dir", str(tmp_path)])
    assert (done.returncode, done.stdout) == (4, "")
    assert READER in done.stderr


def test_simulated_card_lies_there_until_interrupted(virtual_reader: VirtualReader, state: Path) -> None:
    words = ["simulate", "--profile", "last-try", "--vpcd", "127.0.0.1:35963", "--state-dir", str(state)]
    running = virtual_reader.popen([*KIOSK, *words], stdout=subprocess.PIPE, text=True)
    wait_until(virtual_reader.reader, card_in)
    done = virtual_reader.run([*KIOSK, "card", "--reader", READER, "--json"])
    assert json.loads(done.stdout)["tries_left"] == 1
    running.terminate()
    assert running.wait(20) == 0
    running.stdout.close()
    wait_until(virtual_reader.reader, card_out)


def test_simulated_card_without_a_virtual_reader(state: Path) -> None:
    words = ["simulate", "--profile", "valid", "--vpcd", "127.0.0.1:1", "--state-dir", str(state)]
    done = subprocess.run([*KIOSK, *words], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 4
    assert "reader.missing" in done.stderr
