"""pcscd is killed under the kiosk, in each state of a visit: it is ready again by itself, and leaves nothing behind."""

import pytest

from card.simulator.namespace import VirtualReader
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests.faults.matrix import DaemonTable, Killing
from tests.faults.traces import comes_down_to, open_things
from tests.pcsc.test_faults import table

__all__ = ["table"]
WITH_THE_CARD = [
    at.ReadingCard,
    at.OpeningVisit,
    at.ReservingId,
    at.OfferMyKeyId,
    at.ChooseProvider,
    at.EnterAccount,
    at.RepeatAccount,
    at.CheckingAccount,
    at.ConfirmHolder,
    at.Review,
    at.EnterPin,
    at.Signing,
]
SIGNED = [at.Registering, at.Done]
# The service died while the card was asked, and what came first of the two tells which.
STOPPED = {Reason.READER_MISSING, Reason.CARD_REMOVED, Reason.CARD_READ_ERROR}


def back_again(table: DaemonTable, virtual: VirtualReader) -> None:
    table.counter.wait_for(lambda kiosk: not kiosk.counter.reader)
    virtual.start_daemon()
    table.counter.wait_for(lambda kiosk: kiosk.counter.reader)


@pytest.mark.parametrize("state", [*WITH_THE_CARD, *SIGNED], ids=lambda state: state.__name__)
def test_in_the_middle_of_a_visit(table: DaemonTable, virtual_reader: VirtualReader, state: type):
    assert table.enrol() is None
    before = open_things()
    killing = table.counter.hook = Killing(virtual_reader, state)
    reason = table.enrol()
    assert killing.done
    assert (reason is None) if state in SIGNED else (reason in STOPPED)
    back_again(table, virtual_reader)
    assert table.enrol() is None
    assert comes_down_to(before)


def test_while_nobody_is_there(table: DaemonTable, virtual_reader: VirtualReader):
    assert table.enrol() is None
    before = open_things()
    for _ in range(3):
        virtual_reader.kill_daemon()
        back_again(table, virtual_reader)
    assert table.enrol() is None
    assert comes_down_to(before)
