"""A firm that is slow, dead or broken keeps nobody from another, and is left alone for a while."""

import asyncio
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.sandbox import lanes
from kiosk.sandbox.breaker import FAILURES, REST_S, Breaker, Down
from kiosk.sandbox.catalogue import Offer
from kiosk.sandbox.firms.firm import masked
from kiosk.sandbox.firms.process import NAME, FirmsProcess
from kiosk.sandbox.lanes import AT_ONCE
from kiosk.sandbox.providers import Firms, Rejected
from kiosk.sandbox.refusal import Refused
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.server import SandboxSettings
from tests.kiosk.sandbox.cards import TestAuthority
from tests.kiosk.sandbox.conftest import enrolled, playing, running
from tests.kiosk.sandbox.counter import Counter, refused
from tests.kiosk.sandbox.firms.hands import Dead, Stepping, World, answering, ask, counted, http, known


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
