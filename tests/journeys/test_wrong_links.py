"""The wrong links of 2022 and 2023 (domain.md section 7), replayed: whose registration stands afterwards.

A kiosk without a window, its threads, simulated cards, a real sandbox. What is looked at is the platform's database:
each registration must be signed by the card of the person it belongs to, over that person's account.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from card.jpki import JpkiApplication, ReaderTraits
from card.simulator.authority import Authority
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader
from kiosk.cli.enroll import NoPrinter
from kiosk.enrolment import Choices, Enrolment
from kiosk.hands import KioskHands
from kiosk.journal import Journal
from kiosk.loop import PlainLoop
from kiosk.runtime import Runtime
from kiosk.sandbox import catalogue
from kiosk.sandbox.keys import open_keys
from kiosk.sandbox.sample import Residents
from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from tests.journeys.conftest import Running
from tests.kiosk.visit_player import typed_pin

HALF_WAY = [at.OfferMyKeyId, at.ChooseProvider, at.EnterAccount, at.ConfirmHolder, at.Review, at.EnterPin]


@dataclass(frozen=True)
class Resident:
    """Somebody with a card, and what they would choose."""

    profile: Profile
    choices: Choices


@dataclass(frozen=True)
class Link:
    """A registration as the database holds it."""

    account_hash: str
    certificate: bytes


class TownHall:
    """A counter, its kiosk, and the platform behind it."""

    def __init__(self, platform: Running, name: str) -> None:
        self._platform = platform
        self._authority = Authority.open(platform.state / "authority")
        self.reader = SimulatedReader("Simulator")
        self.loop = PlainLoop()
        self.kiosk = at.Kiosk()
        self._answers: Enrolment | None = None
        self._stop_at: type[at.State] | None = None
        self.runtime = Runtime(
            at.Kiosk(at.Counter(name)),
            loop=self.loop,
            hands=KioskHands(
                self.reader,
                platform.client(platform.state / f"catalogue-{name}", name),
                Journal(platform.state / f"journal-{name}.db"),
            ),
            printer=NoPrinter(),
            show=self._show,
        )
        self.runtime.start()
        self.until(lambda: self.kiosk.counter.catalogue is not None)

    def resident(self, profile: Profile, provider: str = "P01") -> Resident:
        account, codes = Residents(catalogue.load().catalogue).named(profile.value).accounts[provider]
        return Resident(profile, Choices(provider, account, codes, last_try=True))

    def lay(self, whose: Resident) -> None:
        self.reader.insert(self._authority.chip(whose.profile))

    def take(self) -> None:
        self.reader.remove()
        self.until(lambda: self.kiosk.counter.card is None)

    def go_on(self, choices: Choices, *, stop_at: type[at.State] | None = None, pin: str = "1234") -> Enrolment:
        """Answer every page as `choices` say, up to a page, or to the end."""
        self._stop_at = stop_at
        self._answers = Enrolment(choices, typed_pin(pin), self.runtime.post)
        answering = self._answers
        answering.show(self.kiosk)
        arrived = lambda: stop_at is not None and self.stands_at(stop_at)  # noqa: E731
        self.until(lambda: answering.result is not None or answering.invalid is not None or arrived())
        self._answers = None
        return answering

    def begin(self, whose: Resident, *, stop_at: type[at.State] | None = None) -> Enrolment:
        self.until(lambda: self.stands_at(at.Attract))
        self.runtime.post(event.Start())
        self.until(lambda: self.stands_at(at.Consent))
        self.lay(whose)
        return self.go_on(whose.choices, stop_at=stop_at)

    def leave(self) -> None:
        """The card goes along, and whatever page is left is ended."""
        self.take()
        while not self.stands_at(at.Attract):
            before = self.kiosk.state
            offered = isinstance(before, at.OfferSlip)
            self.runtime.post(event.Finish(print_slip=False) if offered else event.Quit())
            self.until(lambda before=before: self.kiosk.state is not before)

    def stands_at(self, page: type[at.State]) -> bool:
        return isinstance(self.kiosk.state, page)

    def until(self, happened: Callable[[], bool]) -> None:
        late: list[bool] = []
        cancel = self.loop.later(30, lambda: late.append(True))
        self.loop.run(lambda: happened() or bool(late))
        cancel()
        assert not late, f"still at {self.kiosk.state}"

    def links(self) -> list[Link]:
        """What is registered; each signature is checked with the certificate it was given under."""
        private = self._platform.state / "sandbox" / "private"
        keys = open_keys(private, self._platform.trust)
        query = """SELECT r.visit_id, r.account_hash, r.statement_sealed, r.signature, v.certificate_sealed
            FROM registrations r JOIN visits v ON v.id = r.visit_id"""
        with closing(sqlite3.connect(private / "platform.db")) as database:
            rows = database.execute(query).fetchall()
        found = []
        for visit, account_hash, statement, signature, sealed in rows:
            certificate = keys.unseal(sealed, f"certificate {visit}")
            signed = keys.unseal(statement, f"statement {visit}")
            key = x509.load_der_x509_certificate(certificate).public_key()
            key.verify(signature, signed, padding.PKCS1v15(), hashes.SHA256())
            found.append(Link(account_hash, certificate))
        return found

    def link_of(self, whose: Resident) -> Link:
        keys = open_keys(self._platform.state / "sandbox" / "private", self._platform.trust)
        reader = SimulatedReader("Beside")
        reader.insert(self._authority.chip(whose.profile))
        connection = reader.connect()
        certificate = JpkiApplication.select(connection, ReaderTraits()).read_certificate()
        connection.close()
        return Link(keys.lookup("account", whose.choices.provider, whose.choices.account), certificate)

    def _show(self, kiosk: at.Kiosk) -> None:
        self.kiosk = kiosk
        if self._answers is not None and (self._stop_at is None or not self.stands_at(self._stop_at)):
            self._answers.show(kiosk)


@pytest.fixture
def hall(own_platform: Running) -> Iterator[TownHall]:
    made = TownHall(own_platform, "kiosk-A")
    yield made
    made.runtime.stop()


@pytest.mark.parametrize("page", HALF_WAY, ids=lambda page: page.__name__)
def test_a_leaves_with_the_card_and_the_helper_goes_on_with_b(hall: TownHall, page: type[at.State]) -> None:
    a, b = hall.resident(Profile.VALID), hall.resident(Profile.LAST_TRY)
    hall.begin(a, stop_at=page)
    hall.take()
    assert at.visit_of(hall.kiosk.state) is None, "nothing of A is left to go on with"
    hall.leave()
    assert hall.begin(b).result.reason is None
    assert hall.links() == [hall.link_of(b)]


@pytest.mark.parametrize("page", HALF_WAY, ids=lambda page: page.__name__)
def test_a_leaves_without_the_card_and_the_helper_touches_the_glass(hall: TownHall, page: type[at.State]) -> None:
    a, b = hall.resident(Profile.VALID), hall.resident(Profile.LAST_TRY)
    hall.begin(a, stop_at=page)
    hall.runtime.post(event.TimeUp())
    hall.until(lambda: hall.stands_at(at.Quiet))
    for touched in (event.Touched(), event.Confirm(), event.HolderIsMine(), event.SubmitPin(typed_pin())):
        hall.runtime.post(touched)
    hall.runtime.post(event.TimeUp())
    hall.until(lambda: at.visit_of(hall.kiosk.state) is None)
    hall.runtime.post(event.Start())
    hall.loop.run(lambda: True)
    assert at.visit_of(hall.kiosk.state) is None, "a card that lay there opens nothing"
    hall.leave()
    assert hall.begin(b).result.reason is None
    assert hall.links() == [hall.link_of(b)]


def test_the_helper_goes_on_under_as_card_with_bs_account_and_bs_pin(hall: TownHall) -> None:
    """The card that lies there answers to its own PIN; whoever knows that one as well is named in docs/safety.md."""
    a, b = hall.resident(Profile.VALID), hall.resident(Profile.LAST_TRY)
    hall.begin(a, stop_at=at.ChooseProvider)
    ended = hall.go_on(b.choices, pin="9999")
    assert ended.result.reason is Reason.PIN_WRONG
    hall.leave()
    assert hall.links() == []


@pytest.mark.parametrize("provider", ["P02", "P04", "P06", "P09"])
def test_two_digits_swapped_register_nobody(hall: TownHall, provider: str) -> None:
    """32 of the 172: a check digit finds it, or the second typing, or the provider, which knows the account's code."""
    a = hall.resident(Profile.VALID, provider)
    number = a.choices.account
    place = next(index for index in range(len(number) - 1) if number[index] != number[index + 1])
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    ended = hall.begin(replace(a, choices=replace(a.choices, account=swapped)))
    assert ended.invalid or ended.result.reason is Reason.PROVIDER_REJECTED
    hall.leave()
    assert hall.links() == []


def test_an_account_that_stands_with_b_is_refused_under_as_card(hall: TownHall) -> None:
    a, b = hall.resident(Profile.VALID), hall.resident(Profile.LAST_TRY)
    assert hall.begin(b).result.reason is None
    hall.leave()
    ended = hall.begin(replace(a, choices=b.choices))
    assert ended.result.reason is Reason.ACCOUNT_USED
    hall.leave()
    assert hall.links() == [hall.link_of(b)]


def test_a_visit_left_open_at_one_kiosk_does_not_register_when_a_goes_to_another(
    hall: TownHall, own_platform: Running
) -> None:
    a = hall.resident(Profile.VALID)
    other = hall.resident(Profile.VALID, "P09")
    hall.begin(a, stop_at=at.Review)
    second = TownHall(own_platform, "kiosk-B")
    try:
        assert second.begin(other).result.reason is None
    finally:
        second.runtime.stop()
    assert hall.go_on(a.choices).result.reason is Reason.REG_ALREADY
    hall.leave()
    assert hall.links() == [hall.link_of(other)]
