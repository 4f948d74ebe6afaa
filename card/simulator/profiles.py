"""The simulated cards, one for each thing that can stand at a counter. Every PIN is 1234."""

from dataclasses import dataclass
from enum import Enum, StrEnum
from types import MappingProxyType

TEST_PIN = (1, 2, 3, 4)
_MY_NUMBER_CARD = "JPKIAPICCTOKEN2"


class Profile(StrEnum):
    """Name of a simulated card, as commands and panels write it."""

    VALID = "valid"
    LAST_TRY = "last-try"
    LOCKED = "locked"
    EXPIRED = "expired"
    REVOKED = "revoked"
    RENEWED = "renewed"
    RENEWED_RECENT = "renewed-recent"
    RENEWED_UNLINKED = "renewed-unlinked"
    MINOR = "minor"
    NO_CERTIFICATE = "no-certificate"
    NO_PIN = "no-pin"
    PHONE = "phone"
    OLD_CARD = "old-card"
    NOT_A_CARD = "not-a-card"


class Standing(Enum):
    """How a card's user authentication certificate stands."""

    VALID = "valid"
    EXPIRED = "expired"
    REVOKED = "revoked"


class Record(Enum):
    """What J-LIS has on record of a card's certificate (domain.md section 4)."""

    FIRST = "first"
    FOLLOWS_VALID = "took the place of the valid card's, days ago"
    JUST_FOLLOWED = "took the place of another one, a moment ago"
    LINK_LOST = "unknown: the link to an older one was lost"
    MINOR = "first, of somebody under 15"


@dataclass(frozen=True, slots=True)
class CardData:
    """What makes one simulated card differ from another.

    Attributes:
        token: name in EF 0006; None for a card without the application.
        tries: PIN tries left when the card is made, 0-3; None for a card without a PIN (顔認証マイナンバーカード).
        certificate: its user authentication certificate, or None for a card without one.
        record: what J-LIS says of that.
    """

    token: str | None = _MY_NUMBER_CARD
    tries: int | None = 3
    certificate: Standing | None = Standing.VALID
    record: Record = Record.FIRST


CARDS = MappingProxyType(
    {
        Profile.VALID: CardData(),
        Profile.LAST_TRY: CardData(tries=1),
        Profile.LOCKED: CardData(tries=0),
        Profile.EXPIRED: CardData(certificate=Standing.EXPIRED),
        Profile.REVOKED: CardData(certificate=Standing.REVOKED),
        Profile.RENEWED: CardData(record=Record.FOLLOWS_VALID),
        Profile.RENEWED_RECENT: CardData(record=Record.JUST_FOLLOWED),
        Profile.RENEWED_UNLINKED: CardData(record=Record.LINK_LOST),
        Profile.MINOR: CardData(record=Record.MINOR),
        Profile.NO_CERTIFICATE: CardData(certificate=None),
        Profile.NO_PIN: CardData(tries=None),
        Profile.PHONE: CardData(token="JPKIAPGPSETOKEN"),  # noqa: S106 - the card's kind, no secret
        Profile.OLD_CARD: CardData(token="JPKIAPICCTOKEN"),  # noqa: S106
        Profile.NOT_A_CARD: CardData(token=None),
    }
)
