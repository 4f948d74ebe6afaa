"""Readers with keys of their own: what is asked of them, what they may answer, and a simulated one."""

import threading

import pytest

from card.errors import CardRemoved, CardUnreadable, CommandRefused, PinLocked, PinNotGiven, PinWrong
from card.jpki import JpkiApplication, ReaderTraits
from card.meter import MeteredReader
from card.pin import Lapse
from card.pinpad import PinPad, control_codes, verify_order
from card.simulator.pinpad import GET_FEATURE_REQUEST, VERIFY_PIN_DIRECT, Key, SimulatedPinPad, take_apart
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader

from .hands import SIGN, TRIES
from .test_jpki import DIGEST, OK, TOKEN, verify

# What libccid 1.5 lists for a reader with keys, and OpenSC's way of asking, written by hand from PC/SC part 10.
FEATURES = bytes.fromhex("060442330006 070442330007 0A044233000A 120442330012")
ORDER = bytes.fromhex(
    "3C"  # 60 s for the first key
    "1E"  # 30 s for each after it
    "82"  # bytes, first place, left, ASCII
    "04"  # block of four bytes, its length not written into the command
    "00"
    "0404"  # exactly four digits
    "02"  # the confirm key sends
    "FF"  # the reader's own message
    "0000"
    "00"
    "000000"
    "09000000"  # nine bytes of command
    "00200098 04 FFFFFFFF"
)


class Keys:
    """A connection to a reader whose pad gives prepared answers."""

    def __init__(self, *answers: bytes | Exception, features: bytes = FEATURES) -> None:
        self.answers, self.orders, self.transmitted, self._features = list(answers), [], [], features

    def features(self) -> bytes:
        return self._features

    def control(self, code: int, data: bytes) -> bytes:
        self.orders.append((code, data))
        return self._next()

    def transmit(self, command: bytes | bytearray) -> bytes:
        self.transmitted.append(bytes(command))
        return self._next()

    def close(self) -> None:
        pass

    def _next(self) -> bytes:
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def opened(authority):
    """Lay a card on a simulated reader with keys, and select its application."""

    def open_card(profile: Profile = Profile.VALID):
        pad = SimulatedPinPad()
        reader = SimulatedReader("Simulator", pad=pad)
        reader.insert(authority.chip(profile))
        connection = reader.connect()
        found = PinPad.of(connection)
        assert found is not None
        return JpkiApplication.select(connection, ReaderTraits()), found, pad, reader

    return open_card


def sign_on_pad(*answers: bytes | Exception) -> tuple[Keys, list[str]]:
    """Sign at a reader whose pad and card answer so; what was told comes back with the connection."""
    keys, told = Keys(OK, TOKEN, *answers), []
    pad = PinPad.of(keys)
    assert pad is not None
    application = JpkiApplication.select(keys, ReaderTraits())
    application.verify_on_pad_and_sign(pad, DIGEST, lambda: told.append("verified"))
    return keys, told


def test_the_order_is_the_one_of_part_10() -> None:
    assert verify_order(0x00, 0x98) == ORDER


def test_the_features_are_read() -> None:
    assert control_codes(FEATURES) == {6: 0x42330006, 7: 0x42330007, 10: 0x4233000A, 18: 0x42330012}


@pytest.mark.parametrize(
    "features",
    [
        b"",
        FEATURES[:-1],
        FEATURES[:3],
        FEATURES + b"\x06",
        FEATURES + FEATURES[:6],
        b"\x06\x05" + FEATURES[2:6],
        b"\x06\x00" + FEATURES[2:6],
        FEATURES[:6] + b"\x07\xff" + FEATURES[8:],
        b"".join(bytes((tag, 4, 0, 0, 0, tag)) for tag in range(33)),
        FEATURES * 10_000,
        FEATURES[6:],
    ],
    ids=[
        "nothing", "truncated", "half a feature", "a byte more", "twice", "length 5", "length 0", "length 255",
        "33 features", "240 kB", "no verification",
    ],
)  # fmt: skip
def test_a_reader_that_lists_no_such_feature_is_used_without(features: bytes) -> None:
    assert PinPad.of(Keys(features=features)) is None


def test_verify_and_sign_go_back_to_back_and_the_pin_is_in_nothing_that_is_sent() -> None:
    keys, told = sign_on_pad(OK, bytes(256) + OK)
    assert keys.orders == [(0x42330006, ORDER)]
    assert [each[:4] for each in keys.transmitted[2:]] == [SIGN[:4]]
    assert told == ["verified"]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("6400", PinNotGiven),
        ("6401", PinNotGiven),
        ("6402", CommandRefused),
        ("6403", PinNotGiven),
        ("63C2", PinWrong),
        ("63C1", PinWrong),
        ("63C0", PinLocked),
        ("6983", PinLocked),
        ("6984", PinLocked),
        ("63C3", CommandRefused),
        ("63CF", CommandRefused),
        ("6B80", CommandRefused),
        ("6982", CommandRefused),
        ("6CFF", CommandRefused),
        ("6102", CommandRefused),
        ("0000", CardUnreadable),
        ("FFFF", CardUnreadable),
        ("", CardUnreadable),
        ("90", CardUnreadable),
        ("009000", CardUnreadable),
        ("00" * 70_000, CardUnreadable),
    ],
)
def test_nothing_is_signed_and_nothing_sent_again_unless_the_card_took_the_pin(answer, expected) -> None:
    keys = Keys(OK, TOKEN, bytes.fromhex(answer))
    pad = PinPad.of(keys)
    application, told = JpkiApplication.select(keys, ReaderTraits()), []
    with pytest.raises(expected) as raised:
        application.verify_on_pad_and_sign(pad, DIGEST, lambda: told.append("verified"))
    assert type(raised.value) is expected
    assert (len(keys.orders), len(keys.transmitted), told) == (1, 2, [])


