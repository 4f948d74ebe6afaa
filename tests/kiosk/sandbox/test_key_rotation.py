"""Storage keys: what was sealed can be read, and is sealed under the newest, whatever happens on the way."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from filelock import FileLock
from sqlalchemy import select

from kiosk.platform.messages import Registered
from kiosk.sandbox.database import Base, Registration, Visit
from kiosk.sandbox.keys import Keys, open_keys
from kiosk.sandbox.rotation import Rotation, RotationRuns
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.sealed import place, sealed_columns
from kiosk.sandbox.storage import StorageKeyMissing, StorageKeys
from kiosk.sandbox.visits import Desk
from tests.kiosk.sandbox.cards import Card, TestAuthority
from tests.kiosk.sandbox.conftest import Clock, Running
from tests.kiosk.sandbox.counter import Counter, Signable
from tests.kiosk.sandbox.test_enquiry import ask

LATER = timedelta(minutes=11)  # longer than any call


class Killed(BaseException):
    """The process ends here."""


@pytest.fixture
def rotation(staff_desk: Desk) -> Rotation:
    return Rotation(staff_desk, lambda _seconds: None)


@pytest.fixture
def card(authority: TestAuthority) -> Card:
    return authority.card()


@pytest.fixture
def ready(counters: Iterator[Counter], card: Card, resident: SampleResident) -> Signable:
    """A visit that is at the review page."""
    return next(counters).open(card).prepare(resident)


@pytest.fixture
def keys(tmp_path: Path) -> StorageKeys:
    return StorageKeys(tmp_path / "storage", bytes(32))


@pytest.fixture
def moved_aside(staff_desk: Desk) -> Iterator[Callable[[int], None]]:
    """Take a key's file away until the test is over."""
    folder, taken = staff_desk.keys.storage.folder, []

    def move(number: int) -> None:
        taken.append(folder / f"{number}.key")
        taken[-1].rename(taken[-1].with_suffix(".aside"))

    yield move
    for each in taken:
        each.with_suffix(".aside").rename(each)


def numbers_of(desk: Desk) -> set[int]:
    """The keys that anything at all is sealed under."""
    with desk.sessions.begin() as session:
        values = [each for column in sealed_columns() for each in session.scalars(select(column)) if each]
    return {int.from_bytes(each[:4]) for each in values}


def test_everything_is_sealed_again_while_visits_go_on(
    rotation: Rotation, ready: Signable, counters: Iterator[Counter], card: Card, server: Running, staff_desk: Desk
) -> None:
    before = staff_desk.keys.storage.numbers()
    done = rotation.rotate()
    assert (done.number, done.left) == (before[-1] + 1, 0)
    assert done.resealed >= 3, "certificate, account and holder of this visit"
    assert numbers_of(staff_desk) == {done.number}
    first = ready.put()
    assert first.status_code == 200, first.text
    assert numbers_of(staff_desk) == {done.number}, "a server that runs takes the new key"
    rotation.rotate()
    assert Registered.model_validate_json(ready.put().content) == Registered.model_validate_json(first.content)
    told = ask(next(counters).open(card))
    assert told.json()["registrations"][0]["account_end"] == ready.statement.account[-4:]
    assert ready.statement.account.encode() not in server.stored()


def test_the_statement_the_card_signed_is_the_same_after_it(
    rotation: Rotation, ready: Signable, staff_desk: Desk
) -> None:
    ready.register()

    def kept() -> tuple[bytes, bytes]:
        with staff_desk.sessions.begin() as session:
            visit = session.get_one(Visit, ready.statement.visit)
            registration = session.get_one(Registration, visit.id)
            unseal = staff_desk.keys.unseal
            return (
                unseal(visit.certificate_sealed, place(Visit.certificate_sealed, visit.id)),
                unseal(registration.statement_sealed, place(Registration.statement_sealed, visit.id)),
            )

    before = kept()
    rotation.rotate()
    assert kept() == before


def test_an_account_is_found_again_after_it(
    rotation: Rotation, ready: Signable, counter: Counter, authority: TestAuthority, resident: SampleResident
) -> None:
    ready.register()
    rotation.rotate()
    assert counter.open(authority.card()).check_own(resident).json()["reason"] == "account.used"


def test_a_rotation_that_is_killed_loses_nothing(
    ready: Signable, rotation: Rotation, staff_desk: Desk, counters: Iterator[Counter], authority: TestAuthority
) -> None:
    for _ in range(3):
        next(counters).open(authority.card())
    rotation.rotate()

    def die(_seconds: float) -> None:
        raise Killed

    with pytest.raises(Killed):
        Rotation(staff_desk, die).rotate()
    assert len(numbers_of(staff_desk)) == 2, "it stopped in the middle"
    ready.register()
    done = rotation.rotate()
    assert done.left == 0
    assert numbers_of(staff_desk) == {done.number}
    assert ready.put().status_code == 200


def test_many_values_take_many_short_transactions(
    staff_desk: Desk, rotation: Rotation, monkeypatch: pytest.MonkeyPatch, ready: Signable
) -> None:
    monkeypatch.setattr("kiosk.sandbox.rotation.BATCH", 1)
    naps: list[float] = []
    done = Rotation(staff_desk, naps.append).rotate()
    assert len(naps) == done.resealed
    assert min(naps) >= 0.1, "SQLite's other writers look every 100 ms"


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)  # SQLite has one writer at a time
def test_what_a_call_holds_is_left_and_taken_the_next_time(
    rotation: Rotation, ready: Signable, staff_desk: Desk, clock: Clock
) -> None:
    before = rotation.rotate().number
    with staff_desk.sessions.begin() as session:
        session.get_one(Visit, ready.statement.visit, with_for_update=True)
        held = rotation.rotate()
    assert held.left == 1
    clock.ahead = 2 * LATER
    done = rotation.rotate()
    assert (done.left, before in done.deleted) == (0, True)
    clock.ahead = timedelta()
    ready.register()


