import os
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization

from card.certificate import UserCertificate, parse
from card.simulator.authority import Authority
from card.simulator.profiles import CARDS, Profile

from .hands import SELECT, TRIES, WRONG_VERIFY

# Extensions of the public CAs of 2015 and 2023, with their criticality.
PUBLIC_CA = [
    ("keyUsage", 1),
    ("subjectAltName", 0),
    ("basicConstraints", 1),
    ("cRLDistributionPoints", 0),
    ("subjectKeyIdentifier", 0),
]
OPEN_AND_TAKE_A_CARD = """
import sys
from pathlib import Path
from card.simulator.authority import Authority
from card.simulator.profiles import Profile
print("ready", flush=True)
sys.stdin.readline()
authority = Authority.open(Path(sys.argv[1]))
chip = authority.chip(Profile.VALID)
chip.transmit(bytes.fromhex("00A4040C0AD392F000260100000001"))
print(authority.ca_certificate.signature.hex(), chip.transmit(bytes.fromhex("00B08A00000000")).hex())
"""


def certificate_of(authority: Authority, profile: Profile) -> UserCertificate:
    chip = authority.chip(profile)
    chip.transmit(SELECT)
    return parse(chip.transmit(bytes.fromhex("00B08A00000000"))[:-2])


def crl_of(authority: Authority) -> x509.CertificateRevocationList:
    return x509.load_pem_x509_crl(authority.crl_path.read_bytes())


def shape(extensions) -> list[tuple[str, bool]]:
    return [(each.oid._name, each.critical) for each in extensions]


def test_the_ca_is_shaped_like_the_public_ones_and_marked_as_test(authority):
    ca = authority.ca_certificate
    assert shape(ca.extensions) == PUBLIC_CA
    assert [each.rfc4514_attribute_name for each in ca.subject] == ["C", "O", "OU", "OU"]
    assert all("Test" in each.value for each in list(ca.subject)[1:])
    ca.verify_directly_issued_by(ca)


def test_a_card_is_issued_by_it_and_names_nobody(authority):
    certificate = x509.load_der_x509_certificate(certificate_of(authority, Profile.VALID).der)
    certificate.verify_directly_issued_by(authority.ca_certificate)
    assert [each.rfc4514_attribute_name for each in certificate.subject] == ["C", "CN"]
    assert ("keyUsage", True) in shape(certificate.extensions)
    assert ("certificatePolicies", True) in shape(certificate.extensions)
    years = certificate.not_valid_after_utc - certificate.not_valid_before_utc
    assert timedelta(days=5 * 365) <= years <= timedelta(days=5 * 366)


def test_the_revoked_card_is_listed_before_it_was_ever_made(tmp_path):
    authority = Authority.open(tmp_path)
    listed = [each.serial_number for each in crl_of(authority)]
    assert not (tmp_path / "card-revoked.pem").exists()
    assert listed == [certificate_of(authority, Profile.REVOKED).serial]
    assert certificate_of(authority, Profile.VALID).serial not in listed


def test_the_list_is_signed_and_in_force_anew_at_each_opening(tmp_path):
    first = crl_of(Authority.open(tmp_path))
    (tmp_path / "crl.pem").write_bytes(b"spoilt")
    authority = Authority.open(tmp_path)
    second = crl_of(authority)
    assert second.is_signature_valid(authority.ca_certificate.public_key())
    assert second.last_update_utc >= first.last_update_utc
    assert second.last_update_utc <= datetime.now(UTC) < second.next_update_utc


def test_a_directory_keeps_its_cards_but_a_card_made_anew_has_all_its_tries(tmp_path):
    authority = Authority.open(tmp_path)
    before = certificate_of(authority, Profile.VALID)
    chip = authority.chip(Profile.VALID)
    chip.transmit(SELECT)
    chip.transmit(WRONG_VERIFY)
    again = Authority.open(tmp_path)
    assert again.ca_certificate == authority.ca_certificate
    assert certificate_of(again, Profile.VALID) == before
    chip = again.chip(Profile.VALID)
    chip.transmit(SELECT)
    assert chip.transmit(TRIES) == b"\x63\xc3"


def test_another_directory_has_other_cards(authority, tmp_path):
    other = Authority.open(tmp_path)
    assert other.ca_path.read_bytes() != authority.ca_path.read_bytes()
    assert certificate_of(other, Profile.VALID).serial != certificate_of(authority, Profile.VALID).serial


def test_keys_are_made_only_for_cards_that_are_asked_for(tmp_path):
    Authority.open(tmp_path).chip(Profile.NO_CERTIFICATE)
    assert not list(tmp_path.glob("card-*"))


def test_the_files_verifiers_load_are_pem(authority):
    (anchor,) = x509.load_pem_x509_certificates(authority.ca_path.read_bytes())
    assert anchor == authority.ca_certificate
    assert b"PRIVATE" not in authority.ca_path.read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="file modes")
def test_only_the_owner_reads_it(tmp_path):
    directory = tmp_path / "authority"
    authority = Authority.open(directory)
    authority.chip(Profile.VALID)
    assert stat.S_IMODE(directory.stat().st_mode) == 0o700
    secrets = [each for each in directory.iterdir() if each.suffix == ".pem"]
    assert len(secrets) == 4
    assert {stat.S_IMODE(each.stat().st_mode) for each in secrets} == {0o600}


def test_processes_that_open_it_first_at_once_agree(tmp_path):
    command = [sys.executable, "-c", OPEN_AND_TAKE_A_CARD, str(tmp_path / "authority")]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    processes = [subprocess.Popen(command, **pipes) for _ in range(3)]
    assert {each.stdout.readline() for each in processes} == {b"ready\n"}
    for each in processes:
        each.stdin.write(b"\n")
        each.stdin.flush()
    said = {each.communicate(timeout=60)[0] for each in processes}
    assert [each.returncode for each in processes] == [0, 0, 0]
    assert len(said) == 1


def test_every_profile_makes_a_card(authority):
    assert set(CARDS) == set(Profile)
    keys = set()
    for profile, card in CARDS.items():
        chip = authority.chip(profile)
        assert (chip.transmit(SELECT) == b"\x90\x00") == (card.token is not None)
        if card.token and card.certificate:
            der = certificate_of(authority, profile).der
            public = x509.load_der_x509_certificate(der).public_key()
            keys.add(public.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo))
    assert len(keys) == 12
