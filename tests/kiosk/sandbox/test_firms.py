"""The providers' firms, asked over HTTP as the platform asks them: each in its dialect, and none trusted."""

import asyncio
import os
import select
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from prometheus_client import REGISTRY

from kiosk.sandbox import lanes, sample
from kiosk.sandbox.breaker import FAILURES, REST_S, Breaker, Down
from kiosk.sandbox.catalogue import Behaviour, Offer
from kiosk.sandbox.firms.firm import JAPAN, REFUSES, SLOW_S, STUCK_S, TIMES_OUT, Surroundings, by_account, masked
from kiosk.sandbox.firms.process import NAME, FirmsProcess
from kiosk.sandbox.lanes import AT_ONCE
from kiosk.sandbox.providers import LONGEST_NAME, Firms, Rejected
from kiosk.sandbox.refusal import Refused
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.server import SandboxSettings
from kiosk.sandbox.wire import LARGEST_ANSWER, LIMIT_S, Wire
from kiosk.visit.catalogue import OwnerEcho, Provider
from tests.kiosk.sandbox.cards import TestAuthority
from tests.kiosk.sandbox.conftest import enrolled, playing, running
from tests.kiosk.sandbox.counter import Counter, refused

MONDAY = datetime(2026, 11, 23, 12, tzinfo=JAPAN)
GOOD = {
    "P01": b'{"resultCode":"0000","member":{"displayName":"%s"}}',
    "P02": b"kekka=OK\r\nnamae=%s\r\n",
    "P03": b'{"holder":"%s"}',
}


@dataclass
class World:
    """What the firms live in: a day, dice, and how long they were told to wait."""

    now: datetime = MONDAY
    rolled: float = 1.0
    naps: list[float] = field(default_factory=list)

    async def nap(self, seconds: float) -> None:
        self.naps.append(seconds)

    def around(self) -> Surroundings:
        return Surroundings(lambda: self.now, self.nap, lambda _provider, _account: self.rolled)


