"""What other clients send to real cards (shared notes on OpenSC, myna, pyjpki), and what the simulated one answers.

Each sequence is theirs, command by command; the answers are those a real card was seen to give, or ISO/IEC 7816-4's
where nobody has told.
"""

import hashlib

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.serialization import Encoding

from card.simulator.profiles import Profile

from .hands import SELECT, VERIFY
from .test_certificate import certificate_of

OK = b"\x90\x00"
USER_CERTIFICATE, CA_CERTIFICATE = "000A", "000B"
SELECT_FILE = "00A4020C02"
DIGEST_INFO = bytes.fromhex("3031300D060960864801650304020105000420") + hashlib.sha256(b"statement").digest()
WITHOUT_NULL = bytes.fromhex("302F300B0609608648016503040201") + bytes.fromhex("0420") + DIGEST_INFO[-32:]


@pytest.fixture
def chip(authority):
    chip = authority.chip(Profile.VALID)
    chip.transmit(SELECT)
    return chip


def send(chip, *commands: str) -> bytes:
    """The last command's answer; those before it must succeed."""
    *before, last = [chip.transmit(bytes.fromhex(each)) for each in commands]
    assert all(each.endswith(OK) for each in before), before
    return last


def read_head_then_rest(chip, file: str, head: int) -> bytes:
    """Select the file, read its first bytes, take the length from them, and read the rest 256 bytes at a time."""
    der = send(chip, SELECT_FILE + file, f"00B00000{head:02X}")[:-2]
    assert len(der) == head
    size = 4 + int.from_bytes(der[2:4])
    while len(der) < size:
        piece = send(chip, f"00B0{len(der):04X}{min(256, size - len(der)) % 256:02X}")
        assert piece.endswith(OK)
        der += piece[:-2]
    return der


@pytest.mark.parametrize("head", [4, 7], ids=["OpenSC", "myna"])
@pytest.mark.parametrize("file", [USER_CERTIFICATE, CA_CERTIFICATE])
def test_head_and_then_the_rest(chip, file, head):
    der = read_head_then_rest(chip, file, head)
    assert x509.load_der_x509_certificate(der).public_bytes(Encoding.DER) == der


@pytest.mark.parametrize(
    ("select", "reads"),
    [
        ([], ["00B08A0000", "00B0010000"]),  # by short identifier, then on from its offset
        ([SELECT_FILE + USER_CERTIFICATE], ["00B0000000", "00B0010000"]),
        ([], ["00B08A00000000"]),  # in one answer, extended length
        ([SELECT_FILE + USER_CERTIFICATE], ["00B00000000000"]),
    ],
)
def test_short_identifiers_and_selected_files_give_the_same_bytes(authority, chip, select, reads):
    send(chip, *select, reads[0])
    pieces = b"".join(send(chip, each)[:-2] for each in reads)
    assert len(pieces) >= 512
    assert certificate_of(authority.chip(Profile.VALID)).startswith(pieces)


@pytest.mark.parametrize(
    ("commands", "answer"),
    [
        (["00B08A0000", "00B07FFF00"], "6B00"),  # past the end
        (["0020009804" + "31323334"], "9000"),  # P2=98
        ([SELECT_FILE + "0018", "0020008004" + "31323334"], "9000"),  # the same PIN, selected
        ([SELECT_FILE + "0018", "00200080"], "63C3"),
        (["00200098"], "63C3"),
    ],
)
def test_both_ways_to_name_a_file(chip, commands, answer):
    assert send(chip, *commands)[-2:].hex().upper() == answer


@pytest.mark.parametrize(
    "commands",
    [[VERIFY.hex(), "802A0097"], [VERIFY.hex(), SELECT_FILE + "0017", "802A0080"]],
    ids=["P2=97", "selected"],
)
@pytest.mark.parametrize("info", [DIGEST_INFO, WITHOUT_NULL], ids=["with NULL", "without"])
def test_both_ways_to_sign(authority, chip, commands, info):
    """The card pads what it gets, with the NULL or without, as pyjpki leaves it."""
    *before, sign = commands
    answer = send(chip, *before, f"{sign}{len(info):02X}{info.hex()}00")
    key = x509.load_der_x509_certificate(certificate_of(authority.chip(Profile.VALID))).public_key()
    assert answer.endswith(OK)
    assert key.recover_data_from_signature(answer[:-2], PKCS1v15(), None) == info


def test_selecting_the_application_again_between_verify_and_sign_is_a_logout(chip):
    """OpenSC uses it so; pyjpki does it and must verify again."""
    again = SELECT.hex()
    sign = f"802A0097{len(DIGEST_INFO):02X}{DIGEST_INFO.hex()}00"
    assert send(chip, VERIFY.hex(), again, sign) == b"\x69\x82"
    assert send(chip, VERIFY.hex(), sign).endswith(OK)


def test_selecting_a_file_between_verify_and_sign_is_none(chip):
    sign = f"802A0080{len(DIGEST_INFO):02X}{DIGEST_INFO.hex()}00"
    assert send(chip, VERIFY.hex(), SELECT_FILE + "0017", sign).endswith(OK)
