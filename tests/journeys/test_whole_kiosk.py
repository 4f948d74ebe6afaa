"""The whole kiosk without a window: runtime, threads, simulated card, real sandbox; and what may go wrong between."""

import queue
import threading
from collections.abc import Callable

import pytest

from card.connection import Connection, Presence
from card.pin import Pin
from card.simulator.authority import Authority
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader
from kiosk.audit.trail import Trail
from kiosk.enrolment import Choices, Enrolment, Result
from kiosk.hands import KioskHands
from kiosk.journal import Entry, Journal, StorageError
from kiosk.loop import PlainLoop
from kiosk.platform import messages
from kiosk.platform.client import PlatformClient, PlatformRefused, PlatformUnreachable
from kiosk.runtime import Runtime
from kiosk.sandbox import catalogue
from kiosk.sandbox.sample import Residents
from kiosk.visit import effect
from kiosk.visit import state as at
from kiosk.visit.reason import Reason
from kiosk.visit.statement import Statement
from tests.journeys.conftest import Running
from tests.kiosk.trails import trail_in
from tests.kiosk.visit_player import typed_pin


class NoPrinter:
    def print(self, slip: at.Slip) -> bool:
        return False


class Played:
    """One enrolment, played to its end."""

    def __init__(self, hands: KioskHands, choices: Choices, pin: Pin | None = None) -> None:
        self.loop, self.pages, self.pin = PlainLoop(), [], pin or typed_pin()
        self.runtime = Runtime(
            at.Kiosk(at.Counter("kiosk-test"), at.Consent()),
            loop=self.loop,
            hands=hands,
            printer=NoPrinter(),
            show=self.show,
        )
        self.enrolment = Enrolment(choices, self.pin, self.runtime.post)
        self.hook: Callable[[at.Kiosk], None] = lambda kiosk: None

    def show(self, kiosk: at.Kiosk) -> None:
        self.pages.append(kiosk.state)
        self.hook(kiosk)
        self.enrolment.show(kiosk)

    def play(self) -> Result:
        self.runtime.start()
        try:
            self.loop.run(lambda: self.enrolment.result is not None)
        finally:
            self.runtime.stop()
        return self.enrolment.result


class Resident:
    """Somebody with a valid card, a kiosk, and a platform that does not know them yet."""

    def __init__(self, platform: Running) -> None:
        self.folder = platform.state
        account, codes = Residents(catalogue.load().catalogue).named("valid").accounts["P01"]
        self.choices = Choices("P01", account, codes)
        self.reader = SimulatedReader("Simulator")
        self.chip = Authority.open(platform.state / "authority").chip(Profile.VALID)
        self.reader.insert(self.chip)
        self.endpoint, self.identity = platform.endpoint, platform.beside("kiosk-test")

    def client(self, kind: type[PlatformClient] = PlatformClient) -> PlatformClient:
        return kind(self.endpoint, self.identity, cache=self.folder / "catalogue")

    def hands(self, **parts: object) -> KioskHands:
        given = {"reader": self.reader, "client": self.client, "journal": self.journal(), "trail": self.trail()}
        return KioskHands(**{**given, **parts})

    def journal(self) -> Journal:
        return Journal(self.folder / "journal.db")

    def trail(self) -> Trail:
        return trail_in(self.folder)


@pytest.fixture
def resident(empty_platform: Running) -> Resident:
    return Resident(empty_platform)


class Watched:
    """A reader that notes which threads command the card, and may spoil an answer."""

    def __init__(
        self, reader: SimulatedReader, spoil: Callable[[bytes, bytes], bytes] = lambda _, answer: answer
    ) -> None:
        self.reader, self.spoil, self.threads, self.name = reader, spoil, set(), reader.name

    def connect(self) -> Connection:
        self.threads.add(threading.current_thread())
        self.connection = self.reader.connect()
        return self

    def wait(self, seen: Presence | None, timeout: float) -> Presence:
        self.threads.add(threading.current_thread())
        return self.reader.wait(seen, timeout)

    def transmit(self, command: bytes | bytearray) -> bytes:
        self.threads.add(threading.current_thread())
        return self.spoil(bytes(command), self.connection.transmit(command))

    def features(self) -> bytes:
        return self.connection.features()

    def close(self) -> None:
        self.threads.add(threading.current_thread())
        self.connection.close()


def test_no_card_and_no_http_on_the_loops_thread(resident: Resident) -> None:
    calls: set[threading.Thread] = set()

    class Client(PlatformClient):
        def _call(self, *words):
            calls.add(threading.current_thread())
            return super()._call(*words)

    watched = Watched(resident.reader)
    hands = resident.hands(reader=watched, client=lambda: resident.client(Client))
    assert Played(hands, resident.choices).play().reason is None
    assert calls
    assert watched.threads
    assert threading.main_thread() not in calls | watched.threads


def test_garbage_for_a_certificate_cannot_be_read(resident: Resident) -> None:
    def spoil(sent: bytes, answer: bytes) -> bytes:
        reads_certificate = sent[1] == 0xB0 and sent[2] == 0x8A
        return bytes(99) + b"\x90\x00" if reads_certificate else answer

    reader = Watched(resident.reader, spoil)
    assert Played(resident.hands(reader=reader), resident.choices).play().reason is Reason.CARD_READ_ERROR


