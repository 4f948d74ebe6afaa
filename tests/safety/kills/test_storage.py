"""The disk: damaged, full, not to be written. "Out of service" with its reason, and nothing unrecorded."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from kiosk.cli.parts import Given, State
from kiosk.journal import Journal, StorageError
from kiosk.visit import event
from tests.journeys.conftest import Running
from tests.safety.kills import disks
from tests.safety.kills.counter import new_kiosk
from tests.safety.kills.storages import CALLS, storages
from tests.safety.kills.windows import offers_a_visit, says, window

SAID = {"この端末は使えません", "記録を保存できません。登録はされていません。職員にお声がけください。", "K-02"}


@pytest.fixture
def state(platform: Running, tmp_path: Path) -> State:
    return new_kiosk(platform, tmp_path / "kiosk")


def given(platform: Running, state: State) -> Given:
    return Given("valid", None, platform.url, platform.trust, state.folder)


@pytest.mark.parametrize("damage", disks.DAMAGES, ids=lambda each: each.__name__)
def test_damage_is_noticed_at_the_start_and_left_as_it_is(state: State, damage: Callable[[Path], None]) -> None:
    Journal(state.journal)
    damage(state.journal)
    before = state.journal.is_dir() or state.journal.read_bytes()
    for _ in range(2):
        with pytest.raises(StorageError):
            Journal(state.journal)
    assert before == (state.journal.is_dir() or state.journal.read_bytes())


def test_the_window_says_so_until_staff_have_moved_a_damaged_journal_aside(platform: Running, state: State) -> None:
    Journal(state.journal)
    disks.garbage(state.journal)
    with window(given(platform, state), partial(int)) as shown:
        assert shown.next(says("K-02")).texts == SAID
        shown.press(event.StaffCame())
        assert shown.next(says("K-02")).texts == SAID
        state.journal.rename(state.folder / "journal-for-staff")
        shown.press(event.StaffCame())
        shown.next(offers_a_visit)


@pytest.mark.skipif(disks.are_missing() is not None, reason="this machine gives no namespaces")
@pytest.mark.parametrize("trouble", [disks.fill, disks.read_only], ids=lambda each: each.__name__)
def test_the_window_opens_on_a_disk_that_takes_nothing(
    platform: Running, state: State, trouble: Callable[[Path], None]
) -> None:
    Journal(state.journal)
    with window(given(platform, state), partial(disks.spoilt, trouble, state.folder)) as shown:
        assert shown.next(says("K-02")).texts == SAID
    with window(given(platform, state), partial(int)) as shown:
        shown.next(offers_a_visit)


@pytest.mark.skipif(disks.are_missing() is not None, reason="this machine gives no namespaces")
def test_a_disk_that_fills_up_is_told_before_the_next_one_begins(platform: Running, state: State) -> None:
    with window(given(platform, state), partial(disks.own_disk, state.folder)) as shown:
        shown.next(offers_a_visit)
        shown.do(partial(disks.fill, state.folder))
        shown.press(event.Start(), event.Quit())
        assert shown.next(says("K-02")).texts == SAID
        shown.press(event.StaffCame())
        assert shown.next(says("K-02")).texts == SAID
        shown.do(partial(disks.room_again, state.folder))
        shown.press(event.StaffCame())
        shown.next(offers_a_visit)


def test_the_window_opens_where_no_state_folder_can_be(platform: Running, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with window(given(platform, State(tmp_path / "file" / "state")), partial(int)) as shown:
        assert shown.next(says("K-02")).texts == SAID


def test_trouble_in_mid_visit_registers_nothing_unrecorded(platform: Running, tmp_path: Path) -> None:
    with storages(platform, tmp_path) as spoilt:
        found = {(each, call): spoilt.spoil(each, call) for each in disks.troubles() for call in CALLS}
    assert {where: told for where, told in found.items() if told} == {}
    assert set(spoilt.ends) == {"registered", "not registered"}
