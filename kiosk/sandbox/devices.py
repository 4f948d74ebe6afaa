"""Which kiosks may call: each by the key that was made on it, from when it is enrolled until it is revoked."""

from dataclasses import dataclass
from datetime import datetime

from joserfc.errors import JoseError
from joserfc.jwk import ECKey
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from kiosk.sandbox.database import Device, Visit
from kiosk.sandbox.visits import Desk, close_found, still_open

_CURVE = "P-256"


class NotPossible(Exception):
    """Nothing was changed; the message says why."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A kiosk as the platform's list has it.

    Attributes:
        name: of the kiosk.
        thumbprint: of its public key (RFC 7638, SHA-256, base64url): the same is shown on the kiosk.
        enrolled_at: since when, aware.
        revoked_at: until when; None: it may call.
    """

    name: str
    thumbprint: str
    enrolled_at: datetime
    revoked_at: datetime | None


class Devices:
    """The list of kiosks."""

    def __init__(self, desk: Desk) -> None:
        """Take what every rule needs."""
        self._desk = desk

    def enrol(self, name: str, public_key: bytes) -> Listed:
        """Let a kiosk call from now on; the same key under the same name again changes nothing.

        Args:
            name: the kiosk's, as its settings have it.
            public_key: P-256, PEM, as `kiosk device key` prints it.

        Raises:
            NotPossible: it is no such key, another kiosk has it, or the name is in use with another key.
        """
        key = _public(public_key)
        thumbprint = key.thumbprint()
        try:
            with self._desk.sessions.begin() as session:
                device = _enrolled(session, name, thumbprint, self._desk.now())
                device.public_key = key.as_pem(private=False).decode()
                listed = _listed(device)
        except IntegrityError as error:
            raise NotPossible("another kiosk has this key: each makes its own") from error
        self._desk.log.warning("device.enrolled", kiosk=name, thumbprint=thumbprint)
        return listed

    def revoke(self, name: str) -> Listed:
        """Refuse a kiosk from its next call on, and end the visit that is open there.

        Raises:
            NotPossible: there is no such kiosk.
        """
        now = self._desk.now()
        with self._desk.sessions.begin() as session:
            device = session.get(Device, name, with_for_update=True)
            if device is None:
                raise NotPossible(f"no kiosk {name!a}")
            device.revoked_at = device.revoked_at or now
            close_found(session, still_open(Visit.kiosk == name))
            listed = _listed(device)
        self._desk.log.warning("device.revoked", kiosk=name, thumbprint=listed.thumbprint)
        return listed

    def all(self) -> list[Listed]:
        """Every one there was, by name."""
        with self._desk.sessions.begin() as session:
            return [_listed(each) for each in session.scalars(select(Device).order_by(Device.name))]


def _public(pem: bytes) -> ECKey:
    try:
        key = ECKey.import_key(pem)
    except (ValueError, JoseError) as error:
        raise NotPossible("this is no public key of a kiosk") from error
    if key.is_private or key.curve_name != _CURVE:
        raise NotPossible("this is no public key of a kiosk: P-256, without its private half")
    return key


def _enrolled(session: Session, name: str, thumbprint: str, now: datetime) -> Device:
    device = session.get(Device, name, with_for_update=True)
    if device is None:
        device = Device(name=name, thumbprint=thumbprint, enrolled_at=now, public_key="")
        session.add(device)
    elif device.revoked_at is not None:
        device.thumbprint, device.enrolled_at, device.revoked_at = thumbprint, now, None
    elif device.thumbprint != thumbprint:
        raise NotPossible(f"kiosk {name!a} has another key: revoke it first")
    return device


def _listed(device: Device) -> Listed:
    return Listed(device.name, device.thumbprint, device.enrolled_at, device.revoked_at)
