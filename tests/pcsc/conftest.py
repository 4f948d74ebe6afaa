"""A PC/SC reader for tests: see card.simulator.namespace."""

from collections.abc import Iterator

import pytest

from card.simulator.namespace import VirtualReader, claim_socket, what_is_missing
from tests.card.reader_contract import card_out, wait_until

_SOCKET_FOLDER = claim_socket()


@pytest.fixture(scope="session")
def namespace(authority) -> Iterator[VirtualReader]:
    """One pcscd a worker."""
    missing = what_is_missing()
    if missing:
        pytest.skip(missing)
    with VirtualReader(_SOCKET_FOLDER, authority.ca_path.parent) as virtual:
        yield virtual


@pytest.fixture
def virtual_reader(namespace) -> Iterator[VirtualReader]:
    """A virtual reader without a card, at the beginning and at the end."""
    wait_until(namespace.reader, card_out)
    namespace.wait_until_missed()
    yield namespace
    namespace.remove()
    wait_until(namespace.reader, card_out)
    namespace.wait_until_missed()
