"""The platform as one value: its rules, assembled."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Engine
from sqlalchemy.orm import Session, sessionmaker
from structlog.typing import FilteringBoundLogger

from kiosk.sandbox import catalogue
from kiosk.sandbox.accounts import Accounts
from kiosk.sandbox.certificates import Authority
from kiosk.sandbox.enquiry import Enquiries
from kiosk.sandbox.ids import Ids
from kiosk.sandbox.intake import Intake
from kiosk.sandbox.jlis import Register
from kiosk.sandbox.keys import Keys
from kiosk.sandbox.lanes import Lanes
from kiosk.sandbox.openings import Openings
from kiosk.sandbox.pending import PendingIdentities
from kiosk.sandbox.people import People
from kiosk.sandbox.providers import Firms
from kiosk.sandbox.registration import Registrations
from kiosk.sandbox.staff import StaffCalls
from kiosk.sandbox.tokens import Tokens
from kiosk.sandbox.visits import Desk, Visits
from kiosk.sandbox.waiting import WaitingRoom

# As many as the framework's own.
_THREADS = 40
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Service:
    """What the routes call, one part for each kind of call; they work on `threads`."""

    threads: ThreadPoolExecutor
    offer: catalogue.Offer
    tokens: Tokens
    openings: Openings
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

    async def run(self, call: Callable[[], T]) -> T:
        """Do a call's work on one of the threads."""
        return await asyncio.get_running_loop().run_in_executor(self.threads, call)


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


@dataclass(frozen=True, slots=True)
class Reach:
    """How kiosks reach the platform.

    Attributes:
        origin: scheme, host and port, as they write it.
        visits_a_minute: how many may be opened before kiosks are told to wait; None: any number.
    """

    origin: str
    visits_a_minute: int | None = None


def assemble(
    engine: Engine, keys: Keys, authority: Authority, register: Register, world: World, reach: Reach
) -> Service:
    """Put the rules together on a migrated database."""
    offer = catalogue.load()
    intake = Intake(offer.catalogue)
    desk = Desk(engine, keys, world.clock, world.log)
    waiting_room = WaitingRoom(desk, reach.visits_a_minute)
    holders, pending = People(keys, register), PendingIdentities(desk)
    return Service(
        threads=ThreadPoolExecutor(_calls_at_once(engine, authority), "call"),
        offer=offer,
        tokens=Tokens(desk, reach.origin),
        openings=Openings(desk, waiting_room, authority, holders, pending, intake),
        visits=Visits(desk),
        ids=Ids(desk),
        accounts=Accounts(desk, offer.catalogue, Firms(offer, world.firms), intake),
        lanes=Lanes(offer.dialects),
        registrations=Registrations(desk, offer.catalogue, authority, intake),
        enquiries=Enquiries(desk, authority),
        staff_calls=StaffCalls(desk),
        sessions=desk.sessions,
        authority=authority,
        clock=world.clock,
        log=world.log,
    )


def _calls_at_once(engine: Engine, authority: Authority) -> int:
    """One where all it would do is wait for SQLite's one connection: threads that wake each other cost a tenth.

    Calls that wait for a responder must not hold up the others; those that wait for a firm have lanes of their own.
    """
    alone = engine.dialect.name == "sqlite" and authority.responder is None
    return 1 if alone else _THREADS
