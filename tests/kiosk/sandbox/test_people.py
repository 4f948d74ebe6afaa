"""A person is not a certificate: the MyKey ID and what may happen once hang on the person, across every renewal."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.sandbox.jlis import RegisterFile
from kiosk.sandbox.people import SETTLES, People
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.visits import Desk
from tests.kiosk.sandbox.cards import Card, TestAuthority
from tests.kiosk.sandbox.conftest import Clock, Running
from tests.kiosk.sandbox.counter import Counter, refused

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC).isoformat()


def renewed(authority: TestAuthority, before: Card, since: str = LONG_AGO) -> Card:
    return authority.enter(authority.card(), follows=before, since=since)


def opening(counter: Counter, card: Card) -> dict[str, str]:
    return {"certificate": card.base64}


def persons(server: Running) -> int:
    ((count,),) = server.rows("SELECT COUNT(*) FROM persons")
    return int(str(count))


def test_a_renewed_card_keeps_the_id_and_the_registration(
    counter: Counter, authority: TestAuthority, resident: SampleResident
) -> None:
    card = authority.card()
    counter.open(card).prepare(resident).register()
    opened = counter.open(renewed(authority, card)).opened
    programme = counter.catalogue.programmes[0].id
    assert (opened.standing, opened.already) == ("has_mykey_id", (programme,))


@pytest.mark.parametrize("generations", [2, 3, 5])
def test_renewals_that_nobody_saw_are_followed(
    counter: Counter, authority: TestAuthority, resident: SampleResident, server: Running, generations: int
) -> None:
    card = authority.card()
    counter.open(card).prepare(resident).register()
    before = persons(server)
    for _ in range(generations):
        card = renewed(authority, card)
    assert counter.open(card).opened.standing == "has_mykey_id"
    assert persons(server) == before


def test_whoever_comes_first_with_the_new_card_is_one_person_with_the_old_one(
    counter: Counter, authority: TestAuthority, resident: SampleResident
) -> None:
    old = authority.card()
    new = renewed(authority, old)
    counter.open(new).prepare(resident).register()
    assert counter.open(old).opened.standing == "has_mykey_id"
    assert counter.open(renewed(authority, new)).opened.standing == "has_mykey_id"


def test_a_person_registers_once_whichever_card_they_bring(
    counter: Counter, authority: TestAuthority, residents: Iterator[SampleResident]
) -> None:
    """The 506 of 2022 (domain.md section 4), where the link is there."""
    card = authority.card()
    counter.open(card).prepare(next(residents)).register()
    ready = counter.open(renewed(authority, card)).prepare(next(residents), "P09")
    refused(ready.put(), 409, "reg.already")


@pytest.mark.parametrize("met_first", ["old", "new"])
def test_a_renewal_under_an_authority_of_another_name_is_of_the_same_person(
    authority: TestAuthority, staff_desk: Desk, tmp_path: Path, met_first: str
) -> None:
    later = TestAuthority(tmp_path, "Test JPKI, the next")
    first = authority.card()
    second = later.enter(authority.card(), follows=first, since=LONG_AGO)
    issuer = second.certificate.issuer.rfc4514_string()
    third = later.enter(later.card(), follows=second, follows_issuer=issuer, since=LONG_AGO)
    people = People(staff_desk.keys, RegisterFile(later.register))
    met = [first, third] if met_first == "old" else [third, first]
    with staff_desk.engine.begin() as connection:
        holders = {people.holder(connection, each.certificate, staff_desk.now()).person_id for each in [*met, second]}
    assert len(holders) == 1


def test_where_the_link_was_lost_nobody_is_made_anew(
    counter: Counter, authority: TestAuthority, server: Running
) -> None:
    card = authority.enter(authority.card(), known=False)
    before = persons(server)
    problem = refused(counter.call("POST", "visits", opening(counter, card)), 403, "identity.pending")
    assert len(problem["reference"]) == 10
    assert persons(server) == before
    assert server.events()[-2] | {"reference": problem["reference"]} == server.events()[-2]


def test_a_lost_link_further_back_counts_too(counter: Counter, authority: TestAuthority) -> None:
    lost = authority.enter(authority.card(), known=False)
    refused(counter.call("POST", "visits", opening(counter, renewed(authority, lost))), 403, "identity.pending")


def test_a_register_that_turns_in_circles_is_no_answer(counter: Counter, authority: TestAuthority) -> None:
    first, second = authority.card(), authority.card()
    authority.enter(first, follows=second)
    authority.enter(second, follows=first)
    refused(counter.call("POST", "visits", opening(counter, first)), 403, "identity.pending")


def test_right_after_a_renewal_it_says_from_when_on(counter: Counter, authority: TestAuthority, clock: Clock) -> None:
    since = clock()
    card = renewed(authority, authority.card(), since.isoformat())
    problem = refused(counter.call("POST", "visits", opening(counter, card)), 403, "cert.recent")
    assert datetime.fromisoformat(problem["until"]) == since + SETTLES
    clock.ahead = SETTLES - timedelta(minutes=1)
    refused(counter.call("POST", "visits", opening(counter, card)), 403, "cert.recent")
    clock.ahead = SETTLES + timedelta(minutes=1)
    counter.open(card)


def test_a_minor_is_sent_to_the_counter(counter: Counter, authority: TestAuthority, server: Running) -> None:
    card = authority.enter(authority.card(), minor=True)
    before = persons(server)
    refused(counter.call("POST", "visits", opening(counter, card)), 403, "age.representative")
    assert persons(server) == before
