"""Trust anchors: what can be installed, what it then anchors, and that a real card is refused outside a laboratory."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.sandbox.anchors import Anchors, NoAnchor
from kiosk.sandbox.certificates import Authority
from kiosk.sandbox.refusal import Refused
from kiosk.visit.reason import Reason
from tests.journeys.conftest import kiosk
from tests.kiosk.sandbox.cards import TestAuthority

# Two public certificates of the JPKI, where somebody has laid them beside the project.
PUBLIC = Path(__file__).parents[4] / "shared" / "jpki"
NOW = datetime.now(UTC)


@pytest.fixture
def ours(tmp_path: Path) -> TestAuthority:
    return TestAuthority(tmp_path / "ours")


@pytest.fixture
def theirs(tmp_path: Path) -> TestAuthority:
    return TestAuthority(tmp_path / "theirs", name="Another JPKI")


@pytest.fixture
def anchors(tmp_path: Path) -> Anchors:
    return Anchors(tmp_path / "trust")


def outcome(authority: Authority, der: bytes) -> Reason | None:
    try:
        authority.check(der, NOW)
    except Refused as refused:
        return refused.reason
    return None


def test_a_foreign_card_passes_only_with_its_anchor_and_its_list(
    ours: TestAuthority, theirs: TestAuthority, anchors: Anchors, tmp_path: Path
) -> None:
    card = theirs.card()
    plain, lab = (Authority(ours.trust_anchor, ours.crl, each) for each in (None, anchors))
    assert outcome(lab, card.der) is Reason.IDENTITY_MISMATCH
    anchor = anchors.add(theirs.trust_anchor)
    assert outcome(lab, card.der) is Reason.BACKEND_CLOSED, "nobody can say that it was not stopped"
    listed = tmp_path / "trust" / f"{anchor.short}.crl"
    listed.write_bytes(theirs.crl.read_bytes())
    assert outcome(lab, card.der) is None
    assert outcome(plain, card.der) is Reason.IDENTITY_MISMATCH, "outside a laboratory"
    (tmp_path / "trust" / "broken.crl").write_bytes(b"no list")
    assert outcome(lab, card.der) is None, "one that cannot be read closes nothing but its own"
    theirs.revoke([card])
    listed.write_bytes(theirs.crl.read_bytes())
    assert outcome(lab, card.der) is Reason.CERT_REVOKED
    theirs.revoke(at=NOW - timedelta(days=9))
    listed.write_bytes(theirs.crl.read_bytes())
    assert outcome(lab, card.der) is Reason.BACKEND_CLOSED, "a stale list"
    assert anchors.remove(anchor.short) == anchor
    assert outcome(lab, card.der) is Reason.IDENTITY_MISMATCH
    assert outcome(lab, ours.card().der) is None


def test_what_is_no_authority_is_not_installed(ours: TestAuthority, anchors: Anchors, tmp_path: Path) -> None:
    card = tmp_path / "card.pem"
    card.write_bytes(ours.card().pem)
    for path in (card, ours.crl, tmp_path / "nothing", tmp_path):
        with pytest.raises(NoAnchor):
            anchors.add(path)
    assert anchors.all() == []
    with pytest.raises(NoAnchor):
        anchors.remove("0" * 16)


@pytest.mark.skipif(not PUBLIC.is_dir(), reason="the public authorities' certificates are not here")
def test_the_public_authorities_load_and_the_one_of_2015_anchors_nothing(tmp_path: Path) -> None:
    files = [PUBLIC / "auth_ca_2015.pem", PUBLIC / "auth_ca_2023.pem"]
    state = ["--state-dir", tmp_path / "state"]
    assert kiosk("trust", "add", *files, *state).code == 0
    newer, older = kiosk("trust", "list", *state).out.splitlines()
    assert "in force" in newer
    assert "2025-10-19  expired, anchors nothing" in older
    assert len(Anchors(tmp_path / "state" / "trust").in_force(NOW)) == 1
    assert kiosk("trust", "remove", older.split()[0], *state).code == 0
    assert kiosk("trust", "list", *state).out.splitlines() == [newer]
    assert kiosk("trust", "remove", "nothing", *state).code == 2
