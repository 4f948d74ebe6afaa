"""Where the link was lost, two helpers decide; until then, and whatever one of them says, nobody is made anew."""

from collections.abc import Iterator

import pytest
from sqlalchemy.exc import IntegrityError

from kiosk.sandbox.corrections import NotPossible
from kiosk.sandbox.decisions import Pending
from kiosk.sandbox.pending import PendingIdentities
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.visits import Desk
from tests.kiosk.sandbox.cards import Card, TestAuthority
from tests.kiosk.sandbox.conftest import Running
from tests.kiosk.sandbox.counter import Counter, refused


@pytest.fixture
def pending(staff_desk: Desk) -> PendingIdentities:
    return PendingIdentities(staff_desk)


@pytest.fixture
def card(authority: TestAuthority) -> Card:
    return authority.enter(authority.card(), known=False)


@pytest.fixture
def reference(counter: Counter, card: Card) -> str:
    return told(counter, card)


def told(counter: Counter, card: Card) -> str:
    return str(
        refused(counter.call("POST", "visits", {"certificate": card.base64}), 403, "identity.pending")["reference"]
    )


def persons(server: Running) -> list[tuple[object, ...]]:
    return server.rows("SELECT COUNT(*) FROM persons")


def test_the_number_stays_the_same_at_every_counter(
    reference: str, card: Card, counters: Iterator[Counter], server: Running, pending: PendingIdentities
) -> None:
    before = persons(server)
    assert told(next(counters), card) == reference
    assert persons(server) == before
    assert pending.all()[0].reference == reference


def test_two_say_it_is_somebody_known_and_the_id_is_kept(
    reference: str,
    card: Card,
    counter: Counter,
    authority: TestAuthority,
    residents: Iterator[SampleResident],
    pending: PendingIdentities,
) -> None:
    before = counter.open(authority.card()).prepare(next(residents))
    before.register()
    proposed = pending.propose(reference, before.statement.reference, "sato", "old card shown")
    assert (proposed.holder_of, proposed.approved_by) == (before.statement.reference, None), (
        "whom the second one decides on"
    )
    told(counter, card)
    with pytest.raises(NotPossible, match="cannot approve"):
        pending.approve(reference, 1, "sato")
    told(counter, card)
    pending.approve(reference, 1, "suzuki")
    opened = counter.open(card).opened
    assert (opened.standing, opened.already) == ("has_mykey_id", (before.statement.programme,))


def test_two_say_it_is_a_new_person(
    reference: str, card: Card, counter: Counter, resident: SampleResident, pending: PendingIdentities
) -> None:
    pending.propose(reference, None, "sato", "never had a card")
    pending.approve(reference, 1, "suzuki")
    counter.open(card).prepare(resident).register()
    (decided,) = [each for each in pending.all() if each.reference == reference]
    assert (decided.holder_of, decided.approved_by) == (None, "suzuki"), "the trail says what was decided"
    with pytest.raises(NotPossible, match="waits"):
        pending.propose(reference, None, "tanaka", "again")
    with pytest.raises(NotPossible, match="approved by suzuki"):
        pending.approve(reference, 1, "tanaka")


def test_a_proposal_gives_way_to_a_later_one(reference: str, pending: PendingIdentities) -> None:
    pending.propose(reference, None, "sato", "first thought")
    pending.propose(reference, None, "suzuki", "second thought")
    with pytest.raises(NotPossible, match="cannot approve"):
        pending.approve(reference, 2, "suzuki")


def test_what_was_read_is_approved_and_nothing_that_took_its_place(reference: str, pending: PendingIdentities) -> None:
    read = pending.propose(reference, None, "sato", "never had a card")
    stands = pending.propose(reference, None, "tanaka", "says so")
    assert (read.proposal, stands.proposal) == (1, 2)
    with pytest.raises(NotPossible, match="proposal 2 stands, not 1"):
        pending.approve(reference, read.proposal, "suzuki")
    (still,) = [each for each in pending.all() if each.reference == reference]
    assert still == stands
    assert pending.approve(reference, stands.proposal, "suzuki").approved_by == "suzuki"


def test_what_is_not_there_cannot_be_decided(reference: str, pending: PendingIdentities) -> None:
    with pytest.raises(NotPossible, match="no case"):
        pending.propose("NOTHERE234", None, "sato", "why")
    with pytest.raises(NotPossible, match="no registration"):
        pending.propose(reference, "NOTHERE234", "sato", "why")
    with pytest.raises(NotPossible, match="nothing is proposed"):
        pending.approve(reference, 1, "suzuki")


def test_the_database_itself_wants_two(reference: str, staff_desk: Desk) -> None:
    with staff_desk.sessions() as session:
        case = session.get_one(Pending, reference)
        case.proposed_by = case.approved_by = "sato"
        with pytest.raises(IntegrityError):
            session.flush()
