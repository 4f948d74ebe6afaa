import socket
import threading

import pytest

from card.errors import ReaderMissing
from card.simulator.profiles import Profile
from card.simulator.vpcd import VpcdCard


@pytest.fixture
def listener():
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(5)
        yield server


def run_card(authority, listener) -> tuple[socket.socket, threading.Event, threading.Thread, list]:
    stop, errors = threading.Event(), []
    card = VpcdCard(authority.chip(Profile.VALID), *listener.getsockname())

    def run() -> None:
        try:
            card.run(stop)
        except ReaderMissing as error:
            errors.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    reader, _ = listener.accept()
    reader.settimeout(5)
    return reader, stop, thread, errors


def test_only_the_atr_and_commands_are_answered_however_the_bytes_arrive(authority, listener):
    reader, stop, thread, errors = run_card(authority, listener)
    with reader:
        for each in b"\0\1\1" + b"\0\1\2" + b"\0\1\4":  # power on, reset, send the ATR: a byte at a time
            reader.sendall(bytes((each,)))
        assert reader.recv(100) == b"\x00\x09" + bytes.fromhex("3BE000FF8131FE4514")
        reader.sendall(b"\x00\x04" + bytes.fromhex("00200098"))
        assert reader.recv(100) == b"\x00\x02\x6a\x88"
        stop.set()
        thread.join(5)
        assert reader.recv(1) == b""  # the card is out
    assert errors == []


def test_a_reader_that_goes_away_is_told(authority, listener):
    reader, _, thread, errors = run_card(authority, listener)
    reader.close()
    thread.join(5)
    assert len(errors) == 1


def test_no_reader_is_told(authority):
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()
    with pytest.raises(ReaderMissing, match="refused"):
        VpcdCard(authority.chip(Profile.VALID), *address).run(threading.Event())
