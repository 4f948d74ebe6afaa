"""Only kiosks on the list may call: each by the key made on it, each call once, and none from elsewhere."""

import base64
import hmac
import json
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
import requests
from joserfc import jws, jwt
from joserfc.jwk import ECKey, OctKey

from kiosk.platform.identity import Identity, new_key
from kiosk.sandbox.devices import Devices, NotPossible
from kiosk.sandbox.sample import SampleResident
from kiosk.sandbox.visits import Desk
from tests.kiosk.sandbox.cards import TestAuthority
from tests.kiosk.sandbox.conftest import Clock, Running, enrolled
from tests.kiosk.sandbox.counter import Counter, OpenVisit, Proved, refused
from tests.kiosk.sandbox.test_schema import enrol_and_ask


@pytest.fixture
def other(counters: Iterator[Counter]) -> Counter:
    return next(counters)


def why(server: Running) -> object:
    return next(each["why"] for each in reversed(server.events()) if each["event"] == "device.refused")


def send(counter: Counter, request: requests.PreparedRequest, **headers: str | None) -> requests.Response:
    """The same call again, from somewhere that has no key."""
    found = {**request.headers, **headers}
    kept = {name: value for name, value in found.items() if value is not None}
    pinned = str(counter.trust / "tls-ca.pem")
    return requests.request(
        str(request.method), str(request.url), data=request.body, headers=kept, verify=pinned, timeout=20
    )


def test_each_call_of_two_journeys_is_refused_when_it_is_read_and_sent_again(
    counter: Counter, other: Counter, authority: TestAuthority, resident: SampleResident, server: Running
) -> None:
    calls: list[requests.PreparedRequest] = []
    counter.session.hooks["response"].append(lambda answer, *_, **__: calls.append(answer.request))
    enrol_and_ask(counter, authority.card(), resident)
    assert len(calls) == 11
    for call in calls:
        refused(send(counter, call), 401, "kiosk.refused")
        assert why(server) == "a proof for the second time"
        refused(send(counter, call, Authorization=None), 401, "kiosk.refused")
        refused(send(counter, call, DPoP=None), 401, "kiosk.refused")
        refused(send(counter, call, DPoP=proof(other, call, counter.proved.token)), 401, "kiosk.refused")
        assert why(server) == "the token is bound to another key"


def proof(counter: Counter, call: requests.PreparedRequest, token: str) -> str:
    return counter.identity.proof(str(call.method), str(call.url), token)


def test_another_kiosks_visit_is_no_visit(
    counter: Counter,
    other: Counter,
    authority: TestAuthority,
    resident: SampleResident,
    server: Running,
    logged: Callable[..., None],
) -> None:
    ready = counter.open(authority.card()).prepare(resident)
    theirs = OpenVisit(other, ready.visit.card, ready.visit.opened)
    body = ready.body()
    for method, path, sent in (
        ("POST", "renewal", None),
        ("POST", "mykey-id", {"proposed": None}),
        ("POST", "account", {"provider": "P01", "account": "X", "codes": []}),
        ("PUT", "registration", body),
        ("POST", "settlement", None),
        ("DELETE", "", None),
    ):
        refused(theirs.call(method, path, sent), 404, "visit.expired")
    logged("refused", call="register", kiosk=other.name, status=404, reason="visit.expired")
    assert server.rows("SELECT phase FROM visits WHERE id = ?", ready.visit.opened.visit) == [("open",)]
    ready.register()
    refused(theirs.call("PUT", "registration", body), 404, "visit.expired")
    refused(theirs.call("POST", "settlement"), 404, "visit.expired")


