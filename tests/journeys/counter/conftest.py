"""One screen, one daemon, one window and one platform a worker; every story finds the books empty."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from card.simulator.namespace import VirtualReader, new_folder, what_is_missing
from kiosk.cli import parts
from kiosk.cli.corrections import platform_desk
from kiosk.sandbox.devices import Devices
from tests.faults.traces import forget_everybody
from tests.journeys.conftest import Running, running_sandbox
from tests.journeys.counter.hall import Hall, Place
from tests.journeys.counter.orders import Glass, glass
from tests.journeys.counter.wire import Wire, wire_to
from tests.robots.xvfb import x_server

SCREEN = "1280x800x24"


@pytest.fixture(scope="session")
def screen() -> Iterator[dict[str, str]]:
    """What a program is started with to have a window on it."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    with x_server(SCREEN) as display:
        yield {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}


@pytest.fixture(scope="session")
def table(authority) -> Iterator[VirtualReader]:
    """The reader of the first counter."""
    if missing := what_is_missing():
        pytest.skip(missing)
    with VirtualReader(new_folder(), authority.ca_path.parent) as virtual:
        yield virtual


@pytest.fixture(scope="session")
def town(authority, tmp_path_factory) -> Iterator[Running]:
    """The platform, which trusts the cards that are laid on the readers."""
    state = tmp_path_factory.mktemp("town")
    (state / "authority").symlink_to(authority.ca_path.parent)
    with running_sandbox(state) as running:
        yield running


@pytest.fixture(scope="session")
def place(town, table, tmp_path_factory) -> Place:
    """A kiosk that is on the platform's list."""
    return Place(on_the_list(town, tmp_path_factory.mktemp("kiosk"), "counter-1"), table)


@pytest.fixture(scope="session")
def window(screen, table) -> Iterator[Glass]:
    with glass(screen | table.environment) as made:
        yield made


@pytest.fixture
def hall(window, place, town, record_property) -> Iterator[Hall]:
    made = Hall(window, place, town)
    forget_everybody(town.state)
    made.open()
    yield made
    wrong = made.wrong_links()
    record_property("links", len(made.books.links()))
    record_property("wrong links", len(wrong))
    made.close()
    assert wrong == []


@pytest.fixture(scope="session")
def second_table(authority, table) -> Iterator[VirtualReader]:
    """The reader of a second counter."""
    with VirtualReader(new_folder(), authority.ca_path.parent) as virtual:
        yield virtual


@pytest.fixture
def second(screen, town, second_table, hall, tmp_path) -> Iterator[Hall]:
    """A second counter, whose kiosk is on the platform's list too; not yet open.

    With a screen of its own: of two windows on one, each takes the focus from the other, in the midst of a press.
    """
    with x_server(SCREEN) as display, glass(screen | second_table.environment | {"DISPLAY": display}) as window:
        place = Place(on_the_list(town, tmp_path, f"counter-2-{tmp_path.name}"[:40]), second_table)
        yield Hall(window, place, town, hall.reviews)


@pytest.fixture
def wire(town) -> Iterator[Wire]:
    with wire_to(town) as made:
        yield made


@pytest.fixture
def wired(window, place, town, wire, hall) -> Hall:
    """The first counter, by way of that wire."""
    hall.close()
    made = Hall(window, replace(place, wire=wire.url), town, hall.reviews)
    made.open()
    return made


def on_the_list(town: Running, folder: Path, name: str) -> Path:
    """Set a kiosk up and put it on the platform's list; its folder."""
    with platform_desk(None, town.state) as desk:
        Devices(desk).enrol(name, parts.device_key(named(folder, name)).public_pem())
    return folder


def named(folder: Path, name: str) -> parts.State:
    """Set a kiosk up that no platform knows."""
    (folder / "kiosk.toml").write_text(f'kiosk = "{name}"\n')
    return parts.State(folder)
