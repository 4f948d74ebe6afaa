"""A platform that keeps the contract, but for the lies it is told to tell."""

import json
import secrets
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.platform import messages, receipt
from kiosk.platform.statement import digest, timestamp
from kiosk.sandbox import catalogue
from kiosk.sandbox.visits import new_reference
from tests.kiosk.hostile import Hostile, http

if TYPE_CHECKING:
    from tests.safety import hostile_tls

Json = dict[str, Any]
# Given the platform and what it would have said, the bytes that it sends instead.
Lie = Callable[["LyingPlatform", Json], bytes]
MYKEY_ID = "ABCD2345"
HOLDER = "ミ*** タ***"


class LyingPlatform(Hostile):
    """Answers one kiosk; everybody is new to it.

    Attributes:
        lies: by call, what is sent in place of the truth.
        speaks: by call, what makes the TLS that is spoken once it was answered.
        heard: told of each call before it is answered.
        calls: how often each was made.
        opened: its visits as it told of them, oldest first.
        receipts: by visit, what stands.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.key = Ed25519PrivateKey.generate()
        form = serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        self.endpoint.receipt_key.write_bytes(self.key.public_key().public_bytes(*form))
        self._folder = folder
        self._honest_context = self.context
        self.heard: Callable[[str], None] = lambda _call: None
        self.calls: Counter[str] = Counter()
        self.opened: list[Json] = []
        self.receipts: dict[str, Json] = {}
        self.repent()

    def repent(self) -> None:
        """Tell the truth from now on."""
        self.lies: dict[str, Lie] = {}
        self.speaks: dict[str, hostile_tls.Maker] = {}
        self.context = self._honest_context

    def speak(self, call: str) -> None:
        """Change to the TLS that follows a call, if one does."""
        if call in self.speaks:
            self.context = self.speaks[call](self._folder)

    def next_answer(self, request: bytes) -> bytes:
        call, visit, body = _taken_apart(request)
        self.calls[call] += 1
        self.heard(call)
        truth = self._truth(call, visit, body)
        self.speak(call)
        self.step, self.pause = 65536, 0.0
        if call in self.lies:
            return self.lies[call](self, truth)
        if call == "registration":
            self.receipts[visit] = truth
            return signed(truth, self.key)
        return told(truth)

    def _truth(self, call: str, visit: str, body: Json) -> Json:
        """What an honest platform would say; of a registration, the receipt that it would sign."""
        answers: dict[str, Callable[[], Json]] = {
            "token": lambda: {"access_token": "t" * 20, "token_type": "DPoP", "expires_in": 600},
            "catalogue": lambda: json.loads(catalogue.load().body),
            "visits": self._open,
            "renewal": lambda: {"expires_at": timestamp(datetime.now(UTC) + timedelta(minutes=15))},
            "mykey-id": lambda: {"mykey_id": body["proposed"] or MYKEY_ID},
            "account": lambda: {"account_token": secrets.token_urlsafe(16), "holder": HOLDER},
            "registration": lambda: _receipt(messages.Register.model_validate(body, strict=False)),
            "settlement": lambda: self._settled(visit),
            "enquiry": lambda: {"mykey_id": MYKEY_ID, "registrations": []},
        }
        return answers.get(call, dict)()

    def _open(self) -> Json:
        self.opened.append(_opened())
        return self.opened[-1]

    def _settled(self, visit: str) -> Json:
        opened = next(each for each in self.opened if each["visit"] == visit)
        stands = self.receipts.get(visit)
        return {
            "outcome": "registered" if stands else "closed",
            "reference": opened["reference"],
            "registered_at": stands["registered_at"] if stands else None,
        }


def told(said: Json) -> bytes:
    """An answer of the contract."""
    return http(json.dumps(said).encode(), extra='Connection: close\r\nETag: "1"\r\n')


def signed(said: Json, key: Ed25519PrivateKey) -> bytes:
    """A receipt with its signature by that key."""
    made = receipt.sign(messages.Receipt.model_validate(said, strict=False), key)
    return http(made.model_dump_json(warnings=False).encode(), extra="Connection: close\r\n")


def _opened() -> Json:
    now = datetime.now(UTC)
    return {
        "visit": secrets.token_urlsafe(16),
        "nonce": secrets.token_urlsafe(16),
        "reference": new_reference(),
        "opened_at": timestamp(now),
        "expires_at": timestamp(now + timedelta(minutes=15)),
        "standing": "new",
        "already": [],
        "closed": [],
    }


def _receipt(sent: messages.Register) -> Json:
    return {
        "reference": sent.statement.reference,
        "statement_sha256": digest(sent.statement).hex(),
        "mykey_id": sent.statement.mykey_id or MYKEY_ID,
        "registered_at": timestamp(datetime.now(UTC)),
        "slip_mac": "ABCDEFGH",
    }


def _taken_apart(request: bytes) -> tuple[str, str, Json]:
    """The call by the last word of its path, the visit it names, its JSON body."""
    head, _, body = request.partition(b"\r\n\r\n")
    method, path, _ = head.split(b"\r\n")[0].decode().split(" ")
    words = path.removeprefix("/v1/").split("/")
    visit = words[1] if len(words) > 1 else ""
    name = "end" if method == "DELETE" else words[-1]
    return name, visit, json.loads(body) if body.startswith(b"{") else {}
