"""The simulated card's answers, command by command."""

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

from card.simulator.profiles import Profile

from .hands import SELECT, SIGN, TRIES, VERIFY, WRONG_VERIFY

OK = "9000"
SELECT_PIN, SELECT_KEY = "00A4020C020018", "00A4020C020017"


@pytest.fixture
def chip(authority):
    return authority.chip(Profile.VALID)


def sw(chip, command: str | bytes) -> str:
    raw = bytes.fromhex(command) if isinstance(command, str) else command
    return chip.transmit(raw)[-2:].hex().upper()


def after(chip, *commands: str | bytes) -> str:
    """The last of these commands' status word."""
    return [sw(chip, each) for each in commands][-1]


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("00A4040C0AD392F000260100000002", "6A82"),  # another application
        ("00A4040C09D392F0002601000000", "6A82"),  # a part of the name
        ("00A4040C0AD3921000310001010408", "6A82"),  # nothing else is on this card
        ("00A404000AD392F000260100000001", "6A86"),
        ("00A4040C", "6A82"),
        ("00A4000C023F00", OK),
        ("00A4020C02000A", "6A82"),  # no application is selected yet
        ("00B08A0000", "6A82"),
        ("00B0000000", "6986"),
        ("00200098", "6A88"),
        ("00200080", "6986"),
        ("802A009701AA00", "6A88"),
        ("00CA006600", "6D00"),
        ("00C0000010", "6D00"),
        ("00240180", "6D00"),
        ("10A4040C0AD392F000260100000001", "6E00"),
        ("80A4040C0AD392F000260100000001", "6E00"),
        ("002A009701AA00", "6E00"),
        ("FFCA000000", "6E00"),
        ("", "6700"),
        ("00A404", "6700"),
        ("00A4040C0BD392F000260100000001", "6700"),  # Lc and body disagree
        ("00A4040C0000", "6700"),
    ],
)
def test_before_the_application_is_selected(chip, command, answer):
    assert sw(chip, command) == answer


@pytest.mark.parametrize(
    ("commands", "answer"),
    [
        (["00A4020C02000A", "00B0000000"], OK),
        (["00A4020C02000B", "00B0000004"], OK),
        (["00A4020C020002", "00B0000004"], OK),
        (["00A4020C020006", "00B00000A0"], OK),
        (["00A4020C020007"], "6A82"),
        (["00A4020C0100"], "6700"),
        (["00A4020002000A"], "6A86"),
        (["00A4010C02000A"], "6A86"),
        (["00B0000000"], "6986"),
        (["00B08A0000", "00B0010000"], OK),  # the short identifier has selected the file
        (["00B08A00000000"], OK),
        (["00B08A00"], "6700"),
        (["00B08A000100"], "6700"),
        (["00B09F0000"], "6A82"),
        (["00B0CA0000"], "6A86"),
        (["00B0860000", "00B000A000"], "6B00"),
        (["00B0860000", "00B07FFF00"], "6B00"),
        (["00B0810000"], "6982"),  # signature certificate
        (["00A4020C020001", "00B0000000"], "6982"),
        (["00B0970000"], "6986"),  # private key
        (["00B0980000"], "6986"),  # PIN
        (["00A4000C023F00", "00B08A0000"], "6A82"),
        (["00A4040C0AFFFFFFFFFFFFFFFFFFFF", "00B08A0000"], OK),  # a failed selection changes nothing
    ],
)
def test_reading(chip, commands, answer):
    assert after(chip, SELECT, *commands) == answer


@pytest.mark.parametrize(
    ("commands", "answer"),
    [
        ([TRIES], "63C3"),
        ([SELECT_PIN, "00200080"], "63C3"),
        (["0020009B"], "63C5"),  # signature password
        ([WRONG_VERIFY, TRIES], "63C2"),
        ([WRONG_VERIFY, WRONG_VERIFY, TRIES], "63C1"),
        ([WRONG_VERIFY] * 3, "63C0"),
        ([WRONG_VERIFY] * 3 + [VERIFY], "6983"),
        ([WRONG_VERIFY] * 4 + [TRIES], "63C0"),
        ([WRONG_VERIFY, WRONG_VERIFY, VERIFY, TRIES], OK),
        ([VERIFY], OK),
        ([SELECT_PIN, "0020008004" + "31323334"], OK),
        (["0020009803313233", TRIES], "63C3"),  # another length is refused and costs nothing
        (["0020009803313233"], "6700"),
        (["00200098053132333435"], "6700"),
        (["0020019804" + "31323334"], "6A86"),
        (["0020001804" + "31323334"], "6A86"),
        (["0020009704" + "31323334"], "6986"),  # a key is no PIN
        (["0020009904" + "31323334"], "6A88"),
        (["0020009804" + "31323334" + "00"], "6700"),
        ([SELECT_KEY, "00200080"], "6986"),
        ([VERIFY, "0020009B"], "63C5"),
        ([VERIFY, SELECT, TRIES], "63C3"),
        ([VERIFY, "00A4000C023F00", SELECT, TRIES], "63C3"),
        ([VERIFY, WRONG_VERIFY, SIGN], "6982"),
    ],
)
def test_pin(chip, commands, answer):
    assert after(chip, SELECT, *commands) == answer


