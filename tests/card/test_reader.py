import threading

import pytest

from card.connection import Presence, Slot
from card.errors import CardRemoved, CardUnreadable
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader

from .hands import SELECT, TRIES
from .reader_contract import ReaderContract


class SimulatedCounter:
    def __init__(self, authority, reader: SimulatedReader) -> None:
        self._authority = authority
        self.reader = reader

    def insert(self, profile: Profile) -> None:
        self.reader.insert(self._authority.chip(profile))

    def remove(self) -> None:
        self.reader.remove()


@pytest.fixture
def counter(authority):
    return SimulatedCounter(authority, SimulatedReader("Simulator"))


class TestSimulatedReader(ReaderContract):
    pass


def test_two_cards_do_not_fit(counter):
    counter.insert(Profile.VALID)
    with pytest.raises(ValueError, match="lies on the reader"):
        counter.insert(Profile.VALID)


def test_a_reader_without_extended_length_fails_resets_the_card_and_goes_on(authority):
    reader = SimulatedReader("Simulator", extended_length=False)
    reader.insert(authority.chip(Profile.VALID))
    connection = reader.connect()
    connection.transmit(SELECT)
    with pytest.raises(CardUnreadable):
        connection.transmit(bytes.fromhex("00B08A00000000"))
    assert connection.transmit(TRIES) == b"\x6a\x88"
    connection.transmit(SELECT)
    assert len(connection.transmit(bytes.fromhex("00B08A0000"))) == 258
    assert connection.transmit(b"\0") == b"\x67\x00"


def test_a_card_taken_off_during_a_command_gives_no_answer(authority):
    reader = SimulatedReader("Simulator", seconds_per_command=30)
    reader.insert(authority.chip(Profile.VALID))
    connection = reader.connect()
    threading.Timer(0.05, reader.remove).start()
    with pytest.raises(CardRemoved):
        connection.transmit(SELECT)


def test_a_swap_between_two_looks_is_seen(counter):
    counter.insert(Profile.VALID)
    seen = counter.reader.wait(None, 0)
    counter.remove()
    counter.insert(Profile.VALID)
    assert counter.reader.wait(seen, 0) == Presence(Slot.CARD, seen.insertion + 1)
