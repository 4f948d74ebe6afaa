"""The trail of whole visits: it reads like the story, holds nothing of whose it was, and nothing leaves without it.

A kiosk without a window, its threads, a simulated card, a real sandbox.
"""

from collections.abc import Callable, Iterator
from queue import Queue

import pytest

from card.simulator.profiles import Profile
from kiosk.audit.line import Fields
from kiosk.audit.trail import Trail
from kiosk.enrolment import Result
from kiosk.journal import Journal, StorageError
from kiosk.platform import messages
from kiosk.platform.client import PlatformClient, PlatformRefused, PlatformUnreachable
from kiosk.visit import event
from kiosk.visit import state as at
from kiosk.visit.happening import Happening
from kiosk.visit.reason import Reason
from kiosk.visit.statement import Statement
from tests.journeys.conftest import Running
from tests.journeys.test_whole_kiosk import Played
from tests.journeys.test_whole_kiosk import Resident as Somebody
from tests.journeys.town_hall import TownHall
from tests.kiosk.trails import events_in, lines_in, report_of, trail_in


@pytest.fixture
def hall(empty_platform: Running) -> TownHall:
    return TownHall(empty_platform, "kiosk-A")


@pytest.fixture
def story(hall: TownHall, empty_platform: Running) -> Iterator[Callable[[], list[Fields]]]:
    """Stops the kiosk, and tells what its trail says."""

    def tell() -> list[Fields]:
        hall.runtime.stop()
        folder = empty_platform.state / "kiosk-kiosk-A"
        assert report_of(folder).findings == ()
        return lines_in(folder)

    return tell


def named(lines: list[Fields]) -> list[str]:
    return [f"{line['event']} {line.get('reason', '')}".strip() for line in lines]


def test_an_enrolment_and_a_stopped_visit_read_like_their_story(hall: TownHall, story) -> None:
    a, b = hall.resident(Profile.VALID), hall.resident(Profile.LAST_TRY)
    reference = hall.begin(a).result.reference
    hall.leave()
    hall.begin(b, stop_at=at.Review)
    hall.leave()
    lines = story()
    assert named(lines) == [
        "trail.begun",
        "kiosk.started",
        "card.laid",
        "visit.begun",
        "visit.opened",
        "statement.signed",
        "registration.sending",
        "registration.registered",
        "visit.ended",
        "card.taken",
        "card.laid",
        "visit.begun",
        "visit.opened",
        "card.taken",
        "visit.ended card.removed",
        "kiosk.stopped",
    ]
    assert [line["visit"] for line in lines[2:-1]] == [1] * 8 + [2] * 5
    assert {line["reference"] for line in lines[4:9]} == {reference}
    assert lines[6]["digest"] == lines[7]["digest"]
    assert {line["kiosk"] for line in lines} == {"kiosk-test"}


def test_nothing_typed_read_or_shown_in_a_visit_is_in_its_trail(hall: TownHall, story) -> None:
    a = hall.resident(Profile.VALID)
    hall.begin(a, stop_at=at.Review)
    registration = hall.kiosk.state.registration
    visit, account = registration.visit, registration.account
    hall.go_on(a.choices)
    slip = hall.kiosk.state.slip
    canaries = [account.number, account.holder, account.token, slip.mykey_id, slip.mac, visit.token, visit.nonce]
    canaries += [*a.choices.codes, hall.link_of(a).certificate.hex()]
    hall.leave()
    said = [str(value) for line in story() for value in line.values()]
    assert all(canaries)
    assert not [canary for canary in canaries if any(canary in value for value in said)]


def test_a_wrong_pin_and_a_card_left_behind_are_told(hall: TownHall, story) -> None:
    a = hall.resident(Profile.VALID)
    assert hall.begin(a, stop_at=at.EnterPin)
    hall.go_on(a.choices, pin="9999")
    hall.runtime.post(event.Quit())
    hall.until(lambda: hall.stands_at(at.TakeCard))
    hall.runtime.post(event.TimeUp())
    hall.until(lambda: hall.kiosk.state == at.TakeCard(until_staff=None))
    hall.leave()
    assert named(story())[5:-1] == ["visit.refused pin.wrong", "visit.ended", "time.up", "card.left", "card.taken"]