@pytest.mark.parametrize(
    ("commands", "answer"),
    [
        ([SIGN], "6982"),
        ([VERIFY, SIGN], OK),
        ([VERIFY, SIGN, SIGN], OK),
        ([VERIFY, SELECT_KEY, "802A008001AA00"], OK),
        ([VERIFY, "802A008001AA00"], "6986"),
        ([VERIFY, "802A009801AA00"], "6986"),  # a PIN is no key
        ([VERIFY, "802A009A01AA00"], "6982"),  # signature key
        ([VERIFY, "802A029701AA00"], "6A86"),
        ([VERIFY, "802A0097F5" + "AA" * 245 + "00"], OK),
        ([VERIFY, "802A0097F6" + "AA" * 246 + "00"], "6700"),
        ([VERIFY, "802A009700"], "6700"),
        ([VERIFY, "802A009701AA"], "6700"),
        ([VERIFY, "802A009701AA10"], "6C00"),
        ([VERIFY, "802A0097000001AA0000"], OK),
        ([VERIFY, SELECT, SIGN], "6982"),
    ],
)
def test_signing(chip, commands, answer):
    assert after(chip, SELECT, *commands) == answer


def test_a_reset_forgets_the_application_and_the_pin_but_not_the_tries(chip):
    after(chip, SELECT, WRONG_VERIFY, "00B08A0000")
    chip.reset()
    assert sw(chip, TRIES) == "6A88"
    assert after(chip, SELECT, TRIES) == "63C2"
    assert after(chip, VERIFY) == OK
    chip.reset()
    assert after(chip, SELECT, SIGN) == "6982"


@pytest.mark.parametrize(
    ("profile", "command", "answer"),
    [
        (Profile.LAST_TRY, TRIES, "63C1"),
        (Profile.LOCKED, TRIES, "63C0"),
        (Profile.LOCKED, VERIFY, "6983"),
        (Profile.NO_PIN, TRIES, "6984"),
        (Profile.NO_PIN, VERIFY, "6984"),
        (Profile.NO_CERTIFICATE, "00B08A0000", "6A82"),
        (Profile.NO_CERTIFICATE, "00A4020C02000A", "6A82"),
        (Profile.NOT_A_CARD, TRIES, "6A88"),
    ],
)
def test_profiles(authority, profile, command, answer):
    assert after(authority.chip(profile), SELECT, command) == answer


def test_the_certificates_that_exist_are_told(authority):
    for profile, told in [(Profile.VALID, "8f8f00"), (Profile.NO_CERTIFICATE, "8f0000")]:
        chip = authority.chip(profile)
        chip.transmit(SELECT)
        assert chip.transmit(bytes.fromhex("00B0880000")).hex() == told + OK


def test_a_chip_without_extended_length_refuses_it(authority):
    chip = authority.chip(Profile.VALID, extended_length=False)
    assert after(chip, SELECT, "00B08A00000000") == "6700"
    assert sw(chip, "00B08A0000") == OK


def test_it_pads_what_it_gets_and_nothing_else(chip):
    """Without the NULL in DigestInfo, say, the card signs all the same, and no verifier takes it."""
    after(chip, SELECT, VERIFY)
    der = chip.transmit(bytes.fromhex("00B08A00000000"))[:-2]
    signature = chip.transmit(bytes.fromhex("802A009703ABCDEF00"))[:-2]
    key = x509.load_der_x509_certificate(der).public_key()
    assert key.recover_data_from_signature(signature, PKCS1v15(), None) == bytes.fromhex("ABCDEF")
