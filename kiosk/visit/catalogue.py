"""What a resident can choose from: programmes, payment providers and their terms.

The values are plain; their bounds are annotations, so that whoever reads them from outside (kiosk.platform.messages)
checks them there once and nothing here needs to.
"""

from collections.abc import Container
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from annotated_types import Ge, Le, Len

ProgrammeId = Annotated[str, Len(1, 16)]
ProviderId = Annotated[str, Len(1, 16)]
Label = Annotated[str, Len(1, 80)]
Pattern = Annotated[str, Len(1, 64)]


class Check(StrEnum):
    """Which check digit an account number carries (domain.md section 10)."""

    NONE = "NONE"
    LUHN = "LUHN"
    MOD11 = "MOD11"


class Channel(StrEnum):
    """Where a provider accepts registrations."""

    KIOSK = "KIOSK"
    WEB = "WEB"
    APP = "APP"


class Kind(StrEnum):
    """What sort of payment service it is; the filters of S05."""

    QR = "qr"
    E_MONEY = "e-money"
    CREDIT = "credit"
    PREPAID = "prepaid"
    DEBIT = "debit"


class OwnerEcho(StrEnum):
    """What a provider tells of an account's holder."""

    MASKED_NAME = "MASKED_NAME"
    NICKNAME = "NICKNAME"
    NONE = "NONE"


@dataclass(frozen=True, slots=True)
class Terms:
    """The text somebody agrees to."""

    version: Annotated[str, Len(1, 20)]
    text: Annotated[str, Len(1, 20_000)] = field(repr=False)

    @property
    def sha256(self) -> str:
        """Hex digest of the text as UTF-8: what the statement says was agreed to."""
        import hashlib  # OpenSSL, which the first page need not wait for

        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class AccountFormat:
    r"""How an account number (決済サービスID) of a provider looks.

    Attributes:
        label_ja: the provider's own word for it, e.g. 会員番号.
        label_en: the same in English.
        pattern: characters and counts, e.g. `[A-Z]{2}\d{10}` (kiosk.visit.account says what is allowed).
        check: the check digit it carries.
        scan: whether the provider shows the bare number as a QR code.
        where_ja: one sentence that says where the number stands.
        where_en: the same in English.
        drawn: what the drawing beside that sentence shows; NONE: nothing that can be drawn.
    """

    label_ja: Label
    label_en: Label
    pattern: Pattern
    check: Check
    scan: Literal["QR", "NONE"]
    where_ja: Annotated[str, Len(1, 200)]
    where_en: Annotated[str, Len(1, 200)]
    drawn: Literal["CARD_FRONT", "CARD_BACK", "APP", "NONE"] = "NONE"


@dataclass(frozen=True, slots=True)
class CodeFormat:
    """How one セキュリティコード of a provider looks; a secret one is masked while typed."""

    label_ja: Label
    label_en: Label
    pattern: Pattern
    secret: bool


@dataclass(frozen=True, slots=True)
class Provider:
    """A payment service (決済サービス) as domain.md section 10 describes it; times are aware."""

    id: ProviderId
    name_ja: Label
    name_kana: Label
    name_latin: Label
    aliases: Annotated[tuple[Label, ...], Len(0, 10)]
    kind: Kind
    method: Literal["PREPAY", "PURCHASE", "BOTH"]
    account: AccountFormat
    codes: Annotated[tuple[CodeFormat, ...], Len(1, 3)]
    pre_registration: bool
    channels: Annotated[tuple[Channel, ...], Len(1, 3)]
    min_age_own: Annotated[int, Ge(0), Le(120)]
    legal_rep_allowed: bool
    owner_echo: OwnerEcho
    grant_delay: Annotated[str, Len(1, 16)]
    points_expiry: Annotated[str, Len(0, 16)]
    closes_at: datetime
    terms: Terms


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme (制度) that gives points; times are aware.

    Attributes:
        card_by: for whoever had applied for the card by then; None: whenever that was.
    """

    id: ProgrammeId
    name_ja: Label
    name_en: Label
    opens_at: datetime
    closes_at: datetime
    terms: Terms
    card_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything on offer at one moment; providers in 五十音 order of their reading."""

    version: Annotated[str, Len(1, 64)]
    terms: Terms
    programmes: Annotated[tuple[Programme, ...], Len(1, 50)]
    providers: Annotated[tuple[Provider, ...], Len(1, 10_000)]

    def takes(self, provider: Provider, moment: datetime, programmes: Container[str]) -> bool:
        """Whether a service takes registrations for one of these programmes at that moment.

        Its own date counts where it is earlier than the programme's (domain.md section 3); otherwise the programme's
        decides, with whatever exceptions there are to it.
        """
        offered = [each for each in self.programmes if each.id in programmes]
        return moment <= provider.closes_at or any(each.closes_at <= provider.closes_at for each in offered)

    def provider(self, provider_id: str) -> Provider | None:
        """The provider of that id, or None."""
        return next((each for each in self.providers if each.id == provider_id), None)

    def programme(self, programme_id: str) -> Programme | None:
        """The programme of that id, or None."""
        return next((each for each in self.programmes if each.id == programme_id), None)
