"""What whoever runs the platform is told, and that nothing of a resident is in it."""

import re
from collections.abc import Iterator
from datetime import timedelta

import requests

from kiosk.sandbox.sample import SampleResident
from tests.kiosk.sandbox.cards import TestAuthority
from tests.kiosk.sandbox.conftest import Clock, Running
from tests.kiosk.sandbox.counter import Counter, refused


def told(counter: Counter, path: str) -> requests.Response:
    return counter.session.get(f"{counter.url}/{path}", timeout=10)


def count(counter: Counter, sample: str) -> float:
    found = re.search(rf"^{re.escape(sample)} ([0-9.e+]+)$", told(counter, "metrics").text, re.MULTILINE)
    return float(found[1]) if found else 0.0


def test_it_says_that_it_is_alive_and_ready(counter: Counter) -> None:
    assert told(counter, "healthz").json() == {"alive": True}
    assert (told(counter, "readyz").status_code, told(counter, "readyz").json()) == (
        200,
        {"database": True, "revocation_list": True},
    )


def test_without_a_revocation_list_in_force_it_is_not_ready(counter: Counter, clock: Clock) -> None:
    clock.ahead = timedelta(days=40)
    answer = told(counter, "readyz")
    assert (answer.status_code, answer.json()) == (503, {"database": True, "revocation_list": False})


def test_calls_and_refusals_are_counted_by_name(
    counter: Counter, counters: Iterator[Counter], authority: TestAuthority
) -> None:
    opened, wrong = 'platform_calls_total{call="open_visit",status="201"}', 'platform_refusals_total{reason="id.taken"}'
    before = count(counter, opened), count(counter, wrong)
    assert counter.open(authority.card()).reserve("METRCS22").status_code == 200
    refused(next(counters).open(authority.card()).reserve("METRCS22"), 409, "id.taken")
    assert (count(counter, opened), count(counter, wrong)) == (before[0] + 2, before[1] + 1)


def test_nothing_of_a_resident_is_told(counter: Counter, authority: TestAuthority, resident: SampleResident) -> None:
    ready = counter.open(authority.card()).prepare(resident)
    receipt = ready.register().receipt
    everything = told(counter, "metrics").text
    for secret in (
        ready.statement.account,
        receipt.mykey_id,
        receipt.reference,
        ready.visit.opened.visit,
        counter.name,
    ):
        assert secret not in everything


def test_they_are_no_part_of_the_contract(server: Running, counter: Counter) -> None:
    paths = told(counter, "openapi.json").json()["paths"]
    assert not {"/healthz", "/readyz", "/metrics"} & set(paths)
