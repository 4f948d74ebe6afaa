"""Hands made late: what keeps them from being made reaches the page with its own reason."""

from queue import Queue

import pytest

from kiosk.cli.window import _notice_of
from kiosk.journal import StorageError
from kiosk.late_hands import LateHands
from kiosk.runtime import Hands
from kiosk.visit import event
from kiosk.visit.reason import Reason
from kiosk.visit.state import Notice


@pytest.mark.parametrize(
    ("error", "reason"), [(StorageError("disk full"), Reason.KIOSK_STORAGE), (ValueError(), Reason.INTERNAL)]
)
def test_hands_that_cannot_be_made_say_why(error: Exception, reason: Reason) -> None:
    def make() -> Hands:
        raise error

    posted: Queue[event.Event] = Queue()
    hands = LateHands(make, _notice_of)
    hands.start(posted.put)
    assert posted.get(timeout=30) == event.Failed(Notice(reason))
    hands.stop()
