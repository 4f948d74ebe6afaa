"""Chain, profile, validity and revocation, certificate by certificate."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID

from kiosk.sandbox.anchors import Anchors
from kiosk.sandbox.certificates import Authority
from kiosk.sandbox.refusal import Refused
from kiosk.visit.reason import Reason
from tests.kiosk.sandbox.cards import YEAR, TestAuthority, usage

NOW = datetime.now(UTC)
DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> TestAuthority:
    return TestAuthority(tmp_path_factory.mktemp("ours"))


@pytest.fixture
def checks(ours: TestAuthority) -> Authority:
    ours.revoke()
    return Authority(ours.trust_anchor, ours.crl)


def reason(checks: Authority, der: bytes, now: datetime = NOW) -> Reason:
    with pytest.raises(Refused) as caught:
        checks.check(der, now)
    return caught.value.reason


def test_a_user_authentication_certificate_passes(checks: Authority, ours: TestAuthority) -> None:
    card = ours.card()
    assert checks.check(card.der, NOW) == card.certificate


@pytest.mark.parametrize(
    "profile",
    [
        {"policy": x509.ObjectIdentifier("1.2.392.200149.8.5.1.1.10")},
        {"key_usage": usage(content_commitment=True)},
        {"extended": ExtendedKeyUsageOID.SERVER_AUTH},
        {"key": rsa.generate_private_key(65537, 3072)},
        {"since": DAY},
    ],
    ids=["signature-policy", "usage", "server", "key-size", "not-yet-valid"],
)
def test_another_profile_is_a_mismatch(checks: Authority, ours: TestAuthority, profile: dict[str, Any]) -> None:
    assert reason(checks, ours.card(**profile).der) is Reason.IDENTITY_MISMATCH


def test_the_last_moment_counts(checks: Authority, ours: TestAuthority) -> None:
    card = ours.card(until=timedelta(minutes=1))
    last = card.certificate.not_valid_after_utc
    checks.check(card.der, last)
    assert reason(checks, card.der, last + timedelta(seconds=1)) is Reason.CERT_EXPIRED


def test_a_revoked_certificate_is_told_at_once(checks: Authority, ours: TestAuthority) -> None:
    card, other = ours.card(), ours.card()
    checks.check(card.der, NOW)
    ours.revoke([card])
    assert reason(checks, card.der) is Reason.CERT_REVOKED
    checks.check(other.der, NOW)


def test_without_a_list_in_force_nobody_passes(checks: Authority, ours: TestAuthority) -> None:
    ours.revoke(at=NOW - 9 * DAY)
    assert reason(checks, ours.card().der) is Reason.BACKEND_CLOSED


@pytest.mark.parametrize("content", [None, b"", b"no list", b"-----BEGIN X509 CRL-----\n"], ids=range(4))
def test_a_list_that_cannot_be_read_is_none(checks: Authority, ours: TestAuthority, content: bytes | None) -> None:
    ours.crl.unlink()
    if content is not None:
        ours.crl.write_bytes(content)
    assert reason(checks, ours.card().der) is Reason.BACKEND_CLOSED
    ours.revoke()
    checks.check(ours.card().der, NOW)


def test_a_list_in_der_counts_too(checks: Authority, ours: TestAuthority) -> None:
    card = ours.card()
    ours.revoke([card])
    listed = x509.load_pem_x509_crl(ours.crl.read_bytes())
    ours.crl.write_bytes(listed.public_bytes(serialization.Encoding.DER))
    assert reason(checks, card.der) is Reason.CERT_REVOKED


def test_a_list_of_what_was_stopped_since_another_one_is_none(checks: Authority, ours: TestAuthority) -> None:
    ours.revoke(since=1)
    assert reason(checks, ours.card().der) is Reason.BACKEND_CLOSED


def test_a_list_signed_by_somebody_else_does_not_count(ours: TestAuthority, tmp_path: Path) -> None:
    checks = Authority(ours.trust_anchor, TestAuthority(tmp_path).crl)
    assert reason(checks, ours.card().der) is Reason.BACKEND_CLOSED


def test_of_two_authorities_of_one_name_each_list_is_for_its_own_cards(
    ours: TestAuthority, checks: Authority, tmp_path: Path
) -> None:
    theirs, folder = TestAuthority(tmp_path), Anchors(tmp_path / "trust")
    both = Authority(ours.trust_anchor, ours.crl, installed=folder)
    beside = tmp_path / "trust" / f"{folder.add(theirs.trust_anchor).short}.crl"
    card, stopped = theirs.card(), theirs.card()
    assert theirs.crl.read_bytes() != ours.crl.read_bytes()
    assert reason(both, card.der) is Reason.BACKEND_CLOSED, "the other's list says nothing of it"
    theirs.revoke([stopped])
    beside.write_bytes(theirs.crl.read_bytes())
    both.check(card.der, NOW)
    assert reason(both, stopped.der) is Reason.CERT_REVOKED
    ours.revoke(at=NOW - 9 * DAY)
    both.check(card.der, NOW)
    assert reason(both, ours.card().der) is Reason.BACKEND_CLOSED


def test_the_same_name_under_another_key_is_foreign(checks: Authority, tmp_path: Path) -> None:
    assert reason(checks, TestAuthority(tmp_path).card().der) is Reason.IDENTITY_MISMATCH


def test_an_authority_that_has_run_out_anchors_nothing(checks: Authority, ours: TestAuthority) -> None:
    card, later = ours.card(until=20 * YEAR), NOW + 11 * YEAR
    checks.check(card.der, NOW)
    ours.revoke(at=later)
    assert reason(checks, card.der, later) is Reason.IDENTITY_MISMATCH


def test_what_is_signed_with_sha_1_proves_nothing(checks: Authority, ours: TestAuthority) -> None:
    card = ours.card()
    assert reason(checks, ours.with_sha_1(card.certificate)) is Reason.IDENTITY_MISMATCH
    listed = x509.load_pem_x509_crl(ours.crl.read_bytes())
    ours.crl.write_bytes(ours.with_sha_1(listed))
    assert x509.load_der_x509_crl(ours.crl.read_bytes()).signature_algorithm_oid.dotted_string.endswith(".1.1.5")
    assert reason(checks, card.der) is Reason.BACKEND_CLOSED


def test_the_ca_itself_is_no_card(checks: Authority, ours: TestAuthority) -> None:
    anchor = x509.load_pem_x509_certificate(ours.trust_anchor.read_bytes())
    der = anchor.public_bytes(serialization.Encoding.DER)
    assert reason(checks, der) is Reason.IDENTITY_MISMATCH


def test_a_broken_signature_in_the_certificate_is_a_mismatch(checks: Authority, ours: TestAuthority) -> None:
    der = ours.card().der
    assert reason(checks, der[:-1] + bytes([der[-1] ^ 1])) is Reason.IDENTITY_MISMATCH


@pytest.mark.parametrize("cut", range(0, 700, 70))
def test_a_piece_of_a_certificate_is_a_mismatch(checks: Authority, ours: TestAuthority, cut: int) -> None:
    assert reason(checks, ours.card().der[:cut]) is Reason.IDENTITY_MISMATCH
