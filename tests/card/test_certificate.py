from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from card.certificate import parse
from card.errors import CertificateUnusable
from card.simulator.chip import Chip
from card.simulator.profiles import Profile

from .hands import SELECT

JPKI_POLICY = "1.2.392.200149.8.5.1.3.30"
NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


def certificate_of(chip: Chip) -> bytes:
    chip.transmit(SELECT)
    return chip.transmit(bytes.fromhex("00B08A00000000"))[:-2]


@pytest.fixture(scope="module")
def der(authority) -> bytes:
    return certificate_of(authority.chip(Profile.VALID))


@pytest.fixture(scope="module")
def rsa_2048():
    return rsa.generate_private_key(65537, 2048)


def issued(key, *, policy=JPKI_POLICY, digital_signature=True, digest=None) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "JP")])
    usage = x509.KeyUsage(digital_signature, not digital_signature, *[False] * 7)
    builder = x509.CertificateBuilder(name, name, key.public_key(), 7, NOW, NOW + timedelta(days=1))
    builder = builder.add_extension(usage, critical=True)
    if policy:
        policies = [x509.PolicyInformation(x509.ObjectIdentifier(policy), None)]
        builder = builder.add_extension(x509.CertificatePolicies(policies), critical=True)
    return builder.sign(key, digest or hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def test_validity_is_in_utc_and_includes_both_ends(rsa_2048):
    certificate = parse(issued(rsa_2048))
    assert (certificate.not_before, certificate.not_after) == (NOW, NOW + timedelta(days=1))
    assert [certificate.valid_at(NOW + timedelta(seconds=each)) for each in (-1, 0, 86400, 86401)] == [
        False,
        True,
        True,
        False,
    ]
    assert certificate.serial == 7


@pytest.mark.parametrize("policy", [JPKI_POLICY, "1.2.392.200149.8.5.1.0.10"])
def test_cards_and_test_cards_are_taken(rsa_2048, policy):
    der = issued(rsa_2048, policy=policy)
    assert parse(der).der == der


@pytest.mark.parametrize(
    "changes",
    [
        {"policy": None},
        {"policy": "1.2.392.200149.8.5.10.3.30"},
        {"policy": "1.2.3.4"},
        {"digital_signature": False},
        {"digest": hashes.SHA512()},
    ],
)
def test_another_kind_of_certificate_is_refused(rsa_2048, changes):
    with pytest.raises(CertificateUnusable, match="user authentication"):
        parse(issued(rsa_2048, **changes))


@pytest.mark.parametrize(
    "make_key", [lambda: rsa.generate_private_key(65537, 1024), lambda: ec.generate_private_key(ec.SECP256R1())]
)
def test_another_kind_of_key_is_refused(make_key):
    with pytest.raises(CertificateUnusable):
        parse(issued(make_key()))


def test_it_shows_neither_bytes_nor_serial(der):
    certificate = parse(der)
    assert str(certificate.serial) not in repr(certificate)
    assert "der=" not in repr(certificate)


@pytest.mark.parametrize("spoilt", [b"", b"\x30", b"garbage", bytes(8192), bytes(8193), b"\x30\x82\xff\xff"])
def test_garbage_is_unusable(spoilt):
    with pytest.raises(CertificateUnusable):
        parse(spoilt)


def test_more_than_8_kib_is_not_even_looked_at(der):
    with pytest.raises(CertificateUnusable, match=r"^8193 bytes$"):
        parse(der.ljust(8193, b"\0"))


def test_a_general_name_of_an_exotic_kind_is_unusable(der):
    """An ediPartyName in place of a directoryName (RFC 5280, 4.2.1.6): found among 5 million mutants."""
    directory_name, edi_party_name = 0xA4, 0xA5
    causes = set()
    for place in (each for each, byte in enumerate(der) if byte == directory_name):
        try:
            parse(der[:place] + bytes((edi_party_name,)) + der[place + 1 :])
        except CertificateUnusable as error:
            causes.add(type(error.__cause__))
    assert x509.UnsupportedGeneralNameType in causes


@pytest.mark.filterwarnings("ignore::cryptography.utils.CryptographyDeprecationWarning")  # a spoilt serial number
@settings(max_examples=1500, deadline=None)
@given(data=st.data())
def test_a_spoilt_certificate_is_parsed_or_unusable(der, data):
    spoilt = bytearray(der)
    for _ in range(data.draw(st.integers(1, 3))):
        spoilt[data.draw(st.integers(0, len(der) - 1))] = data.draw(st.integers(0, 255))
    with suppress(CertificateUnusable):
        parse(bytes(spoilt[: data.draw(st.integers(len(der) - 3, len(der)))]))
