"""The sandbox's firms, on a Monday, with dice that show what a test wants."""

from collections.abc import Iterator

import pytest

from kiosk.sandbox import sample
from kiosk.sandbox.catalogue import Offer
from kiosk.sandbox.providers import Firms
from kiosk.sandbox.sample import SampleResident
from tests.kiosk.sandbox.conftest import playing
from tests.kiosk.sandbox.firms.hands import World


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def firms(offer: Offer, world: World) -> Iterator[Firms]:
    with playing(offer, world.around()) as url:
        yield Firms(offer, lambda provider: f"{url}/{provider}")


@pytest.fixture
def somebody(offer: Offer) -> SampleResident:
    return sample.Residents(offer.catalogue).named("spare-3")
