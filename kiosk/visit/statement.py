"""The one thing the card signs: the complete registration, exactly as the review page shows it."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Final, Literal

from annotated_types import Len

VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Agreed:
    """Terms agreed to: their version and the SHA-256 (hex) of their text."""

    version: Annotated[str, Len(1, 20)]
    sha256: Annotated[str, Len(64, 64)]


@dataclass(frozen=True, slots=True)
class AgreedTerms:
    """The three separate acts of consent (domain.md section 3)."""

    platform: Agreed
    programme: Agreed
    provider: Agreed


@dataclass(frozen=True, slots=True)
class StatusStatement:
    """A wish to see one's own registration: the form of `Statement`, with every choice null."""

    v: Literal[1]
    purpose: Literal["status"]
    visit: Annotated[str, Len(1, 64)]
    reference: Annotated[str, Len(10, 10)]
    nonce: Annotated[str, Len(1, 64)] = field(repr=False)
    kiosk: Annotated[str, Len(1, 40)]
    opened_at: datetime
    programme: None = None
    provider: None = None
    account: None = None
    holder: None = None
    mykey_id: None = None
    terms: None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A registration, whole (design.md "The statement").

    Attributes:
        v: version of this form.
        purpose: what it is for.
        visit: the platform's id of the visit.
        reference: 受付番号 of the visit.
        nonce: the platform's one-time value.
        kiosk: the kiosk's name.
        opened_at: when the platform opened the visit, its own time.
        programme: id of the programme.
        provider: id of the payment provider.
        account: the whole normalised account number.
        holder: the masked holder name exactly as shown, or None where the provider shows none.
        mykey_id: the new MyKey ID, or None for the one the person has.
        terms: what was agreed to.
    """

    v: Literal[1]
    purpose: Literal["register"]
    visit: Annotated[str, Len(1, 64)]
    reference: Annotated[str, Len(10, 10)]
    nonce: Annotated[str, Len(1, 64)] = field(repr=False)
    kiosk: Annotated[str, Len(1, 40)]
    opened_at: datetime
    programme: Annotated[str, Len(1, 16)]
    provider: Annotated[str, Len(1, 16)]
    account: Annotated[str, Len(1, 40)] = field(repr=False)
    holder: Annotated[str, Len(1, 80)] | None = field(repr=False)
    mykey_id: Annotated[str, Len(8, 8)] | None = field(repr=False)
    terms: AgreedTerms
