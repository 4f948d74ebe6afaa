"""What a kiosk makes of a platform that does not keep the contract: out of reach, in time, and nothing kept."""

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from kiosk.journal import Journal
from kiosk.platform import messages
from kiosk.platform.client import Endpoint, PlatformClient, PlatformRefused, PlatformUnreachable, plain
from kiosk.platform.identity import Identity, KeyUnusable, new_key, open_key
from kiosk.platform_work import PlatformWork
from kiosk.sandbox import catalogue as sandbox
from kiosk.visit import effect, event
from kiosk.visit.reason import Reason
from kiosk.visit.state import Notice
from tests.kiosk.hostile import Hostile, hostile_server, http

TOKEN = "v" * 20
MORNING = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Hostile]:
    with hostile_server(tmp_path) as running:
        yield running


def known() -> Identity:
    """A kiosk that holds a token."""
    identity = Identity("kiosk-1", new_key())
    identity.keep("t" * 20, 600)
    return identity


@pytest.fixture
def client(server: Hostile, tmp_path: Path) -> Iterator[PlatformClient]:
    made = PlatformClient(server.endpoint, known(), cache=tmp_path / "cache", deadline=5)
    yield made
    made.close()


@pytest.mark.parametrize(
    "answer",
    [
        http(b"<html>hello</html>"),
        http(b"[]"),
        http(b'{"mykey_id": "not an id"}'),
        http(b'{"mykey_id": "ABCD2345", "more": 1}'),
        http(b'{"mykey_id": ' + b"[" * 100_000),
        http(b"\xff\xfe"),
        http(b"", status="500 Broken"),
        http(b'{"reason": "no such reason", "title": "", "status": 409}', status="409 Conflict"),
        http(b"", status="302 Found", extra="Location: https://127.0.0.1:1/\r\n"),
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
        b"SSH-2.0-hello\r\n",
        b"",
    ],
    ids=[
        "html",
        "list",
        "bad-id",
        "unknown-member",
        "deep",
        "no-utf8",
        "500",
        "no-reason",
        "redirect",
        "cut",
        "ssh",
        "mute",
    ],
)
def test_answer_outside_the_contract_is_no_answer(server: Hostile, client: PlatformClient, answer: bytes) -> None:
    server.answer = answer
    with pytest.raises(PlatformUnreachable):
        client.reserve_id(TOKEN, None)


@pytest.mark.parametrize("member", ["name_ja", "name_kana", "name_latin"])
def test_a_name_of_ten_thousand_letters_is_no_answer(server: Hostile, client: PlatformClient, member: str) -> None:
    """The kiosk then says `backend.offline` on S00: nothing of such a catalogue is kept or shown."""
    offer = json.loads(sandbox.load().body)
    offer["providers"][0][member] = "W" * 10_000
    server.answer = http(json.dumps(offer).encode())
    with pytest.raises(PlatformUnreachable):
        client.catalogue()


@pytest.mark.parametrize(
    ("part", "member", "value"),
    [
        ("programmes", "closes_at", "9999-12-31T23:59:59Z"),
        ("programmes", "opens_at", "0001-01-01T00:00:00Z"),
        ("programmes", "card_by", "9999-12-31T23:59:59Z"),
        ("providers", "closes_at", "9999-12-31T23:59:59Z"),
        ("providers", "closes_at", "2030-01-01T00:00:00"),
        ("pattern", "a range that goes down", "[9-0]{4}"),
        ("pattern", "a count that goes down", r"\d{9,2}"),
        ("pattern", "one that is matched without end", "0{0,20}0{0,20}0{0,20}A"),
        ("pattern", "one that no field holds", r"\d{99}"),
        ("pattern", "another language", "(a|b)*"),
    ],
)
def test_an_offer_that_no_page_can_work_with_is_none(
    server: Hostile, client: PlatformClient, part: str, member: str, value: str
) -> None:
    offer = json.loads(sandbox.load().body)
    if part == "pattern":
        offer["providers"][0]["account"]["pattern"] = value
    else:
        offer[part][0][member] = value
    server.answer = http(json.dumps(offer).encode())
    with pytest.raises(PlatformUnreachable):
        client.catalogue()


@pytest.mark.parametrize("location", ["/v1/catalogue", "https://[", "https://\xff", "//\x82\xa0:99999"])
def test_redirect_is_not_followed(server: Hostile, client: PlatformClient, location: str) -> None:
    answer = http(b"{}", status="307 Temporary Redirect", extra="Location: @\r\n")
    server.answer = answer.replace(b"@", location.encode("latin-1"))
    with pytest.raises(PlatformUnreachable):
        client.reserve_id(TOKEN, None)
    assert len(server.requests) == 1


