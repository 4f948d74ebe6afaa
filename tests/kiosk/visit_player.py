"""Plays events into the machine and keeps what came of them."""

from card.pin import Pin
from kiosk.visit import effect, event
from kiosk.visit import state as at
from kiosk.visit.machine import step
from tests import samples


class Player:
    """A kiosk in which events are taken one by one."""

    def __init__(self, programmes: int = 1, *, pin_pad: bool = False) -> None:
        self.kiosk = at.Kiosk()
        self.pin_pad = pin_pad
        self.effects: list[effect.Effect] = []
        self.send(event.CatalogueLoaded(samples.catalogue(programmes)), event.CardOut())

    @property
    def state(self) -> at.State:
        return self.kiosk.state

    def send(self, *events: event.Event) -> at.State:
        for each in events:
            result = step(self.kiosk, each)
            self.kiosk = result.kiosk
            self.effects += result.effects
        return self.kiosk.state

    def of(self, kind: type) -> list:
        return [each for each in self.effects if isinstance(each, kind)]

    def read(self, visit: int, tries_left: int) -> event.CardRead:
        return event.CardRead(visit, b"certificate", tries_left, pin_pad=self.pin_pad)

    def to_opening(self, visit: int = 1, tries_left: int = 3) -> at.State:
        self.send(event.Start(), event.Agree(), event.CardIn(visit))
        return self.send(self.read(visit, tries_left))

    def to_id(self, visit: int = 1) -> at.State:
        self.to_opening(visit)
        return self.send(samples.opened(visit), event.IdReserved(visit, "ABCD2345"))

    def to_provider(self, visit: int = 1) -> at.State:
        self.to_id(visit)
        return self.send(event.GoOn())

    def to_holder(self, visit: int = 1) -> at.State:
        self.to_provider(visit)
        self.send(event.PickProvider("P02"), event.SubmitAccount(samples.LUHN_ACCOUNT, ("1234",)))
        return self.send(event.AccountFound(visit, f"account-{visit}", "ミ*** タ***"))

    def to_review(self, visit: int = 1) -> at.State:
        self.to_holder(visit)
        return self.send(event.HolderIsMine())

    def to_signing(self, visit: int = 1) -> at.State:
        self.to_review(visit)
        return self.send(event.Confirm(), event.SubmitPin(typed_pin()))

    def to_registering(self, visit: int = 1) -> at.State:
        self.to_signing(visit)
        return self.send(event.Signed(visit, b"signature"))

    def to_done(self, visit: int = 1) -> at.State:
        self.to_registering(visit)
        return self.send(samples.registered(visit))

    def to_seeing(self, visit: int = 1, tries_left: int = 3) -> at.State:
        self.send(event.SeeStatus(), event.CardIn(visit), self.read(visit, tries_left))
        return self.send(samples.opened(visit, has_mykey_id=True, already=("G0",)))

    def to_enquiring(self, visit: int = 1) -> at.State:
        self.to_seeing(visit)
        return self.send(event.SubmitPin(typed_pin()), event.Signed(visit, b"signature"))


def typed_pin(digits: str = "1234") -> Pin:
    pin = Pin()
    for digit in digits:
        pin.append(int(digit))
    return pin
