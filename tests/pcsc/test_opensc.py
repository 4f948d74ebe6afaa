"""OpenSC, which runs against real cards, takes the simulated one for real."""

import json
import subprocess
import sys

import pytest

from card.simulator.profiles import Profile
from tests.card.hands import wait_until
from tests.card.reader_contract import card_in

MODULE = "opensc-pkcs11.so"


@pytest.fixture
def card(virtual_reader):
    virtual_reader.insert(Profile.VALID)
    wait_until(virtual_reader.reader, card_in)
    return virtual_reader


def test_it_knows_the_card(card):
    done = card.run(["opensc-tool", "--name"])
    assert (done.returncode, done.stdout.strip()) == (0, "jpki"), done.stderr


def test_it_signs_and_openssl_verifies_with_the_certificate_it_read(card, tmp_path):
    message, signature, der, key = (tmp_path / each for each in ("message", "signature", "der", "key.pem"))
    message.write_bytes(b"the statement")
    tool = ["pkcs11-tool", "--module", MODULE, "--id", "01"]
    sign = ["--login", "--pin", "1234", "--sign", "--mechanism", "SHA256-RSA-PKCS"]
    commands = [
        [*tool, "--read-object", "--type", "cert", "--output-file", str(der)],
        [*tool, *sign, "--input-file", str(message), "--output-file", str(signature)],
        ["openssl", "x509", "-inform", "der", "-in", str(der), "-pubkey", "-noout", "-out", str(key)],
        ["openssl", "dgst", "-sha256", "-verify", str(key), "-signature", str(signature), str(message)],
    ]
    for each in commands:
        done = card.run(each)
        assert done.returncode == 0, done.stderr
    assert done.stdout == "Verified OK\n"


def test_a_wrong_pin_is_refused_and_costs_a_try(card, tmp_path):
    tool = ["pkcs11-tool", "--module", MODULE, "--login", "--pin", "9999", "--sign", "--id", "01"]
    done = card.run([*tool, "--mechanism", "SHA256-RSA-PKCS"], input="the statement")
    assert "CKR_PIN_INCORRECT" in done.stderr
    connection = card.reader.connect()
    connection.transmit(bytes.fromhex("00A4040C0AD392F000260100000001"))
    assert connection.transmit(bytes.fromhex("00200098")) == b"\x63\xc2"
    connection.close()


def test_it_needs_eight_times_as_many_commands_and_twice_the_bytes():
    """The same simulated card in the same run, counted where the card is."""
    bench = [sys.executable, "-m", "kiosk", "bench", "card", "--against-opensc", "--json"]
    done = subprocess.run(bench, capture_output=True, text=True, check=True)
    figures = json.loads(done.stdout)
    assert figures["kiosk_commands"] == 6
    assert figures["commands_ratio"] <= figures["commands_ratio_bar"] == 0.125
    assert figures["bytes_ratio"] <= figures["bytes_ratio_bar"] == 0.5
