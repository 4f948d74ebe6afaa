"""Where a visit stands: one frozen value a page, holding only what that page and the steps after it need.

A state that holds a visit says so by `visit` (the number of the card's insertion); results for another are dropped.
"""

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.visit.account import Problem
from kiosk.visit.catalogue import Catalogue, Programme, Provider
from kiosk.visit.reason import Reason
from kiosk.visit.statement import Statement

DRAWS = 3


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
    """

    reason: Reason
    tries_left: int | None = None
    attempts_left: int | None = None
    free: tuple[str, ...] = ()
    provider: str | None = None
    until: datetime | None = None
    reference: str | None = None


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
        tries_left: PIN tries, from the card's own counter.
        catalogue: what was on offer, and its terms, when the resident agreed.
    """

    id: int
    token: str
    nonce: str
    reference: str
    kiosk: str
    opened_at: datetime
    has_mykey_id: bool
    already: tuple[str, ...]
    tries_left: int
    catalogue: Catalogue = field(repr=False)


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been chosen before the account: the ID (None: the one the person has) and the programme."""

    visit: Visit
    mykey_id: str | None = None
    draws_left: int = DRAWS
    programme: Programme | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """An account the provider knows, and its holder's masked name where it tells one."""

    provider: Provider
    number: str
    token: str
    holder: str | None


@dataclass(frozen=True, slots=True)
class Registration:
    """Everything decided; `statement` is what the review page draws and the card signs."""

    draft: Draft
    account: Account
    statement: Statement


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
    mac: str | None
    mykey_id: str | None
    programme: str
    provider: str
    account_end: str
    registered_at: datetime


@dataclass(frozen=True, slots=True)
class News:
    """What became of a registration that a crash or a lost line left open."""

    reference: str
    sent_at: datetime
    registered: bool


# --- nobody is here ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Attract:
    """S00: the kiosk waits for somebody."""


@dataclass(frozen=True, slots=True)
class Consent:
    """S01: what this is, and the platform's terms."""

    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class AwaitCard:
    """S02: agreed to this catalogue's terms; no card yet."""

    catalogue: Catalogue = field(repr=False)


@dataclass(frozen=True, slots=True)
class TakeCard:
    """S12: the card must leave the reader before anything else; the slip is printed as it does."""

    notice: Notice | None = None
    slip: Slip | None = None


@dataclass(frozen=True, slots=True)
class Stopped:
    """It cannot go on: the guide's stop page; `again` is what was agreed to, where another card may follow."""

    notice: Notice
    again: Catalogue | None = field(default=None, repr=False)


# --- a visit ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReadingCard:
    """S02b: the card is being read."""

    card: int
    catalogue: Catalogue = field(repr=False)


@dataclass(frozen=True, slots=True)
class OpeningVisit:
    """S02b: the platform is asked to open a visit for this certificate (DER)."""

    card: int
    tries_left: int
    certificate: bytes = field(repr=False)
    catalogue: Catalogue = field(repr=False)
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class ReservingId:
    """S03: the platform draws an ID, or is asked for the one typed; `account` waits at the review meanwhile."""

    draft: Draft
    proposed: str | None
    account: Account | None = None
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class OfferMyKeyId:
    """S03: `draft.mykey_id` is held for the resident; take it, draw another, or choose one's own."""

    draft: Draft
    account: Account | None = None


@dataclass(frozen=True, slots=True)
class OwnMyKeyId:
    """S03b: the resident types an ID; `typed` is what was last asked for."""

    draft: Draft
    typed: str = ""
    account: Account | None = None
    notice: Notice | None = None
    length_wrong: bool = False


@dataclass(frozen=True, slots=True)
class KeepMyKeyId:
    """S03c: the person has an ID already; it is shown after the PIN."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class LastTry:
    """P-02 as the card arrives with one try left: stop here, or go on to the MyKey ID."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class ChooseProgramme:
    """S04: several programmes are open."""

    draft: Draft
    account: Account | None = None
    notice: Notice | None = None
    nothing_chosen: bool = False