def altered(counter: Counter, key: Any = None, algorithm: str = "ES256", **changes: Any) -> str:
    """A proof for GET /v1/catalogue that says something else than it should; `header` changes stand by themselves."""
    good = jwt.decode(
        counter.identity.proof("GET", f"{counter.url}/v1/catalogue", counter.proved.token),
        lambda sent: ECKey.import_key(sent.headers()["jwk"]),
        ["ES256"],
    )
    header = good.header | {"alg": algorithm} | changes.pop("header", {})
    claims = {name: value for name, value in (good.claims | changes).items() if value is not None}
    return jwt.encode(header, claims, key or counter.identity.key.private, [algorithm])


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"htm": "POST"}, "a proof for another call"),
        ({"htu": "https://elsewhere.example/v1/catalogue"}, "a proof for another call"),
        ({"htu": None}, "KeyError"),
        ({"iat": int(time.time()) - 3600}, "a proof of another time"),
        ({"iat": int(time.time()) + 3600}, "a proof of another time"),
        ({"iat": "now"}, "ValueError"),
        ({"iat": 1e400}, "a proof of another time"),
        ({"jti": None}, "KeyError"),
        ({"jti": "short"}, "a proof without a number of its own"),
        ({"jti": "x" * 65}, "a proof without a number of its own"),
        ({"jti": ["x"] * 20}, "a proof without a number of its own"),
        ({"jti": "\0" * 20}, "a proof without a number of its own"),
        ({"jti": "号" * 20}, "a proof without a number of its own"),
        ({"ath": "A" * 43}, "the proof is for another token"),
        ({"ath": None}, "KeyError"),
        ({"header": {"typ": "JWT"}}, "a proof for another call"),
        ({"header": {"jwk": {"kty": "oct", "k": "AAAA"}}}, "KeyParameterError"),
        ({"key": new_key().private}, "a proof by another key"),
    ],
)
def test_a_proof_says_which_call_when_and_with_which_token(
    counter: Counter, server: Running, changes: dict[str, Any], told: str
) -> None:
    assert counter.call("GET", "catalogue").status_code == 200
    request = requests.Request("GET", f"{counter.url}/v1/catalogue").prepare()
    headers = {"Authorization": f"DPoP {counter.proved.token}", "DPoP": altered(counter, **changes)}
    refused(send(counter, request, **headers), 401, "kiosk.refused")
    assert why(server) == told


def b64(plain: bytes) -> str:
    return base64.urlsafe_b64encode(plain).rstrip(b"=").decode()


