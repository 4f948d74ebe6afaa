"""`kiosk card`: what is on the reader."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import typer

from kiosk.cli import exit as ending
from kiosk.cli import parts
from kiosk.visit.reason import Reason

if TYPE_CHECKING:
    from card.connection import Connection, Reader
    from card.errors import CardError


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What can be told without a PIN.

    Attributes:
        kind: `my-number-card`, `phone`, `old-card` or `other`.
        valid_until: the user certificate's end (ISO 8601), or None where there is none.
        valid: whether it is valid now.
        tries_left: 0-3, or None where there is no PIN or no application.
        reason: why a registration could not go on with it, or None.
        pin_pad: whether the reader has keys of its own, on which the PIN is then typed.
    """

    kind: str
    valid_until: str | None = None
    valid: bool = False
    tries_left: int | None = None
    reason: str | None = None
    pin_pad: bool = False


def show_card(given: parts.Given, *, as_json: bool) -> None:
    """Print the facts; end with 4 where no card can be read."""
    profile = parts.profile_of(given)
    if profile is not None:
        facts = _read(parts.simulated_reader(parts.open_state(given.state_dir), profile))
    else:
        settings = parts.load_settings(parts.state_of(given.state_dir))
        facts = _read(parts.pcsc_reader(parts.as_set(given, settings).reader))
    if as_json:
        typer.echo(json.dumps(asdict(facts)))
    else:
        typer.echo("\n".join(f"{key}: {'-' if value is None else value}" for key, value in asdict(facts).items()))


def _read(reader: "Reader") -> CardFacts:
    from card.errors import CardError, NotMyNumberCard
    from card.pinpad import PinPad

    try:
        connection = reader.connect()
    except CardError as error:
        raise _unreadable(reader, error) from error
    try:
        pin_pad = PinPad.of(connection) is not None
        return replace(_facts(connection), pin_pad=pin_pad)
    except NotMyNumberCard as error:
        return CardFacts(_kind(error.token), reason=Reason.CARD_NOT_MYNUMBER, pin_pad=pin_pad)
    except CardError as error:
        raise _unreadable(reader, error) from error
    finally:
        connection.close()


def _unreadable(reader: "Reader", error: "CardError") -> ending.Stopped:
    from kiosk.failures import card_notice

    return ending.Stopped(card_notice(error).reason, f"{reader.name}: {error}")


def _facts(connection: "Connection") -> CardFacts:
    from card.certificate import parse
    from card.errors import CertificateMissing, PinAbsent
    from card.jpki import JpkiApplication, ReaderTraits

    application = JpkiApplication.select(connection, ReaderTraits())
    tries_left, until, valid, reason = None, None, False, None
    try:
        certificate = parse(application.read_certificate())
        until, valid = certificate.not_after.isoformat(), certificate.valid_at(datetime.now(UTC))
        reason = None if valid else Reason.CERT_EXPIRED
    except CertificateMissing:
        reason = Reason.CERT_NONE
    try:
        tries_left = application.tries_left()
        reason = reason or {0: Reason.PIN_LOCKED, 1: Reason.PIN_LAST_TRY}.get(tries_left)
    except PinAbsent:
        reason = reason or Reason.CARD_NO_PIN
    return CardFacts("my-number-card", until, valid, tries_left, reason)


def _kind(token: str | None) -> str:
    if token is None:
        return "other"
    return "phone" if token.startswith(("JPKIAPGPSE", "JPKIAPIOS")) else "old-card"