def test_a_key_goes_with_a_later_rotation_when_no_call_can_need_it(
    rotation: Rotation, ready: Signable, staff_desk: Desk, clock: Clock
) -> None:
    old = rotation.rotate().number
    assert old not in rotation.rotate().deleted, "a call that began before may still write"
    assert old in staff_desk.keys.storage.numbers()
    clock.ahead = LATER
    assert old in rotation.rotate().deleted
    assert not (staff_desk.keys.storage.folder / f"{old}.key").exists()
    clock.ahead = timedelta()
    ready.register()


def test_the_operator_sees_how_much_is_under_each_key(rotation: Rotation, ready: Signable) -> None:
    first = rotation.rotate().number
    second = rotation.rotate()
    values = {each.number: each.values for each in rotation.all()}
    assert (values[first], values[second.number]) == (0, second.resealed)


def test_a_key_that_is_gone_is_named_and_nothing_is_changed(
    rotation: Rotation, ready: Signable, server: Running, moved_aside: Callable[[int], None]
) -> None:
    gone = rotation.rotate().number
    moved_aside(gone)
    anew = open_keys(server.settings.private, server.settings.public)
    ((sealed,),) = server.rows("SELECT certificate_sealed FROM visits WHERE id = ?", ready.statement.visit)
    with pytest.raises(StorageKeyMissing, match=f"key {gone} "):
        anew.unseal(bytes(sealed), f"certificate {ready.statement.visit}")  # type: ignore[call-overload]
    before = anew.storage.numbers()
    with pytest.raises(StorageKeyMissing, match=str(gone)):
        rotation.rotate()
    assert anew.storage.numbers() == before
    assert [each.number for each in rotation.all() if each.missing] == [gone]


def test_one_rotation_at_a_time(rotation: Rotation, staff_desk: Desk) -> None:
    rotation.rotate()
    with FileLock(staff_desk.keys.storage.folder / "rotating"), pytest.raises(RotationRuns):
        rotation.rotate()


def test_a_value_that_was_altered_keeps_its_key_and_stops_nothing(
    rotation: Rotation, ready: Signable, staff_desk: Desk, clock: Clock
) -> None:
    before = rotation.rotate().number
    with staff_desk.sessions.begin() as session:
        visit = session.get_one(Visit, ready.statement.visit)
        whole = visit.certificate_sealed
        visit.certificate_sealed = whole[:-1] + bytes([whole[-1] ^ 1])
    clock.ahead = LATER
    for _ in range(2):
        done = rotation.rotate()
        assert (done.left, before in done.deleted) == (1, False)
    with staff_desk.sessions.begin() as session:
        session.get_one(Visit, ready.statement.visit).certificate_sealed = whole
    assert rotation.rotate().left == 0


def test_a_process_seals_under_a_key_that_another_one_made(keys: StorageKeys) -> None:
    elsewhere = StorageKeys(keys.folder, bytes(32))
    assert keys.add() == 1
    sealed = elsewhere.seal(b"x", "account a")
    assert (sealed[:4], keys.unseal(sealed, "account a")) == (bytes((0, 0, 0, 1)), b"x")
    assert elsewhere.add() == 2
    assert keys.unseal(elsewhere.seal(b"y", "account a"), "account a") == b"y"


def test_a_value_opens_only_where_it_stood_and_under_its_own_number(keys: StorageKeys) -> None:
    keys.add()
    sealed = keys.seal(b"x", "account a")
    for altered, where in ((sealed, "account b"), (bytes(4) + sealed[4:], "account a")):
        with pytest.raises(InvalidTag):
            keys.unseal(altered, where)


def test_an_unfinished_key_is_none(keys: StorageKeys) -> None:
    keys.folder.mkdir()
    for name in ("1.key.0badcafe", "x.key", "0.key", "01.key"):
        (keys.folder / name).write_bytes(b"half")
    assert keys.numbers() == [0]


def test_a_new_platform_seals_nothing_under_the_key_that_cannot_go(tmp_path: Path) -> None:
    made = open_keys(tmp_path / "private", tmp_path / "public")
    assert made.seal(b"x", "account a")[:4] == bytes((0, 0, 0, 1))
    if os.name == "posix":
        assert (tmp_path / "private" / "storage" / "1.key").stat().st_mode & 0o777 == 0o600


def test_servers_that_start_together_make_one_set(tmp_path: Path) -> None:
    def start(_number: int) -> Keys:
        return open_keys(tmp_path / "private", tmp_path / "public")

    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(start, range(8)))
    assert len({each.lookup("account", "x") for each in made}) == 1
    assert {made[0].unseal(each.seal(b"x", "account a"), "account a") for each in made} == {b"x"}


def test_every_column_of_bytes_is_sealed_or_a_signature() -> None:
    columns = {
        str(each) for table in Base.metadata.sorted_tables for each in table.columns if each.type.python_type is bytes
    }
    assert columns - {str(each) for each in sealed_columns()} == {"registrations.signature"}