def test_lost_answer_is_settled_as_registered(resident: Resident) -> None:
    class LosesTheAnswer(PlatformClient):
        def register(self, statement: Statement, signature: bytes, account_token: str) -> messages.Receipt:
            super().register(statement, signature, account_token)
            raise PlatformUnreachable("lost")

    played = Played(resident.hands(client=lambda: resident.client(LosesTheAnswer)), resident.choices)
    result = played.play()
    # Registered it is, and without the receipt the ID is not shown.
    assert (result.reason, result.mykey_id) == (None, None)
    assert any(isinstance(page, at.Settling) for page in played.pages)
    assert resident.journal().open_entries() == []


def test_registration_that_never_arrived_is_closed_for_good(resident: Resident) -> None:
    sent = []

    class NeverArrives(PlatformClient):
        def register(self, statement: Statement, signature: bytes, account_token: str) -> messages.Receipt:
            sent.append((statement, signature, account_token))
            raise PlatformUnreachable("lost")

    result = Played(resident.hands(client=lambda: resident.client(NeverArrives)), resident.choices).play()
    assert result.reason is Reason.BACKEND_OFFLINE
    client = resident.client()
    with pytest.raises(PlatformRefused) as late:
        client.register(*sent[0])
    client.close()
    assert late.value.problem.reason is Reason.VISIT_EXPIRED


def test_crash_after_sending_is_settled_at_the_next_start(resident: Resident) -> None:
    entries: list[Entry] = []

    class Crash(BaseException):
        pass

    class Journalled(Journal):
        def record(self, entry: Entry) -> None:
            super().record(entry)
            entries.append(entry)

        def end(self, visit: str, outcome: object) -> None:
            """The power is cut before this."""

    played = Played(resident.hands(journal=Journalled(resident.folder / "journal.db")), resident.choices)
    assert played.play().reason is None
    assert resident.journal().open_entries() == entries

    resident.reader.remove()
    news: list[at.News] = []
    hands, loop = resident.hands(), PlainLoop()
    runtime = Runtime(
        at.Kiosk(), loop=loop, hands=hands, printer=NoPrinter(), show=lambda now: news.extend(now.counter.news)
    )
    runtime.start()
    loop.run(lambda: bool(news))
    runtime.stop()
    assert (news[0].reference, news[0].registered) == (entries[0].reference, True)
    assert resident.journal().open_entries() == []


def test_card_out_at_any_page_registers_nothing(resident: Resident) -> None:
    played = Played(resident.hands(), resident.choices)

    def take_the_card(kiosk: at.Kiosk) -> None:
        if isinstance(kiosk.state, at.Review):
            resident.reader.remove()
            played.enrolment.show = lambda now: setattr(played.enrolment, "result", _stopped(now))

    played.hook = take_the_card
    assert played.play().reason is Reason.CARD_REMOVED
    assert resident.journal().open_entries() == []
    assert len(played.pin) == 0 or played.pin.complete  # never handed over
    resident.reader.insert(resident.chip)
    assert Played(resident.hands(), resident.choices).play().reason is None, "the next visit registers at once"


def _read_news(news: list[at.News], kiosk: at.Kiosk) -> None:
    news.extend(kiosk.counter.news)


def _stopped(kiosk: at.Kiosk) -> Result | None:
    return Result(kiosk.state.notice.reason) if isinstance(kiosk.state, at.Stopped) else None


def test_journal_that_cannot_be_written_sends_nothing(resident: Resident) -> None:
    class FullDisk(Journal):
        def record(self, entry: Entry) -> None:
            raise StorageError("disk full")

    assert (
        Played(resident.hands(journal=FullDisk(resident.folder / "journal.db")), resident.choices).play().reason
        is Reason.KIOSK_STORAGE
    )
    assert Played(resident.hands(), resident.choices).play().reason is None, "nothing had been registered"


def test_pin_is_wiped_after_it_was_used(resident: Resident) -> None:
    played = Played(resident.hands(), resident.choices)
    played.play()
    assert len(played.pin) == 0


def test_staff_are_told_by_a_thread_of_its_own_and_a_call_that_is_lost_stops_no_other(resident: Resident) -> None:
    told: queue.Queue[tuple[at.StaffEvent, threading.Thread]] = queue.Queue()

    class Telling(PlatformClient):
        def call_staff(self, kind: at.StaffEvent) -> None:
            if kind is not at.StaffEvent.CALLED:
                super().call_staff(kind)
            told.put((kind, threading.current_thread()))
            if kind is at.StaffEvent.CALLED:
                raise PlatformUnreachable("deadline")

    hands = resident.hands(client=lambda: resident.client(Telling))
    hands.start(lambda happened: None)
    try:
        for kind in at.StaffEvent:
            hands.carry_out(effect.TellStaff(kind))
        heard = [told.get(timeout=30) for _ in at.StaffEvent]
    finally:
        hands.stop()
    assert [kind for kind, _ in heard] == list(at.StaffEvent)
    assert threading.current_thread() not in {thread for _, thread in heard}
