import pytest
from smartcard import scard

from card.connection import Presence, Slot
from card.errors import CardRemoved, PinNotGiven, ReaderMissing
from card.pcsc import PcscReader, reader_names
from card.pinpad import PinPad, verify_order
from card.simulator.namespace import READER, SECOND_READER
from card.simulator.profiles import Profile
from tests.card.hands import SELECT, wait_until
from tests.card.reader_contract import ReaderContract, card_in, card_out
from tests.card.test_pin_pad import FEATURES


@pytest.fixture
def counter(virtual_reader):
    return virtual_reader


class TestPcscReader(ReaderContract):
    pass


def test_the_keys_of_a_reader_are_asked_through_its_control_codes(virtual_reader, monkeypatch):
    """No reader with keys is at hand; what is tried is the way to PC/SC, with a call that answers as one would."""
    codes = []

    def control(_handle, code: int, data: list[int]) -> tuple[int, list[int]]:
        codes.append((code, data))
        return 0, list(FEATURES) if code == scard.SCARD_CTL_CODE(3400) else [0x64, 0x01]

    virtual_reader.insert(Profile.VALID)
    wait_until(virtual_reader.reader, card_in)
    connection = virtual_reader.reader.connect()
    monkeypatch.setattr(scard, "SCardControl", control)
    pad = PinPad.of(connection)
    assert pad is not None
    with pytest.raises(PinNotGiven):
        pad.verify(0x00, 0x98)
    assert codes == [(scard.SCARD_CTL_CODE(3400), []), (0x42330006, list(verify_order(0x00, 0x98)))]
    connection.close()


def test_the_readers_are_named(virtual_reader):
    assert reader_names() == [READER, SECOND_READER]


def test_a_reader_that_is_not_there_is_missing(virtual_reader):
    reader = PcscReader("No such reader")
    missing = reader.wait(None, 5)
    assert missing.slot is Slot.MISSING
    assert reader.wait(missing, 0.05) == missing
    with pytest.raises(ReaderMissing):
        reader.connect()


def test_of_several_readers_none_is_taken_until_only_one_is_left(virtual_reader, monkeypatch):
    reader = PcscReader()
    several = reader.wait(None, 5)
    assert (several.slot, reader.name) == (Slot.MISSING, "")
    with pytest.raises(ReaderMissing, match="2 readers"):
        reader.connect()
    only_one = lambda context, groups: (scard.SCARD_S_SUCCESS, [READER])  # noqa: E731
    monkeypatch.setattr(scard, "SCardListReaders", only_one)
    assert reader.wait(several, 5).slot is Slot.EMPTY
    assert reader.name == READER
    monkeypatch.undo()
    # A second reader that is plugged in later changes nothing.
    virtual_reader.insert(Profile.VALID)
    wait_until(reader, card_in)
    reader.connect().close()


def test_a_reader_taken_for_the_only_one_is_let_go_when_it_is_gone(virtual_reader, monkeypatch):
    names = [READER]
    monkeypatch.setattr(scard, "SCardListReaders", lambda context, groups: (scard.SCARD_S_SUCCESS, list(names)))
    reader = PcscReader()
    virtual_reader.insert(Profile.VALID)
    first = wait_until(reader, card_in)
    names[:] = [SECOND_READER]
    assert wait_until(reader, card_out).insertion == first.insertion
    assert reader.name == SECOND_READER
    names[:] = [READER]
    assert wait_until(reader, card_in).insertion == first.insertion + 1


def test_a_swap_between_two_looks_is_seen(virtual_reader):
    reader, somebody_else = virtual_reader.reader, PcscReader(READER)
    virtual_reader.insert(Profile.VALID)
    seen = wait_until(reader, card_in)
    virtual_reader.remove()
    wait_until(somebody_else, card_out)
    virtual_reader.insert(Profile.VALID)
    wait_until(somebody_else, card_in)
    assert reader.wait(seen, 0) == Presence(Slot.CARD, seen.insertion + 1)


def test_a_daemon_that_dies_takes_reader_and_connection_along_and_brings_the_reader_back(virtual_reader):
    reader = virtual_reader.reader
    virtual_reader.insert(Profile.VALID)
    before = wait_until(reader, card_in)
    connection = reader.connect()
    connection.transmit(SELECT)
    virtual_reader.stop_daemon()
    try:
        assert wait_until(reader, lambda now: now != before).slot is Slot.MISSING
        with pytest.raises(CardRemoved):
            connection.transmit(SELECT)
        with pytest.raises(ReaderMissing):
            reader.connect()
        assert reader_names() == []
    finally:
        virtual_reader.start_daemon()
    connection.close()
    wait_until(reader, card_out)
    virtual_reader.insert(Profile.VALID)
    assert wait_until(reader, card_in).insertion > before.insertion
    reader.connect().close()
