"""Scanner or hand: told by the events' own times, which these tests make up."""

import pytest

from ui.bounce import Bounce
from ui.wedge import LONGEST, Stroke, Wedge

ENTER = 13


class Desk:
    """Takes what comes through."""

    def __init__(self):
        self.typed, self.scans, self.clock = [], [], 1000
        self.wedge = Wedge(self.typed.append, self.scans.append)

    def keys(self, text: str, gap: int) -> None:
        for each in text:
            self.clock += gap
            closes = each == "\r"
            self.wedge.press(Stroke(ord(each), "" if closes else each, self.clock, closes), each)
            self.wedge.follow(f"{each} up")


@pytest.fixture
def desk():
    return Desk()


def test_a_scan_is_one_text_and_no_key(desk):
    desk.keys("4111 1111\r", gap=8)
    desk.wedge.rest()
    assert desk.scans == ["4111 1111"]
    assert desk.typed == []


def test_what_is_typed_comes_through_in_order(desk):
    desk.keys("12\r", gap=30)
    desk.wedge.rest()
    assert desk.typed == ["1", "1 up", "2", "2 up", "\r", "\r up"]
    assert desk.scans == []


def test_a_key_waits_until_it_is_known_what_it_is(desk):
    desk.keys("1", gap=500)
    assert desk.typed == []
    desk.wedge.rest()
    assert desk.typed == ["1", "1 up"]


def test_typing_before_a_scan_is_kept_apart(desk):
    desk.keys("7", gap=500)
    desk.clock += 200
    desk.keys("AB\r", gap=5)
    desk.wedge.rest()
    assert desk.typed == ["7", "7 up"]
    assert desk.scans == ["AB"]


@pytest.mark.parametrize("tail", ["\n", "\r", "\t", "9"])
def test_what_a_scanner_sends_after_its_enter_goes_nowhere(desk, tail):
    desk.keys(f"1234\r{tail}", gap=8)
    desk.wedge.rest()
    assert desk.typed == []
    assert desk.scans == ["1234"]


def test_a_scan_that_stutters_types_nothing(desk):
    desk.keys("12", gap=8)
    desk.keys("34", gap=60)
    desk.wedge.rest()
    assert desk.typed == []


def test_without_enter_a_scan_goes_nowhere(desk):
    desk.keys("1234", gap=8)
    desk.wedge.rest()
    assert desk.typed == desk.scans == []
    desk.clock += 500
    desk.keys("5", gap=0)
    desk.wedge.rest()
    assert desk.typed == ["5", "5 up"]


def test_a_key_that_chatters_is_a_hand(desk):
    desk.keys("11", gap=5)
    desk.wedge.rest()
    assert desk.typed == ["1", "1 up", "1", "1 up"]  # and Bounce drops the second
    desk.keys("\r\r\r", gap=5)
    desk.wedge.rest()
    assert len(desk.typed) == 4


def test_a_scan_without_end_is_bounded(desk):
    desk.keys("x" * 100_000 + "\r", gap=1)
    assert len(desk.scans[0]) == LONGEST + 1


@pytest.mark.parametrize(("gap", "repeats"), [(99, True), (100, False)])
def test_the_same_press_again_counts_after_a_while(gap, repeats):
    bounce = Bounce(100)
    assert not bounce.repeats("5", 1000)
    assert not bounce.repeats("6", 1010)
    assert bounce.repeats("6", 1010 + gap) is repeats


def test_slow_mode_waits_longer():
    bounce = Bounce(500)
    assert not bounce.repeats("5", 1000)
    assert bounce.repeats("5", 1499)
