"""The network is cut, half-open, slow, reset, at each call: the visit ends honestly, and what left is settled."""

from collections.abc import Iterator

import pytest

from tests.journeys.conftest import Running
from tests.safety.kills.networks import CALLS, Networks, networks
from tests.safety.kills.wire import Fault

pytestmark = pytest.mark.timeout(600)


@pytest.fixture
def frail(platform: Running) -> Iterator[Networks]:
    with networks(platform) as made:
        yield made


def break_it(frail: Networks, calls: tuple[str, ...], faults: list[Fault]) -> None:
    found = {(call, fault): frail.breaks(call, fault) for call in calls for fault in faults}
    assert {where: told for where, told in found.items() if told} == {}
    assert set(frail.ends) == {"registered", "not registered"}


@pytest.mark.early
def test_while_the_registration_is_on_its_way(frail: Networks) -> None:
    break_it(frail, ("registration",), list(Fault))


def test_before_and_after(frail: Networks) -> None:
    break_it(frail, ("visits", "settlement"), [Fault.CUT, Fault.RESET_IN_ANSWER])


@pytest.mark.long
def test_at_every_call(frail: Networks) -> None:
    break_it(frail, CALLS, list(Fault))
