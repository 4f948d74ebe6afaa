"""What surrounds the machine alone: cards, and a platform. An effect is answered here at once; the walk delivers it."""

from dataclasses import dataclass, field
from functools import cache
from itertools import islice, product

from card.pin import Lapse
from kiosk.visit import effect, event, mykey_id
from kiosk.visit import state as at
from kiosk.visit.catalogue import Catalogue
from kiosk.visit.reason import Reason
from kiosk.visit.statement import Statement
from tests import samples
from tests.kiosk.visit_player import typed_pin

RESIDENTS = 5
CATALOGUES = (samples.catalogue(1), samples.catalogue(2))
# Of the provider with a check digit, and of the one whose number is typed twice.
ACCOUNTS = {
    "P02": ("4000000000000002", "4000000000000010", "4000000000000028", "4000000000000036", "4000000000000044"),
    "P01": ("AAAAAA1111111", "BBBBBB2222222", "CCCCCC3333333", "DDDDDD4444444", "EEEEEE5555555"),
}
CODES = tuple((f"900{each}",) for each in range(RESIDENTS))
PINS = tuple(typed_pin(str(each) * 4) for each in range(RESIDENTS))
HOLDERS = tuple(f"holder of {each}" for each in range(RESIDENTS))
_OWNERS = {number: each for numbers in ACCOUNTS.values() for each, number in enumerate(numbers)}
_IDS = tuple("".join(each) for each in islice(product(mykey_id.ALPHABET, repeat=mykey_id.LENGTH), 256))
_OFFLINE = at.Notice(Reason.BACKEND_OFFLINE)


def holder_of(number: str) -> str:
    """Whom the provider names for that account."""
    return HOLDERS[_OWNERS[number]]


@cache
def certificate(resident: int) -> bytes:
    return f"certificate of {resident}".encode()


def asks_itself(resident: int) -> bool:
    """Whether the reader that this resident finds has keys of its own: every second one does."""
    return resident % 2 == 1


@cache
def _read(visit: int, resident: int, tries: int) -> event.CardRead:
    return event.CardRead(visit, certificate(resident), tries, pin_pad=asks_itself(resident))


@cache
def _opened(visit: int, opening: int, has_mykey_id: bool, already: tuple[str, ...]) -> event.VisitOpened:
    told = (f"visit-{opening}", f"nonce-{opening}", f"REFERENC{opening:02}", samples.NOW)
    return event.VisitOpened(visit, *told, has_mykey_id, already)


