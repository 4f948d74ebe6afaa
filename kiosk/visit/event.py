"""What happens: the card and the reader, the resident's intents, and the results of effects.

Every result carries the number of the visit it belongs to.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from card.pin import Lapse, Pin
from kiosk.visit.catalogue import Catalogue
from kiosk.visit.state import News, Notice, PastRegistration

# --- card and reader ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CardIn:
    """A card lies on the reader; not `fresh` if it lay there before the program looked."""

    insertion: int
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class CardOut:
    """The reader is empty."""


@dataclass(frozen=True, slots=True)
class ReaderGone:
    """The reader, or the service behind it, is not there."""


# --- intents of whoever stands there ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Start:
    """S00: begin a registration."""


@dataclass(frozen=True, slots=True)
class SeeStatus:
    """S00, B-03: see what is registered."""


@dataclass(frozen=True, slots=True)
class Agree:
    """S01: agree to the terms."""


@dataclass(frozen=True, slots=True)
class Touched:
    """Somebody touched the page; it changes nothing, but it is not quiet."""


@dataclass(frozen=True, slots=True)
class GoSlowly:
    """「ゆっくり操作」 on or off; it ends with the visit."""

    on: bool


@dataclass(frozen=True, slots=True)
class GoOn:
    """The primary of a warning: go on, enter it again, correct it; D01's 「続ける」."""


@dataclass(frozen=True, slots=True)
class CallStaff:
    """「職員を呼ぶ」."""


@dataclass(frozen=True, slots=True)
class StaffCame:
    """Staff have made their gesture."""


@dataclass(frozen=True, slots=True)
class Retry:
    """Try again what failed."""


@dataclass(frozen=True, slots=True)
class Back:
    """「戻る」: one page back; entries stay, secrets do not."""


@dataclass(frozen=True, slots=True)
class Quit:
    """「やめる」 or 「終わる」: end it; everything typed is erased."""


@dataclass(frozen=True, slots=True)
class DrawAnother:
    """S03: draw another ID."""


@dataclass(frozen=True, slots=True)
class ChooseOwn:
    """S03: choose one's own ID."""


@dataclass(frozen=True, slots=True)
class UseId:
    """S03, S03b, I-01: use this ID."""

    mykey_id: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PickProgramme:
    """S04: this programme, agreeing to its terms; None: nothing was chosen."""

    programme: str | None


@dataclass(frozen=True, slots=True)
class PickProvider:
    """S05: this provider; None: nothing was chosen."""

    provider: str | None


@dataclass(frozen=True, slots=True)
class SubmitAccount:
    """S06: number and codes, agreeing to the provider's terms; `scanned` spares the second typing."""

    number: str = field(repr=False)
    codes: tuple[str, ...] = field(repr=False)
    scanned: bool = False


@dataclass(frozen=True, slots=True)
class RepeatNumber:
    """S06b: the number once more."""

    number: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OtherProvider:
    """V-01 to V-06: choose another payment service."""


@dataclass(frozen=True, slots=True)
class HolderIsMine:
    """S07: it is my account."""


@dataclass(frozen=True, slots=True)
class HolderIsNotMine:
    """S07: it is not."""


class Row(Enum):
    """A row of the review that can be changed."""

    MYKEY_ID = "mykey_id"
    PROGRAMME = "programme"
    PROVIDER = "provider"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Change:
    """S08: change this row."""

    row: Row


@dataclass(frozen=True, slots=True)
class Confirm:
    """S08: these details are right."""


@dataclass(frozen=True, slots=True)
class SubmitPin:
    """S09: register, with this PIN. Whoever takes the event from the queue wipes the PIN."""

    pin: Pin


@dataclass(frozen=True, slots=True)
class Finish:
    """S11, or a stop page that gives something to take along: finish, with paper or without."""

    print_slip: bool