@pytest.fixture
def somebody(empty_platform: Running) -> Somebody:
    return Somebody(empty_platform)


def play(somebody: Somebody, **parts: object) -> Result:
    return Played(somebody.hands(**parts), somebody.choices).play()


def test_what_the_platform_refuses_is_told_with_its_reason(somebody: Somebody) -> None:
    class Refuses(PlatformClient):
        def register(self, statement: Statement, signature: bytes, account_token: str) -> messages.Receipt:
            raise PlatformRefused(messages.Problem(title="Conflict", status=409, reason=Reason.ACCOUNT_USED))

    assert play(somebody, client=lambda: somebody.client(Refuses)).reason is Reason.ACCOUNT_USED
    told = named(lines_in(somebody.folder))
    assert told[told.index("registration.sending") :] == [
        "registration.sending",
        "registration.refused account.used",
        "kiosk.stopped",
    ]


class FullDisk(Trail):
    """Full from the moment a registration is about to leave."""

    full = False

    def append(self, *told: Fields) -> None:
        self.full = self.full or any(each["event"] == Happening.REGISTRATION_SENDING for each in told)
        if self.full:
            raise StorageError("disk full")
        super().append(*told)


def test_a_registration_that_cannot_be_recorded_is_not_sent(somebody: Somebody) -> None:
    sent: list[Statement] = []

    class Client(PlatformClient):
        def register(self, statement: Statement, signature: bytes, account_token: str) -> messages.Receipt:
            sent.append(statement)
            return super().register(statement, signature, account_token)

    def client() -> PlatformClient:
        return somebody.client(Client)

    assert play(somebody, client=client, trail=trail_in(somebody.folder, FullDisk)).reason is Reason.KIOSK_STORAGE
    assert sent == []
    assert somebody.journal().open_entries() == []
    assert play(somebody, client=client).reason is None, "nothing had been registered"
    assert len(sent) == 1


def test_a_kiosk_whose_trail_cannot_be_written_is_out_of_service(somebody: Somebody) -> None:
    class Full(FullDisk):
        full = False

        def append(self, *told: Fields) -> None:
            self.full = self.full or any(each["event"] == Happening.CARD_LAID for each in told)
            super().append(*told)

    assert play(somebody, trail=trail_in(somebody.folder, Full)).reason is Reason.KIOSK_STORAGE


def test_what_was_settled_after_a_crash_is_told_before_the_journal_forgets_it(somebody: Somebody) -> None:
    class Lost(PlatformClient):
        def register(self, statement: Statement, signature: bytes, account_token: str) -> messages.Receipt:
            super().register(statement, signature, account_token)
            raise PlatformUnreachable("the line is cut")

        def settle(self, visit: str) -> messages.Settled:
            raise PlatformUnreachable("and stays so")

    class Watched(Journal):
        def end(self, visit: str, outcome: object) -> None:
            told.append(events_in(somebody.folder)[-1])
            super().end(visit, outcome)

    told: list[str] = []
    played = Played(somebody.hands(client=lambda: somebody.client(Lost)), somebody.choices)
    played.hook = lambda kiosk: (
        setattr(played.enrolment, "result", Result(None)) if isinstance(kiosk.state, at.Settling) else None
    )
    played.play()
    (entry,) = somebody.journal().open_entries()
    assert events_in(somebody.folder)[-2:] == ["registration.unanswered", "kiosk.stopped"]

    somebody.reader.remove()
    settled: Queue[event.Event] = Queue()
    hands = somebody.hands(journal=Watched(somebody.folder / "journal.db"))
    hands.start(settled.put)
    while not isinstance(settled.get(timeout=30), event.NewsArrived):
        continue
    hands.stop()
    assert told == ["settlement.registered"]
    line = next(each for each in lines_in(somebody.folder) if each["event"] == "settlement.registered")
    assert (line["reference"], line["digest"]) == (entry.reference, entry.digest)
    assert report_of(somebody.folder).findings == ()
