"""What to do next: the runtime carries these out and posts results as events of the same visit."""

from dataclasses import dataclass, field

from card.pin import Pin
from kiosk.visit.happening import Fact
from kiosk.visit.state import Paper, StaffEvent
from kiosk.visit.statement import Statement, StatusStatement


@dataclass(frozen=True, slots=True)
class ReadCard:
    """Take the card and read certificate and tries left -> CardRead or Refused."""

    visit: int


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """Open a visit at the platform -> VisitOpened or Refused."""

    visit: int
    certificate: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReserveId:
    """Hold an ID, or a drawn one where `proposed` is None -> IdReserved or Refused."""

    visit: int
    token: str
    proposed: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class CheckAccount:
    """Ask the provider, through the platform -> AccountFound or Refused."""

    visit: int
    token: str
    provider: str
    number: str = field(repr=False)
    codes: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sign:
    """VERIFY and SIGN back to back, then wipe the PIN -> Signed or Refused."""

    visit: int
    pin: Pin
    statement: Statement | StatusStatement


@dataclass(frozen=True, slots=True)
class SignOnPad:
    """Have the PIN typed on the reader, VERIFY and SIGN -> PinVerified and Signed, PinNotGiven, or Refused."""

    visit: int
    statement: Statement | StatusStatement


@dataclass(frozen=True, slots=True)
class Register:
    """Write the journal, then send -> Registered, Unanswered or Refused."""

    visit: int
    statement: Statement
    signature: bytes = field(repr=False)
    account_token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Enquire:
    """Ask for the person's registrations -> StatusFound or Refused."""

    visit: int
    statement: StatusStatement
    signature: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Settle:
    """Ask the platform until it says what became of the visit -> Settled."""

    visit: int
    token: str


@dataclass(frozen=True, slots=True)
class EndVisit:
    """Reset and release the card; tell the platform, best effort, where `token` is given."""

    visit: int
    token: str | None


@dataclass(frozen=True, slots=True)
class PrintSlip:
    """Print the slip -> Printed or PrintFailed."""

    slip: Paper


@dataclass(frozen=True, slots=True)
class TellStaff:
    """Tell the platform's staff page, best effort."""

    happened: StaffEvent


@dataclass(frozen=True, slots=True)
class LoadCatalogue:
    """Ask the platform for its offer -> CatalogueLoaded, or nothing while it is out of reach."""


@dataclass(frozen=True, slots=True)
class Record:
    """Write into the audit trail, in this order; the runtime adds it to what a step wants (kiosk.visit.telling)."""

    facts: tuple[Fact, ...]


Effect = (
    ReadCard
    | OpenVisit
    | ReserveId
    | CheckAccount
    | Sign
    | SignOnPad
    | Register
    | Enquire
    | Settle
    | EndVisit
    | PrintSlip
    | TellStaff
    | LoadCatalogue
    | Record
)
