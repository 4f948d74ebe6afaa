"""What the platform's database and the kiosk's journal say, read from their files."""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from kiosk.platform.statement import DOMAIN_PREFIX
from tests.safety.town import Town

_REGISTRATIONS = """
    SELECT r.visit_id, v.reference, r.person_id, r.account_hash, m.mykey_id, r.statement_sealed, r.signature,
        v.certificate_sealed
    FROM registrations r JOIN visits v ON v.id = r.visit_id LEFT JOIN mykey_ids m ON m.person_id = r.person_id
"""


@dataclass(frozen=True, slots=True)
class Registration:
    """A registration as the database holds it; the signature has been checked.

    Attributes:
        visit: the platform's id.
        reference: 受付番号.
        person: the platform's number of whom it belongs to.
        account_hash: what the account is found by.
        mykey_id: the person's.
        statement: what the card signed.
        certificate: the card's, DER.
    """

    visit: str
    reference: str
    person: int
    account_hash: str
    mykey_id: str | None
    statement: dict[str, Any]
    certificate: bytes


def registrations(town: Town) -> list[Registration]:
    """Every registration.

    Raises:
        cryptography.exceptions.InvalidSignature: one was not signed by the certificate its visit was opened with.
    """
    return [_checked(town, *row) for row in _rows(town.database, _REGISTRATIONS)]


def person_of(town: Town, certificate: bytes) -> int | None:
    """Whose certificate that is, to the platform; None: it has never come."""
    known = x509.load_der_x509_certificate(certificate)
    serial = town.keys.lookup("serial", known.issuer.rfc4514_string(), str(known.serial_number))
    found = _rows(town.database, "SELECT person_id FROM certificate_bindings WHERE serial_hash = ?", serial)
    return found[0][0] if found else None


def journal(town: Town) -> dict[str, str | None]:
    """How each registration that left has ended, by the visit's id; None: it is open."""
    return dict(_rows(town.journal, "SELECT visit, outcome FROM registration"))


def _checked(town: Town, visit: str, *row: Any) -> Registration:
    *told, sealed, signature, certificate_sealed = row
    certificate = town.keys.unseal(certificate_sealed, f"certificate {visit}")
    signed = town.keys.unseal(sealed, f"statement {visit}")
    key = x509.load_der_x509_certificate(certificate).public_key()
    key.verify(signature, signed, padding.PKCS1v15(), hashes.SHA256())
    return Registration(visit, *told, json.loads(signed.removeprefix(DOMAIN_PREFIX)), certificate)


def _rows(path: Any, query: str, *values: object) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(query, values).fetchall()
