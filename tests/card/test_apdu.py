from contextlib import suppress

import pytest

from card.apdu import Command, Response, exchange
from card.errors import CardUnreadable

from .hands import Scripted


@pytest.mark.parametrize(
    ("command", "encoded"),
    [
        (Command(0x00, 0x20, 0x00, 0x98), "00200098"),
        (Command(0x00, 0x20, 0x00, 0x98, b"\x31\x32"), "00200098023132"),
        (Command(0x00, 0xB0, 0x8A, 0x00, answer=256), "00B08A0000"),
        (Command(0x00, 0xB0, 0x01, 0x00, answer=16), "00B0010010"),
        (Command(0x00, 0xB0, 0x8A, 0x00, answer=65536), "00B08A00000000"),
        (Command(0x00, 0xB0, 0x8A, 0x00, answer=300), "00B08A0000012C"),
        (Command(0x80, 0x2A, 0x00, 0x97, b"\xaa", 256), "802A009701AA00"),
        (Command(0x80, 0x2A, 0x00, 0x97, b"\xaa", 257), "802A0097000001AA0101"),
        (Command(0x00, 0xD6, 0x00, 0x00, bytes(256)), "00D60000000100" + "00" * 256),
    ],
)
def test_a_command_is_written_in_the_shortest_form_that_holds_it(command, encoded):
    assert command.encode().hex().upper() == encoded


def test_printing_a_command_or_an_answer_shows_no_body():
    command = Command(0x00, 0x20, 0x00, 0x98, b"1234")
    response = Response(b"secret", 0x9000)
    for shown in (repr(command), str(command), f"{command}"):
        assert shown == "<Command 00 20 00 98>"
    for shown in (repr(response), str(response)):
        assert shown == "<Response 9000, 6 bytes>"


def test_what_was_sent_is_wiped_even_when_it_fails():
    for answer in (b"\x90\x00", CardUnreadable()):
        connection = Scripted(answer)
        with suppress(CardUnreadable):
            exchange(connection, Command(0x00, 0x20, 0x00, 0x98, b"1234"))
        assert connection.commands == [bytes.fromhex("0020009804") + b"1234"]
        assert connection.buffers == [bytearray(9)]


def test_more_data_is_fetched_and_joined():
    connection = Scripted(b"\x61\x03", b"abc\x61\x00", b"de\x90\x00")
    response = exchange(connection, Command(0x00, 0xB0, 0x8A, 0x00, answer=256))
    assert (response.data, response.sw) == (b"abcde", 0x9000)
    assert [each.hex() for each in connection.commands] == ["00b08a0000", "00c0000003", "00c0000000"]


def test_a_wrong_length_is_asked_again_once_with_the_right_one():
    connection = Scripted(b"\x6c\x05", b"abcde\x90\x00")
    assert exchange(connection, Command(0x00, 0xB0, 0x8A, 0x00, answer=256)).data == b"abcde"
    assert connection.commands[1].hex() == "00b08a0005"
    stubborn = Scripted(b"\x6c\x05", b"\x6c\x06")
    assert exchange(stubborn, Command(0x00, 0xB0, 0x8A, 0x00, answer=256)).sw == 0x6C06


def test_a_command_that_wants_no_answer_is_never_sent_twice():
    connection = Scripted(b"\x6c\x05", b"\x90\x00")
    assert exchange(connection, Command(0x00, 0x20, 0x00, 0x98, b"1234")).sw == 0x6C05
    assert len(connection.commands) == 1


@pytest.mark.parametrize("answer", [b"", b"\x90"])
def test_less_than_a_status_word_is_unreadable(answer):
    with pytest.raises(CardUnreadable):
        exchange(Scripted(answer), Command(0x00, 0xB0, 0x8A, 0x00, answer=256))


def test_a_card_cannot_keep_us_fetching():
    trickle = Scripted(*[b"x\x61\x01"] * 1000)
    with pytest.raises(CardUnreadable, match="pieces"):
        exchange(trickle, Command(0x00, 0xB0, 0x8A, 0x00, answer=256))
    assert len(trickle.commands) < 100
    flood = Scripted(*[bytes(256) + b"\x61\x00"] * 1000)
    with pytest.raises(CardUnreadable, match="bytes"):
        exchange(flood, Command(0x00, 0xB0, 0x8A, 0x00, answer=256))
    with pytest.raises(CardUnreadable, match="bytes"):
        exchange(Scripted(bytes(65536) + b"\x90\x00"), Command(0x00, 0xB0, 0x8A, 0x00, answer=65536))