@pytest.mark.parametrize("lapse", Lapse)
def test_why_there_is_no_pin_is_told(lapse: Lapse) -> None:
    with pytest.raises(PinNotGiven) as raised:
        sign_on_pad(int(lapse).to_bytes(2))
    assert raised.value.lapse is lapse


def test_the_tries_left_are_told_as_the_card_says() -> None:
    with pytest.raises(PinWrong) as raised:
        sign_on_pad(b"\x63\xc1")
    assert raised.value.tries_left == 1


def test_a_digest_of_another_length_asks_for_no_pin() -> None:
    keys = Keys(OK, TOKEN)
    with pytest.raises(ValueError, match="31 bytes"):
        JpkiApplication.select(keys, ReaderTraits()).verify_on_pad_and_sign(PinPad.of(keys), bytes(31), lambda: None)
    assert keys.orders == []


def test_the_right_pin_on_the_simulated_pad_signs(opened) -> None:
    application, pad, keys, _ = opened()
    keys.enter("1234")
    der = application.read_certificate()
    verify(der, application.verify_on_pad_and_sign(pad, DIGEST, lambda: None))


@pytest.mark.parametrize(
    ("entered", "lapse"),
    [
        (Key.CANCEL, Lapse.CANCELLED),
        (Key.NOTHING, Lapse.TIME_UP),
        ("123", Lapse.WRONG_LENGTH),
        ("12345", Lapse.WRONG_LENGTH),
        ("", Lapse.WRONG_LENGTH),
    ],
)
def test_no_pin_costs_no_try_and_may_be_asked_for_again(opened, entered, lapse) -> None:
    application, pad, keys, _ = opened()
    keys.enter(entered)
    with pytest.raises(PinNotGiven) as raised:
        application.verify_on_pad_and_sign(pad, DIGEST, lambda: None)
    assert raised.value.lapse is lapse
    assert application.tries_left() == 3
    keys.enter("1234")
    assert len(application.verify_on_pad_and_sign(pad, DIGEST, lambda: None)) == 256


def test_a_wrong_pin_costs_one_try_each_and_then_locks(opened) -> None:
    application, pad, keys, _ = opened()
    for left in (2, 1):
        keys.enter("9999")
        with pytest.raises(PinWrong) as raised:
            application.verify_on_pad_and_sign(pad, DIGEST, lambda: None)
        assert raised.value.tries_left == left
    keys.enter("9999")
    with pytest.raises(PinLocked):
        application.verify_on_pad_and_sign(pad, DIGEST, lambda: None)


def test_a_card_that_leaves_while_the_reader_asks_ends_the_asking(opened) -> None:
    application, pad, keys, reader = opened()
    ended: list[type] = []

    def sign() -> None:
        try:
            application.verify_on_pad_and_sign(pad, DIGEST, lambda: None)
        except CardRemoved as error:
            ended.append(type(error))

    asking = threading.Thread(target=sign)
    asking.start()
    assert keys.asks(10)
    reader.remove()
    asking.join(10)
    assert ended == [CardRemoved]


def test_the_meter_counts_what_the_reader_is_asked_for(authority) -> None:
    keys = SimulatedPinPad()
    reader = SimulatedReader("Simulator", pad=keys)
    reader.insert(authority.chip(Profile.VALID))
    keys.enter("1234")
    meter = MeteredReader(reader)
    connection = meter.connect()
    pad = PinPad.of(connection)
    JpkiApplication.select(connection, ReaderTraits()).verify_on_pad_and_sign(pad, DIGEST, lambda: None)
    assert (meter.commands, meter.commands_after_pin) == (4, 2)


class TestSimulatedPad:
    """It refuses what a reader and its driver refuse."""

    def test_it_takes_the_order_apart(self) -> None:
        order = take_apart(ORDER)
        assert order is not None
        assert (order.seconds, order.fewest, order.most) == (60, 4, 4)
        assert order.command == TRIES + b"\x04\xff\xff\xff\xff"
        assert order.filled("1234") == TRIES + b"\x041234"

    @pytest.mark.parametrize("size", [0, 18, 22, len(ORDER) - 1, len(ORDER) + 1])
    def test_lengths_that_contradict_each_other_are_not_passed_on(self, size: int) -> None:
        with pytest.raises(CardUnreadable):
            take_apart((ORDER + b"\0")[:size])

    @pytest.mark.parametrize(
        ("place", "value"),
        [(2, 0x81), (2, 0x8A), (3, 0x08), (4, 0x10), (5, 0x03), (5, 0x05), (6, 0x00), (7, 0x00), (7, 0x01), (8, 0x02),
         (23, 0x05)],
    )  # fmt: skip
    def test_a_wrong_parameter_asks_for_nothing(self, place: int, value: int) -> None:
        order = bytearray(ORDER)
        order[place] = value
        keys = SimulatedPinPad()
        assert keys.control(VERIFY_PIN_DIRECT, bytes(order), lambda: None) == b"\x6b\x80"
        assert keys.orders == []

    def test_another_control_code_is_refused(self) -> None:
        keys = SimulatedPinPad()
        assert keys.control(GET_FEATURE_REQUEST, b"", lambda: None) == FEATURES
        with pytest.raises(CardUnreadable):
            keys.control(0x42330007, ORDER, lambda: None)
