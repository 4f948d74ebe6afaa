"""Whatever a card answers, the application ends soon, with a result or with a CardError."""

import hashlib
import json
import subprocess
import sys
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from card.certificate import parse
from card.errors import CardError
from card.jpki import JpkiApplication, ReaderTraits
from card.simulator.profiles import Profile
from card.simulator.reader import SimulatedReader

from .fuzz.__main__ import play
from .fuzz.recordings import make
from .fuzz.visit import MOST_COMMANDS
from .hands import SELECT, Tampered, typed

# cryptography warns of a spoilt serial number before it is found wrong.
pytestmark = pytest.mark.filterwarnings("ignore::cryptography.utils.CryptographyDeprecationWarning")

DIGEST = hashlib.sha256(b"").digest()
SHARES, CASES = 4, 25_000
COVERED = ["card/jpki.py", "card/certificate.py", "card/pinpad.py"]

status_words = st.sampled_from(
    [
        b"\x90\x00",
        b"\x61\x00",
        b"\x61\x10",
        b"\x6c\x10",
        b"\x62\x82",
        b"\x63\xc0",
        b"\x63\xc2",
        b"\x67\x00",
        b"\x6b\x00",
    ]
) | st.binary(min_size=2, max_size=2)
bodies = st.one_of(
    st.just(b""),
    st.binary(max_size=40),
    st.just(b"JPKIAPICCTOKEN2".ljust(32)),
    st.integers(0, 9000).map(lambda size: b"\x30\x82" + size.to_bytes(2) + bytes(size)),
    st.just(bytes(256)),
)
answers = st.one_of(st.binary(max_size=3), st.tuples(bodies, status_words).map(b"".join))


def visit(connection) -> None:
    application = JpkiApplication.select(connection, ReaderTraits())
    parse(application.read_certificate())
    application.tries_left()
    application.verify_and_sign(typed(), DIGEST)


def expect_an_end(connection: Tampered) -> None:
    with suppress(CardError):
        visit(connection)
    assert connection.count < MOST_COMMANDS


class Silent:
    def transmit(self, command: bytes | bytearray) -> bytes:
        return b""

    def close(self) -> None:
        pass


@settings(max_examples=2000, deadline=None)
@given(st.lists(answers, min_size=1, max_size=12))
def test_any_answers(said):
    """Round and round, so that a card can also go on for ever."""
    expect_an_end(Tampered(Silent(), lambda count, _: said[count % len(said)]))


@pytest.fixture(scope="module")
def chip(authority):
    return authority.chip(Profile.VALID)


@settings(max_examples=1500, deadline=None)
@given(data=st.data())
def test_one_answer_spoilt(chip, data):
    """A true card, but one answer is cut, grown, changed in a byte, or replaced."""
    spoilt_at = data.draw(st.integers(1, 6))

    def spoil(count: int, answer: bytes) -> bytes:
        if count != spoilt_at:
            return answer
        place = data.draw(st.integers(0, len(answer) - 1))
        byte = data.draw(st.binary(min_size=1, max_size=1))
        changed = [
            answer[:place],
            answer[:place] + byte + answer[place + 1 :],
            answer[:place] + byte * 3 + answer[place:],
        ]
        return data.draw(st.sampled_from(changed) | answers)

    reader = SimulatedReader("Simulator")
    reader.insert(chip)
    expect_an_end(Tampered(reader.connect(), spoil))


headers = st.tuples(
    st.sampled_from([b"\x00", b"\x80"]),
    st.sampled_from([b"\xa4", b"\xb0", b"\x20", b"\x2a", b"\x24"]),
    st.binary(min_size=1, max_size=1),
    st.sampled_from([b"\x00", b"\x0c", b"\x80", b"\x97", b"\x98", b"\x9a"]),
).map(b"".join)


@settings(max_examples=1500, deadline=None)
@given(commands=st.lists(st.binary(max_size=12) | st.tuples(headers, st.binary(max_size=9)).map(b"".join)))
def test_the_chip_answers_anything_with_a_status_word(authority, commands):
    chip = authority.chip(Profile.NO_CERTIFICATE)
    chip.transmit(SELECT)
    for command in commands:
        assert len(chip.transmit(command)) >= 2


@pytest.fixture(scope="module")
def recordings(authority):
    return make(authority)


@pytest.mark.parametrize("share", range(SHARES))
def test_mutants_of_recordings(recordings, share):
    """100,000 in all; every kind of end is met, or the mutants have become tame."""
    ends = play(recordings, 1, share * CASES, CASES)
    assert ends.total() == CASES
    assert set(ends) == {
        "signed",
        "CardUnreadable",
        "CommandRefused",
        "NotMyNumberCard",
        "CertificateMissing",
        "CertificateUnusable",
        "PinWrong",
        "PinLocked",
        "PinAbsent",
        "PinNotGiven",
    }


def test_the_mutants_go_everywhere(tmp_path):
    """At least 95 % of the lines and branches of what reads the card."""
    data, report = f"--data-file={tmp_path / 'data'}", tmp_path / "report.json"
    coverage = [sys.executable, "-m", "coverage"]
    mutants = ["-m", "tests.card.fuzz", "--cases", "5000", "--alone"]
    subprocess.run([*coverage, "run", data, "--branch", f"--include={','.join(COVERED)}", *mutants], check=True)
    subprocess.run([*coverage, "json", data, "-o", str(report)], check=True)
    covered = {
        name: each["summary"]["percent_covered"] for name, each in json.loads(report.read_text())["files"].items()
    }
    assert set(covered) == set(COVERED)
    assert min(covered.values()) >= 95, covered