@dataclass(slots=True)
class World:
    """One town: whose visit is whose, what the cards signed, what the platform holds.

    Attributes:
        catalogue: what is on offer.
        whose: the resident of a visit.
        lies: the visit whose card lies on the reader.
        opened: what the platform calls a visit: its token; a card that lies there may open one after the other.
        sent: whose registration left the kiosk, by token, and its reference.
        registered: what is registered, and whose, by token.
        settled: tokens of which the platform has said so for good.
    """

    catalogue: Catalogue
    whose: dict[int, int] = field(default_factory=dict)
    lies: int | None = None
    opened: dict[int, str] = field(default_factory=dict)
    sent: dict[str, str] = field(default_factory=dict)
    registered: dict[str, tuple[int, Statement]] = field(default_factory=dict)
    settled: set[str] = field(default_factory=set)
    _openings: int = 0
    _tries: list[int] = field(default_factory=lambda: [3] * RESIDENTS)
    _signed: dict[bytes, tuple[int, object]] = field(default_factory=dict)
    _ids: dict[int, str] = field(default_factory=dict)
    _drawn: int = 0

    def lay(self, resident: int) -> int:
        """A card is laid on the reader; the number of its insertion."""
        self.lies = len(self.whose) + 1
        self.whose[self.lies] = resident
        return self.lies

    def answers(self, wanted: effect.Effect) -> tuple[event.Event, ...]:
        """What card and platform say to an effect, in this order."""
        answer = _ANSWERS.get(type(wanted))
        return () if answer is None else answer(self, wanted)

    def by_card_of(self, signature: bytes, resident: int, statement: object) -> bool:
        """Whether that resident's card signed that."""
        return self._signed.get(signature) == (resident, statement)

    def spoilt(self, said: event.Event, arrived: bool) -> event.Event:
        """The same answer, lost: what the kiosk is told in its place; a registration arrived before, or not."""
        match said:
            case event.Registered(visit=visit):
                if not arrived:
                    self._forget(visit)
                return event.Unanswered(visit)
            case event.PinVerified(visit=visit):
                return event.PinNotGiven(visit, Lapse.TIME_UP)
            case event.CardRead(visit=visit) | event.Signed(visit=visit):
                return event.Refused(visit, at.Notice(Reason.CARD_READ_ERROR))
            case event.VisitOpened() | event.IdReserved() | event.AccountFound() | event.StatusFound():
                return event.Refused(said.visit, _OFFLINE)
        return said

    def doubts(self) -> list[at.News]:
        """What the platform says, for good, of everything that left and was not settled yet."""
        return [self._news(each) for each in self.sent if each not in self.settled]

    def _news(self, token: str) -> at.News:
        self.settled.add(token)
        return at.News(self.sent[token], samples.NOW, registered=token in self.registered)

    def _forget(self, visit: int) -> None:
        """It never arrived; what the platform has said for good stays."""
        token = self.opened[visit]
        if token not in self.settled:
            del self.registered[token]
            if not self._already(self.whose[visit]):
                del self._ids[self.whose[visit]]

    def _already(self, resident: int) -> tuple[str, ...]:
        return tuple(statement.programme for whose, statement in self.registered.values() if whose == resident)

    def _reads(self, wanted: effect.ReadCard) -> tuple[event.Event, ...]:
        if self.lies != wanted.visit:
            return (event.Refused(wanted.visit, at.Notice(Reason.CARD_REMOVED)),)
        resident = self.whose[wanted.visit]
        return (_read(wanted.visit, resident, self._tries[resident]),)

    def _opens(self, wanted: effect.OpenVisit) -> tuple[event.Event, ...]:
        resident = self.whose[wanted.visit]
        assert wanted.certificate == certificate(resident), "a visit opened with another's certificate"
        self._openings += 1
        opened = _opened(wanted.visit, self._openings, resident in self._ids, self._already(resident))
        self.opened[wanted.visit] = opened.token
        return (opened,)

    def _reserves(self, wanted: effect.ReserveId) -> tuple[event.Event, ...]:
        self._drawn += 1
        return (event.IdReserved(wanted.visit, wanted.proposed or _IDS[self._drawn]),)

    def _checks(self, wanted: effect.CheckAccount) -> tuple[event.Event, ...]:
        owner = _OWNERS.get(wanted.number)
        if owner is None or wanted.codes != CODES[owner]:
            return (event.Refused(wanted.visit, at.Notice(Reason.PROVIDER_REJECTED, attempts_left=2)),)
        return (event.AccountFound(wanted.visit, f"{wanted.token} {wanted.number}", holder_of(wanted.number)),)

    def _signs(self, wanted: effect.Sign) -> tuple[event.Event, ...]:
        resident = self.whose[wanted.visit]
        if self.lies != wanted.visit:
            return (event.Refused(wanted.visit, at.Notice(Reason.CARD_REMOVED)),)
        if wanted.pin is PINS[resident]:
            return (self._signature(wanted, resident),)
        self._tries[resident] = max(1, self._tries[resident] - 1)
        return (event.Refused(wanted.visit, at.Notice(Reason.PIN_WRONG, tries_left=self._tries[resident])),)

    def _signs_on_pad(self, wanted: effect.SignOnPad) -> tuple[event.Event, ...]:
        if self.lies != wanted.visit:
            return (event.Refused(wanted.visit, at.Notice(Reason.CARD_REMOVED)),)
        return (event.PinVerified(wanted.visit), self._signature(wanted, self.whose[wanted.visit]))

    def _signature(self, wanted: effect.Sign | effect.SignOnPad, resident: int) -> event.Signed:
        signature = b"signature %d" % len(self._signed)
        self._signed[signature] = resident, wanted.statement
        self._tries[resident] = 3
        return event.Signed(wanted.visit, signature)

    def _registers(self, wanted: effect.Register) -> tuple[event.Event, ...]:
        visit, statement, resident = wanted.visit, wanted.statement, self.whose[wanted.visit]
        self.sent[statement.visit] = statement.reference
        if statement.visit in self.settled or statement.programme in self._already(resident):
            return (event.Refused(visit, at.Notice(Reason.REG_ALREADY)),)
        self.registered[statement.visit] = resident, statement
        mykey_id = self._ids.setdefault(resident, statement.mykey_id or "")
        return (event.Registered(visit, mykey_id, samples.NOW, f"MAC OF {statement.visit}"),)

    def _enquires(self, wanted: effect.Enquire) -> tuple[event.Event, ...]:
        resident = self.whose[wanted.visit]
        past = tuple(
            at.PastRegistration(each.programme, each.provider, each.account[-4:], each.reference, samples.NOW)
            for whose, each in self.registered.values()
            if whose == resident
        )
        return (event.StatusFound(wanted.visit, self._ids.get(resident), past),)

    def _settles(self, wanted: effect.Settle) -> tuple[event.Event, ...]:
        news = self._news(wanted.token)
        return (event.Settled(wanted.visit, samples.NOW if news.registered else None, news),)

    def _loads(self, _wanted: effect.LoadCatalogue) -> tuple[event.Event, ...]:
        return (event.CatalogueLoaded(self.catalogue),)

    def _prints(self, _wanted: effect.PrintSlip) -> tuple[event.Event, ...]:
        return (event.Printed(),)


_ANSWERS = {
    effect.ReadCard: World._reads,
    effect.OpenVisit: World._opens,
    effect.ReserveId: World._reserves,
    effect.CheckAccount: World._checks,
    effect.Sign: World._signs,
    effect.SignOnPad: World._signs_on_pad,
    effect.Register: World._registers,
    effect.Enquire: World._enquires,
    effect.Settle: World._settles,
    effect.LoadCatalogue: World._loads,
    effect.PrintSlip: World._prints,
}
