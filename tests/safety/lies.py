"""The lies of a hostile platform, and where each must leave the visit: on its last page, and in the kiosk's journal."""

import gzip
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.platform.statement import timestamp
from kiosk.sandbox.visits import new_reference
from kiosk.visit.reason import Reason
from tests.kiosk.hostile import http
from tests.safety import hostile_tls
from tests.safety.hostile_platform import HOLDER, Json, Lie, LyingPlatform, signed, told

NOTHING, NOT_KNOWN = "nothing", None
REGISTERED, NOT_REGISTERED = "registered", "not_registered"
DEADLINE_S = 1.0
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Case:
    """A lie, or several.

    Attributes:
        name: what it is.
        lies: by call, what is sent instead.
        page: the reason of the page that ends the visit; None: done, or seen, as if nothing had been.
        entry: what the journal says of the registration then: an outcome, `NOT_KNOWN` yet, or `NOTHING` was sent.
        speaks: by call, makes the TLS that is spoken once that call was answered.
        mykey_id: the ID that the resident types, if any.
        looks: whether the resident came to look at what is registered.
        second: whether somebody has registered here before.
    """

    name: str
    lies: dict[str, Lie]
    page: Reason | None = Reason.BACKEND_OFFLINE
    entry: str | None = NOTHING
    speaks: dict[str, hostile_tls.Maker] = field(default_factory=dict)
    mykey_id: str | None = None
    looks: bool = False
    second: bool = False


def says(**changes: object) -> Lie:
    """The truth, but for these members."""
    return lambda _platform, truth: told(truth | changes)


def sends(answer: bytes, *, step: int = 65536, pause: float = 0.0) -> Lie:
    """These bytes, so many at once and so many seconds between."""

    def lie(platform: LyingPlatform, _truth: Json) -> bytes:
        platform.step, platform.pause = step, pause
        return answer

    return lie


def refuses(reason: str, status: str = "409 Conflict", **more: object) -> Lie:
    body = {"title": "No", "status": int(status[:3]), "reason": reason, **more}
    return sends(http(json.dumps(body).encode(), status=status, content_type="application/problem+json"))


def receipt(key: Ed25519PrivateKey | None = None, **changes: object) -> Lie:
    """The truth, but for these members; signed by the platform, unless another key is given."""
    return lambda platform, truth: signed(truth | changes, key or platform.key)


def _receipt_of_another(platform: LyingPlatform, _truth: Json) -> bytes:
    return signed(next(iter(platform.receipts.values())), platform.key)


def _visit_of_another(platform: LyingPlatform, truth: Json) -> bytes:
    return told(truth | {"visit": platform.opened[0]["visit"]})


def _registers_and_breaks(platform: LyingPlatform, truth: Json) -> bytes:
    platform.receipts[platform.opened[-1]["visit"]] = truth
    return refuses("internal", "500 Internal Server Error")(platform, truth)


def _registers_and_says_nothing(platform: LyingPlatform, truth: Json) -> bytes:
    platform.receipts[platform.opened[-1]["visit"]] = truth
    return b""


