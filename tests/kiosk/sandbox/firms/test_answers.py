"""No firm is trusted: what is not as agreed is no answer, and none is read without end."""

import socket
import threading

import pytest

from kiosk.sandbox.breaker import Down
from kiosk.sandbox.catalogue import Offer
from kiosk.sandbox.providers import LONGEST_NAME, Firms
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.wire import LARGEST_ANSWER, Wire
from tests.kiosk.sandbox.conftest import playing
from tests.kiosk.sandbox.firms.hands import GOOD, Dead, World, answering, ask, counted, http, known


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


@pytest.mark.parametrize("status", ["301 Moved", "307 Temporary Redirect"])
def test_nobody_is_sent_elsewhere(offer: Offer, status: str) -> None:
    elsewhere = Dead()
    with answering(http(GOOD["P03"] % b"a", status, f"Location: {elsewhere.url}/")) as url, pytest.raises(Down):
        Firms(offer, lambda _: url, Wire(limit=0.5)).holder(known(offer, "P03"), "1", ())
    assert not elsewhere.has_more()
    elsewhere.hang_up()
