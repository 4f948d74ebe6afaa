"""The platform as one value: its rules, assembled."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine
from sqlalchemy.orm import Session, sessionmaker
from structlog.typing import FilteringBoundLogger

from kiosk.sandbox import catalogue
from kiosk.sandbox.accounts import Accounts
from kiosk.sandbox.certificates import Authority
from kiosk.sandbox.enquiry import Enquiries
from kiosk.sandbox.ids import Ids
from kiosk.sandbox.jlis import Register
from kiosk.sandbox.keys import Keys
from kiosk.sandbox.lanes import Lanes
from kiosk.sandbox.people import People
from kiosk.sandbox.providers import Firms
from kiosk.sandbox.registration import Registrations
from kiosk.sandbox.staff import StaffCalls
from kiosk.sandbox.tokens import Tokens
from kiosk.sandbox.visits import Desk, Visits


@dataclass(frozen=True, slots=True)
class Service:
    """What the routes call, one part for each kind of call."""

    offer: catalogue.Offer
    tokens: Tokens
    visits: Visits
    ids: Ids
    accounts: Accounts
    lanes: Lanes
    registrations: Registrations
    enquiries: Enquiries
    staff_calls: StaffCalls
    sessions: sessionmaker[Session]
    authority: Authority
    clock: Callable[[], datetime]
    log: FilteringBoundLogger


@dataclass(frozen=True, slots=True)
class World:
    """What surrounds the platform.

    Attributes:
        clock: gives the aware time.
        firms: gives the address of a provider's firm, by its id.
        log: the structured log.
    """

    clock: Callable[[], datetime]
    firms: Callable[[str], str]
    log: FilteringBoundLogger


def assemble(
    engine: Engine, keys: Keys, authority: Authority, register: Register, world: World, origin: str
) -> Service:
    """Put the rules together on a migrated database; kiosks reach them at `origin`."""
    offer = catalogue.load()
    desk = Desk(sessionmaker(engine, expire_on_commit=False), keys, world.clock, world.log)
    return Service(
        offer=offer,
        tokens=Tokens(desk, origin),
        visits=Visits(desk, authority, People(keys, register)),
        ids=Ids(desk),
        accounts=Accounts(desk, offer.catalogue, Firms(offer, world.firms)),
        lanes=Lanes(offer.dialects),
        registrations=Registrations(desk, offer.catalogue, authority),
        enquiries=Enquiries(desk, authority),
        staff_calls=StaffCalls(desk),
        sessions=desk.sessions,
        authority=authority,
        clock=world.clock,
        log=world.log,
    )
