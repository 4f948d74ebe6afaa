"""Where a visit stands: one frozen value a page, holding only what that page and the steps after it need.

A state that holds a visit says so by `visit` (the number of the card's insertion); results for another are dropped.
"""

from dataclasses import dataclass, field

from card.pin import Lapse
from kiosk.visit.catalogue import Provider
from kiosk.visit.facts import (
    DRAWS,
    Account,
    Counter,
    Draft,
    Enquiry,
    Errand,
    FieldProblem,
    Leaflet,
    News,
    Notice,
    Paper,
    PastRegistration,
    Purpose,
    Registration,
    Slip,
    StaffEvent,
    Visit,
)

# What states are made of goes by the same name as they do.
__all__ = [
    "DRAWS",
    "Account",
    "Counter",
    "Draft",
    "Enquiry",
    "Errand",
    "FieldProblem",
    "Leaflet",
    "News",
    "Notice",
    "Paper",
    "PastRegistration",
    "Purpose",
    "Registration",
    "Slip",
    "StaffEvent",
    "Visit",
]

Wanted = Registration | Enquiry
# A card left behind so long (ui-guide, S12) is a matter for staff.
FORGOTTEN = 60.0

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
    """S02: no card yet."""

    errand: Errand


@dataclass(frozen=True, slots=True)
class TakeCard:
    """S12: the card must leave the reader before anything else; the slip is printed as it does.

    `until_staff` is in how many seconds staff are called; None: they have been.
    """

    notice: Notice | None = None
    slip: Paper | None = None
    until_staff: float | None = FORGOTTEN


@dataclass(frozen=True, slots=True)
class Stopped:
    """It cannot go on: the guide's stop page.

    `again` is given where another card may follow; `unprinted` says that what it gives to take along did not print.
    """

    notice: Notice
    again: Errand | None = None
    unprinted: bool = False


# --- a visit ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReadingCard:
    """S02b: the card is being read."""

    card: int
    errand: Errand


@dataclass(frozen=True, slots=True)
class OpeningVisit:
    """S02b: the platform is asked to open a visit for this certificate (DER)."""

    card: int
    tries_left: int
    certificate: bytes = field(repr=False)
    errand: Errand
    notice: Notice | None = None
    pin_pad: bool = False


@dataclass(frozen=True, slots=True)
class AlreadyRegistered:
    """B-03: nothing is left to register; what there is can be seen after the PIN."""

    visit: Visit


@dataclass(frozen=True, slots=True)
class ReservingId:
    """S03: the platform draws an ID, or is asked for the one typed; `account` waits at the review meanwhile."""

    draft: Draft
    proposed: str | None = field(repr=False)
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
    typed: str = field(default="", repr=False)
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
class EnterAccount:
    """S06: the account form; `number` is kept when something was wrong, codes are not."""

    draft: Draft
    provider: Provider
    number: str = field(default="", repr=False)
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
    """S09: the PIN, once. A notice is a wrong PIN, or the last try; a lapse is why the reader's own keys gave none."""

    wanted: Wanted
    notice: Notice | None = None
    lapse: Lapse | None = None


@dataclass(frozen=True, slots=True)
class PinOnPad:
    """S09, while the reader asks for the PIN on keys of its own."""

    wanted: Wanted


@dataclass(frozen=True, slots=True)
class Signing:
    """S10, first stage: VERIFY and SIGN on the card."""

    wanted: Wanted


@dataclass(frozen=True, slots=True)
class Enquiring:
    """S10: the platform is asked for the registration; the same may be asked again for a minute."""

    enquiry: Enquiry
    signature: bytes = field(repr=False)
    notice: Notice | None = None


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
class Status:
    """S20: the person's MyKey ID, if there is one, and what they registered."""

    mykey_id: str | None = field(repr=False)
    registrations: tuple[PastRegistration, ...]


@dataclass(frozen=True, slots=True)
class OfferSlip:
    """The card left on S11: the slip is offered, with the ID hidden."""

    slip: Slip


@dataclass(frozen=True, slots=True)
class Printing:
    """The slip is on its way to the printer."""

    slip: Paper


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
Deciding = Review | EnterPin | PinOnPad | Signing
Seeing = AlreadyRegistered | Enquiring
Sent = Registering | Settling
Inner = Consent | AwaitCard | Choosing | Deciding | Enquiring | OpeningVisit
State = (
    Attract
    | Consent
    | AwaitCard
    | ReadingCard
    | OpeningVisit
    | Choosing
    | Deciding
    | Seeing
    | Sent
    | Quiet
    | Done
    | Status
    | OfferSlip
    | Printing
    | PrintTrouble
    | TakeCard
    | Stopped
)


@dataclass(frozen=True, slots=True)
class Kiosk:
    """The whole: the counter, and where the visit stands; `slow` gives whoever stands there more time."""

    counter: Counter = field(default_factory=Counter)
    state: State = Attract()
    slow: bool = False


def draft_of(state: State) -> Draft | None:
    """The draft a state holds, if any."""
    match state:
        case Quiet(inner=inner):
            return draft_of(inner)
        case EnterPin(wanted=wanted) | PinOnPad(wanted=wanted) | Signing(wanted=wanted):
            return wanted.draft if isinstance(wanted, Registration) else None
        case Review() | Registering() | Settling():
            return state.registration.draft
    draft: Draft | None = getattr(state, "draft", None)
    return draft


def opened_visit(state: State) -> Visit | None:
    """The visit a state holds that is open at the platform, if any."""
    match state:
        case Quiet(inner=inner):
            return opened_visit(inner)
        case EnterPin(wanted=wanted) | PinOnPad(wanted=wanted) | Signing(wanted=wanted):
            return wanted.visit
        case Enquiring(enquiry=enquiry):
            return enquiry.visit
        case AlreadyRegistered(visit=visit):
            return visit
    draft = draft_of(state)
    return draft.visit if draft else None


def visit_of(state: State) -> int | None:
    """The number of the visit a state belongs to, or None: nobody's."""
    match state:
        case Quiet(inner=inner):
            return visit_of(inner)
        case ReadingCard(card=card) | OpeningVisit(card=card):
            return card
    visit = opened_visit(state)
    return visit.id if visit else None
