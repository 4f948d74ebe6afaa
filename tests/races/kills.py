"""The server is killed at any moment: every visit is there whole, or not at all, and settles once and for good."""

import http.client
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Engine, text

from kiosk.cli.bench.crowd import Kiosk, Ready, Refused, Resident
from kiosk.platform.client import Endpoint
from kiosk.platform.identity import Identity
from kiosk.sandbox import catalogue
from tests import emptied
from tests.races.server import Platform

KIOSKS = 4
LONGEST_S = 0.6  # an enrolment takes a tenth of it
# What must not be found, whenever somebody looks: each counts the rows that are half of something.
HALVES = {
    "registered without a registration": """
        SELECT COUNT(*) FROM visits v LEFT JOIN registrations r ON r.visit_id = v.id
        WHERE v.phase = 'registered' AND r.visit_id IS NULL""",
    "a registration of a visit that did not register": """
        SELECT COUNT(*) FROM registrations r JOIN visits v ON v.id = r.visit_id WHERE v.phase <> 'registered'""",
    "registered without a MyKey ID": """
        SELECT COUNT(*) FROM registrations r LEFT JOIN mykey_ids m ON m.person_id = r.person_id
        WHERE m.person_id IS NULL""",
    "an ID held by a visit that has ended": """
        SELECT COUNT(*) FROM mykey_ids m JOIN visits v ON v.id = m.visit_id WHERE v.phase <> 'open'""",
    "an account held by a visit that has ended": """
        SELECT COUNT(*) FROM checked_accounts a JOIN visits v ON v.id = a.visit_id WHERE v.phase <> 'open'""",
    "a person without a certificate": """
        SELECT COUNT(*) FROM persons p LEFT JOIN certificate_bindings b ON b.person_id = p.id
        WHERE b.person_id IS NULL""",
}


@dataclass(frozen=True)
class Sent:
    """A registration that has left, and whether its receipt came back."""

    by: Identity
    ready: Ready
    answered: bool


def halves(engine: Engine) -> list[str]:
    """What is half."""
    with engine.connect() as connection:
        counts = {told: connection.scalar(text(query)) for told, query in HALVES.items()}
    return [f"{count} x {told}" for told, count in counts.items() if count]


def kill_once(platform: Platform, take: Callable[[], Resident], chance: random.Random) -> tuple[int, list[str]]:
    """Enrol until the server dies; how many registrations were on their way, and what was wrong afterwards."""
    endpoint = platform.start()
    # New names: the server that settled what the last one left still knows the keys of the old ones.
    kiosks = platform.kiosks(f"kill-{chance.randrange(10**9)}", KIOSKS)
    sent: list[Sent] = []
    threads = [threading.Thread(target=_enrol, args=(endpoint, each, take, sent)) for each in kiosks]
    for each in threads:
        each.start()
    time.sleep(chance.uniform(0.05, LONGEST_S))
    platform.kill()
    for each in threads:
        each.join()
    wrong = halves(platform.engine) + _settled(platform, sent) + halves(platform.engine)
    _forget(platform.engine)
    return len(sent), wrong


def _forget(engine: Engine) -> None:
    """So that the same residents may come again."""
    with engine.begin() as connection:
        for table in emptied.tables(kiosks_too=True):
            connection.execute(table.delete())


def _enrol(endpoint: Endpoint, identity: Identity, take: Callable[[], Resident], sent: list[Sent]) -> None:
    with Kiosk(endpoint, identity, catalogue.load().catalogue) as kiosk:
        while True:
            try:
                ready = kiosk.prepare(take())
            except (OSError, http.client.HTTPException):
                return
            try:
                kiosk.call("PUT", f"{ready.visit}/registration", ready.registration)
            except (OSError, http.client.HTTPException):
                sent.append(Sent(identity, ready, answered=False))
                return
            sent.append(Sent(identity, ready, answered=True))


def _settled(platform: Platform, sent: list[Sent]) -> list[str]:
    """Each registration settles as what it is, and stays that."""
    wrong = []
    endpoint = platform.start()
    for each in sent:
        with Kiosk(endpoint, each.by, catalogue.load().catalogue) as kiosk:
            outcome = kiosk.call("POST", f"{each.ready.visit}/settlement")["outcome"]
            if each.answered and outcome != "registered":
                wrong.append(f"a receipt was given, and the visit is {outcome}")
            wrong += _late(kiosk, each, outcome)
    return wrong


def _late(kiosk: Kiosk, sent: Sent, outcome: str) -> list[str]:
    """The registration once more: the same receipt, or refused for good."""
    try:
        kiosk.call("PUT", f"{sent.ready.visit}/registration", sent.ready.registration)
    except Refused as refused:
        return [] if (outcome, refused.reason) == ("closed", "visit.expired") else [f"{outcome}, late: {refused}"]
    return [] if outcome == "registered" else [f"{outcome}, and registered late"]