_ELSEWHERE = "Location: https://127.0.0.1:1/\r\n"
_CHUNK = b"400\r\n" + b"x" * 1024 + b"\r\n"
_BOMB = gzip.compress(b"x" * 50_000_000)
_NO_ANSWERS = {
    "HTML": sends(http(b"<html>hello</html>")),
    "a list": sends(http(b"[]")),
    "an empty object": sends(http(b"{}")),
    "more than was agreed": says(more=1),
    "brackets without end": sends(http(b'{"a": ' + b"[" * 100_000)),
    "no UTF-8": sends(http(b"\xff\xfe")),
    "nothing": sends(b""),
    "another protocol": sends(b"SSH-2.0-hello\r\n"),
    "half of it": sends(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"),
    "a redirect elsewhere": sends(http(b"", status="302 Found", extra=_ELSEWHERE)),
    "a redirect with the body": sends(http(b"", status="307 Temporary Redirect", extra=_ELSEWHERE)),
    "304": sends(http(b"", status="304 Not Modified")),
    "500 without a reason": sends(http(b"", status="500 Broken")),
    "a reason nobody knows": refuses("no.such"),
    "a reason only a card can have": refuses("pin.locked"),
    "50 MB": sends(http(b'{"a": "' + b"x" * 50_000_000 + b'"}')),
    "chunks without end": sends(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + _CHUNK * 2000),
    "a length that is none": sends(b"HTTP/1.1 200 OK\r\nContent-Length: 1e9\r\n\r\n{}"),
    "a header of a megabyte": sends(http(b"{}", extra="X: " + "x" * 1_000_000 + "\r\n")),
    "headers without end": sends(http(b"{}", extra="X: x\r\n" * 10_000)),
    "50 MB in gzip": sends(http(_BOMB, extra="Content-Encoding: gzip\r\n")),
}
_SLOW = {
    "a head in drops": sends(http(b"x" * 500), step=1, pause=0.2),
    "a body in drops": sends(http(b"x" * 50_000), step=100, pause=0.2),
    "100 Continue without end": sends(b"HTTP/1.1 100 Continue\r\n\r\n" * 100_000, pause=0.2),
}
_TLS = {
    "another authority": hostile_tls.by_another_authority,
    "an expired certificate": hostile_tls.expired,
    "another host": hostile_tls.for_another_host,
    "TLS 1.1": hostile_tls.version_1_1,
    "no TLS": hostile_tls.none_at_all,
}
_OPENED = {
    "a visit of another": _visit_of_another,
    "a visit that is over": says(expires_at="2026-01-01T00:00:00Z"),
    "a visit without end": says(expires_at="9999-12-31T23:59:59Z"),
    "a time before all times": says(opened_at="0001-01-01T00:00:00+14:00"),
    "a time as a number": says(opened_at=10**30),
    "a nonce with a path": says(nonce="../../etc/passwd-----"),
    "a visit with a path": says(visit="../../registration"),
    "a reference that is none": says(reference="<b>ABCDE</b>"),
    "a standing nobody knows": says(standing="dead"),
    "ten thousand programmes": says(already=["G1"] * 10_000),
    "refused until a day before all days": refuses("backend.busy", until="0001-01-01T00:00:00+14:00"),
    "refused with attempts without end": refuses("backend.busy", attempts_left=10**400),
}


def _offer(change: Callable[[Json], object]) -> Lie:
    """The truth, but for what is done to its first provider."""

    def lie(_platform: LyingPlatform, truth: Json) -> bytes:
        change(truth["providers"][0])
        return told(truth)

    return lie


# Of an offer, members that this kiosk does not know are left out: a platform may say more one day.
OFFERS = {name: lie for name, lie in _NO_ANSWERS.items() if name != "more than was agreed"} | {
    "two services of one id": _offer(lambda provider: provider.update(id="P02")),
    "a pattern that never ends": _offer(lambda provider: provider["account"].update(pattern="(a+)+$")),
    "a time without a zone": _offer(lambda provider: provider.update(closes_at="2030-01-01T00:00:00")),
    "a name of ten thousand letters": _offer(lambda provider: provider.update(name_ja="W" * 10_000)),
}
_RESERVED = {
    "an ID that is none": says(mykey_id="ABCD\u202e345"),
    "a number for an ID": says(mykey_id=12345678),
}
_FOUND = {
    "a holder of nothing but marks": says(holder="\u202e\u200b\x07"),
    "a holder of a megabyte": says(holder="x" * 900_000),
    "a number for a holder": says(holder=10**30),
    "a token with a line end": says(account_token="t" * 20 + "\r\nX: y"),
}
_RECEIPTS = {
    "another key's signature": receipt(Ed25519PrivateKey.generate()),
    "another digest": receipt(statement_sha256="0" * 64),
    "another reference": receipt(reference=new_reference()),
    "another MyKey ID": receipt(mykey_id="WXYZ6789"),
    "another resident's": _receipt_of_another,
    "a day ahead": receipt(registered_at=timestamp(datetime.now(UTC) + _DAY)),
    "a day behind": receipt(registered_at=timestamp(datetime.now(UTC) - _DAY)),
    "a signature of no bytes": lambda _platform, truth: told({"receipt": truth, "signature": ""}),
    "no signature": lambda _platform, truth: told({"receipt": truth}),
    "broken inside": refuses("internal", "500 Internal Server Error"),
}
_SETTLEMENTS = {
    "of another visit": says(reference=new_reference()),
    "registered, but not when": says(outcome="registered", registered_at=None),
    "closed, but when": says(outcome="closed", registered_at=timestamp(datetime.now(UTC))),
    "something else": says(outcome="perhaps"),
    "a day before all days": says(outcome="registered", registered_at="0001-01-01T00:00:00+14:00"),
    "broken inside": refuses("internal", "500 Internal Server Error"),
}
_HARMLESS = {
    "a name with hidden marks": {"account": says(holder="".join(f"{each}\u202e" for each in HOLDER))},
    "a renewal without end": {"renewal": says(expires_at="9999-12-31T23:59:59Z")},
    "a renewal that refuses": {"renewal": refuses("visit.expired")},
    "a renewal of HTML": {"renewal": _NO_ANSWERS["HTML"]},
    "a goodbye of HTML": {"end": _NO_ANSWERS["HTML"]},
}


def _once_each() -> Iterator[Case]:
    for call, about in {"visits": _OPENED, "mykey-id": _RESERVED, "account": _FOUND}.items():
        for name, lie in about.items():
            yield Case(f"{call}: {name}", {call: lie}, second="another" in name)
    yield Case("mykey-id: another than was typed", {"mykey-id": says(mykey_id="WXYZ6789")}, mykey_id="HJKM2345")
    yield Case("enquiry: HTML", {"enquiry": _NO_ANSWERS["HTML"]}, looks=True)
    yield from (_at_the_registration(name, lie) for name, lie in (_NO_ANSWERS | _RECEIPTS).items())
    yield from (_of_the_settlement(name, lie) for name, lie in _SETTLEMENTS.items())
    yield from (_spoken_before(name, spoken) for name, spoken in _TLS.items())
    for name, lies in _HARMLESS.items():
        yield Case(f"harmless: {name}", lies, page=None, entry=REGISTERED)
    for name, lie in {"breaks": _registers_and_breaks, "says nothing": _registers_and_says_nothing}.items():
        yield Case(f"registers and {name}", {"registration": lie}, page=None, entry=REGISTERED)


def _at_every_call() -> Iterator[Case]:
    for call in ("visits", "mykey-id", "account"):
        for name, lie in (_NO_ANSWERS | _SLOW).items():
            yield Case(f"{call}: {name}", {call: lie})
    for name, lie in (_NO_ANSWERS | _SLOW).items():
        yield Case(f"looking: {name}", {"enquiry": lie}, looks=True)
    yield from (_at_the_registration(name, lie) for name, lie in _SLOW.items())
    yield from (_of_the_settlement(name, lie) for name, lie in (_NO_ANSWERS | _SLOW).items())
    for name, spoken in _TLS.items():
        yield replace(_of_the_settlement(f"TLS with {name}", _NO_ANSWERS["nothing"]), speaks={"account": spoken})
    yield _spoken_before("silence", hostile_tls.silence)


def _at_the_registration(name: str, lie: Lie) -> Case:
    """Nothing was registered, and the platform says so when it is asked what became of it."""
    return Case(f"registration: {name}", {"registration": lie}, entry=NOT_REGISTERED, second="another" in name)


def _of_the_settlement(name: str, lie: Lie) -> Case:
    """Nobody knows whether it was registered."""
    lies = {"registration": _NO_ANSWERS["nothing"], "settlement": lie}
    return Case(f"settlement: {name}", lies, page=Reason.RESULT_UNKNOWN, entry=NOT_KNOWN)


def _spoken_before(name: str, spoken: hostile_tls.Maker) -> Case:
    return Case(f"TLS: {name}", {}, speaks={"catalogue": spoken})


NOT_MODIFIED = _NO_ANSWERS["304"]
ONCE_EACH = tuple(_once_each())
AT_EVERY_CALL = tuple(_at_every_call())