@dataclass(frozen=True, slots=True)
class ChooseProvider:
    """S05: which payment service shall receive the points."""

    draft: Draft
    notice: Notice | None = None
    nothing_chosen: bool = False


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What is wrong in a field of the account form: 0 is the account, 1-3 are the codes."""

    place: int
    problem: Problem


@dataclass(frozen=True, slots=True)
class EnterAccount:
    """S06: the account form; `number` is kept when something was wrong, codes are not."""

    draft: Draft
    provider: Provider
    number: str = ""
    problems: tuple[FieldProblem, ...] = ()
    differs: bool = False
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class RepeatAccount:
    """S06b: a number without check digit is typed twice; the first one is not shown."""

    draft: Draft
    provider: Provider
    number: str = field(repr=False)
    codes: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class CheckingAccount:
    """S06c: the provider is asked about number and codes."""

    draft: Draft
    provider: Provider
    number: str = field(repr=False)
    codes: tuple[str, ...] = field(repr=False)
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class ConfirmHolder:
    """S07: is this the name on the card?"""

    draft: Draft
    account: Account
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """S08: exactly what will be signed."""

    registration: Registration


@dataclass(frozen=True, slots=True)
class EnterPin:
    """S09: the PIN, once. A notice is a wrong PIN, or the last try."""

    registration: Registration
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Signing:
    """S10, first stage: VERIFY and SIGN on the card."""

    registration: Registration


@dataclass(frozen=True, slots=True)
class Registering:
    """S10, second stage: the request has left; from here on there is only an honest outcome.

    `card_gone` hides everything (C-09): the resident has taken the card.
    """

    registration: Registration
    card_gone: bool = False


@dataclass(frozen=True, slots=True)
class Settling:
    """C-09: no answer came; the platform is asked what became of it."""

    registration: Registration
    card_gone: bool = False


@dataclass(frozen=True, slots=True)
class Quiet:
    """D01: nobody has touched anything; the page is covered and ends unless the card's holder says go on."""

    inner: "Inner"


# --- after a visit ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Done:
    """S11: registered."""

    slip: Slip


@dataclass(frozen=True, slots=True)
class OfferSlip:
    """The card left on S11: the slip is offered, with the ID hidden."""

    slip: Slip


@dataclass(frozen=True, slots=True)
class Printing:
    """The slip is on its way to the printer."""

    slip: Slip


@dataclass(frozen=True, slots=True)
class PrintTrouble:
    """T-01: the printer failed; try again, or write the number down."""

    slip: Slip


Choosing = (
    LastTry
    | OfferMyKeyId
    | OwnMyKeyId
    | KeepMyKeyId
    | ReservingId
    | ChooseProgramme
    | ChooseProvider
    | EnterAccount
    | RepeatAccount
    | CheckingAccount
    | ConfirmHolder
)
Deciding = Review | EnterPin | Signing
Sent = Registering | Settling
Inner = Consent | AwaitCard | Choosing | Deciding | OpeningVisit
State = (
    Attract
    | Consent
    | AwaitCard
    | ReadingCard
    | OpeningVisit
    | Choosing
    | Deciding
    | Sent
    | Quiet
    | Done
    | OfferSlip
    | Printing
    | PrintTrouble
    | TakeCard
    | Stopped
)


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
    """

    name: str = "kiosk"
    catalogue: Catalogue | None = field(default=None, repr=False)
    card: int | None = None
    reader: bool = True
    platform: bool = True
    news: tuple[News, ...] = ()


@dataclass(frozen=True, slots=True)
class Kiosk:
    """The whole: the counter, and where the visit stands."""

    counter: Counter = Counter()
    state: State = Attract()


def draft_of(state: State) -> Draft | None:
    """The draft a state holds, if any."""
    match state:
        case Quiet(inner=inner):
            return draft_of(inner)
        case Review() | EnterPin() | Signing() | Registering() | Settling():
            return state.registration.draft
        case Attract() | Consent() | AwaitCard() | ReadingCard() | OpeningVisit() | Done() | OfferSlip():
            return None
        case Printing() | PrintTrouble() | TakeCard() | Stopped():
            return None
    return state.draft


def visit_of(state: State) -> int | None:
    """The number of the visit a state belongs to, or None: nobody's."""
    match state:
        case Quiet(inner=inner):
            return visit_of(inner)
        case ReadingCard(card=card) | OpeningVisit(card=card):
            return card
    draft = draft_of(state)
    return draft.visit.id if draft else None