def test_fifty_megabytes_are_cut_off(server: Hostile, client: PlatformClient) -> None:
    server.answer = http(b'{"a": "' + b"x" * 50_000_000 + b'"}')
    with pytest.raises(PlatformUnreachable, match="too large"):
        client.reserve_id(TOKEN, None)


@pytest.mark.parametrize("skip", [0, 60], ids=["head", "body"])
def test_dripping_answer_ends_at_the_deadline(server: Hostile, tmp_path: Path, skip: int) -> None:
    server.answer = http(b"x" * 500)[skip:] if not skip else http(b"x" * 500)
    server.step, server.pause = (1, 0.2) if not skip else (60, 0.2)
    client = PlatformClient(server.endpoint, known(), cache=tmp_path / "cache", deadline=0.6)
    with pytest.raises(PlatformUnreachable):
        client.reserve_id(TOKEN, None)
    client.close()
    assert len(server.requests) == 1
    # The drip would have gone on for a hundred seconds; pytest's own time limit would have noticed.
    assert not [each for each in threading.enumerate() if isinstance(each, threading.Timer) and each.is_alive()]


def test_other_anchor_is_refused(server: Hostile, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with hostile_server(other) as somebody_else:
        wrong = Endpoint(server.endpoint.url, somebody_else.endpoint.tls_anchor, server.endpoint.receipt_key)
        client = PlatformClient(wrong, known(), cache=tmp_path / "cache")
        with pytest.raises(PlatformUnreachable):
            client.reserve_id(TOKEN, None)
        client.close()
    assert server.requests == []


def test_nobody_listens(server: Hostile, tmp_path: Path) -> None:
    server.close()
    client = PlatformClient(server.endpoint, known(), cache=tmp_path / "cache")
    with pytest.raises(PlatformUnreachable):
        client.catalogue()
    client.close()


@pytest.mark.parametrize(
    ("member", "notice"),
    [
        (
            b'"reason": "identity.pending", "reference": "K7QM4T9XA2"',
            Notice(Reason.IDENTITY_PENDING, reference="K7QM4T9XA2"),
        ),
        (
            b'"reason": "backend.closed", "since": "2026-11-24T00:00:00Z", "until": "2026-11-24T08:00:00Z"',
            Notice(Reason.BACKEND_CLOSED, since=MORNING, until=MORNING + timedelta(hours=8)),
        ),
        (b'"reason": "backend.busy", "until": "2026-11-24T00:00:00Z"', Notice(Reason.BACKEND_BUSY, until=MORNING)),
    ],
)
def test_number_and_times_of_a_refusal_reach_the_page(
    server: Hostile, client: PlatformClient, tmp_path: Path, member: bytes, notice: Notice
) -> None:
    body = b'{"title": "No", "status": 403, ' + member + b"}"
    server.answer = http(body, status="403 Forbidden", content_type="application/problem+json")
    journal = Journal(tmp_path / "journal.db")
    work = PlatformWork(client, journal, lambda fact: None, lambda: MORNING, lambda opened: None)
    assert work.answer(effect.OpenVisit(1, b"certificate")) == event.Refused(1, notice)


@pytest.mark.parametrize("ahead", [-240, 0, 240])
def test_a_wait_is_as_long_as_the_platform_says_whatever_the_kiosks_clock_shows(
    server: Hostile, tmp_path: Path, ahead: int
) -> None:
    clock = MORNING + timedelta(seconds=ahead)
    identity = Identity("kiosk-1", new_key(), clock.timestamp)
    identity.keep("t" * 20, 600)
    client = PlatformClient(server.endpoint, identity, cache=tmp_path / "cache")
    body = b'{"title": "No", "status": 503, "reason": "backend.busy", "until": "2026-11-24T00:01:35Z"}'
    server.answer = http(body, status="503 No", content_type="application/problem+json", extra="Retry-After: 95\r\n")
    with pytest.raises(PlatformRefused) as refused:
        client.open_visit(b"certificate")
    assert refused.value.problem.until == clock + timedelta(seconds=95)
    client.close()


@pytest.mark.parametrize("wait", ["", "soon", "-1", "1e9", "999999", "Tue, 24 Nov 2026 00:01:35 GMT"])
def test_a_wait_that_cannot_be_read_leaves_the_time(server: Hostile, client: PlatformClient, wait: str) -> None:
    body = b'{"title": "No", "status": 503, "reason": "backend.busy", "until": "2026-11-24T00:00:00Z"}'
    server.answer = http(
        body, status="503 No", content_type="application/problem+json", extra=f"Retry-After: {wait}\r\n"
    )
    with pytest.raises(PlatformRefused) as refused:
        client.open_visit(b"certificate")
    assert refused.value.problem.until == MORNING


def test_refusal_keeps_its_reason(server: Hostile, client: PlatformClient) -> None:
    body = b'{"title": "Conflict", "status": 409, "reason": "id.taken", "free": ["ABCD2345"], "attempts_left": 2}'
    server.answer = http(body, status="409 Conflict", content_type="application/problem+json")
    with pytest.raises(PlatformRefused) as refused:
        client.reserve_id(TOKEN, "HJKM2345")
    assert refused.value.problem.reason is Reason.ID_TAKEN
    assert refused.value.problem.free == ("ABCD2345",)


def refused_kiosk() -> bytes:
    body = b'{"title": "Unauthorized", "status": 401, "reason": "kiosk.refused"}'
    return http(body, status="401 Unauthorized", content_type="application/problem+json")


def given_token(token: str) -> bytes:
    return http(f'{{"access_token": "{token}", "token_type": "DPoP", "expires_in": 600}}'.encode())


def test_a_token_that_is_not_known_any_more_is_fetched_anew_once(server: Hostile, client: PlatformClient) -> None:
    server.answers = [refused_kiosk(), given_token("n" * 20), http(b'{"mykey_id": "ABCD2345"}')]
    assert client.reserve_id(TOKEN, None).mykey_id == "ABCD2345"
    tried, asked, again = server.requests
    assert b"DPoP tttttttttttttttttttt\r\n" in tried
    assert asked.startswith(b"POST /v1/token ")
    assert b"DPoP nnnnnnnnnnnnnnnnnnnn\r\n" in again


def test_a_kiosk_that_is_not_on_the_list_is_told_so(server: Hostile, client: PlatformClient) -> None:
    server.answers = [refused_kiosk(), given_token("n" * 20), refused_kiosk()]
    with pytest.raises(PlatformRefused, match=Reason.KIOSK_REFUSED):
        client.reserve_id(TOKEN, None)
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    "answer",
    [
        http(b"{}"),
        http(b'{"access_token": "a\\r\\nX-More: 1", "token_type": "DPoP", "expires_in": 600}'),
        http(b'{"access_token": "' + b"a" * 5000 + b'", "token_type": "DPoP", "expires_in": 600}'),
        http(b'{"access_token": "aaaaaaaaaaaaaaaaaaaa", "token_type": "Bearer", "expires_in": 600}'),
        http(b'{"access_token": "aaaaaaaaaaaaaaaaaaaa", "token_type": "DPoP", "expires_in": 1e99}'),
        http(b"", status="302 Found", extra="Location: https://127.0.0.1:1/\r\n"),
    ],
    ids=["empty", "header", "giant", "bearer", "for-ever", "redirect"],
)
def test_a_token_outside_the_contract_is_none(server: Hostile, tmp_path: Path, answer: bytes) -> None:
    server.answer = answer
    client = PlatformClient(server.endpoint, Identity("kiosk-1", new_key()), cache=tmp_path / "cache", deadline=5)
    with pytest.raises(PlatformUnreachable):
        client.reserve_id(TOKEN, None)
    client.close()
    assert len(server.requests) == 1


def test_the_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "device-key.pem"
    made = open_key(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert open_key(path).thumbprint == made.thumbprint
    assert list(tmp_path.iterdir()) == [path]
    path.write_bytes(b"damaged")
    with pytest.raises(KeyUnusable, match="device-key"):
        open_key(path)


def test_only_https_is_spoken(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="https"):
        PlatformClient(Endpoint("http://127.0.0.1", tmp_path, tmp_path), known(), cache=tmp_path)


def test_texts_come_without_control_and_bidi_characters() -> None:
    assert plain({"name": ["a\u202eb\u200bc\x00\x1bd\n\u2028e", 1]}) == {"name": ["abcd\ne", 1]}


def test_neither_a_message_nor_the_error_of_one_that_is_none_says_what_it_held() -> None:
    found = messages.AccountFound(account_token=TOKEN, holder="ミ*** タ***")
    assert repr(found) == str(found) == f"{found}" == "<AccountFound>"
    with pytest.raises(ValidationError) as told:
        messages.AccountFound(account_token="ミ*** タ***", holder="ミ*** タ***")
    assert "ミ" not in str(told.value)