# --- results ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CardRead:
    """The card can finish a registration: its user certificate (DER), and the tries left (1-3).

    `pin_pad` tells whether the reader has keys of its own.
    """

    visit: int
    certificate: bytes = field(repr=False)
    tries_left: int
    pin_pad: bool = False


@dataclass(frozen=True, slots=True)
class VisitOpened:
    """The platform opened the visit; the fields are those of `Visit`."""

    visit: int
    token: str
    nonce: str = field(repr=False)
    reference: str
    opened_at: datetime
    has_mykey_id: bool
    already: tuple[str, ...]
    closed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IdReserved:
    """This ID is held for the visit."""

    visit: int
    mykey_id: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AccountFound:
    """The provider knows the account and the codes were right."""

    visit: int
    token: str = field(repr=False)
    holder: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class PinVerified:
    """The card has taken the PIN that was typed on the reader, and is about to sign."""

    visit: int


@dataclass(frozen=True, slots=True)
class PinNotGiven:
    """The reader has no PIN: its time was over, somebody cancelled, or typed another number of digits."""

    visit: int
    lapse: Lapse


@dataclass(frozen=True, slots=True)
class Signed:
    """The card signed the statement (256 bytes)."""

    visit: int
    signature: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Registered:
    """The platform's receipt, checked."""

    visit: int
    mykey_id: str = field(repr=False)
    registered_at: datetime
    mac: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class StatusFound:
    """The platform's answer to an enquiry."""

    visit: int
    mykey_id: str | None = field(repr=False)
    registrations: tuple[PastRegistration, ...]


@dataclass(frozen=True, slots=True)
class Unanswered:
    """The registration left, and no answer that can be trusted came back."""

    visit: int


@dataclass(frozen=True, slots=True)
class Settled:
    """The platform says what became of the visit, for good; None as time: it was not registered.

    `news` says the same for whoever stands there when the visit's own page has gone.
    """

    visit: int
    registered_at: datetime | None
    news: News


@dataclass(frozen=True, slots=True)
class Refused:
    """A card, the platform or the kiosk itself says no, or cannot be reached."""

    visit: int
    notice: Notice


@dataclass(frozen=True, slots=True)
class TimeUp:
    """The state's time is over (kiosk.visit.limits)."""


@dataclass(frozen=True, slots=True)
class Printed:
    """The slip was printed."""


@dataclass(frozen=True, slots=True)
class PrintFailed:
    """The slip was not printed."""


@dataclass(frozen=True, slots=True)
class CatalogueLoaded:
    """The platform's offer."""

    catalogue: Catalogue = field(repr=False)


@dataclass(frozen=True, slots=True)
class CatalogueFailed:
    """The platform is out of reach; it is asked again until it answers."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Something broke that belongs to no visit."""

    notice: Notice


@dataclass(frozen=True, slots=True)
class NewsArrived:
    """An open registration of an earlier visit was settled."""

    news: News


@dataclass(frozen=True, slots=True)
class NewsOver:
    """Five minutes have passed: this news is not shown any longer."""

    news: News


Intent = (
    Start
    | SeeStatus
    | Agree
    | Touched
    | GoSlowly
    | GoOn
    | CallStaff
    | StaffCame
    | Retry
    | Back
    | Quit
    | DrawAnother
    | ChooseOwn
    | UseId
    | PickProgramme
    | PickProvider
    | SubmitAccount
    | RepeatNumber
    | OtherProvider
    | HolderIsMine
    | HolderIsNotMine
    | Change
    | Confirm
    | SubmitPin
    | Finish
)
Result = (
    CardRead
    | VisitOpened
    | IdReserved
    | AccountFound
    | PinVerified
    | PinNotGiven
    | Signed
    | Registered
    | StatusFound
    | Unanswered
    | Settled
    | Refused
)
Event = (
    Intent
    | Result
    | CardIn
    | CardOut
    | ReaderGone
    | TimeUp
    | Printed
    | PrintFailed
    | CatalogueLoaded
    | CatalogueFailed
    | Failed
    | NewsArrived
    | NewsOver
)
