"""What every reader promises (card.connection): one suite, run on the simulator and on PC/SC."""

import hashlib
import threading
import time
from contextlib import suppress
from typing import Protocol

import pytest

from card.connection import Reader, Slot
from card.errors import CardError, CardRemoved, CardUnreadable, ReaderBusy
from card.jpki import JpkiApplication, ReaderTraits
from card.meter import MeteredReader
from card.pinpad import PinPad, verify_order
from card.simulator.profiles import Profile

from .hands import SELECT, SIGN, TRIES, VERIFY, typed, wait_until

OK = b"\x90\x00"
TRIES_LEFT = b"\x63\xc3"


class Counter(Protocol):
    """A reader and the hand that lays cards on it."""

    reader: Reader

    def insert(self, profile: Profile) -> None: ...

    def remove(self) -> None: ...


def card_in(presence) -> bool:
    return presence.slot is Slot.CARD


def card_out(presence) -> bool:
    return presence.slot is Slot.EMPTY


class ReaderContract:
    """A subclass gives the fixture `counter`, with no card on it."""

    def connected(self, counter: Counter, profile: Profile = Profile.VALID):
        counter.insert(profile)
        wait_until(counter.reader, card_in)
        return counter.reader.connect()

    def test_without_a_card_there_is_nothing_to_hold(self, counter):
        wait_until(counter.reader, card_out)
        with pytest.raises(CardRemoved):
            counter.reader.connect()

    def test_a_reader_without_keys_of_its_own_lists_none(self, counter):
        connection = self.connected(counter)
        assert PinPad.of(connection) is None
        assert connection.transmit(SELECT) == OK
        connection.close()
        assert connection.features() == b""

    def test_a_control_code_that_the_reader_does_not_have_is_told_and_nothing_stays_selected(self, counter):
        connection = self.connected(counter)
        connection.transmit(SELECT)
        with pytest.raises(CardUnreadable):
            connection.control(0x42330006, verify_order(0x00, 0x98))
        assert connection.transmit(TRIES) != TRIES_LEFT
        connection.close()

    def test_waiting_ends_when_its_time_is_over(self, counter):
        seen = wait_until(counter.reader, card_out)
        assert counter.reader.wait(seen, 0.05) == seen

    def test_a_card_that_comes_and_goes_is_told_at_once(self, counter):
        empty = wait_until(counter.reader, card_out)
        counter.insert(Profile.VALID)
        inserted = counter.reader.wait(empty, 10)
        assert (inserted.slot, inserted.insertion) == (Slot.CARD, empty.insertion + 1)
        counter.remove()
        assert counter.reader.wait(inserted, 10).slot is Slot.EMPTY

    def test_holding_and_letting_go_is_no_change(self, counter):
        counter.insert(Profile.VALID)
        seen = wait_until(counter.reader, card_in)
        for _ in range(2):
            counter.reader.connect().close()
        assert counter.reader.wait(seen, 0.6) == seen

    def test_an_enrolment_costs_six_commands(self, counter):
        counter.insert(Profile.VALID)
        wait_until(counter.reader, card_in)
        meter = MeteredReader(counter.reader)
        connection = meter.connect()
        application = JpkiApplication.select(connection, ReaderTraits())
        application.read_certificate()
        assert application.tries_left() == 3
        assert len(application.verify_and_sign(typed(), hashlib.sha256(b"").digest())) == 256
        assert (meter.commands, meter.commands_after_pin) == (6, 2)
        connection.close()

    def test_closing_resets_the_card_so_that_its_pin_state_dies(self, counter):
        connection = self.connected(counter)
        assert [connection.transmit(each) for each in (SELECT, VERIFY)] == [OK, OK]
        assert connection.transmit(TRIES) == OK
        connection.close()
        connection = counter.reader.connect()
        assert connection.transmit(TRIES) == b"\x6a\x88"  # not even the application is selected
        assert connection.transmit(SELECT) == OK
        assert connection.transmit(TRIES) == b"\x63\xc3"
        assert connection.transmit(SIGN) == b"\x69\x82"
        connection.close()

    def test_a_closed_connection_answers_no_more_and_closes_again(self, counter):
        connection = self.connected(counter)
        connection.close()
        connection.close()
        with pytest.raises(CardRemoved):
            connection.transmit(SELECT)

    def test_only_one_holds_the_card(self, counter):
        connection = self.connected(counter)
        began = time.monotonic()
        with pytest.raises(ReaderBusy):
            counter.reader.connect()
        assert time.monotonic() - began >= 2.9
        assert connection.transmit(SELECT) == OK
        connection.close()

    def test_who_waits_gets_it_when_the_other_lets_go(self, counter):
        connection = self.connected(counter)
        threading.Timer(0.3, connection.close).start()
        following = counter.reader.connect()
        assert following.transmit(SELECT) == OK
        following.close()

    def test_a_card_taken_off_never_answers_again(self, counter):
        connection = self.connected(counter)
        connection.transmit(SELECT)
        counter.remove()
        wait_until(counter.reader, card_out)
        with pytest.raises(CardRemoved):
            connection.transmit(TRIES)
        counter.insert(Profile.VALID)
        wait_until(counter.reader, card_in)
        for _ in range(3):
            with pytest.raises(CardRemoved):
                connection.transmit(TRIES)
        connection.close()
        following = counter.reader.connect()
        assert following.transmit(SELECT) == OK
        following.close()

    def test_a_quick_swap_is_seen_and_the_second_card_never_answers_the_first(self, counter):
        for _ in range(2):
            connection = self.connected(counter)
            seen = wait_until(counter.reader, card_in)
            assert [connection.transmit(each) for each in (SELECT, VERIFY)] == [OK, OK]
            counter.remove()
            counter.insert(Profile.LAST_TRY)
            after = wait_until(counter.reader, lambda now, before=seen: card_in(now) and now != before)
            assert after.insertion > seen.insertion
            for command in (TRIES, SELECT):
                with pytest.raises(CardRemoved):
                    connection.transmit(command)
            connection.close()
            counter.remove()
            wait_until(counter.reader, card_out)

    def test_a_command_in_the_middle_of_a_swap_fails_and_what_answers_then_knows_nothing(self, counter):
        """The service may not have looked in between; then the other card is at least a reset one."""
        for _ in range(2):
            connection = self.connected(counter)
            assert [connection.transmit(each) for each in (SELECT, VERIFY)] == [OK, OK]
            counter.remove()
            counter.insert(Profile.LAST_TRY)
            with pytest.raises(CardError):
                connection.transmit(SIGN)
            for command in (SIGN, VERIFY, TRIES):
                with suppress(CardRemoved):
                    assert connection.transmit(command) == b"\x6a\x88"
            connection.close()
            counter.remove()
            wait_until(counter.reader, card_out)
