import pytest

from card.errors import CardRemoved
from card.meter import Exchange, MeteredReader
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader

from .hands import SELECT, SIGN, TRIES, VERIFY


@pytest.fixture
def meter(authority):
    reader = SimulatedReader("Simulator")
    reader.insert(authority.chip(Profile.VALID))
    return MeteredReader(reader)


def test_it_counts_commands_and_bytes_across_connections(meter):
    for _ in range(2):
        connection = meter.connect()
        connection.transmit(SELECT)
        connection.close()
    assert meter.exchanges == [Exchange(0xA4, 15, 2)] * 2
    assert (meter.commands, meter.bytes_sent, meter.bytes_received) == (2, 30, 4)


def test_asking_for_the_tries_is_not_a_pin(meter):
    connection = meter.connect()
    connection.transmit(SELECT)
    connection.transmit(TRIES)
    assert meter.commands_after_pin == 0
    for each in (VERIFY, VERIFY, SIGN):
        connection.transmit(each)
    assert meter.commands_after_pin == 2


def test_a_command_without_an_answer_counts(authority):
    reader = SimulatedReader("Simulator")
    reader.insert(authority.chip(Profile.VALID))
    meter = MeteredReader(reader)
    connection = meter.connect()
    reader.remove()
    with pytest.raises(CardRemoved):
        connection.transmit(VERIFY)
    assert meter.exchanges == [Exchange(0x20, 9, 0)]


def test_it_keeps_no_body(meter):
    connection = meter.connect()
    connection.transmit(SELECT)
    connection.transmit(VERIFY)
    assert "1234" not in repr(meter.exchanges)


def test_it_is_a_reader_like_the_one_within(meter):
    assert meter.name == "Simulator"
    assert meter.wait(None, 0).insertion == 1
