"""The kiosk renews its visit in the background: same nonce, ID and account, an hour in all, never a word about it."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.platform import messages
from kiosk.platform.client import Endpoint, PlatformClient, PlatformRefused, PlatformUnreachable
from kiosk.platform.messages import LONGEST_VISIT
from kiosk.renewal import Renewal
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.visits import LIFE
from tests.kiosk.sandbox.cards import Card, TestAuthority
from tests.kiosk.sandbox.conftest import Clock, Running
from tests.kiosk.sandbox.counter import Counter, OpenVisit


class Waiting:
    """Time that passes, at the kiosk and at the platform, when it is told to."""

    def __init__(self, clock: Clock) -> None:
        self.clock, self.due, self.call = clock, 0.0, None

    def __call__(self, seconds: float, call: Callable[[], None]) -> Callable[[], None]:
        self.due, self.call = seconds, call
        return self.cancel

    def cancel(self) -> None:
        self.call = None

    def pass_on(self) -> bool:
        call, self.call = self.call, None
        self.clock.ahead += timedelta(seconds=self.due)
        if call:
            call()
        return call is not None


class Flaky(PlatformClient):
    down = False

    def renew(self, visit: str) -> messages.Renewed:
        if self.down:
            raise PlatformUnreachable("deadline")
        return super().renew(visit)


@pytest.fixture
def client(server: Running, counter: Counter, tmp_path: Path) -> Iterator[Flaky]:
    public = server.settings.public
    endpoint = Endpoint(server.url, public / "tls-ca.pem", public / "receipt-key.pem")
    made = Flaky(endpoint, counter.identity, cache=tmp_path / "cache")
    yield made
    made.close()


@pytest.fixture
def waiting(clock: Clock) -> Waiting:
    return Waiting(clock)


@pytest.fixture
def card(authority: TestAuthority) -> Card:
    return authority.card()


@pytest.fixture
def visit(client: Flaky, counter: Counter, card: Card) -> OpenVisit:
    return counter.open(card)


@pytest.fixture
def renewal(client: Flaky, visit: OpenVisit, waiting: Waiting) -> Renewal:
    made = Renewal(client, lambda job: job(), waiting)
    made.begin(visit.opened)
    return made


@pytest.mark.usefixtures("renewal")
def test_everything_held_is_there_after_fifty_minutes(
    visit: OpenVisit, resident: SampleResident, waiting: Waiting
) -> None:
    prepared = visit.prepare(resident)
    for _ in range(5):
        assert timedelta(seconds=waiting.due) < LIFE
        waiting.pass_on()
    assert waiting.clock.ahead >= timedelta(minutes=50)
    prepared.register()


@pytest.mark.usefixtures("renewal")
def test_an_hour_is_the_end_of_it(client: Flaky, visit: OpenVisit, waiting: Waiting) -> None:
    while waiting.pass_on():
        assert waiting.clock.ahead <= LONGEST_VISIT + LIFE
    with pytest.raises(PlatformRefused):
        client.reserve_id(visit.opened.visit, None)


@pytest.mark.usefixtures("renewal")
def test_a_platform_out_of_reach_is_asked_again_soon(client: Flaky, visit: OpenVisit, waiting: Waiting) -> None:
    client.down = True
    for _ in range(3):
        waiting.pass_on()
    assert waiting.due <= 60
    client.down = False
    waiting.pass_on()
    assert waiting.due > 60
    assert client.reserve_id(visit.opened.visit, None).mykey_id


def test_nothing_is_renewed_once_the_visit_has_ended(renewal: Renewal, waiting: Waiting) -> None:
    renewal.end()
    assert not waiting.pass_on()
