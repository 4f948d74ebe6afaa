"""What the platform's database holds, held against who is who in town: a wrong link is found here and nowhere else."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from sqlalchemy import select

from kiosk.platform.statement import DOMAIN_PREFIX
from kiosk.sandbox.database import Registration, Visit
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.sealed import place
from kiosk.sandbox.visits import Desk


@dataclass(frozen=True)
class Link:
    """A registration that stands.

    Attributes:
        registration: as the database has it.
        certificate: that its visit was opened with, DER.
        signed: the bytes it keeps as signed.
        person: whom the platform takes the certificate's holder for.
        holder: whose the certificate is.
        owner: whose the account is; None: of nobody in town.
    """

    registration: Registration
    certificate: bytes
    signed: bytes
    person: int
    holder: str
    owner: str | None


class Ledger:
    """The registrations that stand when it is made.

    Args:
        desk: the platform's tables and keys.
        people: who lives in town.
        cards: whose each certificate is.
    """

    def __init__(self, desk: Desk, people: Mapping[str, SampleResident], cards: Mapping[bytes, str]) -> None:
        self._keys = desk.keys
        self._owners = {
            desk.keys.lookup("account", provider, number): person
            for person, resident in people.items()
            for provider, (number, _) in resident.accounts.items()
        }
        self._links = list(self._read(desk, cards))

    def registered(self) -> list[str]:
        """Whose cards they were made with, the oldest first."""
        return [each.holder for each in self._links]

    def wrong_links(self, reviewed: set[bytes]) -> list[str]:
        """What is wrong; `reviewed` are the statements that review pages were drawn from."""
        found = [f"{each.holder}: {told}" for each in self._links for told in self._wrong(each, reviewed)]
        holders = Counter((each.holder, each.registration.programme) for each in self._links)
        accounts = Counter((each.registration.account_hash, each.registration.programme) for each in self._links)
        found += [f"{holder} is registered {times} times" for (holder, _), times in holders.items() if times > 1]
        return found + ["an account is registered twice" for times in accounts.values() if times > 1]

    def _wrong(self, link: Link, reviewed: set[bytes]) -> Iterator[str]:
        kept, said = link.registration, json.loads(link.signed.removeprefix(DOMAIN_PREFIX))
        if not _signed(link):
            yield "the card did not sign it"
        if kept.person_id != link.person:
            yield "it stands with another person"
        if link.owner != link.holder:
            yield f"the account is {link.owner}'s"
        if link.signed not in reviewed:
            yield "no review page showed it"
        if self._keys.lookup("account", said["provider"], said["account"]) != kept.account_hash:
            yield "another account was signed"
        if (said["visit"], said["programme"]) != (kept.visit_id, kept.programme):
            yield "it was signed for something else"

    def _read(self, desk: Desk, cards: Mapping[bytes, str]) -> Iterator[Link]:
        query = select(Registration, Visit).join(Visit, Visit.id == Registration.visit_id)
        query = query.where(Registration.unlinked_at.is_(None)).order_by(Registration.registered_at)
        with desk.sessions() as session:
            for kept, visit in session.execute(query):
                certificate = desk.keys.unseal(visit.certificate_sealed, place(Visit.certificate_sealed, visit.id))
                signed = desk.keys.unseal(kept.statement_sealed, place(Registration.statement_sealed, visit.id))
                owner = self._owners.get(kept.account_hash)
                yield Link(kept, certificate, signed, visit.person_id, cards[certificate], owner)


def _signed(link: Link) -> bool:
    key = x509.load_der_x509_certificate(link.certificate).public_key()
    try:
        key.verify(link.registration.signature, link.signed, padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature:
        return False
    return True
