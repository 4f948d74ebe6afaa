"""The catalogue's data and the residents made from it."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.sandbox import sample
from kiosk.sandbox.catalogue import Offer
from kiosk.sandbox.firms.firm import JAPAN, masked
from kiosk.visit import account
from kiosk.visit.catalogue import Channel, Check, OwnerEcho

# Days before the programme's end (the table of the example providers).
CLOSES_EARLIER = {"P01": 1, "P02": 1, "P03": 10, "P06": 3, "P07": 10, "P08": 10, "P10": 1, "P11": 3, "P12": 1}
NOT_HERE = {"P08", "P12"}


def test_twelve_providers_in_the_order_of_their_reading(offer: Offer) -> None:
    providers = offer.catalogue.providers
    assert {each.id for each in providers} == {f"P{number:02}" for number in range(1, 13)}
    readings = [each.name_kana for each in providers]
    assert readings == sorted(readings)
    assert all(re.fullmatch("[ぁ-んー]+", each) for each in readings)


def test_the_programme_is_open_and_providers_close_when_they_should(offer: Offer) -> None:
    (programme,) = offer.catalogue.programmes
    assert programme.opens_at < datetime(2026, 9, 1, tzinfo=UTC) < programme.closes_at
    assert programme.closes_at.astimezone(JAPAN).strftime("%H:%M:%S") == "23:59:59"
    for each in offer.catalogue.providers:
        earlier = timedelta(days=CLOSES_EARLIER.get(each.id, 0))
        assert programme.closes_at - each.closes_at == earlier


def test_whatever_a_kiosk_registers_has_a_guard_against_slips(offer: Offer) -> None:
    here = [each for each in offer.catalogue.providers if Channel.KIOSK in each.channels]
    assert {each.id for each in offer.catalogue.providers} - {each.id for each in here} == NOT_HERE
    for each in here:
        assert (
            each.account.check is not Check.NONE
            or each.account.scan == "QR"
            or each.owner_echo is not OwnerEcho.NONE
            or any(code.secret for code in each.codes)
        )


def test_every_resident_has_an_account_of_their_own_at_every_firm_here(offer: Offer) -> None:
    residents = sample.Residents(offer.catalogue)
    seen = set()
    for each in map(residents.at, range(sample.COUNT)):
        assert len(each.accounts) == 12 - len(NOT_HERE)
        for provider_id, (number, codes) in each.accounts.items():
            provider = offer.catalogue.provider(provider_id)
            assert provider
            assert account.account_problem(number, provider.account) is None
            for code, form in zip(codes, provider.codes, strict=True):
                assert account.problem(code, form.pattern) is None
            seen.add((provider_id, number))
    assert len(seen) == sample.COUNT * (12 - len(NOT_HERE))


def test_residents_have_names(offer: Offer) -> None:
    residents = sample.Residents(offer.catalogue)
    assert residents.named("valid") == residents.at(0)
    assert residents.named("valid").holder == "見本 太郎"
    assert residents.named("spare-0") == residents.at(len(sample.CARD_HOLDERS))
    assert residents.named("spare-185") == residents.at(sample.COUNT - 1)
    for nobody in ("spare-186", "spare-", "nobody", "spare-1234"):
        with pytest.raises(ValueError, match="no sample resident"):
            residents.named(nobody)


@pytest.mark.parametrize(
    ("holder", "shown"),
    [("見本 太郎", "見＊ 太＊"), ("試験 桜", "試＊ 桜＊"), ("仮名 一二三", "仮＊ 一＊＊")],
)
def test_a_masked_name_keeps_first_characters(holder: str, shown: str) -> None:
    assert masked(holder) == shown
