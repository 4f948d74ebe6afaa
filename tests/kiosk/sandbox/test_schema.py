"""Whatever the document allows is answered as it says; whatever it forbids is refused; nothing breaks the server."""

from collections import Counter as Counts
from collections.abc import Callable, Iterator

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, settings

from kiosk.sandbox.sample import SampleResident
from tests.kiosk.sandbox.cards import Card, TestAuthority
from tests.kiosk.sandbox.conftest import Running
from tests.kiosk.sandbox.counter import DOCUMENT, WRITTEN, Counter, operation_of
from tests.kiosk.sandbox.test_enquiry import body

# Each call is proved by the kiosk's own key, which no generator has; what is not proved is tried by itself.
schema = schemathesis.openapi.from_dict({name: part for name, part in WRITTEN.items() if name != "security"})


def test_the_document_is_what_is_served(server: Running) -> None:
    served = requests.get(f"{server.url}/openapi.json", verify=server.settings.public / "tls-ca.pem", timeout=10).json()
    assert served == WRITTEN, f"write what is served to {DOCUMENT.name}: make openapi"


@pytest.fixture(scope="session")
def desk(counters: Iterator[Counter]) -> Counter:
    return next(counters)


@pytest.fixture
def answered(record_property: Callable[[str, object], None]) -> Iterator[Counts[str]]:
    """How often what was answered; told at the end of the run (tests/conftest.py)."""
    counts: Counts[str] = Counts()
    yield counts
    for what, times in sorted(counts.items()):
        record_property(what, times)


def label(answer: requests.Response) -> str:
    path, method = operation_of(answer)
    return f"{method.upper()} {path}"


def test_every_operation_succeeds(
    desk: Counter, authority: TestAuthority, residents: Iterator[SampleResident], answered: Counts[str]
) -> None:
    """What needs a card's signature no generator finds; each answer is judged by the document."""

    def judge(answer: requests.Response, *_: object, **__: object) -> None:
        path, method = operation_of(answer)
        schema[path][method].validate_response(answer)
        answered[label(answer)] += answer.ok

    desk.session.hooks["response"].append(judge)
    judge(desk.proved.ask())
    enrol_and_ask(desk, authority.card(), next(residents))
    desk.session.hooks["response"].remove(judge)
    assert set(answered) == {each.ok().label for each in schema.get_all_operations()}
    assert min(answered.values()) >= 1


def enrol_and_ask(desk: Counter, card: Card, resident: SampleResident) -> None:
    """Every call there is, as a resident's two journeys make them."""
    desk.call("GET", "catalogue")
    desk.call("POST", "staff-calls", {"kind": "called"})
    ready = desk.open(card).prepare(resident)
    ready.visit.call("POST", "renewal")
    ready.register()
    ready.visit.call("POST", "settlement")
    ready.visit.call("DELETE", "")
    visit = desk.open(card)
    visit.call("PUT", "enquiry", body(visit))


@schema.parametrize()
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_operation(
    case: schemathesis.Case, desk: Counter, authority: TestAuthority, answered: Counts[str]
) -> None:
    if "visit" in case.path_parameters:
        case.path_parameters["visit"] = desk.open(authority.card()).opened.visit
    pinned = str(desk.trust / "tls-ca.pem")
    answer = case.call_and_validate(base_url=desk.url, session=desk.session, verify=pinned)
    answered[str(answer.status_code)] += 1
