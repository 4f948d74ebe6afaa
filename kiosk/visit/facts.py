"""What states are made of: what is known of a visit, what stands at the counter, what goes on paper."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, StrEnum

from kiosk.visit.account import Problem
from kiosk.visit.catalogue import Catalogue, Programme, Provider
from kiosk.visit.reason import Reason
from kiosk.visit.statement import Statement, StatusStatement

DRAWS = 3


class Purpose(Enum):
    """What somebody came for."""

    REGISTER = "register"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Errand:
    """What a card is waited for.

    Attributes:
        catalogue: what was on offer, and its terms, when somebody began.
        purpose: what they came for.
        misreads: how often in a row a card could not be read.
    """

    catalogue: Catalogue = field(repr=False)
    purpose: Purpose = Purpose.REGISTER
    misreads: int = 0


@dataclass(frozen=True, slots=True)
class Notice:
    """Why it did not go on as hoped, with what the words need.

    Attributes:
        reason: the guide's identifier.
        tries_left: PIN tries on the card.
        attempts_left: how often this may be typed again.
        free: three free IDs, for `id.taken`.
        provider: the provider's name.
        until: a time that belongs to the reason.
        reference: 受付番号.
        since: when it begins, where that belongs to the reason.
        pre_registration: whether the provider wants its own registration first.
    """

    reason: Reason
    tries_left: int | None = None
    attempts_left: int | None = None
    free: tuple[str, ...] = field(default=(), repr=False)
    provider: str | None = None
    until: datetime | None = None
    reference: str | None = None
    since: datetime | None = None
    pre_registration: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """One resident's visit, open at the platform.

    Attributes:
        id: number of the card's insertion at this kiosk.
        token: the platform's id of the visit.
        nonce: the platform's one-time value.
        reference: 受付番号.
        kiosk: the kiosk's name.
        opened_at: the platform's own time.
        has_mykey_id: whether the person has a MyKey ID; which one is told after the PIN only.
        already: programmes the person is registered for.
        closed: programmes that take nothing from them any more.
        tries_left: PIN tries, from the card's own counter.
        catalogue: what was on offer, and its terms, when the resident agreed.
        pin_pad: whether the reader has keys of its own, on which the PIN is typed.
    """

    id: int
    token: str
    nonce: str = field(repr=False)
    reference: str
    kiosk: str
    opened_at: datetime
    has_mykey_id: bool
    already: tuple[str, ...]
    tries_left: int
    catalogue: Catalogue = field(repr=False)
    pin_pad: bool = False
    closed: tuple[str, ...] = ()

    @property
    def open_programmes(self) -> set[str]:
        """Programmes that the person can still be registered for."""
        return {each.id for each in self.catalogue.programmes}.difference(self.already, self.closed)


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been chosen before the account: the ID (None: the one the person has) and the programme."""

    visit: Visit
    mykey_id: str | None = field(default=None, repr=False)
    draws_left: int = DRAWS
    programme: Programme | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """An account the provider knows, and its holder's masked name where it tells one."""

    provider: Provider
    number: str = field(repr=False)
    token: str = field(repr=False)
    holder: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Registration:
    """Everything decided; `statement` is what the review page draws and the card signs."""

    draft: Draft
    account: Account
    statement: Statement

    @property
    def visit(self) -> Visit:
        """The visit it belongs to."""
        return self.draft.visit


@dataclass(frozen=True, slots=True)
class Enquiry:
    """The wish to see one's registration; `statement` is what the card signs."""

    visit: Visit
    statement: StatusStatement


@dataclass(frozen=True, slots=True)
class PastRegistration:
    """A registration that stands, as its holder may see it after the PIN.

    Attributes:
        programme: its id.
        provider: its id.
        account_end: the last four characters of the account number.
        reference: 受付番号.
        registered_at: the platform's time.
    """

    programme: str
    provider: str
    account_end: str = field(repr=False)
    reference: str
    registered_at: datetime


@dataclass(frozen=True, slots=True)
class Slip:
    """What goes on paper: the one thing that outlives a visit, for 30 s at most.

    Attributes:
        reference: 受付番号.
        mac: the platform's short MAC for the QR code; None where only the settlement is known.
        mykey_id: the ID; None where only the settlement is known.
        programme: its Japanese name.
        provider: its Japanese name.
        account_end: the last four characters of the account number.
        registered_at: the platform's time.
    """

    reference: str
    mac: str | None = field(repr=False)
    mykey_id: str | None = field(repr=False)
    programme: str
    provider: str
    account_end: str = field(repr=False)
    registered_at: datetime


@dataclass(frozen=True, slots=True)
class Leaflet:
    """What a stop page gives to take along: its number, or which counter to go to; nothing personal."""

    notice: Notice


Paper = Slip | Leaflet


class StaffEvent(StrEnum):
    """What a kiosk tells the staff page: somebody called, a card was left behind, staff have come."""

    CALLED = "called"
    CARD_LEFT = "card_left"
    CAME = "came"


@dataclass(frozen=True, slots=True)
class News:
    """What became of a registration that a crash or a lost line left open."""

    reference: str
    sent_at: datetime
    registered: bool


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What is wrong in a field of the account form: 0 is the account, 1-3 are the codes."""

    place: int
    problem: Problem


@dataclass(frozen=True, slots=True)
class Counter:
    """The counter, whoever stands there; nothing personal.

    Attributes:
        name: the kiosk's name, as the statement carries it.
        catalogue: what the platform offers; None until it was reached.
        card: number of the insertion that lies on the reader, or None.
        reader: whether the reader is there.
        platform: whether the platform could be reached when it was last asked for its offer.
        news: outcomes that came late, shown for five minutes.
        staff_called: whether the kiosk shows its number until staff have come.
    """

    name: str = "kiosk"
    catalogue: Catalogue | None = field(default=None, repr=False)
    card: int | None = None
    reader: bool = True
    platform: bool = True
    news: tuple[News, ...] = ()
    staff_called: bool = False
