"""From a card that is taken off to a wiped screen, through a real pcscd with a virtual reader, in milliseconds.

A whole kiosk with its window, off screen: each round goes to the review page, where everything the resident decided
stands, and there the card is taken. The clock runs from the card's leaving until a page without the visit is painted;
what this program takes of it, once the daemon has noticed, is told beside.
"""

import os
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from card.connection import Connection, Presence, Reader, Slot
from card.simulator.profiles import Profile
from kiosk.cli import exit as ending
from kiosk.cli import parts
from kiosk.cli.bench.counter import PATIENCE_S, sample_choices
from kiosk.cli.enroll import NoPrinter, typed_test_pin
from kiosk.enrolment import Enrolment
from kiosk.runtime import Hands, Runtime
from kiosk.visit import event
from kiosk.visit import state as at

if TYPE_CHECKING:
    from card.simulator.namespace import VirtualReader

ROUNDS = 40
# pcscd looks at such a reader every 400 ms (pcsclite.h, PCSCLITE_STATUS_POLL_RATE). A round takes about as long as the
# other; so that the card leaves at every moment between two looks, it lies a little longer each time.
_POLL_S = 0.4


def measure(rounds: int = ROUNDS) -> dict[str, object]:
    """Take the card so often; the figures and the bar."""
    from card.simulator.namespace import VirtualReader, claim_socket, what_is_missing

    missing = what_is_missing()
    if missing:
        ending.usage(f"bench wipe needs a virtual reader: {missing}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.app import application

    _app, socket = application(), claim_socket()
    with tempfile.TemporaryDirectory() as folder:
        state = parts.open_state(Path(folder))
        parts.open_authority(state)
        with VirtualReader(socket, state.authority) as virtual, parts.platform(state, parts.Given()) as endpoint:
            reader = _Noticed(virtual.reader)
            hands = parts.make_hands(state, parts.load_settings(state), reader, endpoint())
            taken = _Desk(hands, virtual, reader).take_cards(rounds)
    return _figures([whole for whole, _ in taken], [own for _, own in taken])


def _figures(whole: list[float], own: list[float]) -> dict[str, object]:
    whole, own = sorted(whole), sorted(own)
    return {
        "rounds": len(whole),
        "card_out_to_wiped_ms_median": round(1000 * whole[len(whole) // 2]),
        "card_out_to_wiped_ms_median_bar": 300,
        "card_out_to_wiped_ms_most": round(1000 * whole[-1]),
        "of_it_this_program_ms_median": round(1000 * own[len(own) // 2], 1),
        "of_it_this_program_ms_most": round(1000 * own[-1], 1),
    }


class _Noticed:
    """A reader that notes when it was last seen to be empty."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.empty_at = 0.0

    @property
    def name(self) -> str:
        return self._reader.name

    def connect(self) -> Connection:
        return self._reader.connect()

    def wait(self, seen: Presence | None, timeout: float) -> Presence:
        presence = self._reader.wait(seen, timeout)
        if presence != seen and presence.slot is Slot.EMPTY:
            self.empty_at = time.monotonic()
        return presence


class _Desk:
    """A window on a real reader, residents who come as far as the review page, and a hand that takes their card."""

    def __init__(self, hands: Hands, virtual: "VirtualReader", reader: _Noticed) -> None:
        from ui.app import QtLoop
        from ui.window import KioskWindow

        self._virtual, self._reader = virtual, reader
        self._window = KioskWindow(lambda _: None)
        self._window.resize(1280, 800)
        self._player: Enrolment | None = None
        self._out_at = 0.0
        self._runtime = Runtime(at.Kiosk(), loop=QtLoop(), hands=hands, printer=NoPrinter(), show=self._show)

    def take_cards(self, rounds: int) -> list[tuple[float, float]]:
        """Seconds from the card's leaving, and from the daemon's word, to the wiped screen, of each round."""
        self._window.show()
        self._runtime.start()
        try:
            return [self._take_card(_POLL_S * number / rounds) for number in range(rounds)]
        finally:
            self._runtime.stop()
            self._window.close()

    def _take_card(self, lies: float) -> tuple[float, float]:
        from PySide6.QtTest import QTest

        self._until(lambda kiosk: kiosk.counter.catalogue is not None and kiosk.counter.card is None)
        self._runtime.post(event.Start())
        self._until(lambda kiosk: isinstance(kiosk.state, at.Consent))
        self._player = Enrolment(sample_choices(), typed_test_pin(), self._runtime.post)
        self._virtual.insert(Profile.VALID)
        self._player.show(self._window.kiosk)
        self._until(lambda kiosk: isinstance(kiosk.state, at.Review))
        self._player = None
        QTest.qWait(round(1000 * lies))
        hand = threading.Thread(target=self._remove)
        hand.start()
        self._until(lambda kiosk: at.visit_of(kiosk.state) is None)
        self._window.repaint()
        wiped = time.monotonic()
        hand.join()
        self._runtime.post(event.Quit())
        self._until(lambda kiosk: isinstance(kiosk.state, at.Attract))
        return wiped - self._out_at, wiped - self._reader.empty_at

    def _remove(self) -> None:
        self._virtual.snatch()
        self._out_at = time.monotonic()

    def _show(self, kiosk: at.Kiosk) -> None:
        self._window.display(kiosk)
        if self._player is not None and not isinstance(kiosk.state, at.Review):
            self._player.show(kiosk)

    def _until(self, wanted: Callable[[at.Kiosk], bool]) -> None:
        from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop

        patience = QDeadlineTimer(round(1000 * PATIENCE_S))
        while not wanted(self._window.kiosk):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, patience)
            if patience.hasExpired():
                raise TimeoutError(f"still at {type(self._window.kiosk.state).__name__}")
