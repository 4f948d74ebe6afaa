"""What can go wrong with a card, as types that carry data and no sentence for a resident."""

from card.pin import Lapse


class CardError(Exception):
    """Anything that goes wrong between this program and a card."""


class ReaderMissing(CardError):
    """No such reader, or no PC/SC service to ask for one."""


class ReaderBusy(CardError):
    """Another program held the card for longer than we were willing to wait."""


class CardRemoved(CardError):
    """The card is not there, left the reader, or was reset under us: whatever it knew of us is gone."""


class CardUnreadable(CardError):
    """The card is mute, or what it says cannot be understood."""


class CommandRefused(CardError):
    """The card answered a command with a status word that the command does not allow for.

    Attributes:
        ins: instruction byte of the command; its body is not kept.
        sw: status word, 0x0000-0xFFFF.
    """

    def __init__(self, ins: int, sw: int) -> None:
        super().__init__(f"INS {ins:02X} answered {sw:04X}")
        self.ins = ins
        self.sw = sw


class NotMyNumberCard(CardError):
    """The card has no JPKI application, or one that this kiosk does not serve.

    Attributes:
        token: name in EF 0006 (a phone, the older 住基カード), or None where there is no application.
    """

    def __init__(self, token: str | None = None) -> None:
        super().__init__("no JPKI application" if token is None else f"token {token!a}")
        self.token = token


class CertificateMissing(CardError):
    """The card carries no user authentication certificate (利用者証明用電子証明書)."""


class CertificateUnusable(CardError):
    """The bytes in EF 000A are no user authentication certificate."""


class PinWrong(CardError):
    """VERIFY was refused; the card has counted one try.

    Attributes:
        tries_left: 1 or 2; a refusal that leaves none is `PinLocked`.
    """

    def __init__(self, tries_left: int) -> None:
        super().__init__(f"{tries_left} tries left")
        self.tries_left = tries_left


class PinNotGiven(CardError):
    """The reader's own keys gave no PIN, so the card was not asked and no try is spent.

    Attributes:
        lapse: time, cancel key, or another number of digits.
    """

    def __init__(self, lapse: Lapse) -> None:
        super().__init__(lapse.name)
        self.lapse = lapse


class PinLocked(CardError):
    """No tries are left; only the municipal counter can reset the PIN."""


class PinAbsent(CardError):
    """The card has no PIN to ask for (顔認証マイナンバーカード)."""