class Stepping:
    """Seconds that pass when told to."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


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


def ask(firms: Firms, offer: Offer, somebody: SampleResident, provider: str) -> str | None:
    return firms.holder(known(offer, provider), *somebody.accounts[provider])


def known(offer: Offer, provider: str) -> Provider:
    found = offer.catalogue.provider(provider)
    assert found
    return found


def counted(provider: str, outcome: str) -> float:
    return REGISTRY.get_sample_value("platform_firm_calls_total", {"provider": provider, "outcome": outcome}) or 0.0


@contextmanager
def answering(*answers: bytes | Callable[[socket.socket], None]) -> Iterator[str]:
    """A server that gives one answer a connection, whatever it is asked; its address."""
    with ExitStack() as stack:
        listening = stack.enter_context(socket.create_server(("127.0.0.1", 0)))

        def serve() -> None:
            for answer in answers:
                connection, _ = listening.accept()
                with connection:
                    connection.recv(65536)
                    if callable(answer):
                        answer(connection)
                    else:
                        connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        thread.join(10)
        assert not thread.is_alive()


def http(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join([*head, "", ""]).encode() + body


@pytest.mark.parametrize("provider", [f"P{number:02}" for number in range(1, 12) if number != 8])
def test_every_firm_knows_its_customers_and_shows_a_name_its_own_way(
    firms: Firms, offer: Offer, somebody: SampleResident, provider: str
) -> None:
    expected = {
        OwnerEcho.MASKED_NAME: masked(somebody.holder),
        OwnerEcho.NICKNAME: somebody.nickname,
        OwnerEcho.NONE: None,
    }
    before = counted(provider, "found")
    assert ask(firms, offer, somebody, provider) == expected[known(offer, provider).owner_echo]
    assert counted(provider, "found") == before + 1


def test_all_three_dialects_are_spoken(offer: Offer) -> None:
    assert {offer.dialects[each] for each in GOOD} == set(offer.dialects.values())
    assert len(GOOD) == 3


@pytest.mark.parametrize("provider", GOOD)
def test_a_wrong_code_and_an_unknown_account_are_rejected_in_every_dialect(
    firms: Firms, offer: Offer, somebody: SampleResident, provider: str
) -> None:
    number, codes = somebody.accounts[provider]
    others = sample.Residents(offer.catalogue).named("spare-4").accounts[provider]
    for account, said in ((number, others[1]), (number, ()), (number, (*codes, "1")), ("Z" * 13, codes), ("", codes)):
        with pytest.raises(Rejected):
            firms.holder(known(offer, provider), account, said)


@pytest.mark.parametrize("provider", ["P08", "P12"])
def test_a_firm_that_is_not_on_kiosks_knows_none_of_the_residents(firms: Firms, offer: Offer, provider: str) -> None:
    with pytest.raises(Rejected):
        firms.holder(known(offer, provider), "08012345678", ("123456",))


@pytest.mark.parametrize(("provider", "said"), [("P02", b"riyu=02"), ("P03", b"422"), ("P07", b'"1002"')])
def test_a_firm_checks_the_check_digit_itself_and_says_so_in_its_dialect(
    offer: Offer, world: World, somebody: SampleResident, provider: str, said: bytes
) -> None:
    number, codes = somebody.accounts[provider]
    slipped = number[:-1] + str((int(number[-1]) + 1) % 10)
    heard: list[bytes] = []

    class Listening(Wire):
        def post(self, url: str, kind: str, body: bytes) -> tuple[int, bytes]:
            status, answer = super().post(url, kind, body)
            heard.append(str(status).encode() + answer)
            return status, answer

    with playing(offer, world.around()) as url, pytest.raises(Rejected):
        Firms(offer, lambda each: f"{url}/{each}", Listening()).holder(known(offer, provider), slipped, codes)
    assert said in heard[0]


def test_p02_takes_five_seconds(firms: Firms, offer: Offer, world: World, somebody: SampleResident) -> None:
    assert ask(firms, offer, somebody, "P02") == somebody.nickname
    assert world.naps == [SLOW_S]


def test_p05_keeps_two_in_a_hundred_waiting_longer_than_anybody_waits(
    firms: Firms, offer: Offer, world: World, somebody: SampleResident
) -> None:
    world.rolled = TIMES_OUT
    assert ask(firms, offer, somebody, "P05") is None
    world.rolled = TIMES_OUT - 0.001
    with pytest.raises(Down):
        ask(firms, offer, somebody, "P05")
    assert world.naps == [STUCK_S]
    assert STUCK_S > LIMIT_S


def test_p07_refuses_five_in_a_hundred(firms: Firms, offer: Offer, world: World, somebody: SampleResident) -> None:
    world.rolled = REFUSES
    assert ask(firms, offer, somebody, "P07") == masked(somebody.holder)
    world.rolled = REFUSES - 0.001
    with pytest.raises(Rejected):
        ask(firms, offer, somebody, "P07")


def test_p10_rests_on_japanese_sundays(firms: Firms, offer: Offer, world: World, somebody: SampleResident) -> None:
    sunday = datetime(2026, 11, 22, 0, 0, tzinfo=JAPAN)
    for now, rests in ((sunday, True), (sunday + timedelta(days=1), False), (sunday - timedelta(seconds=1), False)):
        world.now = now.astimezone(UTC)
        if rests:
            with pytest.raises(Down):
                ask(firms, offer, somebody, "P10")
        else:
            assert ask(firms, offer, somebody, "P10") == masked(somebody.holder)


def test_the_same_residents_meet_the_trouble_every_time_in_about_the_promised_share(offer: Offer) -> None:
    assert offer.behaviours["P05"] is Behaviour.TIMES_OUT
    assert offer.behaviours["P07"] is Behaviour.REFUSES
    numbers = [f"{each:010}" for each in range(20_000)]
    share = sum(by_account("P07", each) < REFUSES for each in numbers) / len(numbers)
    assert share == pytest.approx(REFUSES, rel=0.1)
    assert by_account("P07", numbers[7]) == by_account("P07", numbers[7]) != by_account("P05", numbers[7])


@pytest.mark.parametrize(
    ("provider", "answer"),
    [
        ("P01", b"no HTTP at all\r\n\r\n"),
        ("P01", b""),
        ("P01", http(b"<html>")),
        ("P01", http(b"[" * 60_000)),
        ("P01", http(GOOD["P01"] % b"\xff\xfe")),
        ("P01", http(b'{"resultCode":"0000","member":{"displayName":["a"]}}')),
        ("P01", http(b'{"resultCode":"0000","member":{}}')),
        ("P01", http(b'{"resultCode":"0000"}')),
        ("P01", http(b'{"resultCode":"7777"}')),
        ("P01", http(b'{"resultCode":"0000","more":1,"member":{"displayName":"a"}}')),
        ("P01", http(GOOD["P01"] % b" \\u202e\\u0000 ")),
        ("P01", http(b"", "500 Broken")),
        ("P02", http(GOOD["P02"] % "たろう".encode())),
        ("P02", http(b"kekka=OK\r\nnamae=a\r\nnamae=b\r\n")),
        ("P02", http(b"kekka=OK\r\nnamae=a\r\nurl=http://a\r\n")),
        ("P02", http(b"kekka=OK\r\nnamae=a")),
        ("P02", http(b"kekka=YES\r\nnamae=a\r\n")),
        ("P02", http(b"namae=a\r\n")),
        ("P03", http(b'{"holder":null}')),
        ("P03", http(b'{"holder":"a"}', "203 Elsewhere")),
        ("P03", http(b"\x1f\x8b\x08", "200 OK", "Content-Encoding: gzip")),
        ("P03", b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + GOOD["P03"] % b"a"),
        ("P03", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
        ("P03", b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200 + b"\r\n" + GOOD["P03"] % b"a"),
    ],
)
def test_an_answer_that_is_not_as_agreed_is_none(offer: Offer, provider: str, answer: bytes) -> None:
    with answering(answer) as url, pytest.raises(Down):
        Firms(offer, lambda _: url).holder(known(offer, provider), "1", ("1",))


@pytest.mark.parametrize("provider", GOOD)
def test_names_come_without_markup_control_and_bidi_characters_and_bounded(offer: Offer, provider: str) -> None:
    text = "見\u3000<b>本</b>" if provider == "P02" else "\u202e見\u3000<b>本</b>\u200b\u2066"
    encoding = "cp932" if provider == "P02" else "utf-8"
    for name, shown in ((text, "見 b本/b"), ("長" * 500, "長" * LONGEST_NAME)):
        with answering(http(GOOD[provider] % name.encode(encoding))) as url:
            assert Firms(offer, lambda _, url=url: url).holder(known(offer, provider), "1", ()) == shown


def test_a_name_from_a_firm_that_shows_none_is_not_passed_on(offer: Offer) -> None:
    with answering(http(GOOD["P03"] % b"Somebody")) as url:
        assert Firms(offer, lambda _: url).holder(known(offer, "P09"), "1", ()) is None


def test_a_giant_answer_is_read_no_further_than_its_bound(offer: Offer) -> None:
    sent: list[int] = []

    def flood(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n")
        try:
            while True:
                sent.append(connection.send(b" " * 65536))
        except OSError:
            return

    before = counted("P01", "too_large")
    with answering(flood) as url, pytest.raises(Down):
        Firms(offer, lambda _: url).holder(known(offer, "P01"), "1", ())
    assert counted("P01", "too_large") == before + 1
    assert sum(sent) < 1_000_000_000
    assert LARGEST_ANSWER == 64 * 1024


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\nX: ", b"HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n", b""])
def test_a_dripping_answer_ends_with_the_time_limit(offer: Offer, head: bytes) -> None:
    """Every single read is quick: only the whole is not. The firm's drip ends when the platform hangs up."""
    hung_up = threading.Event()

    def drip(connection: socket.socket) -> None:
        connection.sendall(head)
        connection.settimeout(0.01)
        while not hung_up.is_set():
            try:
                connection.sendall(b"a")
                if not connection.recv(1):
                    hung_up.set()
            except TimeoutError:
                continue
            except OSError:
                hung_up.set()

    before = counted("P01", "timed_out")
    with answering(drip) as url, pytest.raises(Down):
        Firms(offer, lambda _: url, Wire(limit=0.3)).holder(known(offer, "P01"), "1", ())
    assert counted("P01", "timed_out") == before + 1
    assert hung_up.is_set()


