import copy
import io
import os
import pickle

import pytest

from card.pin import Pin

from .hands import typed


def test_digits_come_out_as_ascii_and_only_when_complete():
    pin = typed((1, 2, 3))
    with pytest.raises(ValueError, match="not complete"), pin.revealed():
        pass
    pin.append(4)
    pin.append(5)
    with pin.revealed() as digits:
        assert bytes(digits) == b"1234"


def test_what_was_lent_is_taken_back():
    pin = typed()
    with pin.revealed() as digits:
        pass
    with pytest.raises(ValueError, match="released"):
        bytes(digits)


def test_wiping_reaches_the_digits_that_are_lent():
    pin = typed()
    with pin.revealed() as digits:
        pin.wipe()
        assert bytes(digits) == bytes(4)
    assert (len(pin), pin.complete) == (0, False)


def test_a_digit_taken_back_is_overwritten():
    pin = typed((1, 2, 3, 9))
    pin.delete_last()
    pin.append(4)
    with pin.revealed() as digits:
        assert bytes(digits) == b"1234"


def test_nothing_prints_compares_or_stores_it():
    pin = typed()
    assert {repr(pin), str(pin), f"{pin}"} == {"<Pin>"}
    assert pin != typed()
    for store in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            store(pin)


@pytest.mark.parametrize("written", [b"1234", b"1234\n", b"1234\r\n", b"1234\nwhatever follows"])
def test_it_is_read_up_to_a_line_feed(written):
    with Pin.read_from(io.BytesIO(written)).revealed() as digits:
        assert bytes(digits) == b"1234"


@pytest.mark.parametrize(
    "written", [b"", b"\n", b"123", b"12345", b"12a4", b"12\n34", b" 1234", b"12345678901", b"\xff" * 4]
)
def test_anything_else_is_refused_and_not_shown(written):
    with pytest.raises(ValueError, match=r"^a PIN is four digits$"):
        Pin.read_from(io.BytesIO(written))


def test_a_line_is_enough_where_the_writer_stays():
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as stream, os.fdopen(writing, "wb", buffering=0) as writer:
        writer.write(b"1234\n")
        assert Pin.read_from(stream).complete
