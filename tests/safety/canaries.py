"""What is looked for: a PIN and all that a visit holds of a person, in every form in which it might lie about."""

import base64
import hashlib
import json
import re
from collections.abc import Iterator

from cryptography import x509

from kiosk.visit import event

PIN, WRONG_PIN = "8305", "9274"
PIN_NAME, ID, ACCOUNT, CODE, HOLDER = "PIN", "MyKey ID", "account", "code", "holder"
SERIAL, CERTIFICATE, TOKEN, NONCE = "serial", "certificate", "account token", "nonce"
# Four digits stand by chance in any digest or time; alone, between quotes or in a list they are said.
_SHORT = 6
_ALONE = rb"(?<![0-9A-Za-z+/_=-])(?<!\d\.)%b(?![0-9A-Za-z+/_=-])"
_WORD = re.compile(rb"[0-9A-Za-z+/_=-]+")
_FRAGMENT = 24


class Canaries:
    """Those of a walk, by what they are; they become more as visits go on."""

    def __init__(self) -> None:
        self._forms: dict[str, set[bytes]] = {}
        for pin in (PIN, WRONG_PIN):
            self._add(PIN_NAME, *_text(pin), *_digits(pin))

    def hear(self, happened: event.Event) -> None:
        """Take what an event carries."""
        match happened:
            case event.CardRead(certificate=der):
                self._add(CERTIFICATE, *_fragments(der))
                self._add(SERIAL, *_number(x509.load_der_x509_certificate(der).serial_number))
            case event.VisitOpened(nonce=nonce):
                self._add(NONCE, *_drawn(nonce))
            case event.IdReserved(mykey_id=mykey_id) | event.Registered(mykey_id=mykey_id):
                self._add(ID, *_drawn(mykey_id))
            case event.SubmitAccount(number=number, codes=codes):
                self._add(ACCOUNT, *_text(number))
                self._add(CODE, *(form for code in codes for form in _text(code)))
            case event.AccountFound(token=token, holder=holder):
                self._add(TOKEN, *_drawn(token))
                self._add(HOLDER, *_text(holder or ""))

    def names(self) -> set[str]:
        """What there is by now."""
        return set(self._forms)

    def found_in(self, content: bytes, *, but: frozenset[str] = frozenset()) -> set[str]:
        """Which of them lie in there, those left out that may."""
        looked_for = {name: forms for name, forms in self._forms.items() if name not in but}
        # A form that is one word lies in a word; megabytes of content have few that differ.
        words = b"\n".join(set(_WORD.findall(content)))
        return {name for name, forms in looked_for.items() if any(_lies_in(content, words, each) for each in forms)}

    def _add(self, name: str, *forms: bytes) -> None:
        self._forms.setdefault(name, set()).update(each for each in forms if each)


def _lies_in(content: bytes, words: bytes, form: bytes) -> bool:
    if form not in (words if _WORD.fullmatch(form) else content):
        return False
    return len(form) > _SHORT or re.search(_ALONE % re.escape(form), content) is not None


def _text(text: str) -> Iterator[bytes]:
    """What somebody typed or is called."""
    plain = text.encode()
    yield from _drawn(text)
    yield json.dumps(text)[1:-1].encode()
    yield text.encode("utf-16-le")
    yield hashlib.sha256(plain).hexdigest().encode()
    yield from (plain.hex().upper().encode(), plain.hex(" ").encode())


def _drawn(text: str) -> Iterator[bytes]:
    """What was drawn by lot for one visit."""
    plain = text.encode()
    yield from (plain, plain.hex().encode(), *_in_base64(plain))


def _digits(pin: str) -> Iterator[bytes]:
    """A PIN as a list of digits, of bytes, and in the command that carries it."""
    yield ", ".join(pin).encode()
    yield ", ".join(str(each) for each in pin.encode()).encode()
    yield bytes((0x00, 0x20, 0x00, 0x98, 0x04)) + pin.encode()


def _number(number: int) -> Iterator[bytes]:
    yield str(number).encode()
    yield f"{number:x}".encode()
    yield f"{number:X}".encode()
    raw = number.to_bytes(-(-number.bit_length() // 8))
    yield from (raw, *_in_base64(raw))
    yield hashlib.sha256(f"{number:x}".encode()).hexdigest().encode()
    yield hashlib.sha256(str(number).encode()).hexdigest().encode()


def _fragments(der: bytes) -> Iterator[bytes]:
    """Pieces of its key and of its signature: what stands before is alike in all certificates."""
    for start in (len(der) // 2, len(der) - 2 * _FRAGMENT):
        piece = der[start : start + _FRAGMENT]
        yield piece
        yield repr(piece)[2:-1].encode()
        yield piece.hex().encode()
        yield from _in_base64(piece)


def _in_base64(plain: bytes) -> Iterator[bytes]:
    """Wherever in a longer text it stands: the characters that hang on it alone."""
    for before in range(3):
        encoded = base64.b64encode(bytes(before) + plain)
        yield encoded[-(-before * 8 // 6) : (before + len(plain)) * 8 // 6]