def unb64(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def test_only_the_one_algorithm_counts(counter: Counter, server: Running) -> None:
    counter.call("GET", "catalogue")
    public = counter.identity.key.public_pem()
    head, said, _ = altered(counter).split(".")
    symmetric = b64(json.dumps({**json.loads(unb64(head)), "alg": "HS256"}).encode())
    # The public key, which everybody has, as if it were a shared secret.
    shared = f"{symmetric}.{said}.{b64(hmac.digest(public, f'{symmetric}.{said}'.encode(), 'sha256'))}"
    none = f"{b64(json.dumps({**json.loads(unb64(head)), 'alg': 'none'}).encode())}.{said}."
    private = altered(counter, header={"jwk": counter.identity.key.private.as_dict(private=True)})
    request = requests.Request("GET", f"{counter.url}/v1/catalogue").prepare()
    for forged in (shared, none, private, "", "a.b.c", "x" * 5000):
        before = len(server.events())
        headers = {"Authorization": f"DPoP {counter.proved.token}", "DPoP": forged}
        refused(send(counter, request, **headers), 401, "kiosk.refused")
        assert [each["event"] for each in server.events()[before:]] == ["device.refused", "refused"]


DEEP = b"[" * 1400


def compact(head: object, said: object) -> str:
    """A token that nobody signed; bytes go in as they are."""
    parts = (each if isinstance(each, bytes) else json.dumps(each).encode() for each in (head, said))
    return ".".join([*map(b64, parts), b64(b"x" * 64)])


@pytest.mark.parametrize(
    "assertion",
    [
        compact({"alg": "ES256"}, DEEP),
        compact(DEEP, {}),
        compact({"alg": "ES256"}, {"sub": "kiosk\0"}),
        compact({"alg": "ES256"}, {"sub": "\ud800"}),
        compact({"alg": "ES256"}, {"sub": "x" * 41}),
        compact({"alg": "ES256"}, {"sub": 1}),
    ],
    ids=["deep", "deep-head", "nul", "surrogate", "long", "number"],
)
def test_what_anybody_sends_in_a_tokens_place_is_refused_and_breaks_nothing(counter: Counter, assertion: str) -> None:
    refused(counter.proved.ask(client_assertion=assertion), 401, "kiosk.refused")


@pytest.mark.parametrize("deep", ["jwk", "payload"])
def test_a_proof_of_any_depth_is_refused_and_breaks_nothing(counter: Counter, deep: str) -> None:
    own = new_key()
    head = {"typ": "dpop+jwt", "alg": "ES256", "jwk": own.public}
    proofs = {
        "jwk": compact(b'{"alg":"ES256","jwk":' + DEEP + b"]" * len(DEEP) + b"}", {}),
        "payload": jws.serialize_compact(head, DEEP, own.private, ["ES256"]),
    }
    refused(counter.proved.ask(proof=proofs[deep]), 401, "kiosk.refused")


@pytest.mark.parametrize(
    "authorization", ["", "Bearer {token}", "DPoP", "DPoP a.b.c", "DPoP {token}x", "DPoP {foreign}"]
)
def test_a_token_is_ours_and_bound(counter: Counter, authorization: str, logged: Callable[..., None]) -> None:
    counter.call("GET", "catalogue")
    claims = {"sub": counter.name, "exp": 9999999999, "cnf": {"jkt": counter.identity.key.thumbprint}}
    foreign = jwt.encode({"alg": "HS256"}, claims, OctKey.import_key(b"k" * 32))
    request = requests.Request("GET", f"{counter.url}/v1/catalogue").prepare()
    given = authorization.format(token=counter.proved.token, foreign=foreign)
    headers = {"Authorization": given, "DPoP": proof(counter, request, given.partition(" ")[2])}
    refused(send(counter, request, **headers), 401, "kiosk.refused")
    logged("device.refused", call="catalogue")


def test_a_token_runs_out(counter: Counter, clock: Clock, server: Running) -> None:
    counter.call("GET", "catalogue")
    clock.ahead = timedelta(minutes=10, seconds=1)
    request = requests.Request("GET", f"{counter.url}/v1/catalogue").prepare()
    headers = {"Authorization": f"DPoP {counter.proved.token}", "DPoP": proof(counter, request, counter.proved.token)}
    refused(send(counter, request, **headers), 401, "kiosk.refused")
    assert why(server) == "ExpiredTokenError exp"
    assert server.events()[-2]["claimed"] == counter.name, "for the operator who looks for it"


def assertion(counter: Counter, key: Any = None, **changes: Any) -> str:
    now = int(counter.identity.clock())
    name, url = counter.name, f"{counter.url}/v1/token"
    claims = {"iss": name, "sub": name, "aud": url, "jti": "j" * 20 + str(now), "iat": now, "exp": now + 60}
    said = {each: value for each, value in (claims | changes).items() if value is not None}
    return jwt.encode({"alg": "ES256"}, said, key or counter.identity.key.private, ["ES256"])


@pytest.mark.parametrize(
    "changes",
    [
        {"aud": "https://elsewhere.example/v1/token"},
        {"iss": "somebody"},
        {"sub": "nobody", "iss": "nobody"},
        {"exp": None},
        {"exp": 1},
        {"exp": 9999999999},
        {"iat": 9999999999},
        {"jti": None},
        {"jti": "\0" * 20},
        {"key": new_key().private},
    ],
)
def test_a_token_is_given_for_a_good_assertion_alone(
    counter: Counter, changes: dict[str, Any], logged: Callable[..., None]
) -> None:
    refused(counter.proved.ask(client_assertion=assertion(counter, **changes)), 401, "kiosk.refused")
    logged("device.refused", call="token")
    good = assertion(counter)
    assert counter.proved.ask(client_assertion=good).status_code == 200
    refused(counter.proved.ask(client_assertion=good), 401, "kiosk.refused")


def test_an_assertion_and_a_proof_are_of_one_key(counter: Counter, other: Counter) -> None:
    stolen = counter.identity.assertion(f"{counter.url}/v1/token")
    theirs = other.identity.proof("POST", f"{counter.url}/v1/token")
    refused(counter.proved.ask(client_assertion=stolen, proof=theirs), 401, "kiosk.refused")


def test_a_revoked_kiosk_is_refused_at_once_and_its_visit_ends(
    counter: Counter, authority: TestAuthority, resident: SampleResident, staff_desk: Desk, server: Running
) -> None:
    ready = counter.open(authority.card()).prepare(resident)
    Devices(staff_desk).revoke(counter.name)
    refused(ready.put(), 401, "kiosk.refused")
    assert why(server) == "not on the list"
    refused(counter.proved.ask(), 401, "kiosk.refused")
    assert server.rows("SELECT phase FROM visits WHERE id = ?", ready.visit.opened.visit) == [("closed",)]
    assert server.rows("SELECT COUNT(*) FROM mykey_ids WHERE visit_id = ?", ready.visit.opened.visit) == [(0,)]


def test_a_kiosk_comes_back_with_a_new_key_and_the_old_one_stays_out(
    counter: Counter, staff_desk: Desk, server: Running
) -> None:
    counter.call("GET", "catalogue")
    before = counter.identity
    Devices(staff_desk).revoke(counter.name)
    again = enrolled(server, counter.name)
    refused(counter.call("GET", "catalogue"), 401, "kiosk.refused")
    counter.identity = again
    counter.move(counter.url)
    assert counter.call("GET", "catalogue").status_code == 200
    refused(Proved(counter.url, before, str(counter.session.verify)).ask(), 401, "kiosk.refused")


def test_each_kiosk_has_a_key_of_its_own(counter: Counter, other: Counter, staff_desk: Desk) -> None:
    devices, pem = Devices(staff_desk), counter.identity.key.public_pem()
    assert devices.enrol(counter.name, pem).thumbprint == counter.identity.key.thumbprint
    with pytest.raises(NotPossible, match="another kiosk has this key"):
        devices.enrol("somewhere-else", pem)
    with pytest.raises(NotPossible, match="revoke it first"):
        devices.enrol(other.name, new_key().public_pem())
    with pytest.raises(NotPossible, match="no kiosk"):
        devices.revoke("somewhere-else")
    assert other.call("GET", "catalogue").status_code == 200


@pytest.mark.parametrize(
    "pem",
    [
        b"",
        b"not a key",
        new_key().private.as_pem(private=True),
        ECKey.generate_key("P-384").as_pem(private=False),
        OctKey.generate_key(256).as_dict()["k"].encode(),
    ],
    ids=["empty", "text", "private", "P-384", "shared"],
)
def test_what_is_no_public_key_is_not_enrolled(staff_desk: Desk, pem: bytes) -> None:
    with pytest.raises(NotPossible, match="no public key"):
        Devices(staff_desk).enrol("K-new", pem)


def test_spent_proofs_are_forgotten_when_they_would_be_refused_for_their_age(
    counter: Counter, clock: Clock, server: Running
) -> None:
    counter.call("GET", "catalogue")
    mine = f"{counter.identity.key.thumbprint}.%"
    ((before,),) = server.rows("SELECT COUNT(*) FROM spent_proofs WHERE id LIKE ?", mine)
    clock.ahead = timedelta(minutes=11)
    counter.call("GET", "catalogue")
    assert before == 3
    assert server.rows("SELECT COUNT(*) FROM spent_proofs WHERE id LIKE ?", mine) == [(3,)]


def test_a_counters_clock_may_be_minutes_off_and_no_more(counter: Counter, server: Running) -> None:
    told = "InvalidClaimError iat", "ExpiredTokenError exp"
    for minutes, refusal in ((4, None), (-4, None), (6, told[0]), (-6, told[1])):
        shifted = Identity(counter.name, counter.identity.key, lambda by=minutes: time.time() + 60 * by)
        answer = Proved(server.url, shifted, str(counter.session.verify)).ask()
        assert answer.ok == (refusal is None), minutes
        assert refusal in {None, why(server)}
