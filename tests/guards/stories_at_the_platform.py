"""What happens between a counter and the platform: requests that are lost, late, doubled, old, or not what they seem.

`ordinary` is the method of the client that a story meddles with.
"""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from card.simulator.profiles import Profile
from kiosk.platform import receipt
from kiosk.platform.client import PlatformClient, PlatformRefused, PlatformUnreachable
from kiosk.platform.messages import AccountFound, Receipt, Register, Registered
from kiosk.platform.statement import digest
from kiosk.sandbox.firms.firm import masked
from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests.guards.hall import Meddling
from tests.guards.town import Town


def a_comes_a_second_time(town: Town) -> None:
    """A is registered and wants another payment service as well."""
    hall = town.hall()
    assert hall.begin(town.a).result.reason is None
    hall.leave()
    hall.begin(town.resident("A", "P09"))
    assert town.registered() == ["A"]


def a_comes_with_a_renewed_card(town: Town) -> None:
    """The 506 of 2022: another certificate, the same person."""
    hall = town.hall()
    assert hall.begin(town.a).result.reason is None
    hall.leave()
    hall.begin(town.resident("A", "P09", Profile.RENEWED))
    assert town.registered() == ["A"]


def bs_account_is_taken_already(town: Town) -> None:
    """B is registered; then B's number and code are typed under A's card, and A says that it is theirs."""
    hall = town.hall()
    assert hall.begin(town.b).result.reason is None
    hall.leave()
    hall.begin(replace(town.a, choices=town.b.choices))
    assert town.registered() == ["B"]


def the_provider_was_asked_for_another_account(town: Town) -> None:
    """The page shows A's own number and name, while the platform has found B's account."""
    theirs = town.b.choices

    def check_account(ordinary: Meddling, visit: str, *_: object) -> AccountFound:
        found = ordinary(visit, theirs.provider, theirs.account, theirs.codes)
        return found.model_copy(update={"holder": masked(town.name("A"))})

    hall = town.hall(check_account=check_account)
    hall.begin(town.a)
    assert town.registered() == []


def bs_account_was_checked_elsewhere(town: Town) -> None:
    """B's account was found at another counter; what proves it is offered under A's card, and A presses on."""
    other, theirs = town.client("kiosk-B"), town.b.choices
    visit = other.open_visit(town.certificate("B")).visit
    found = other.check_account(visit, theirs.provider, theirs.account, theirs.codes)
    hall = town.hall(check_account=lambda *_: found)
    hall.begin(replace(town.a, choices=theirs))
    assert town.registered() == []


class _Line:
    """A line on which a registration leaves and does not arrive, until somebody sends it on."""

    def __init__(self) -> None:
        self.kept: list[tuple[Any, ...]] = []

    def register(self, _ordinary: Meddling, *request: object) -> Receipt:
        self.kept.append(request)
        raise PlatformUnreachable("lost")


def the_request_arrives_after_settlement(town: Town) -> None:
    """A was told that nothing is registered, and has gone; then the request comes out of a queue."""
    line = _Line()
    hall = town.hall(register=line.register)
    assert hall.begin(town.a).result.reason is Reason.BACKEND_OFFLINE
    with suppress(PlatformRefused):
        town.client("kiosk-A").register(*line.kept[0])
    assert town.registered() == [], "A was told no, and is registered"


def an_old_signature_comes_in_a_new_visit(town: Town) -> None:
    """What A signed never arrived. A visit is opened with A's certificate, which takes no PIN, and it is sent there."""
    line = _Line()
    hall = town.hall(register=line.register)
    assert hall.begin(town.a).result.reason is Reason.BACKEND_OFFLINE
    hall.leave()
    with suppress(PlatformRefused):
        _send_again(town.client("kiosk-A"), town, *line.kept[0][:2])
    assert town.registered() == []


def _send_again(client: PlatformClient, town: Town, old: Any, signature: bytes) -> None:
    opened, own = client.open_visit(town.certificate("A")), town.a.choices
    client.reserve_id(opened.visit, old.mykey_id)
    found = client.check_account(opened.visit, own.provider, own.account, own.codes)
    body = Register.model_construct(statement=old, signature=signature, alg="RS256", account_token=found.account_token)
    client._answer("PUT", f"/v1/visits/{opened.visit}/registration", body, Registered)


def the_request_is_sent_twice(town: Town) -> None:
    """Something on the way repeats A's request; the kiosk hears the second answer."""
    receipts: list[Receipt] = []

    def register(ordinary: Meddling, *request: object) -> Receipt:
        receipts.extend(ordinary(*request) for _ in range(2))
        return receipts[-1]

    ended = town.hall(register=register).begin(town.a)
    assert town.registered() == ["A"]
    assert ended.result.reason is None, "A is told no, and is registered"
    assert receipts[0] == receipts[1]


def the_kiosk_dies_before_the_answer(town: Town) -> None:
    """The power is cut when A's request has arrived and its answer has not; the kiosk starts again."""
    journal, open_when_it_left = town.journal("kiosk-A"), []

    def register(ordinary: Meddling, *request: object) -> Receipt:
        open_when_it_left.extend(each.visit for each in journal.open_entries())
        ordinary(*request)
        raise PlatformUnreachable("lost")

    hall = town.hall(register=register)
    hall.gate.hold(event.Unanswered)
    hall.begin(town.a, stop_at=at.Registering)
    hall.wait_until_held()
    assert open_when_it_left == [hall.kiosk.state.registration.visit.token], "nobody would ask what became of it"
    town.stop(hall)
    again = town.hall()
    again.until(lambda: bool(again.kiosk.counter.news))
    assert [each.registered for each in again.kiosk.counter.news] == [True]
    assert town.registered() == ["A"]


def the_receipt_is_not_for_a(town: Town) -> None:
    """Something on the way keeps A's request, and answers with B's receipt, then with one that it made itself."""
    given: list[Registered] = []
    instead: list[Meddling] = []

    def answer(ordinary: Meddling, *call: Any) -> Any:
        if call[-1] is not Registered:
            return ordinary(*call)
        given.append(instead.pop(0)(call[2]) if instead else ordinary(*call))
        return given[-1]

    hall = town.hall(_answer=answer)
    assert hall.begin(town.b).result.reason is None
    hall.leave()
    instead += [lambda _: given[0], _forged]
    while instead:
        assert hall.begin(town.a).result.reason is Reason.BACKEND_OFFLINE, "A is told yes, and is not registered"
        hall.leave()
    assert town.registered() == ["B"]


def _forged(body: Register) -> Registered:
    said = body.statement
    made = Receipt(
        reference=said.reference,
        statement_sha256=digest(said).hex(),
        mykey_id=said.mykey_id,
        registered_at=datetime.now(UTC),
        slip_mac="A" * 8,
    )
    return receipt.sign(made, Ed25519PrivateKey.generate())


def another_kiosk_ends_as_visit(town: Town) -> None:
    """A kiosk that is on the list names a visit of another one."""
    hall = town.hall()
    hall.begin(town.a, stop_at=at.Review)
    with suppress(PlatformRefused):
        town.client("kiosk-B").end_visit(hall.kiosk.state.registration.visit.token)
    assert hall.go_on(town.a.choices).result.reason is None, "A's visit was ended from elsewhere"
    assert town.registered() == ["A"]