def test_connections_are_kept(offer: Offer, world: World, somebody: SampleResident) -> None:
    with playing(offer, world.around()) as url:
        wire = Wire()
        opened: list[object] = []
        for _ in range(3):
            ask(Firms(offer, lambda each: f"{url}/{each}", wire), offer, somebody, "P01")
        pool = wire.pools.connection_from_url(url)
        opened.append(pool.num_connections)
        assert opened == [1]


class Dead:
    """A firm whose socket accepts and never answers: whoever calls it waits."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=100)
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._connections: list[socket.socket] = []

    def wait_for(self, calls: int) -> None:
        while len(self._connections) < calls:
            self._connections.append(self._listening.accept()[0])

    def has_more(self) -> bool:
        return bool(select.select([self._listening], [], [], 0)[0])

    def hang_up(self) -> None:
        self._listening.close()
        for each in self._connections:
            each.close()


@pytest.mark.parametrize("status", ["301 Moved", "307 Temporary Redirect"])
def test_nobody_is_sent_elsewhere(offer: Offer, status: str) -> None:
    elsewhere = Dead()
    with answering(http(GOOD["P03"] % b"a", status, f"Location: {elsewhere.url}/")) as url, pytest.raises(Down):
        Firms(offer, lambda _: url, Wire(limit=0.5)).holder(known(offer, "P03"), "1", ())
    assert not elsewhere.has_more()
    elsewhere.hang_up()


def test_more_residents_at_a_dead_firm_than_the_server_has_threads_keep_nobody_from_another(
    offer: Offer, tmp_path: Path, somebody: SampleResident
) -> None:
    """The others are served while those wait: every answer here comes before the dead firm hangs up."""
    dead, authority = Dead(), TestAuthority(tmp_path / "authority")
    with ExitStack() as stack:
        run = stack.enter_context(running(SandboxSettings(tmp_path / "run", authority.trust_anchor, authority.crl)))
        run.elsewhere["P01"] = dead.url
        names = [enrolled(run, f"kiosk-{each}") for each in range(46)]
        kiosks = [Counter(run.url, run.settings.public, each, offer.catalogue) for each in names]
        for each in kiosks:
            stack.enter_context(each.session)
        visit, *stuck = [each.open(authority.card()) for each in kiosks]
        pool = stack.enter_context(ThreadPoolExecutor(len(stuck)))
        waiting = [pool.submit(each.check_own, somebody, "P01") for each in stuck]
        dead.wait_for(AT_ONCE)
        for provider in ("P02", "P03", "P04", "P11"):
            assert visit.check_own(somebody, provider).status_code == 200
        assert visit.reserve().status_code == 200
        assert sum(not each.done() for each in waiting) >= AT_ONCE
        assert not dead.has_more()
        dead.hang_up()
        for each in waiting:
            refused(each.result(), 503, "provider.down")


def test_a_place_in_a_lane_that_does_not_come_free_is_refused_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "WAIT_S", 0.05)
    hang_up, here = threading.Event(), threading.Barrier(AT_ONCE + 1)

    def stuck() -> str:
        here.wait(10)
        hang_up.wait(10)
        return "answered late"

    async def crowd() -> None:
        lane = lanes.Lanes(["P01", "P02"])
        inside = [asyncio.create_task(lane.run("P01", stuck)) for _ in range(AT_ONCE)]
        await asyncio.to_thread(here.wait, 10)
        before = counted("P01", "busy")
        with pytest.raises(Refused) as told:
            await lane.run("P01", lambda: "never")
        assert told.value.reason == "provider.down"
        assert counted("P01", "busy") == before + 1
        assert await lane.run("P02", lambda: "answered") == await lane.run("nobody", lambda: "answered") == "answered"
        assert not any(each.done() for each in inside)
        hang_up.set()
        assert await asyncio.gather(*inside) == ["answered late"] * AT_ONCE
        assert await lane.run("P01", lambda: "answered") == "answered"

    asyncio.run(crowd())


def test_after_failures_in_a_row_a_firm_is_left_alone_then_one_call_goes_and_sees() -> None:
    clock = Stepping()
    breaker = Breaker(clock)
    asked: list[str] = []

    def fails() -> str:
        asked.append("fails")
        raise Down("failed")

    def answers() -> str:
        asked.append("answers")
        return "answer"

    def outcome(call: Callable[[], str]) -> str:
        try:
            return breaker.call(call)
        except Down as error:
            return error.outcome

    for _ in range(FAILURES - 1):
        assert outcome(fails) == "failed"
    assert outcome(answers) == "answer"
    assert [outcome(fails) for _ in range(FAILURES)] == ["failed"] * FAILURES
    asked.clear()
    assert outcome(answers) == "not_asked"
    clock.now += REST_S - 0.1
    assert outcome(answers) == "not_asked"
    assert asked == []
    clock.now += 0.1

    def looks() -> str:
        assert outcome(answers) == "not_asked"
        return fails()

    assert outcome(looks) == "failed"
    assert outcome(answers) == "not_asked"
    clock.now += REST_S
    assert [outcome(answers) for _ in range(3)] == ["answer"] * 3


def test_a_firm_that_refuses_accounts_is_not_left_alone(offer: Offer) -> None:
    with answering(*[http(b"kekka=NG\r\nriyu=01\r\n")] * (2 * FAILURES)) as url:
        firms = Firms(offer, lambda _: url)
        for _ in range(2 * FAILURES):
            with pytest.raises(Rejected):
                firms.holder(known(offer, "P02"), "1", ())


def test_each_firm_has_a_breaker_of_its_own(offer: Offer, world: World, somebody: SampleResident) -> None:
    clock = Stepping()
    with playing(offer, world.around()) as url, socket.create_server(("127.0.0.1", 0)) as nobody:
        gone = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        nobody.close()
        addresses = {"P01": gone}
        firms = Firms(offer, lambda each: addresses.get(each, f"{url}/{each}"), clock=clock)
        before = counted("P01", "failed"), counted("P01", "not_asked")
        for _ in range(FAILURES + 3):
            with pytest.raises(Down):
                ask(firms, offer, somebody, "P01")
        assert (counted("P01", "failed"), counted("P01", "not_asked")) == (before[0] + FAILURES, before[1] + 3)
        assert ask(firms, offer, somebody, "P03") == masked(somebody.holder)
        addresses.clear()
        clock.now += REST_S
        assert ask(firms, offer, somebody, "P01") == masked(somebody.holder)


@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
def test_the_firms_process_is_replaced_when_it_dies_at_the_same_address(offer: Offer, somebody: SampleResident) -> None:
    with FirmsProcess() as process:
        firms = Firms(offer, lambda each: f"{process.url}/{each}")
        assert ask(firms, offer, somebody, "P01") == masked(somebody.holder)
        (died,) = playing_firms()
        os.kill(died, signal.SIGKILL)
        while died in playing_firms():
            time.sleep(0.01)
        assert ask(firms, offer, somebody, "P01") == masked(somebody.holder)
        assert died not in playing_firms()
    assert not playing_firms()


def playing_firms() -> set[int]:
    """This process' children that play the firms."""
    children = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    pids = {int(pid) for each in children for pid in each.read_text().split()}
    return {pid for pid in pids if name_of(pid) == NAME}


def name_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/comm").read_text().strip()
    except OSError:
        return ""
