"""A 確認 visit that plays itself: the same machine and runtime as behind the window."""

from collections.abc import Callable
from dataclasses import dataclass

from card.pin import Lapse, Pin
from kiosk.enrolment import notice_of
from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason


@dataclass(frozen=True, slots=True)
class Seen:
    """How it ended: what is registered, or why that is not known."""

    reason: Reason | None
    status: at.Status | None = None


class Looking:
    """Answers each state of one visit.

    Args:
        pin: typed once; wiped by the runtime.
        last_try: whether to go on when the next wrong PIN locks the card.
        post: takes the intents.

    Attributes:
        seen: how it ended, once it has.
    """

    def __init__(self, pin: Pin, post: Callable[[event.Event], None], *, last_try: bool = False) -> None:
        self._pin = pin
        self._last_try = last_try
        self._post = post
        self._answered: at.State | None = None
        self.seen: Seen | None = None

    def show(self, kiosk: at.Kiosk) -> None:
        """Take a new kiosk value, and answer its state once."""
        state = kiosk.state
        if self.seen is not None:
            return
        if isinstance(state, at.AwaitCard) and not kiosk.counter.reader:
            self.seen = Seen(Reason.READER_MISSING)
        if state is self._answered:
            return
        self._answered = state
        match state:
            case at.Status():
                self.seen = Seen(None, state)
            case at.EnterPin(notice=at.Notice(reason=Reason.PIN_LAST_TRY)) if self._last_try and not self._pin_used():
                self._post(event.GoOn())
            case at.EnterPin(notice=None, lapse=None):
                self._post(event.SubmitPin(self._pin))
            case at.PinOnPad():
                self._pin.wipe()  # the reader asks for it itself
            case _:
                self.seen = _ending(state)

    def _pin_used(self) -> bool:
        return not self._pin.complete


def _ending(state: at.State) -> Seen | None:
    notice = notice_of(state)
    match state:
        case at.Quiet() | at.EnterPin(lapse=Lapse()):
            return Seen(Reason.SESSION_TIMEOUT)
    return Seen(notice.reason) if notice else None
